import { useState } from 'react';
import type { RestoredBackup } from '../../../../preload/contract/backup';
import type { OfficeFile } from '../../../../preload/contract/takes';
import { figure, fileSize } from '../../../../preload/words/format';
import { callShell } from '../../../call';
import { Busy } from '../../../parts/Busy';
import { Button } from '../../../parts/Button';
import { Dialog } from '../../../parts/Dialog';
import { Icon } from '../../../parts/icons';
import { Problem } from '../../../parts/Problem';
import { QuietList } from '../../../parts/QuietList';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useDoing } from '../../../useDoing';
import { momentWords } from '../momentWords';
import type { Restoring } from './useRestoring';

/** A file is chosen, what will happen is said, then it happens; the result names its way back. */
export function Restore({ restoring }: { readonly restoring: Restoring }) {
  const words = useWords().settings.backups;
  const choosing = useDoing();
  const [file, setFile] = useState<OfficeFile | null>(null);
  const { restored } = restoring;
  const choose = () =>
    void choosing.run(async () => {
      restoring.forget();
      setFile((await callShell('shell.chooseFile', { kinds: ['.kesheng'] })).file);
    });
  return (
    <>
      <SectionTitle title={words.restore} />
      <p className="secondary restoreWhy">{words.restoreWhy}</p>
      <Button icon="upload" asks="backup.restore" isBusy={choosing.isBusy} onPress={choose}>
        {words.choose}
      </Button>
      <Problem problem={choosing.problem} onRetry={choose} />
      {file === null && <Problem problem={restoring.problem} onRetry={restoring.forget} />}
      {restored !== null && <Result restored={restored} restoring={restoring} />}
      {file !== null && <RestoreDialog file={file} restoring={restoring} onClose={() => setFile(null)} />}
    </>
  );
}

interface RestoreDialogProps {
  readonly file: OfficeFile;
  readonly restoring: Restoring;
  readonly onClose: () => void;
}

function RestoreDialog({ file, restoring, onClose }: RestoreDialogProps) {
  const words = useWords().settings.backups.dialog;
  const { isBusy, problem, restore } = restoring;
  const start = () => restore({ file }, onClose);
  return (
    <Dialog title={words.title} onClose={onClose} primary={{ label: words.primary, onPress: start, isBusy }}>
      <p>
        <b>{words.file(file.name, fileSize(file.bytes.length))}</b>
      </p>
      <ol className="settingsSteps">
        {words.what.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {isBusy && <Busy label={words.working} />}
      <Problem problem={problem} onRetry={start} />
    </Dialog>
  );
}

interface ResultProps {
  readonly restored: RestoredBackup;
  readonly restoring: Restoring;
}

function Result({ restored: { restored, undo }, restoring }: ResultProps) {
  const words = useWords().settings.backups;
  const { settings } = useOffice();
  const names: Readonly<Record<string, string>> = words.counts;
  const counts = Object.keys(names).filter((table) => restored.counts[table] !== undefined);
  return (
    <section className="restored" role="status">
      <p className="row">
        <Icon name="check" />
        <b>{words.restored(momentWords(restored.madeAt, settings.timeZone))}</b>
      </p>
      <QuietList
        isSummary
        items={counts.map((table) => ({
          name: names[table] ?? table,
          value: figure(restored.counts[table] ?? 0),
        }))}
      />
      <Button
        icon="undo"
        asks="backup.restore"
        isBusy={restoring.isBusy}
        onPress={() => restoring.restore({ undo })}
      >
        {words.undo}
      </Button>
    </section>
  );
}
