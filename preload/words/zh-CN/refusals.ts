import type { Facts, RefusalCode } from '../../../db/model/refusal';
import { figure } from '../format';
import { telling } from '../telling';
import { actionRefusals } from './actionRefusals';
import { actions } from './actions';
import { complaintClockRefusals } from './complaintClockRefusals';
import { complaintRefusals } from './complaintClosing';
import { complaintSettlementRefusals } from './complaintSettlementRefusals';
import { complaintWorkRefusals } from './complaintWorkRefusals';
import { eightDRefusals } from './eightDRefusals';
import { fieldName } from './inputFields';
import { signatureRefusals } from './signatureRefusals';
import { today } from './today';

type Say = (facts: Facts) => string;

const UNREADABLE: Readonly<Record<string, string>> = {
  empty: '文件是空的。',
  'not-a-workbook': '不是 Excel（.xlsx）或 CSV 文件。',
  'old-xls': '是旧式 .xls 文件，请在 Excel 里另存为 .xlsx。',
  encrypted: '文件有密码，请去掉密码后再导入。',
  'cut-off': '文件不完整，可能没有复制完。',
  'too-large': '文件太大。',
  'binary-workbook': '是二进制格式的 .xlsb，请在 Excel 里另存为 .xlsx。',
  damaged: '文件内部已损坏。',
  'forbidden-content': '里面有不允许的内容。',
  'not-json': '不是 JSON 文件。',
  'no-pdf': '不是 PDF，或者不完整。',
  'took-too-long': '读了 30 秒还没读完，已停止。',
};

/** Codes that stand in a refusal's facts, in words. */
const WHY: Readonly<Record<string, string>> = {
  'not-a-backup': '不是客声的备份文件',
  'strange-entry': '里面有不该有的内容',
  'too-large': '太大',
  'manifest-missing': '缺少清单',
  'missing-entry': '内容不全',
  altered: '内容被改动过',
  'not-our-database': '里面不是客声的数据',
  damaged: '里面的数据已损坏',
  counts: '记录数与清单不符',
  tables: '表结构与清单不符',
  empty: '是空文件',
  'not-a-file': '不是文件',
  'not-a-database': '不是数据库文件',
  'other-program': '属于别的程序',
  scale: '不在这一项的选项里',
  item: '问卷里没有这一项',
  'code-twice': '编号重复',
  items: '项目数不对',
  weight: '权重不对',
  undecided: '还没有决定',
  'no-difference': '两遍一样，不需要决定',
  'scales-too-many': '计分方式太多，无法精确计算',
  'zero-sign': '里面有看不见的空字符（U+0000）',
  'name-empty': '没有文件名',
  'name-long': '文件名太长',
  'name-signs': '文件名里有不允许的字符',
  'name-reserved': '这个文件名被系统占用',
  'name-direction': '文件名里有改变文字方向的符号',
  'name-end': '文件名以点或空格结尾',
  'empty-file': '是空文件',
  kind: '不是可以保存的种类（图片、PDF、Excel、Word、文本、邮件），或内容与后缀不符',
  'damaged-picture': '图片不完整，无法读取',
  'too-many-pixels': '图片超过 5000 万像素',
  'no-user': '没有用 --user 说明是谁',
  'wrong-password': '工号或密码不对',
  'wait-after-failures': '密码接连输错，要等一会儿',
  'must-change': '这个密码要先在窗口里换掉',
};

const { told, list } = telling('、', { why: WHY, state: actions.states, channel: today.doings });

