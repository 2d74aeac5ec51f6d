import { type Day, isMoment, wallClock } from '../../../db/model/day';
import type { BackupCopy } from '../../../preload/contract/backup';
import { fileSize } from '../../../preload/words/format';
import { Button } from '../../parts/Button';
import { Problem } from '../../parts/Problem';
import { QuietList } from '../../parts/QuietList';
import { SectionTitle } from '../../parts/SectionTitle';
import { StatusTag } from '../../parts/StatusTag';
import { useWords } from '../../parts/words';
import { useOffice } from '../../shell/office';
import { useAsk } from '../../useAsk';
import { useSaveBackup } from '../settings/useSaveBackup';

/** The newest copy, whether it was verified, and how many moments can be gone back to. */
export function BackupPart() {
  const words = useWords().today.backup;
  const copies = useAsk('backup.list', {}).value?.copies ?? [];
  const newest = copies.toSorted((left, right) => (left.madeAt < right.madeAt ? 1 : -1))[0];
  return (
    <>
      <SectionTitle title={words.title}>{newest !== undefined && <Verified copy={newest} />}</SectionTitle>
      {newest === undefined && <p className="tertiary">{words.none}</p>}
      <Copies newest={newest} count={copies.length} />
    </>
  );
}

function Verified({ copy }: { readonly copy: BackupCopy }) {
  const words = useWords().today.backup;
  const { settings, today } = useOffice();
  const { day, time } = whenOf(copy, settings.timeZone, today);
  const when = day === today ? time : day;
  return (
    <StatusTag status={copy.isVerified ? 'done' : 'soon'}>
      {copy.isVerified ? words.verified(when) : words.notVerified(when)}
    </StatusTag>
  );
}

interface CopiesProps {
  readonly newest: BackupCopy | undefined;
  readonly count: number;
}

function Copies({ newest, count }: CopiesProps) {
  const words = useWords().today.backup;
  const { isBusy, problem, save } = useSaveBackup();
  return (
    <>
      <QuietList
        items={[
          ...(newest === undefined ? [] : [{ name: words.local, value: <Newest copy={newest} /> }]),
          {
            name: words.copies,
            value: words.points(count),
            aside: (
              <Button kind="link" asks="backup.create" isBusy={isBusy} onPress={save}>
                {isBusy ? words.making : words.make}
              </Button>
            ),
          },
        ]}
      />
      <Problem problem={problem} onRetry={save} />
    </>
  );
}

function Newest({ copy }: { readonly copy: BackupCopy }) {
  const words = useWords().today.backup;
  const { settings, today } = useOffice();
  const { day, time } = whenOf(copy, settings.timeZone, today);
  return words.last(day === today ? words.today(time) : `${day} ${time}`, fileSize(copy.size));
}

function whenOf({ madeAt }: BackupCopy, timeZone: string, today: Day) {
  if (!isMoment(madeAt)) return { day: today, time: madeAt };
  const { day, time } = wallClock(madeAt, timeZone);
  return { day, time: time.slice(0, 5) };
}
