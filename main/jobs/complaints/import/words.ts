import type { Cell } from '../../../../db/model/cells/cell';
import { type Choices, wordKey } from '../../../../db/model/cells/choice';
import { COMPLAINT_CHOICES } from '../../../imports/synonyms';

/** What a register's word means to us, or null where it is none of the words that we know. */
function meaningOf<T extends string>(choices: Choices<T>): (word: unknown) => T | null {
  const known = new Map(choices.flatMap(({ choice, words }) => words.map((word) => [wordKey(word), choice])));
  return (word) => (typeof word === 'string' ? (known.get(wordKey(word)) ?? null) : null);
}

export const wayMeant = meaningOf(COMPLAINT_CHOICES.way);
export const severityMeant = meaningOf(COMPLAINT_CHOICES.severity);
export const stateMeant = meaningOf(COMPLAINT_CHOICES.state);
export const conclusionMeant = meaningOf(COMPLAINT_CHOICES.conclusion);

/** A cell in which a formula or a tick box left yes or no, as a word. */
export function wordOf(cell: Cell): Cell {
  return cell.kind === 'boolean' ? { kind: 'text', text: cell.value ? 'Y' : 'N' } : cell;
}
