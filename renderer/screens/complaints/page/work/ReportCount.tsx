import { type COUNTED_STEPS, stockSums } from '../../../../../db/model/complaints/stock';
import type { ComplaintStock } from '../../../../../preload/contract/complaintStock';
import { figure } from '../../../../../preload/words/format';
import { call } from '../../../../call';
import { Dialog } from '../../../../parts/Dialog';
import { Problem } from '../../../../parts/Problem';
import { useWords } from '../../../../parts/words';
import { useDoing } from '../../../../useDoing';
import { askedLine, rowOf } from './stockRows';
import { useWhen, WhenFields } from './WhenFields';

interface ReportCountProps {
  readonly stock: ComplaintStock;
  readonly place: (typeof COUNTED_STEPS)[number]['place'];
  readonly onClose: () => void;
}

/** What was counted at all places of a kind is reported, now or with its time: that tells t4 or t6. */
export function ReportCount({ stock, place, onClose }: ReportCountProps) {
  const words = useWords().complaintStock;
  const when = useWhen();
  const doing = useDoing();
  const lines = stock.cycles.at(-1)?.lines ?? [];
  const own = lines.filter((line) => line.place === place);
  const { quantity, bad, unknown } = stockSums(own);
  const report = async () => {
    const isReported = await doing.run(async () => {
      const now = when.at ?? 'now';
      const asked = lines.map((line) => {
        const isDue = line.place === place && line.countedAt === null;
        return askedLine({ ...rowOf(line), countedAt: isDue ? now : line.countedAt });
      });
      const { id, seen } = stock;
      await call('complaints.saveStock', { id, lines: asked, seen, reason: when.reason });
    });
    if (isReported) onClose();
  };
  return (
    <Dialog
      title={words.report.title(words.places[place])}
      onClose={onClose}
      primary={{
        label: words.report.one,
        onPress: () => void report(),
        isBusy: doing.isBusy,
        isDisabled: when.at === 'unread',
      }}
    >
      <p>{words.report.says(own.length, figure(quantity), figure(bad), figure(unknown))}</p>
      <WhenFields when={when} />
      <Problem problem={doing.problem} onRetry={() => void report()} />
    </Dialog>
  );
}
