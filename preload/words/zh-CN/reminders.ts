export const reminders = {
  duesTitle: (overdue: number, today: number) =>
    [overdue > 0 ? `逾期 ${overdue} 项` : '', today > 0 ? `今天到期 ${today} 项` : '']
      .filter(Boolean)
      .join('，'),
  duesBody: (first: string) => `最早的：${first}。点开看。`,
  soon: (code: string, minutes: number) => `${code} 还剩不到 ${minutes} 分`,
  over: (code: string) => `${code} 已超时`,
  escalated: (code: string, to: string, people: string) =>
    `${code} 超时，已升级到${[to, people].filter(Boolean).join(' ')}`,
  tray: {
    clock: (code: string, what: string, isOver: boolean) =>
      `${code} ${what}${isOver ? '，已超时' : '，时钟在走'}`,
    open: '打开客声',
    due: (dues: number) => `到期和逾期 ${dues} 项`,
    quit: '退出',
  },
  settings: {
    title: '提醒',
    notifications: '系统通知：启动时和每到整点，说一次到期和逾期',
    sound: '时钟快到时发声',
    staysInTray: '关窗口后留在系统托盘，继续提醒',
  },
};
