import type { Words } from '../../../../preload/words/zh-CN';
import type { SheetRow } from '../keying';

/** The keys that work on the current row. */
export function keyHints(row: SheetRow | undefined, words: Words['keying']['keys']) {
  const move = [
    { keys: ['Enter'], does: words.next },
    { keys: ['Shift Enter'], does: words.before },
    { keys: ['Up', 'Down'], does: words.move },
    { keys: ['/'], does: words.jump },
    { keys: ['Ctrl Z'], does: words.undo },
    { keys: ['F2'], does: words.day },
    { keys: ['F6'], does: words.opinion },
  ];
  return [...answerHints(row, words), ...move];
}

function answerHints(row: SheetRow | undefined, words: Words['keying']['keys']) {
  if (row === undefined) return [];
  if (row.kind === 'levels') {
    return [
      { keys: [words.digits(row.points.length)], does: words.fill },
      { keys: [words.zeroOrMinus], does: words.blank },
    ];
  }
  const fill =
    row.kind === 'ten'
      ? [
          { keys: ['0 … 9'], does: words.fill },
          { keys: ['X'], does: words.ten },
        ]
      : [{ keys: [`0 … ${row.max}`], does: words.fill }];
  return [...fill, { keys: [words.minus], does: words.blank }];
}
