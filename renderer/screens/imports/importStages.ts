import type { FileColumns, ImportPreview } from '../../../preload/contract/imports';
import { fileSize } from '../../../preload/words/format';
import type { Words } from '../../../preload/words/zh-CN';
import type { Stage } from '../../parts/StageLine';
import type { PreviewCounts } from './previewCounts';
import type { Importing } from './useImporting';

type ImportWords = Words['importing'];

/** The five steps with what is known of each; sheet, header and columns are found in one go. */
export function importStages(
  importing: Importing,
  counts: PreviewCounts | null,
  words: ImportWords,
): readonly Stage[] {
  const { chosen, read, done, reading, leaveFile } = importing;
  const { steps, facts } = words;
  const file: Stage =
    chosen === null
      ? { name: steps.file, state: 'here', fact: facts.noFile }
      : {
          name: steps.file,
          state: reading.problem !== null && read === null && importing.columns === null ? 'missed' : 'done',
          fact: `${chosen.name} · ${fileSize(chosen.bytes.length)}`,
          onOpen: leaveFile,
        };
  if (importing.columns !== null) return [file, ...matchStages(importing, importing.columns, words)];
  if (read === null || counts === null) {
    const rest = [steps.sheet, steps.columns, steps.preview, steps.import];
    return [file, ...rest.map((name): Stage => ({ name, state: 'toCome' }))];
  }
  const open = () => importing.openColumns(read.original.table ?? {});
  return [file, ...readStages(read.first, counts, done === null ? open : undefined, words)];
}

/** Sheet, header and columns are put right by hand. */
function matchStages(
  { read, leaveColumns }: Importing,
  { sheets, sheet, headerRow, fields }: FileColumns,
  { steps, facts }: ImportWords,
): readonly Stage[] {
  const known = fields.filter(({ column }) => column !== null).length;
  const back = read === null ? undefined : leaveColumns;
  return [
    { name: steps.sheet, state: 'done', fact: facts.sheet(sheets[sheet] ?? '', headerRow) },
    { name: steps.columns, state: 'here', fact: facts.found(known) },
    { name: steps.preview, state: 'toCome', onOpen: back },
    { name: steps.import, state: 'toCome' },
  ];
}

function readStages(
  { sheet, headerRow, columns, ignored }: ImportPreview,
  counts: PreviewCounts,
  onOpen: (() => void) | undefined,
  { steps, facts }: ImportWords,
): readonly Stage[] {
  const isDone = onOpen === undefined;
  return [
    { name: steps.sheet, state: 'done', fact: facts.sheet(sheet, headerRow), onOpen },
    { name: steps.columns, state: 'done', fact: facts.columns(columns.length, ignored.length), onOpen },
    { name: steps.preview, state: isDone ? 'done' : 'here', fact: facts.preview(counts.bad, counts.look) },
    isDone
      ? { name: steps.import, state: 'done' }
      : { name: steps.import, state: 'toCome', fact: facts.ready(counts.toWrite) },
  ];
}
