import type { Missing } from '../../../db/model/actions/steps';
import type { Facts } from '../../../db/model/refusal';
import { telling } from '../telling';
import { complaintSettlementTrail } from './complaintSettlementTrail';
import { eightDTrail } from './eightDTrail';

const MISSING: Readonly<Record<Missing, string>> = {
  rootCause: '根本原因',
  measures: '至少一项对策',
  measureOwner: '对策的责任人',
  measureDueOn: '对策的期限',
  answer: '责任部门的回复',
  measureDone: '对策的完成日',
  verification: '效果确认',
};

const FIELDS: Readonly<Record<string, string>> = { dueOn: '期限' };

const LISTS: Readonly<Record<string, string>> = {
  ...eightDTrail,
  ...complaintSettlementTrail,
  causes: '原因',
  measures: '对策',
  stock: '隔离与清查',
  rework: '返工',
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
  'unknown-action': (facts: Facts) => `没有编号为“${told(facts, 'id')}”的改善措施。请核对编号。`,
  'action-incomplete': (facts: Facts) =>
    `改善措施 ${told(facts, 'code')} 还缺：${missing(facts)}。状态没有改变，补齐后再做。`,
  'reason-needed': (facts: Facts) =>
    `改善措施 ${told(facts, 'code')} 的${FIELDS[told(facts, 'field')] ?? told(facts, 'field')}要改，请写明理由。什么也没有保存。`,
  'evidence-needed': (facts: Facts) =>
    `改善措施 ${told(facts, 'code')} 按日期确认效果，请写明依据。什么也没有保存。`,
  'changed-meanwhile': (facts: Facts) =>
    `${told(facts, 'name')} 在 ${told(facts, 'at')} 也改了${listName(facts)}，所以没有保存。您写的还在，对方改的也显示出来了，看过以后再存。`,
  'no-next-round': (facts: Facts) =>
    `改善措施 ${told(facts, 'code')} 还不能用下一批的结果确认效果：${facts['round'] === null ? '后面还没有同一问卷、同一规则的批次' : `${told(facts, 'round')} 还没有结束，或没有这个数字`}。可以等它结束，或改为按日期、附依据确认。`,
  'not-a-slip': (facts: Facts) =>
    `文件“${told(facts, 'name')}”不是客声发出的改善报告（Excel）。没有读入任何东西。请用发出去的那个文件填写。`,
  'unknown-slip': (facts: Facts) =>
    `这里没有单号为“${told(facts, 'code')}”的改善报告。没有读入任何东西，请核对单号。`,
  'slip-of-earlier-cycle': (facts: Facts) =>
    `单号 ${told(facts, 'code')} 是第 ${told(facts, 'cycle')} 轮的，这项措施已经到第 ${told(facts, 'now')} 轮。什么也没有收下，请用新发出的改善报告。`,
  'slip-cells-wrong': (facts: Facts) =>
    `改善报告 ${told(facts, 'code')} 里这些格子看不懂：${told(facts, 'cells')}。什么也没有收下，请在文件里改好再导入。`,
};
