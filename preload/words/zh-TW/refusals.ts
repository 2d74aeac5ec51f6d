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
  empty: '檔案是空的。',
  'not-a-workbook': '不是 Excel（.xlsx）或 CSV 檔案。',
  'old-xls': '是舊式 .xls 檔案，請在 Excel 裡另存為 .xlsx。',
  encrypted: '檔案有密碼，請去掉密碼後再匯入。',
  'cut-off': '檔案不完整，可能沒有復制完。',
  'too-large': '檔案太大。',
  'binary-workbook': '是二進位格式的 .xlsb，請在 Excel 裡另存為 .xlsx。',
  damaged: '檔案內部已損壞。',
  'forbidden-content': '裡面有不允許的內容。',
  'not-json': '不是 JSON 檔案。',
  'no-pdf': '不是 PDF，或者不完整。',
  'took-too-long': '讀了 30 秒還沒讀完，已停止。',
};

/** Codes that stand in a refusal's facts, in words. */
const WHY: Readonly<Record<string, string>> = {
  'not-a-backup': '不是客聲的備份檔案',
  'strange-entry': '裡面有不該有的內容',
  'too-large': '太大',
  'manifest-missing': '缺少清單',
  'missing-entry': '內容不全',
  altered: '內容被改動過',
  'not-our-database': '裡面不是客聲的資料',
  damaged: '裡面的資料已損壞',
  counts: '記錄數與清單不符',
  tables: '表結構與清單不符',
  empty: '是空檔案',
  'not-a-file': '不是檔案',
  'not-a-database': '不是資料庫檔案',
  'other-program': '屬于別的程式',
  scale: '不在這一項的選項裡',
  item: '問卷裡沒有這一項',
  'code-twice': '編號重複',
  items: '項目數不對',
  weight: '權重不對',
  undecided: '還沒有決定',
  'no-difference': '兩遍一樣，不需要決定',
  'scales-too-many': '計分方式太多，無法精確計算',
  'zero-sign': '裡面有看不見的空字元（U+0000）',
  'name-empty': '沒有檔名',
  'name-long': '檔名太長',
  'name-signs': '檔名裡有不允許的字元',
  'name-reserved': '這個檔名被系統佔用',
  'name-direction': '檔名裡有改變文字方向的符號',
  'name-end': '檔名以點或空格結尾',
  'empty-file': '是空檔案',
  kind: '不是可以儲存的種類（圖片、PDF、Excel、Word、文字、郵件），或內容與副檔名不符',
  'damaged-picture': '圖片不完整，無法讀取',
  'too-many-pixels': '圖片超過 5000 萬像素',
  'no-user': '沒有用 --user 說明是誰',
  'wrong-password': '工號或密碼不對',
  'wait-after-failures': '密碼接連輸錯，要等一會兒',
  'must-change': '這個密碼要先在視窗裡換掉',
};

const { told, list } = telling('、', { why: WHY, state: actions.states, channel: today.doings });

