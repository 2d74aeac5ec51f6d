import type { ReasonCode } from '../../../db/model/cells/reason';
import type { WarningCode } from '../../../db/model/cells/warning';
import type { Facts } from '../../../db/model/refusal';
import { stepName } from '../stepName';
import { telling } from '../telling';
import { complaints } from './complaints';

type Say = (facts: Facts) => string;

const { told, list } = telling('、');

/** Short, because they stand inside the cell of a table. */
const reasons: Readonly<Record<ReasonCode, Say>> = {
  missing: () => '不能为空',
  'too-long': (facts) => `超过 ${told(facts, 'max')} 个字符`,
  'error-value': (facts) => `是 Excel 错误值 ${told(facts, 'text')}`,
  'no-such-day': () => '不是日期，请写成 2026-03-05',
  'no-such-time': () => '不是时间，请写成 14:20',
  'time-without-day': () => '有时间，没有日期',
  'other-time': (facts) => `与旁边一栏的 ${told(facts, 'at')} 不一致`,
  'not-a-number': () => '不是数字',
  'not-whole': () => '不是整数',
  'out-of-range': (facts) => `不在允许的范围内（${range(facts)}）`,
  'not-yes-or-no': () => '请填“是”或“否”（“有”或“无”）',
  'not-a-choice': (facts) => `请填其中之一：${list(facts.choices)}`,
  'key-twice': (facts) => `与第 ${told(facts, 'first')} 行重复`,
  'unknown-customer': () => '没有这个客户，请先导入或新增',
  'customer-in-bin': () => '这个客户已删除，可在“设置 · 回收站”恢复',
  'unknown-department': () => '没有这个部门，请先新增',
  'issue-day-missing': () => '缺少发出日期',
  'issued-after-return': () => '收回日期早于发出日期',
  'answers-without-return': () => '有答案或意见，但没有收回日期',
  'answer-not-on-scale': () => '不是这份问卷的答案',
  'round-closed': () => '批次已结束，答案不再更改',
  'complaint-in-bin': () => '这件客诉已删除，可在“设置 · 回收站”恢复',
  'complaint-closed': () => '这件客诉已结案，不由导入更改；要再办请重开',
  'complaint-withdrawn': () => '这件客诉已撤回，不再更改',
  'complaint-reopened': () => '这件客诉已重开，第一轮的时间不再更改',
  'told-here': (facts) => `本系统登记为 ${told(facts, 'at')}，不由导入更改`,
  'worked-on-here': () => '这件客诉已在本系统办理，请在这里登记',
};

/** What to look at in a cell that is taken all the same. */
const warnings: Readonly<Record<WarningCode, Say>> = {
  'will-be-renamed': (facts) => `将改名，原名 ${told(facts, 'from')}`,
  'known-as': (facts) => `客户一览里是 ${told(facts, 'name')}`,
  'not-an-email': () => '不像邮箱地址',
  'days-apart': (facts) => `与应交日期差 ${told(facts, 'days')} 天`,
  'in-future': () => '晚于今天',
  'more-than-quantity': (facts) => `多于数量 ${told(facts, 'quantity')}`,
  'before-step': (facts) => `早于${stepName(facts, complaints.steps)} ${told(facts, 'at')}`,
  'will-replace': (facts) => `将改写，原为 ${told(facts, 'from')}`,
  'word-not-known': () => '不认识这个词，按通常处理',
  'kept-as-other': () => '按“其他”，原词保留',
  'kept-as-text': () => '没有这个部门，只记名称',
  'other-customer': (facts) => `这是客户 ${told(facts, 'code')} 的名称`,
  'long-problem': (facts) => `太长：前 ${told(facts, 'max')} 字作不良现象，全文作详细描述`,
};

export const imports = { reasons, warnings, reasonColumn: '错误原因', badRows: '错误行' };

function range({ min, max }: Facts): string {
  const ends = [min == null ? '' : `≥ ${min}`, max == null ? '' : `≤ ${max}`];
  return ends.filter((end) => end !== '').join('、');
}
