import type { ImportPreview } from '../../../preload/contract/imports';
import { fileSize } from '../../../preload/words/format';
import type { Words } from '../../../preload/words/zh-CN';
import type { Stage } from '../../parts/StageLine';
import type { PreviewCounts } from './previewCounts';
import type { Importing } from './useImporting';

type ImportWords = Words['importing'];

/** The five steps with what is known of each; sheet, header and columns are found in one go. */
export function importStages(
  { chosen, read, done, reading, leaveFile }: Importing,
  counts: PreviewCounts | null,
  words: ImportWords,
): readonly Stage[] {
  const { steps, facts } = words;
  const file: Stage =
    chosen === null
      ? { name: steps.file, state: 'here', fact: facts.noFile }
      : {
          name: steps.file,
          state: reading.problem !== null && read === null ? 'missed' : 'done',
          fact: `${chosen.name} · ${fileSize(chosen.bytes.length)}`,
          onOpen: leaveFile,
        };
  if (read === null || counts === null) {
    const rest = [steps.sheet, steps.columns, steps.preview, steps.import];
    return [file, ...rest.map((name): Stage => ({ name, state: 'toCome' }))];
  }
  return [file, ...readStages(read.first, counts, done !== null, words)];
}

function readStages(
  { sheet, headerRow, columns, ignored }: ImportPreview,
  counts: PreviewCounts,
  isDone: boolean,
  { steps, facts }: ImportWords,
): readonly Stage[] {
  return [
    { name: steps.sheet, state: 'done', fact: facts.sheet(sheet, headerRow) },
    { name: steps.columns, state: 'done', fact: facts.columns(columns.length, ignored.length) },
    { name: steps.preview, state: isDone ? 'done' : 'here', fact: facts.preview(counts.bad, counts.look) },
    isDone
      ? { name: steps.import, state: 'done' }
      : { name: steps.import, state: 'toCome', fact: facts.ready(counts.toWrite) },
  ];
}