/** What is not possible, what was kept, what to do. */
export const refusals: Readonly<Record<RefusalCode | 'defect', Say>> = {
  'unknown-round': (facts) => `沒有編號為「${told(facts, 'code')}」的調查批次。請核對批次編號。`,
  'unknown-customer': (facts) => `沒有編號為「${told(facts, 'code')}」的客戶。請先匯入或新增該客戶。`,
  'unknown-template': (facts) => `沒有編號為「${told(facts, 'code')}」的問卷。請先匯入問卷。`,
  'unknown-rule-set': (facts) => `沒有編號為「${told(facts, 'code')}」的規則方案。`,
  'unknown-form': (facts) => `沒有編號為「${told(facts, 'code')}」的調查表。請核對表上的編號。`,
  'code-in-use': (facts) =>
    `編號「${told(facts, 'code')}」已經有了，沒有新建任何東西。${facts.isInBin === true ? '它在回收桶裡，可以復原，或者換一個編號。' : '請換一個編號。'}`,
  'round-closed': (facts) =>
    `調查批次「${told(facts, 'code')}」已于 ${told(facts, 'on')} 結束，其結果不再改變。`,
  'file-unreadable': (facts) =>
    `讀不了檔案「${told(facts, 'name')}」：${unreadable(facts)}原檔案沒有改動，也沒有匯入任何行。`,
  'header-not-found': (facts) =>
    `在檔案裡沒有找到必需的欄：${list(facts.missing)}。沒有匯入任何列。請檢查表頭，或在視窗裡把欄對應一次，以後會自動認出。`,
  'file-missing': (facts) => `沒有找到檔案「${told(facts, 'path')}」。`,
  'out-missing': () => '這個命令會給出一個檔案，請用 --out 說明寫到哪裡。什麼也沒有做。',
  'data-in-use': () => '資料正被另一個程式占用，等了 5 秒仍未釋放。沒有儲存任何改動，請稍後再試。',
  'newer-data': (facts) =>
    `這個資料檔案由更新的版本寫成（${told(facts, 'found')}，本程式到 ${told(facts, 'ours')}）。檔案沒有被開啟，也沒有改動。請安裝新版本。`,
  'not-permitted': (facts) => `您的角色不能做這件事（${told(facts, 'channel')}）。什麼也沒有改變。`,
  'not-an-email': (facts) =>
    `「${told(facts, 'email')}」不像郵箱地址：要像 lin.tao@example.com。什麼也沒有儲存。`,
  'delete-not-permitted': (facts) =>
    `「${told(facts, 'title')}」不是您自己的草稿，您的角色不能刪除或還原它。請找工程師或以上的人。什麼也沒有改變。`,
  'wrong-input': (facts) =>
    facts.most === undefined
      ? `填寫的內容不對：${input(facts)}。什麼也沒有儲存。`
      : `「${fieldName(facts)}」太長，最多 ${figure(Number(facts.most))} 字。什麼也沒有儲存，寫的內容還在。`,
  'answers-ambiguous': () =>
    '檔案裡的答案既可以讀作分數，也可以讀作等級，無法確定，沒有匯入任何行。請在表裡改用等級名稱（如「滿意」）。',
  'already-returned': (facts) =>
    `調查表 ${told(facts, 'code')} 已于 ${told(facts, 'on')} 登記收回，沒有改動。要更正請用「更正」。`,
  'not-returned': (facts) => `調查表 ${told(facts, 'code')} 還沒有登記收回。`,
  'keyed-twice': (facts) => `調查表 ${told(facts, 'code')} 已經錄過兩遍。要更正請用「更正」。`,
  'not-keyed-twice': (facts) => `調查表 ${told(facts, 'code')} 還沒有錄第二遍。`,
  'not-issued': (facts) => `調查表 ${told(facts, 'code')} 還沒有發放，不能登記收回。請先登記發放。`,
  'form-withdrawn': (facts) => `調查表 ${told(facts, 'code')} 已于 ${told(facts, 'on')} 作廢，不能再登記。`,
  'unknown-report': (facts) => `沒有名為「${told(facts, 'report')}」的報表。`,
  'unknown-channel': (facts) => `沒有「${told(facts, 'channel')}」這個命令。用 --list 查看全部命令。`,
  'unknown-batch': () => '沒有這次匯入的記錄。',
  'batch-in-use': () => '這次匯入之後，資料又被改動過，不能整批復原。什麼也沒有改變。',
  'template-invalid': (facts) => `問卷檔案有問題：${input(facts)}。沒有匯入。`,
  'template-in-use': (facts) =>
    `問卷「${told(facts, 'code')}」的 ${told(facts, 'version')} 版已經發放過，內容已凍結。請換一個版本號再匯入。`,
  'no-forms': (facts) => `批次「${told(facts, 'code')}」裡沒有可列印的調查表。請先選擇客戶。`,
  'no-such-page': (facts) => `這份檔案有 ${told(facts, 'pages')} 頁，沒有第 ${told(facts, 'page')} 頁。`,
  'paper-not-open': () => '這份檔案的預覽已經合上，請再開啟一次。',
  'paper-unreadable': (facts) => `不能預覽這份檔案：${unreadable(facts)}檔案沒有改動。`,
  'numbers-used-up': () => '這個季度的 9999 個表單編號已經用完。',
  'format-not-offered': (facts) => `報表「${told(facts, 'report')}」沒有 ${told(facts, 'format')} 格式。`,
  'printer-missing': () => '這裡沒有可用的繪圖程式，無法產生 PDF。',
  'not-our-database': (facts) =>
    `資料夾裡的 app.db 不是客聲的資料檔案（${told(facts, 'why')}）。檔案沒有改動。請檢查資料夾，或從備份恢復。`,
  'data-damaged': (facts) =>
    `資料檔案檢查出損壞：${told(facts, facts.problem === undefined ? 'problems' : 'problem')}。沒有改動任何東西。請保留現狀，從最近的備份恢復。`,
  'folder-damaged': () => '這個資料夾有備份卻沒有資料檔案，像是損壞或誤刪，因此沒有新建。請從備份恢復。',
  'folder-not-empty': (facts) =>
    `這個資料夾裡有別的東西（${told(facts, 'found')}），沒有新建資料。請選一個空資料夾。`,
  'backup-invalid': (facts) => `這個備份檔案不能用：${told(facts, 'why')}。現有資料沒有改動。`,
  'not-an-opinion': (facts) => `${told(facts, 'code')} 不是客戶意見，不能按表揚關閉。`,
  'slip-not-to-take-back': (facts) =>
    `${told(facts, 'code')} 沒有可以撤回的匯入，或匯入以後又改過。可在措施上直接改。`,
  'nothing-to-undo': () => '沒有可以回到的恢復前狀態。',
  'disk-full': () => '磁碟滿了，沒有儲存。請騰出空間後再試，螢幕上的內容還在。',
  'file-busy': (facts) =>
    `檔案「${told(facts, 'name')}」正被別的程式（如 Excel）開啟，寫不進去。請關閉它，或換一個檔案名儲存。`,
  'now-not-allowed': () => '--now 只能用在以 --test 建立的資料目錄裡。',
  'not-blank': () => '這裡已經有資料，不能再放入範例工廠。什麼也沒有改變。',
  'not-a-sample': () => '這裡不是範例資料，不能清除。什麼也沒有改變。',
  'signed-out': (facts) =>
    `${facts.why === undefined ? '請先登入' : `沒能登入：${told(facts, 'why')}`}。什麼也沒有改變。`,
  'not-in-state': (facts) =>
    `這條記錄現在的狀態是「${told(facts, 'state')}」，不能做這件事（要在「${told(facts, 'states')}」時才可以）。什麼也沒有改變。`,
  'password-needed': () => '請輸入您的密碼確認。什麼也沒有儲存。',
  'wrong-password': (facts) =>
    `密碼不對。${Number(facts.seconds) > 0 ? `接連輸錯，請在 ${told(facts, 'seconds')} 秒後再試。` : ''}`,
  'wait-after-failures': (facts) =>
    `${facts['of'] === 'recoveryCode' ? '復原碼' : '密碼'}接連輸錯太多次，請在 ${told(facts, 'seconds')} 秒後再試。`,
  'version-not-later': (facts) =>
    `生效日 ${told(facts, 'on')} 不晚於上一版（${told(facts, 'version')}，${told(facts, 'last')} 生效）。請填更晚的日期，什麼也沒有儲存。`,
  'version-stands': (facts) =>
    facts.next === undefined
      ? `${told(facts, 'version')} 版已於 ${told(facts, 'on')} 生效，不能再改或取消。要改請出新版。`
      : `${told(facts, 'version')} 版之後已有 ${told(facts, 'next')} 版，請先取消後一版。沒有改動。`,
  'attachment-refused': (facts) =>
    `沒有收下檔案「${told(facts, 'name')}」：${told(facts, 'why')}。記錄沒有改動。`,
  'attachment-missing': (facts) => `附件「${told(facts, 'name')}」的檔案不見了或被改動過。請從備份還原。`,
  'unknown-record': (facts) => `沒有這條記錄（${told(facts, 'key')}）。它可能已被刪除。`,
  ...complaintRefusals,
  ...signatureRefusals,
  'too-many-rows': (facts) => `超過 ${told(facts, 'most')} 筆，沒有匯出。請縮短時間範圍，或改存 CSV。`,
  ...complaintClockRefusals,
  ...complaintWorkRefusals,
  'record-in-use': (facts) =>
    `「${told(facts, 'title')}」不能刪除：${inUse(facts)}。什麼也沒有改變。${facts.deliveries === undefined ? '' : '不再往來的客戶請把狀態改為「已流失」。'}`,
  'retention-running': (facts) =>
    `「${told(facts, 'title')}」要保存到 ${told(facts, 'until')}，之前不能徹底刪除。什麼也沒有改變。`,
  'password-weak': (facts) =>
    `新密碼至少要 ${told(facts, 'least')} 個字元，不能是自己的工號或姓名，也不能和舊密碼一樣。什麼也沒有儲存。`,
  'wrong-recovery-code': (facts) =>
    `復原碼不對，沒有改變任何東西。${Number(facts.seconds) > 0 ? `接連輸錯，請在 ${told(facts, 'seconds')} 秒後再試。` : '請照列印的那一頁再輸一次。'}`,
  'sign-in-off': () => '現在沒有開啟登入，不用密碼。什麼也沒有改變。',
  'sign-in-on': () => '登入已經開啟了。什麼也沒有改變。',
  'last-administrator': () => '至少要留一位在職、能登入的管理員，所以沒有儲存。請先讓另一位當管理員。',
  'unknown-person': (facts) => `沒有工號為「${told(facts, 'code')}」的在職人員。什麼也沒有改變。`,
  'unknown-department': (facts) => `沒有編號為「${told(facts, 'code')}」的部門，或它已停用。什麼也沒有改變。`,
  'department-in-use': (facts) =>
    `部門「${told(facts, 'code')}」還有 ${told(facts, 'people')} 人、負責 ${told(facts, 'duties')} 項職責，沒有停用。請先轉到別的部門。`,
  ...actionRefusals,
  ...complaintSettlementRefusals,
  ...eightDRefusals,
  defect: (facts) =>
    `程式出了問題，資料沒有改變。請把編號 ${told(facts, 'reference')} 告訴我們，然後再試一次。`,
};

