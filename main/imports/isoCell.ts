import type { Cell } from '../../db/model/cells/cell';
import { wallTimeOfText } from '../../db/model/cells/dayCell';

/** A cell that holds its day as text (`t="d"`): the plant's wall clock, whatever zone mark the writer put behind it. */
export function isoCell(text: string): Cell {
  const at = wallTimeOfText(text.trim().replace(/Z$/, ''));
  return at === null ? { kind: 'text', text } : { kind: 'date', ...at };
}
