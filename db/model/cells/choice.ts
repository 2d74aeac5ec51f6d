import { type Cell, cellText, halfWidth, isBlank, trimmed } from './cell';
import { BLANK, type Reading, reason, value } from './reason';
import { notText } from './text';

/** A value and the words that offices write for it; the first word is the one that we show. */
export interface Choice<T extends string> {
  readonly choice: T;
  readonly words: readonly string[];
}

export type Choices<T extends string> = readonly Choice<T>[];

const YES_OR_NO: Choices<'yes' | 'no'> = [
  { choice: 'yes', words: '是|有|Y|YES|TRUE|1|√|✓|✔|☑|需要|要求'.split('|') },
  { choice: 'no', words: '否|无|無|没有|沒有|N|NO|FALSE|0|×|X|✗|✘|☐|不需要|不要求'.split('|') },
];

/** Words are compared without spaces, width and case: `ＯＥＭ ` is `oem`. */
export function wordKey(text: string): string {
  return trimmed(halfWidth(text)).replaceAll(/\s+/g, '').toLowerCase();
}

export function readYesNo(cell: Cell): Reading<boolean> {
  if (cell.kind === 'boolean') return value(cell.value);
  const reading = readChoice(cell, YES_OR_NO);
  if ('reason' in reading) return reading.reason.code === 'not-a-choice' ? reason('not-yes-or-no') : reading;
  return reading.value === null ? BLANK : value(reading.value === 'yes');
}

export function readChoice<T extends string>(cell: Cell, choices: Choices<T>): Reading<T> {
  if (isBlank(cell)) return BLANK;
  const wrong = notText(cell);
  if (wrong !== null) return wrong;
  const key = wordKey(cellText(cell));
  const found = choices.find(({ words }) => words.some((word) => wordKey(word) === key));
  if (found !== undefined) return value(found.choice);
  return reason('not-a-choice', { choices: choices.map(({ choice, words }) => words[0] ?? choice) });
}
