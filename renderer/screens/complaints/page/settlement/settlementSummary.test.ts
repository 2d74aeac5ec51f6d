import { expect, it } from 'vitest';
import { day } from '../../../../../db/model/day';
import type {
  AnswerLine,
  ComplaintSettlement,
  SettlementLine,
} from '../../../../../preload/contract/complaintSettled';
import { zhCN } from '../../../../../preload/words/zh-CN';
import { settlementStatus, settlementSummary } from './settlementSummary';

const NOTHING: ComplaintSettlement = {
  ...{ today: day('2026-10-09'), currency: 'CNY', settlements: [], credits: [], visits: [], answers: [] },
  ...{ costs: [], costSums: [], causeCosts: null, followUp: null },
  seen: { settlements: '', visits: '', costs: '' },
};
const PROMISED: SettlementLine = {
  ...{ id: 'a', cycle: 1, kind: 'replacement', quantity: 500, amount: null, currency: 'CNY' },
  ...{ reference: '', dueOn: day('2026-10-12'), doneOn: null, note: '', state: 'open' },
};
const ANSWER: AnswerLine = {
  ...{ id: 'b', cycle: 1, answeredOn: day('2026-10-08'), way: 'mail', text: '', judgement: '' },
  ...{ judgedOn: null, remarks: '', person: '', action: null },
};

it.each<[string, Partial<ComplaintSettlement>]>([
  ['nothing', {}],
  ['open', { settlements: [PROMISED] }],
  ['late', { settlements: [{ ...PROMISED, state: 'overdue' }], answers: [ANSWER] }],
  ['asked', { settlements: [{ ...PROMISED, state: 'done' }], answers: [ANSWER] }],
  ['done', { answers: [{ ...ANSWER, judgement: 'satisfied' }] }],
])('settling stands at %s', (status, more) => {
  expect(settlementStatus({ ...NOTHING, ...more })).toBe(status);
});

it('says in one line where it stands', () => {
  const settled: ComplaintSettlement = {
    ...{ ...NOTHING, settlements: [PROMISED] },
    costSums: [{ currency: 'CNY', amount: 123_450, byKind: [] }],
    answers: [{ ...ANSWER, judgement: 'satisfied' }],
  };
  expect(settlementSummary(settled, zhCN.complaintSettlement)).toBe(
    '补货 2026-10-12 · 2026-10-08 已答复 · 满意 · 费用 1,234.50 CNY',
  );
});