/** What is not possible, what was kept, what to do. */
export const refusals: Readonly<Record<RefusalCode | 'defect', Say>> = {
  'unknown-round': (facts) => `没有编号为“${told(facts, 'code')}”的调查批次。请核对批次编号。`,
  'unknown-customer': (facts) => `没有编号为“${told(facts, 'code')}”的客户。请先导入或新增该客户。`,
  'unknown-template': (facts) => `没有编号为“${told(facts, 'code')}”的问卷。请先导入问卷。`,
  'unknown-rule-set': (facts) => `没有编号为“${told(facts, 'code')}”的规则方案。`,
  'unknown-form': (facts) => `没有编号为“${told(facts, 'code')}”的调查表。请核对表上的编号。`,
  'code-in-use': (facts) =>
    `编号“${told(facts, 'code')}”已经有了，没有新建任何东西。${facts.isInBin === true ? '它在回收站里，可以恢复，或者换一个编号。' : '请换一个编号。'}`,
  'round-closed': (facts) =>
    `调查批次“${told(facts, 'code')}”已于 ${told(facts, 'on')} 结束，其结果不再改变。`,
  'file-unreadable': (facts) =>
    `读不了文件“${told(facts, 'name')}”：${unreadable(facts)}原文件没有改动，也没有导入任何行。`,
  'header-not-found': (facts) =>
    `在文件里没有找到必需的列：${list(facts.missing)}。没有导入任何行。请检查表头，或在窗口里把列对应一次，以后会自动认出。`,
  'file-missing': (facts) => `没有找到文件“${told(facts, 'path')}”。`,
  'out-missing': () => '这个命令会给出一个文件，请用 --out 说明写到哪里。什么也没有做。',
  'data-in-use': () => '数据正被另一个程序占用，等了 5 秒仍未释放。没有保存任何改动，请稍后再试。',
  'newer-data': (facts) =>
    `这个数据文件由更新的版本写成（${told(facts, 'found')}，本程序到 ${told(facts, 'ours')}）。文件没有被打开，也没有改动。请安装新版本。`,
  'not-permitted': (facts) => `您的角色不能做这件事（${told(facts, 'channel')}）。什么也没有改变。`,
  'not-an-email': (facts) =>
    `“${told(facts, 'email')}”不像邮箱地址：要像 lin.tao@example.com。什么也没有保存。`,
  'delete-not-permitted': (facts) =>
    `“${told(facts, 'title')}”不是您自己的草稿，您的角色不能删除或还原它。请找工程师或以上的人。什么也没有改变。`,
  'wrong-input': (facts) =>
    facts.most === undefined
      ? `填写的内容不对：${input(facts)}。什么也没有保存。`
      : `“${fieldName(facts)}”太长，最多 ${figure(Number(facts.most))} 字。什么也没有保存，写的内容还在。`,
  'answers-ambiguous': () =>
    '文件里的答案既可以读作分数，也可以读作等级，无法确定，没有导入任何行。请在表里改用等级名称（如“满意”）。',
  'already-returned': (facts) =>
    `调查表 ${told(facts, 'code')} 已于 ${told(facts, 'on')} 登记收回，没有改动。要更正请用“更正”。`,
  'not-returned': (facts) => `调查表 ${told(facts, 'code')} 还没有登记收回。`,
  'keyed-twice': (facts) => `调查表 ${told(facts, 'code')} 已经录过两遍。要更正请用“更正”。`,
  'not-keyed-twice': (facts) => `调查表 ${told(facts, 'code')} 还没有录第二遍。`,
  'not-issued': (facts) => `调查表 ${told(facts, 'code')} 还没有发放，不能登记收回。请先登记发放。`,
  'form-withdrawn': (facts) => `调查表 ${told(facts, 'code')} 已于 ${told(facts, 'on')} 作废，不能再登记。`,
  'unknown-report': (facts) => `没有名为“${told(facts, 'report')}”的报表。`,
  'unknown-channel': (facts) => `没有“${told(facts, 'channel')}”这个命令。用 --list 查看全部命令。`,
  'unknown-batch': () => '没有这次导入的记录。',
  'batch-in-use': () => '这次导入之后，数据又被改动过，不能整批撤销。什么也没有改变。',
  'template-invalid': (facts) => `问卷文件有问题：${input(facts)}。没有导入。`,
  'template-in-use': (facts) =>
    `问卷“${told(facts, 'code')}”的 ${told(facts, 'version')} 版已经发放过，内容已冻结。请换一个版本号再导入。`,
  'no-forms': (facts) => `批次“${told(facts, 'code')}”里没有可打印的调查表。请先选择客户。`,
  'no-such-page': (facts) => `这份文件有 ${told(facts, 'pages')} 页，没有第 ${told(facts, 'page')} 页。`,
  'paper-not-open': () => '这份文件的预览已经合上，请再打开一次。',
  'paper-unreadable': (facts) => `不能预览这份文件：${unreadable(facts)}文件没有改动。`,
  'numbers-used-up': () => '这个季度的 9999 个表单号已经用完。',
  'format-not-offered': (facts) => `报表“${told(facts, 'report')}”没有 ${told(facts, 'format')} 格式。`,
  'printer-missing': () => '这里没有可用的绘图程序，无法生成 PDF。',
  'not-our-database': (facts) =>
    `文件夹里的 app.db 不是客声的数据文件（${told(facts, 'why')}）。文件没有改动。请检查文件夹，或从备份恢复。`,
  'data-damaged': (facts) =>
    `数据文件检查出损坏：${told(facts, facts.problem === undefined ? 'problems' : 'problem')}。没有改动任何东西。请保留现状，从最近的备份恢复。`,
  'folder-damaged': () => '这个文件夹有备份却没有数据文件，像是损坏或误删，因此没有新建。请从备份恢复。',
  'folder-not-empty': (facts) =>
    `这个文件夹里有别的东西（${told(facts, 'found')}），没有新建数据。请选一个空文件夹。`,
  'backup-invalid': (facts) => `这个备份文件不能用：${told(facts, 'why')}。现有数据没有改动。`,
  'not-an-opinion': (facts) => `${told(facts, 'code')} 不是客户意见，不能按表扬关闭。`,
  'slip-not-to-take-back': (facts) =>
    `${told(facts, 'code')} 没有可以撤回的导入，或导入以后又改过。可在措施上直接改。`,
  'nothing-to-undo': () => '没有可以回到的恢复前状态。',
  'disk-full': () => '磁盘满了，没有保存。请腾出空间后再试，屏幕上的内容还在。',
  'file-busy': (facts) =>
    `文件“${told(facts, 'name')}”正被别的程序（如 Excel）打开，写不进去。请关闭它，或换一个文件名保存。`,
  'now-not-allowed': () => '--now 只能用在以 --test 建立的数据文件夹里。',
  'not-blank': () => '这里已经有数据，不能再放入示例工厂。什么也没有改变。',
  'not-a-sample': () => '这里不是示例数据，不能清除。什么也没有改变。',
  'signed-out': (facts) =>
    `${facts.why === undefined ? '请先登录' : `没能登录：${told(facts, 'why')}`}。什么也没有改变。`,
  'not-in-state': (facts) =>
    `这条记录现在的状态是“${told(facts, 'state')}”，不能做这件事（要在“${told(facts, 'states')}”时才可以）。什么也没有改变。`,
  'password-needed': () => '请输入您的密码确认。什么也没有保存。',
  'wrong-password': (facts) =>
    `密码不对。${Number(facts.seconds) > 0 ? `接连输错，请在 ${told(facts, 'seconds')} 秒后再试。` : ''}`,
  'wait-after-failures': (facts) =>
    `${facts['of'] === 'recoveryCode' ? '恢复码' : '密码'}接连输错太多次，请在 ${told(facts, 'seconds')} 秒后再试。`,
  'version-not-later': (facts) =>
    `生效日 ${told(facts, 'on')} 不晚于上一版（${told(facts, 'version')}，${told(facts, 'last')} 生效）。请填更晚的日期，什么也没有保存。`,
  'version-stands': (facts) =>
    facts.next === undefined
      ? `${told(facts, 'version')} 版已于 ${told(facts, 'on')} 生效，不能再改或取消。要改请出新版。`
      : `${told(facts, 'version')} 版之后已有 ${told(facts, 'next')} 版，请先取消后一版。没有改动。`,
  'attachment-refused': (facts) =>
    `没有收下文件“${told(facts, 'name')}”：${told(facts, 'why')}。记录没有改动。`,
  'attachment-missing': (facts) => `附件“${told(facts, 'name')}”的文件不见了或被改动过。请从备份恢复。`,
  'unknown-record': (facts) => `没有这条记录（${told(facts, 'key')}）。它可能已被删除。`,
  ...complaintRefusals,
  ...signatureRefusals,
  'too-many-rows': (facts) => `超过 ${told(facts, 'most')} 条，没有导出。请缩短时间范围，或改存 CSV。`,
  ...complaintClockRefusals,
  ...complaintWorkRefusals,
  'record-in-use': (facts) =>
    `“${told(facts, 'title')}”不能删除：${inUse(facts)}。什么也没有改变。${facts.deliveries === undefined ? '' : '不再往来的客户请把状态改为“已流失”。'}`,
  'retention-running': (facts) =>
    `“${told(facts, 'title')}”要保存到 ${told(facts, 'until')}，之前不能彻底删除。什么也没有改变。`,
  'password-weak': (facts) =>
    `新密码至少要 ${told(facts, 'least')} 个字符，不能是自己的工号或姓名，也不能和旧密码一样。什么也没有保存。`,
  'wrong-recovery-code': (facts) =>
    `恢复码不对，没有改变任何东西。${Number(facts.seconds) > 0 ? `接连输错，请在 ${told(facts, 'seconds')} 秒后再试。` : '请照打印的那一页再输一次。'}`,
  'sign-in-off': () => '现在没有开启登录，不用密码。什么也没有改变。',
  'sign-in-on': () => '登录已经开启了。什么也没有改变。',
  'last-administrator': () => '至少要留一位在职、能登录的管理员，所以没有保存。请先让另一位当管理员。',
  'unknown-person': (facts) => `没有工号为“${told(facts, 'code')}”的在职人员。什么也没有改变。`,
  'unknown-department': (facts) => `没有编号为“${told(facts, 'code')}”的部门，或它已停用。什么也没有改变。`,
  'department-in-use': (facts) =>
    `部门“${told(facts, 'code')}”还有 ${told(facts, 'people')} 人、负责 ${told(facts, 'duties')} 项职责，没有停用。请先转到别的部门。`,
  ...actionRefusals,
  ...complaintSettlementRefusals,
  ...eightDRefusals,
  defect: (facts) =>
    `程序出了问题，数据没有改变。请把编号 ${told(facts, 'reference')} 告诉我们，然后再试一次。`,
};

