import type { Words } from '../zh-CN';

/** The review meetings of a complaint, and its measures, on the complaint's page. */
export const eightDMeeting: Words['eightD']['meeting'] = {
  title: '檢討會與對策',
  call: '召開檢討會…',
  planTitle: (code, problem) => `${code} ${problem} 檢討會`,
  topics: ['短期對策', '原因', '長期對策', '預防'],
  none: '還沒有開檢討會。',
  meetings: '會議',
  decisions: '決議',
  measures: '對策',
  noMeasures: '還沒有對策，在 8D 裡填寫。',
  summary: (meetings, measures, open) => `會議 ${meetings} 次 · 對策 ${measures} 項 · 未實施 ${open} 項`,
  of: '客訴',
  heldOn: '日期',
  startsAt: '時間',
  place: '地點',
  primary: '安排會議',
  dialog: '召開品質檢討會',
  done: (code) => `${code} 已安排。`,
};
