import type { BackupCopy } from '../../../../preload/contract/backup';
import { NextStep } from '../../../parts/NextStep';
import { Problem } from '../../../parts/Problem';
import { Section } from '../../../parts/Section';
import { TwoColumns } from '../../../parts/TwoColumns';
import { Waiting } from '../../../parts/Waiting';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useAsk } from '../../../useAsk';
import { momentWords } from '../momentWords';
import { useSaveBackup } from '../useSaveBackup';
import { Copies } from './Copies';
import { Restore } from './Restore';
import { useRestoring } from './useRestoring';

/** What is kept, whether it is sound, and the way back. */
export function BackupsPart() {
  const asked = useAsk('backup.list', {});
  return <Waiting asked={asked}>{({ copies }) => <Backups copies={copies} />}</Waiting>;
}

function Backups({ copies }: { readonly copies: readonly BackupCopy[] }) {
  const words = useWords().settings.backups;
  const { settings } = useOffice();
  const backup = useSaveBackup();
  const restoring = useRestoring();
  const newest = copies[0];
  return (
    <>
      <NextStep
        action={{
          label: words.make,
          keys: 'Ctrl S',
          asks: 'backup.create',
          isBusy: backup.isBusy,
          onPress: backup.save,
        }}
      >
        {newest === undefined ? words.none : words.last(momentWords(newest.madeAt, settings.timeZone))}
      </NextStep>
      <Problem problem={backup.problem} onRetry={backup.save} />
      <TwoColumns
        sideWidth={356}
        main={<Copies copies={copies} restoring={restoring} />}
        side={
          <Section>
            <Restore restoring={restoring} />
          </Section>
        }
      />
    </>
  );
}
