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
  missing: () => '不能空白',
  'too-long': (facts) => `超過 ${told(facts, 'max')} 個字元`,
  'error-value': (facts) => `是 Excel 錯誤值 ${told(facts, 'text')}`,
  'no-such-day': () => '不是日期，請寫成 2026-03-05',
  'no-such-time': () => '不是時間，請寫成 14:20',
  'time-without-day': () => '有時間，沒有日期',
  'other-time': (facts) => `與旁邊一欄的 ${told(facts, 'at')} 不一致`,
  'not-a-number': () => '不是數字',
  'not-whole': () => '不是整數',
  'out-of-range': (facts) => `不在允許的範圍內（${range(facts)}）`,
  'not-yes-or-no': () => '請填「是」或「否」（「有」或「無」）',
  'not-a-choice': (facts) => `請填其中之一：${list(facts.choices)}`,
  'key-twice': (facts) => `與第 ${told(facts, 'first')} 行重複`,
  'unknown-customer': () => '沒有這個客戶，請先匯入或新增',
  'customer-in-bin': () => '這個客戶已刪除，可在「設定 · 回收桶」還原',
  'unknown-department': () => '沒有這個部門，請先新增',
  'issue-day-missing': () => '缺少發出日期',
  'issued-after-return': () => '收回日期早於發出日期',
  'answers-without-return': () => '有答案或意見，但沒有收回日期',
  'answer-not-on-scale': () => '不是這份問卷的答案',
  'round-closed': () => '批次已結束，答案不再更改',
  'complaint-in-bin': () => '這件客訴已刪除，可在「設定 · 資源回收筒」還原',
  'complaint-closed': () => '這件客訴已結案，不由匯入更改；要再辦請重開',
  'complaint-withdrawn': () => '這件客訴已撤回，不再更改',
  'complaint-reopened': () => '這件客訴已重開，第一輪的時間不再更改',
  'told-here': (facts) => `本系統登記為 ${told(facts, 'at')}，不由匯入更改`,
  'worked-on-here': () => '這件客訴已在本系統辦理，請在這裡登記',
};

/** What to look at in a cell that is taken all the same. */
const warnings: Readonly<Record<WarningCode, Say>> = {
  'will-be-renamed': (facts) => `將改名，原名 ${told(facts, 'from')}`,
  'known-as': (facts) => `客戶一覽裡是 ${told(facts, 'name')}`,
  'not-an-email': () => '不像信箱地址',
  'days-apart': (facts) => `與應交日期差 ${told(facts, 'days')} 天`,
  'in-future': () => '晚於今天',
  'more-than-quantity': (facts) => `多於數量 ${told(facts, 'quantity')}`,
  'before-step': (facts) => `早於${stepName(facts, complaints.steps)} ${told(facts, 'at')}`,
  'will-replace': (facts) => `將改寫，原為 ${told(facts, 'from')}`,
  'word-not-known': () => '不認識這個詞，按通常處理',
  'kept-as-other': () => '按「其他」，原詞保留',
  'kept-as-text': () => '沒有這個部門，只記名稱',
  'other-customer': (facts) => `這是客戶 ${told(facts, 'code')} 的名稱`,
  'long-problem': (facts) => `太長：前 ${told(facts, 'max')} 字作不良現象，全文作詳細描述`,
};

export const imports = { reasons, warnings, reasonColumn: '錯誤原因', badRows: '錯誤列' };

function range({ min, max }: Facts): string {
  const ends = [min == null ? '' : `≥ ${min}`, max == null ? '' : `≤ ${max}`];
  return ends.filter((end) => end !== '').join('、');
}
