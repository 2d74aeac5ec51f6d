import type { Words } from '../zh-CN';

export const reminders: Words['reminders'] = {
  duesTitle: (overdue, today) =>
    [overdue > 0 ? `逾期 ${overdue} 項` : '', today > 0 ? `今天到期 ${today} 項` : '']
      .filter(Boolean)
      .join('，'),
  duesBody: (first) => `最早的：${first}。點開看。`,
  soon: (code, minutes) => `${code} 還剩不到 ${minutes} 分`,
  over: (code) => `${code} 已超時`,
  escalated: (code, to, people) => `${code} 超時，已升級到${[to, people].filter(Boolean).join(' ')}`,
  tray: {
    clock: (code, what, isOver) => `${code} ${what}${isOver ? '，已超時' : '，時鐘在走'}`,
    open: '開啟客聲',
    due: (dues) => `到期和逾期 ${dues} 項`,
    quit: '結束',
  },
  settings: {
    title: '提醒',
    notifications: '系統通知：啟動時和每到整點，說一次到期和逾期',
    sound: '時鐘快到時發聲',
    staysInTray: '關視窗後留在系統匣，繼續提醒',
  },
};