function unreadable(facts: Facts): string {
  return UNREADABLE[String(facts.why)] ?? '无法识别。';
}

function input(facts: Facts): string {
  const field = facts.field === undefined ? told(facts, 'code') : fieldName(facts);
  const shown = [facts.value, facts.why, facts.problem].filter((fact) => fact !== undefined && fact !== '');
  const why = shown.map((fact) => WHY[String(fact)] ?? String(fact)).join('，');
  return why === '' ? `“${field}”` : `“${field}”（${why}）`;
}

/** What holds a record: counts, or a fact that is so. */
const HELD_BY: Readonly<Record<string, string>> = {
  forms: '份调查表',
  deliveries: '笔交付',
  actions: '项改善措施',
  issued: '份已发放的调查表',
  printed: '份已打印的调查表',
  closed: '已经结束',
  notByHand: '不是手工建的',
  decided: '已形成决议或核准',
  answered: '已经回复',
  deleted: '所属的客户在回收站里',
};

function inUse(facts: Facts): string {
  const held = Object.entries(HELD_BY).flatMap(([name, words]) => {
    const fact = facts[name];
    if (fact === undefined || fact === 0 || fact === false) return [];
    return [typeof fact === 'number' ? `${fact} ${words}` : words];
  });
  return held.join('、');
}
