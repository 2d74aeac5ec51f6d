import { expect, it } from 'vitest';
import { judgeKpis, type Kpi } from './kpis';

const NONE = { part: 0, whole: 0 };
const TARGETS = { notifiedInTime: 95, repliedInTime: 95, solved: 90, recurring: 5, satisfied: 80 };

it.each<[Kpi, number, number, boolean | null]>([
  ['repliedInTime', 95, 100, true],
  ['repliedInTime', 9499, 10_000, false],
  ['solved', 0, 0, null],
  ['recurring', 5, 100, true],
  ['recurring', 51, 1000, false],
  ['recurring', 0, 10, true],
])('%s of %s in %s is reached: %s', (kpi, part, whole, isReached) => {
  const none = { notifiedInTime: NONE, repliedInTime: NONE, solved: NONE, recurring: NONE, satisfied: NONE };
  const judged = judgeKpis({ ...none, [kpi]: { part, whole } }, TARGETS);
  expect(judged.find((one) => one.kpi === kpi)?.isReached).toBe(isReached);
});
