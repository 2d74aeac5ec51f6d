import type { ClosingGate } from '../../../db/model/complaints/closing';
import type { Facts } from '../../../db/model/refusal';
import { telling } from '../telling';

/** What closing still lacks, as the list of it says. */
export const GATES: Readonly<Record<ClosingGate, string>> = {
  counted: '未明数量',
  reworked: '返工未结数量',
  minutesApproved: '会议记录未核准',
  replied: '8D 报告未送客户',
  measuresVerified: '对策未确认效果',
  controlDocuments: '控制文件（PFMEA、控制计划、作业指导书）',
  earlierCases: '同类旧案未看',
  processAuditor: '制程稽核员确认效果',
  projectPerson: '项目人员确认效果',
};

const ROLES: Readonly<Record<string, string>> = { processAuditor: '制程稽核员', projectPerson: '项目人员' };

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
    `文件“${told(facts, 'name')}”里没有一个认得的名称（例如 D2_WHAT、D5_1_TEXT）。没有收下。请给单元格命名，或在格里写 {{D2_WHAT}}。`,
  'eight-d-template-none': (facts: Facts) => `${told(facts, 'customer')}还没有自己的 8D 模板。请先收下一份。`,
  'complaint-incomplete': (facts: Facts) =>
    `客诉 ${told(facts, 'code')} 还不能结案，还缺：${missing(facts)}。状态没有改变。`,
  'on-cause-record': (facts: Facts) =>
    `客诉 ${told(facts, 'code')} 已经挂在一条同因记录上，先从那里取下。什么也没有保存。`,
  'nothing-to-audit': () => '还没有导入的对策，不用稽核。先在 8D 里写上对策的导入日。',
  'may-not-confirm': (facts: Facts) =>
    `这件客诉的效果要由${facts['named'] ? `${told(facts, 'named')}` : `有“${role(facts)}”职能的人`}确认。什么也没有保存。`,
  'same-person-confirms': (facts: Facts) =>
    `${told(facts, 'name')} 已经以另一个身份确认过，两个身份要由两个人确认。什么也没有保存。`,
};
