export const reportsPage = {
  title: '报表',
  facts: (reports: number) => `${reports} 种`,
  label: '报表种类',
  names: { 'round-summary': '满意度调查汇总分析报告' },
  says: {
    'round-summary':
      '综合得分与回收率、推移图、各维度和各项目、客户热图、客户意见、触发的改善措施和待管理层决定的事，封面有制表 / 审核 / 核准。',
  },
  other: '按所选条件做出的报表。',
  formats: { xlsx: 'Excel', docx: 'Word', pdf: 'PDF' },
  formatSays: {
    xlsx: '公式可以重算，图表可以改',
    docx: '可以接着写',
    pdf: 'A4，和打印出来的一样',
  },
  fields: { round: '批次', format: '格式', report: '做哪一种' },
  roundChoice: (code: string, name: string) => `${code} · ${name}`,
  next: {
    make: (report: string, about: string, format: string) => `把 ${about} 的《${report}》做成 ${format}。`,
    running: '这一批还没结束，报告会写明是暂计结果。',
    button: '生成并保存…',
  },
  making: (report: string) => `正在生成《${report}》，图表多，要几秒…`,
  saved: (name: string) => `已存为“${name}”。`,
  about: {
    title: '这一批',
    period: '期间',
    ruleSet: '规则方案',
    returned: '收回 / 发出',
    rate: '回收率',
    overall: '综合分',
    state: '状态',
    closed: (day: string) => `${day} 结束`,
    open: '还没结束',
    toRound: '打开批次',
  },
  inside: '里面有什么',
  same: '数字与屏幕、命令行完全一致，因为来自同一处计算。',
  noRounds: {
    title: '还没有可以报告的批次',
    why: '报告说的是一次调查的结果：先建批次、收回调查表，这里就能做出 Excel 和 PDF。',
    toSurveys: '去满意度调查',
  },
  noReports: {
    title: '这个版本还没有报表',
    why: '每个页面上的“导出”仍可存成表格。',
  },
};
