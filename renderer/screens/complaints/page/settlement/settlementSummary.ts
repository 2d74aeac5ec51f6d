import type { ComplaintSettlement } from '../../../../../preload/contract/complaintSettled';
import type { Words } from '../../../../../preload/words/zh-CN';
import { moneyOf } from './money';

export type SettlementStatus = keyof Words['complaintSettlement']['status'];

/** Where answering and settling stand: late first, then what is still open, then what the customer has still to say. */
export function settlementStatus({ settlements, visits, answers }: ComplaintSettlement): SettlementStatus {
  const isLate = settlements.some(({ state }) => state === 'overdue');
  const isVisitLate = visits.some(({ state }) => state === 'overdue' || state === 'rehearsalLate');
  if (isLate || isVisitLate) return 'late';
  const isOpen = [...settlements, ...visits].some(({ state }) => state !== 'done');
  if (isOpen) return 'open';
  const last = answers.at(-1);
  if (last === undefined) return settlements.length + visits.length === 0 ? 'nothing' : 'open';
  return last.judgement === '' ? 'asked' : 'done';
}

/** In one line: what is promised, the next visit, the answer and what he thinks of it, what it cost. */
export function settlementSummary(
  settled: ComplaintSettlement,
  { summary: words, settlements: named, answers: answered }: Words['complaintSettlement'],
): string {
  const { settlements, visits, answers, costSums } = settled;
  const open = settlements
    .filter(({ state }) => state !== 'done')
    .map(({ kind, dueOn }) => words.open(named.kinds[kind], dueOn ?? ''));
  const visit = visits.find(({ state }) => state !== 'done');
  const last = answers.at(-1);
  const judged = last === undefined || last.judgement === '' ? '' : answered.judgements[last.judgement];
  return [
    ...open,
    visit === undefined ? '' : words.visit(visit.visitOn),
    visit?.state === 'rehearsalLate' ? words.rehearsal : '',
    last === undefined ? words.nothing : words.answered(last.answeredOn),
    judged,
    costSums.length === 0 ? '' : words.costs(costSums.map(moneyOf).join(' + ')),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
