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
  states: { open: '未回复', answered: '已回复', verified: '已验证', ineffective: '无效果', closed: '已关闭' },
  groups: { overdue: '逾期', today: '今天', next: '之后 7 个工作日', later: '更晚', closed: '已关闭' },
  late: (days: number) => `迟 ${days} 天`,
  columns: {
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
    none: '选一项看详情；↑ ↓ 移动，Enter 打开。',
    figure: '数字',
    fell: (before: string, figure: string) => `${before} → ${figure}`,
    clause: (clause: string) => `${clause} 原文`,
    department: '责任部门',
    followedBy: '追踪确认',
    openedOn: '派出',
    dueOn: '期限',
    state: '状态',
    subject: '对象',
    round: '批次',
    history: '经过',
    openRound: (round: string) => `打开 ${round}`,
    openCustomer: '打开客户',
    later: '这里还不能登记回复、验证和关闭。',
  },
};

interface ProblemFacts {
  readonly subject: string;
  readonly figure: string;
  readonly before: string;
  readonly opinion: string;
}
