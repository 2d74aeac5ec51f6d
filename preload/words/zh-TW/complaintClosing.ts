import type { ClosingGate } from '../../../db/model/complaints/closing';
import type { Facts } from '../../../db/model/refusal';
import { telling } from '../telling';

/** What closing still lacks, as the list of it says. */
export const GATES: Readonly<Record<ClosingGate, string>> = {
  counted: '未明數量',
  reworked: '返工未結數量',
  minutesApproved: '會議紀錄未核准',
  replied: '8D 報告未送客戶',
  measuresVerified: '對策未確認效果',
  controlDocuments: '管制文件（PFMEA、管制計畫、作業指導書）',
  earlierCases: '同類舊案未看',
  processAuditor: '製程稽核員確認效果',
  projectPerson: '專案人員確認效果',
};

const ROLES: Readonly<Record<string, string>> = { processAuditor: '製程稽核員', projectPerson: '專案人員' };

const { told, list } = telling('、');

function missing(facts: Facts): string {
  const words: Readonly<Record<string, string>> = GATES;
  const codes = facts['missing'];
  return list(Array.isArray(codes) ? codes.map((code) => words[String(code)] ?? String(code)) : codes);
}

function role(facts: Facts): string {
  return ROLES[told(facts, 'role')] ?? told(facts, 'role');
}

/** How closing a complaint says no. */
export const complaintRefusals = {
  'eight-d-template-nameless': (facts: Facts) =>
    `檔案「${told(facts, 'name')}」裡沒有一個認得的名稱（例如 D2_WHAT、D5_1_TEXT）。沒有收下。請替儲存格命名，或在格裡寫 {{D2_WHAT}}。`,
  'eight-d-template-none': (facts: Facts) => `${told(facts, 'customer')}還沒有自己的 8D 範本。請先收下一份。`,
  'complaint-incomplete': (facts: Facts) =>
    `客訴 ${told(facts, 'code')} 還不能結案，還缺：${missing(facts)}。狀態沒有改變。`,
  'on-cause-record': (facts: Facts) =>
    `客訴 ${told(facts, 'code')} 已經掛在一條同因紀錄上，先從那裡取下。什麼也沒有儲存。`,
  'nothing-to-audit': () => '還沒有導入的對策，不用稽核。先在 8D 裡寫上對策的導入日。',
  'may-not-confirm': (facts: Facts) =>
    `這件客訴的效果要由${facts['named'] ? `${told(facts, 'named')}` : `有「${role(facts)}」職能的人`}確認。什麼也沒有儲存。`,
  'same-person-confirms': (facts: Facts) =>
    `${told(facts, 'name')} 已經以另一個身分確認過，兩個身分要由兩個人確認。什麼也沒有儲存。`,
};
