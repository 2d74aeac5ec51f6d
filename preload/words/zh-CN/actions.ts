export const actions = {
  title: '改善措施',
  kinds: {
    overallBelow: '综合分未达标',
    customerBelow: '客户得分未达标',
    itemLow: '单项偏低',
    opinion: '客户意见',
    returnRateLow: '回收率未达标',
    overallDeclined: '综合分下降',
    dimensionDeclined: '维度得分下降',
    customerDeclined: '客户得分下降',
    complaint: '客诉',
    visit: '客户拜访',
    audit: '稽核',
    meeting: '会议决议',
    hand: '手工登记',
  },
  problems: {
    overallBelow: ({ figure }: ProblemFacts) => `综合分 ${figure}，未达标`,
    customerBelow: ({ figure }: ProblemFacts) => `客户得分 ${figure}，未达标`,
    itemLow: ({ subject, figure }: ProblemFacts) => `“${subject}”均值 ${figure}，偏低`,
    opinion: ({ opinion }: ProblemFacts) => `意见：${opinion}`,
    returnRateLow: ({ figure }: ProblemFacts) => `回收率 ${figure} %，未达标`,
    overallDeclined: ({ figure, before }: ProblemFacts) => `综合分由 ${before} 降到 ${figure}`,
    dimensionDeclined: ({ subject, figure, before }: ProblemFacts) => `${subject}由 ${before} 降到 ${figure}`,
    customerDeclined: ({ figure, before }: ProblemFacts) => `客户得分由 ${before} 降到 ${figure}`,
  },
  wholeRound: (round: string) => `${round} 全批`,
  states: { open: '未回复', answered: '已回复', verified: '已确认', ineffective: '无效果', closed: '已关闭' },
  outcomes: { praise: '表扬' },
  groups: { overdue: '逾期', today: '今天', next: '之后 7 个工作日', later: '更晚', closed: '已关闭' },
  waits: { answer: '回复', measure: '对策', verify: '确认', close: '关闭', nextRound: '等下一批' },
  escalated: (to: string) => `已升级：${to}`,
  late: (days: number) => `迟 ${days} 天`,
  columns: {
    code: '编号',
    responsible: '责任人',
    dueOn: '期限',
    kind: '规则',
    problem: '问题',
    subject: '对象',
    round: '批次',
    department: '部门',
    state: '状态',
  },
  count: (open: number, all: number) => `未关闭 ${open}，共 ${all} 项`,
  filters: {
    words: '问题、对象或部门',
    state: '状态',
    anyOpen: '未关闭',
    department: '部门',
    round: '批次',
    kind: '规则',
  },
  dropped: (found: number, condition: string) => `没有符合条件的措施。去掉“${condition}”有 ${found} 项。`,
  none: '没有符合条件的措施。',
  next: {
    overdue: (count: number, first: string) => `${count} 项已经逾期，最早的应在 ${first} 回复。`,
    today: (count: number) => `今天到期 ${count} 项。`,
    coming: (day: string, department: string) => `最近一项 ${day} 到期，由${department}回复。`,
    show: '看下一项',
    done: '没有未关闭的措施。',
    doneMore: '下一批调查结束时，触发的规则会再派出措施。',
  },
  empty: {
    title: '还没有改善措施',
    why: '结束一批调查时，低于目标的得分、回收率和每条客户意见都会派出一项措施，写明条款、部门和期限。',
    toSurveys: '打开满意度调查',
  },
  detail: {
    clause: (clause: string) => `${clause} 原文`,
  },
};

interface ProblemFacts {
  readonly subject: string;
  readonly figure: string;
  readonly before: string;
  readonly opinion: string;
}
