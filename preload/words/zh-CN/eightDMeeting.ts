/** The review meetings of a complaint, and its measures, on the complaint's page. */
export const eightDMeeting = {
  title: '检讨会与对策',
  call: '召开检讨会…',
  planTitle: (code: string, problem: string) => `${code} ${problem} 检讨会`,
  topics: ['短期对策', '原因', '长期对策', '预防'],
  none: '还没有开检讨会。',
  meetings: '会议',
  decisions: '决议',
  measures: '对策',
  noMeasures: '还没有对策，在 8D 里填写。',
  summary: (meetings: number, measures: number, open: number) =>
    `会议 ${meetings} 次 · 对策 ${measures} 项 · 未实施 ${open} 项`,
  of: '客诉',
  heldOn: '日期',
  startsAt: '时间',
  place: '地点',
  primary: '安排会议',
  dialog: '召开品质检讨会',
  done: (code: string) => `${code} 已安排。`,
};