function unreadable(facts: Facts): string {
  return UNREADABLE[String(facts.why)] ?? '無法識別。';
}

function input(facts: Facts): string {
  const field = facts.field === undefined ? told(facts, 'code') : fieldName(facts);
  const shown = [facts.value, facts.why, facts.problem].filter((fact) => fact !== undefined && fact !== '');
  const why = shown.map((fact) => WHY[String(fact)] ?? String(fact)).join('，');
  return why === '' ? `「${field}」` : `「${field}」（${why}）`;
}

/** What holds a record: counts, or a fact that is so. */
const HELD_BY: Readonly<Record<string, string>> = {
  forms: '份調查表',
  deliveries: '筆交付',
  actions: '項改善措施',
  issued: '份已發放的調查表',
  printed: '份已列印的調查表',
  closed: '已經結束',
  notByHand: '不是手工建的',
  decided: '已形成決議或核准',
  answered: '已經回覆',
  deleted: '所屬的客戶在回收桶裡',
};

function inUse(facts: Facts): string {
  const held = Object.entries(HELD_BY).flatMap(([name, words]) => {
    const fact = facts[name];
    if (fact === undefined || fact === 0 || fact === false) return [];
    return [typeof fact === 'number' ? `${fact} ${words}` : words];
  });
  return held.join('、');
}
