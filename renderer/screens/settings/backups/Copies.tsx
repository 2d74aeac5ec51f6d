import { useMemo, useState } from 'react';
import type { Output } from '../../../../preload/contract';
import type { BackupCopy } from '../../../../preload/contract/backup';
import { fileSize } from '../../../../preload/words/format';
import { call } from '../../../call';
import { Busy } from '../../../parts/Busy';
import { Button } from '../../../parts/Button';
import type { Column } from '../../../parts/columns';
import { DataTable } from '../../../parts/DataTable';
import { Icon } from '../../../parts/icons';
import { Problem } from '../../../parts/Problem';
import { SectionTitle } from '../../../parts/SectionTitle';
import { Tag } from '../../../parts/Tag';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useDoing } from '../../../useDoing';
import { momentWords } from '../momentWords';
import type { Restoring } from './useRestoring';

interface CopiesProps {
  readonly copies: readonly BackupCopy[];
  readonly restoring: Restoring;
}

export function Copies({ copies, restoring }: CopiesProps) {
  const words = useWords().settings.backups;
  const columns = useColumns(restoring);
  return (
    <>
      <SectionTitle title={words.copies} count={String(copies.length)}>
        {words.copiesNote}
      </SectionTitle>
      <CheckNow />
      <DataTable
        label={words.copies}
        columns={columns}
        rows={copies}
        keyOf={({ name }) => name}
        empty={<span className="tertiary">{words.none}</span>}
      />
    </>
  );
}

function useColumns({ isBusy, restore }: Restoring): readonly Column<BackupCopy>[] {
  const words = useWords().settings.backups;
  const { timeZone } = useOffice().settings;
  return useMemo(
    () => [
      {
        key: 'madeAt',
        title: words.columns.madeAt,
        width: 136,
        isCode: true,
        cell: ({ madeAt }) => momentWords(madeAt, timeZone),
      },
      { key: 'why', title: words.columns.why, cell: ({ why }) => words.whys[why] },
      {
        key: 'size',
        title: words.columns.size,
        width: 80,
        isNumber: true,
        cell: ({ size }) => fileSize(size),
      },
      {
        key: 'state',
        title: words.columns.state,
        width: 116,
        cell: ({ isVerified }) => (
          <Tag tone={isVerified ? 'good' : 'warn'} icon={isVerified ? 'check' : 'alert'}>
            {isVerified ? words.verified : words.notVerified}
          </Tag>
        ),
      },
      {
        key: 'back',
        title: '',
        width: 136,
        // Only the state before a restore is gone back to from here; other copies are files to choose.
        cell: ({ name, why, isVerified }) =>
          why === 'restore' &&
          isVerified && (
            <Button
              kind="link"
              asks="backup.restore"
              isDisabled={isBusy}
              onPress={() => restore({ undo: name })}
            >
              {words.goBack}
            </Button>
          ),
      },
    ],
    [words, timeZone, isBusy, restore],
  );
}

function CheckNow() {
  const words = useWords().settings.backups;
  const { isBusy, problem, run } = useDoing();
  const [checked, setChecked] = useState<Output<'backup.check'> | null>(null);
  const check = () => void run(async () => setChecked(await call('backup.check', {})));
  return (
    <div className="checkNow">
      <div className="row">
        <Button isSmall icon="check" isBusy={isBusy} onPress={check}>
          {words.check}
        </Button>
        {!isBusy && checked?.ok === true && (
          <span className="good row" role="status">
            <Icon name="check" size={14} />
            {words.ok}
          </span>
        )}
      </div>
      {isBusy && <Busy label={words.checking} />}
      <Problem problem={problem} onRetry={check} />
      {!isBusy && checked?.ok === false && (
        <section className="message message-bad" role="alert">
          <Icon name="alert" />
          <div className="messageText">
            <b>{words.problems(checked.problems.length)}</b>
            {checked.problems.map((line) => (
              <p key={line} className="secondary">
                {line}
              </p>
            ))}
            <p className="small tertiary">{words.problemsKept}</p>
          </div>
        </section>
      )}
    </div>
  );
}
