import { isMoment, wallClock } from '../../../../db/model/day';
import type { Output } from '../../../../preload/contract';
import { call } from '../../../call';
import { Button } from '../../../parts/Button';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useToast } from '../../../shell/toasts';
import type { IntakeDraft } from './useIntakeDraft';

interface DraftLineProps {
  readonly draft: Output<'complaints.draft'>['draft'];
  readonly kept: IntakeDraft;
  readonly onClear: () => void;
}

/** Always at one place: since when it is kept, and how to begin anew. */
export function DraftLine({ draft, kept, onClear }: DraftLineProps) {
  const words = useWords().complaintIntake.draft;
  const { settings } = useOffice();
  const toast = useToast();
  const said = (at: string) => {
    if (!isMoment(at)) return at;
    const { day, time } = wallClock(at, settings.timeZone);
    return { day, time };
  };
  const clear = () => {
    onClear();
    void call('complaints.dropDraft', {}).then(() => toast({ text: words.dropped }));
  };
  const at = kept.savedAt ?? draft?.savedAt;
  if (kept.state === 'failed') return <span className="warn">{words.failed}</span>;
  if (at === undefined) return null;
  const when = said(at);
  const text =
    typeof when === 'string'
      ? when
      : kept.savedAt === null
        ? words.found(`${when.day} ${when.time.slice(0, 5)}`)
        : words.saved(when.time);
  return (
    <>
      {text}{' '}
      <Button kind="link" onPress={clear}>
        {words.drop}
      </Button>
    </>
  );
}
