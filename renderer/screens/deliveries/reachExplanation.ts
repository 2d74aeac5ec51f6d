import type { Day } from '../../../db/model/day';
import { percent } from '../../../preload/words/format';
import type { Words } from '../../../preload/words/zh-CN';
import type { Explanation } from '../../parts/explanation';

interface Reached {
  readonly due: number;
  readonly late: number;
  readonly rate: number | null;
}

/** 算给我看 of a reach rate: the office's own numbers in the procedure's fraction. */
export function reachExplanation(
  { due, late, rate }: Reached,
  asOf: Day,
  words: Words['deliveries'],
): Explanation {
  const { explain } = words;
  return {
    formula: [
      { over: explain.onTime, under: explain.due },
      '× 100 =',
      { over: explain.numbers(due, late), under: String(due), isNumber: true },
      '× 100',
      `= ${percent(rate)}`,
    ],
    clauses: [{ source: explain.clause, text: explain.words }],
    ruleSet: explain.basis(asOf),
  };
}
