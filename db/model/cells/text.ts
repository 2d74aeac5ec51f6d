import { type Cell, cellText, halfWidth, isBlank, LONGEST_CELL, trimmed } from './cell';
import { BLANK, type Reading, reason, value } from './reason';

const LONGEST_CODE = 64;

/** A name, a note: only trimmed. What a customer writes in its name stays as it writes it. */
export function readText(cell: Cell, max: number): Reading<string> {
  if (isBlank(cell)) return BLANK;
  const wrong = notText(cell);
  if (wrong !== null) return wrong;
  const text = trimmed(cellText(cell)).replaceAll('\r\n', '\n');
  return text.length > max ? reason('too-long', { max }) : value(text);
}

/** A customer's, order's or part's number: trimmed and half-width; the number 1001 is the code `1001`. */
export function readCode(cell: Cell): Reading<string> {
  if (isBlank(cell)) return BLANK;
  const wrong = notText(cell);
  if (wrong !== null) return wrong;
  const code = trimmed(halfWidth(cellText(cell)));
  return code.length > LONGEST_CODE ? reason('too-long', { max: LONGEST_CODE }) : value(code);
}

/** The reason of a cell that no reader can use: an Excel error, or more text than Excel itself allows. */
export function notText(cell: Cell): ReturnType<typeof reason> | null {
  if (cell.kind === 'error') return reason('error-value', { text: cell.text });
  if (cell.kind === 'text' && cell.tooLong === true) return reason('too-long', { max: LONGEST_CELL });
  return null;
}
