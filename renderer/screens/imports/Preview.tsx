import { useMemo, useState } from 'react';
import { Busy } from '../../parts/Busy';
import { Button } from '../../parts/Button';
import { ImportGrid } from '../../parts/ImportGrid';
import { Problem } from '../../parts/Problem';
import { useWords } from '../../parts/words';
import { fieldName } from './fieldNames';
import type { ImportTarget } from './importCalls';
import { looksOf } from './looks';
import { PreviewNext } from './PreviewNext';
import { type Only, PreviewSide } from './PreviewSide';
import type { PreviewCounts } from './previewCounts';
import type { Importing, ReadFile } from './useImporting';
import { wrongsOf } from './wrongs';

export interface PreviewProps {
  readonly target: ImportTarget;
  readonly importing: Importing;
  readonly read: ReadFile;
  readonly counts: PreviewCounts;
}

/** The file as it will be read, and beside it why rows are wrong and what the import will do. */
export function Preview(props: PreviewProps) {
  const { target, importing, read, counts } = props;
  const words = useWords().importing;
  const { channel } = target;
  const { preview, first } = read;
  const [only, setOnly] = useState<Only | null>(null);
  const wrongs = useMemo(() => wrongsOf(preview.rejected), [preview]);
  const looks = useMemo(() => looksOf(preview), [preview]);
  const wrong = wrongs.find(({ reason }) => reason === only?.reason);
  const look = looks.find(({ column }) => column === only?.column);
  const columns = useMemo(
    () => preview.columns.map(({ header, field }) => ({ header, field: fieldName(channel, field, words) })),
    [preview, channel, words],
  );
  const notes = [
    ...(preview.rows.length < preview.rowCount
      ? [words.grid.shown(preview.rows.length, preview.rowCount)]
      : []),
    ...(first.ignored.length > 0 ? [words.grid.ignored(words.grid.list(first.ignored))] : []),
  ];
  const openColumns = () => importing.openColumns(read.original.table ?? {});
  return (
    <>
      <PreviewNext {...props} />
      {importing.writing.isBusy && <Busy label={words.importing(counts.toWrite)} />}
      <Problem problem={importing.writing.problem ?? importing.reading.problem} onRetry={importing.write} />
      <div className="importColumns">
        <ImportGrid
          label={words.grid.label}
          columns={columns}
          rows={preview.rows}
          total={counts}
          only={wrong?.rows ?? look?.rows}
          column={look?.column ?? preview.columns.findIndex(({ header }) => header === wrong?.fields[0])}
          onLeaveOnly={() => setOnly(null)}
          onMend={read.canMend ? (row, column, value) => importing.mend([{ row, column }], value) : undefined}
          note={notes.join(' · ')}
          more={
            <Button kind="link" isDisabled={importing.reading.isBusy} onPress={openColumns}>
              {words.match.change}
            </Button>
          }
        />
        <aside className="importSide">
          <PreviewSide {...props} wrongs={wrongs} looks={looks} only={only} onOnly={setOnly} />
        </aside>
      </div>
    </>
  );
}
