import type { Words } from '../zh-CN';

export const reminders: Words['reminders'] = {
  duesTitle: (overdue, today) =>
    [overdue > 0 ? `${overdue} overdue` : '', today > 0 ? `${today} due today` : '']
      .filter(Boolean)
      .join(', '),
  duesBody: (first) => `The earliest: ${first}. Click to open it.`,
  soon: (code, minutes) => `${code}: less than ${minutes} minutes left`,
  over: (code) => `${code} has run out`,
  escalated: (code, to, people) =>
    `${code} has run out and goes to ${[to, people].filter(Boolean).join(' ')}`,
  tray: {
    clock: (code, what, isOver) => `${code} ${what}${isOver ? ': has run out' : ': its clock runs'}`,
    open: 'Open Kesheng',
    due: (dues) => `${dues} due or overdue`,
    quit: 'Quit',
  },
  settings: {
    title: 'Reminders',
    notifications: 'System notifications: at start and at each full hour, once, what is due and overdue',
    sound: 'A sound when a clock is about to run out',
    staysInTray: 'Stay in the system tray when the window is closed, and go on reminding',
  },
};
