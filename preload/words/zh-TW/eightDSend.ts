import type { Words } from '../zh-CN';

/** Making, sending and judging the 8D report. */
export const eightDSend: Words['eightDSend'] = {
  title: '8D 報告',
  button: '8D 報告',
  language: '語言',
  languages: { zh: '中文', en: '英文', both: '中英對照' },
  format: '格式',
  formats: { pdf: 'PDF', xlsx: 'Excel', docx: 'Word' },
  stage: '範圍',
  stages: { D8: '完整報告 D1–D8', D3: '臨時回覆 D1–D3' },
  interimHint: '臨時回覆不算答覆客戶，8D 期限照走。',
  way: '方式',
  ways: { mail: '郵件', portal: '客戶平台', fax: '傳真', visit: '當面', other: '其他' },
  to: '送給',
  preview: '預覽草稿',
  send: '送出下一版',
  sent: (version: number) => `已記為第 ${version} 版送出`,
  saved: (name: string) => `已存為 ${name}`,
  versions: '已送出的版本',
  none: '還沒有送出過。',
  version: (version: number, cycle: number) =>
    cycle > 1 ? `第 ${cycle} 輪第 ${version} 版` : `第 ${version} 版`,
  rejected: '客戶退回了上一版，請改好再送新版。',
  judgements: { '': '待判定', accepted: '接受', rejected: '退回' },
  judge: '登記判定',
  judgement: '客戶判定',
  judgedOn: '判定日',
  remarks: '客戶意見',
  keep: '儲存判定',
  back: '返回',
  own: {
    title: '客戶自己的格式',
    fill: '填入並儲存',
    give: '收下客戶的 8D 範本（.xlsx）',
    how: '替儲存格命名，例如 D2_WHAT、D5_1_TEXT，或在格裡寫 {{D2_WHAT}}。新收下的取代舊的。',
    kept: (known, unknown) =>
      `填得上 ${known} 項${unknown.length === 0 ? '' : `；不認得：${unknown.join('、')}`}`,
  },
};
