import type { Missing } from '../../../db/model/actions/steps';
import type { Facts } from '../../../db/model/refusal';
import { telling } from '../telling';
import { complaintSettlementTrail } from './complaintSettlementTrail';
import { eightDTrail } from './eightDTrail';

const MISSING: Readonly<Record<Missing, string>> = {
  rootCause: '根本原因',
  measures: '至少一項對策',
  measureOwner: '對策的責任人',
  measureDueOn: '對策的期限',
  answer: '責任部門的回覆',
  measureDone: '對策的完成日',
  verification: '效果確認',
};

const FIELDS: Readonly<Record<string, string>> = { dueOn: '期限' };

const LISTS: Readonly<Record<string, string>> = {
  ...eightDTrail,
  ...complaintSettlementTrail,
  causes: '原因',
  measures: '對策',
  stock: '隔離與清查',
  rework: '重工',
};

const { told, list } = telling('、');

function missing(facts: Facts): string {
  const words: Readonly<Record<string, string>> = MISSING;
  const codes = facts['missing'];
  return list(Array.isArray(codes) ? codes.map((code) => words[String(code)] ?? String(code)) : codes);
}

function listName(facts: Facts): string {
  const name = told(facts, 'list');
  return LISTS[name] ?? name;
}

/** How an action's work says no. */
export const actionRefusals = {
  'unknown-action': (facts: Facts) => `沒有編號為「${told(facts, 'id')}」的改善措施。請核對編號。`,
  'action-incomplete': (facts: Facts) =>
    `改善措施 ${told(facts, 'code')} 還缺：${missing(facts)}。狀態沒有改變，補齊後再做。`,
  'reason-needed': (facts: Facts) =>
    `改善措施 ${told(facts, 'code')} 的${FIELDS[told(facts, 'field')] ?? told(facts, 'field')}要改，請寫明理由。什麼也沒有儲存。`,
  'evidence-needed': (facts: Facts) =>
    `改善措施 ${told(facts, 'code')} 按日期確認效果，請寫明依據。什麼也沒有儲存。`,
  'changed-meanwhile': (facts: Facts) =>
    `${told(facts, 'name')} 在 ${told(facts, 'at')} 也改了${listName(facts)}，所以沒有儲存。您寫的還在，對方改的也顯示出來了，看過以後再存。`,
  'no-next-round': (facts: Facts) =>
    `改善措施 ${told(facts, 'code')} 還不能用下一批的結果確認效果：${facts['round'] === null ? '後面還沒有同一問卷、同一規則的批次' : `${told(facts, 'round')} 還沒有結束，或沒有這個數字`}。可以等它結束，或改為按日期、附依據確認。`,
  'not-a-slip': (facts: Facts) =>
    `檔案「${told(facts, 'name')}」不是客聲發出的改善報告（Excel）。沒有讀入任何東西。請用發出去的那個檔案填寫。`,
  'unknown-slip': (facts: Facts) =>
    `這裡沒有單號為「${told(facts, 'code')}」的改善報告。沒有讀入任何東西，請核對單號。`,
  'slip-of-earlier-cycle': (facts: Facts) =>
    `單號 ${told(facts, 'code')} 是第 ${told(facts, 'cycle')} 輪的，這項措施已經到第 ${told(facts, 'now')} 輪。什麼也沒有收下，請用新發出的改善報告。`,
  'slip-cells-wrong': (facts: Facts) =>
    `改善報告 ${told(facts, 'code')} 裡這些儲存格看不懂：${told(facts, 'cells')}。什麼也沒有收下，請在檔案裡改好再匯入。`,
};
