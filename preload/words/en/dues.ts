import type { Words } from '../zh-CN';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

export const dues: Words['dues'] = {
  help: [
    'The month shows what is due each day: answers, measures, confirmations and closings of actions, forms to come back, and planned meetings. Red is overdue, that of earlier months stands above; days off and shifted working days follow the working calendar.',
    'Arrow keys change the day, Enter opens its first line, T goes back to today. The list shows the whole month by day.',
    '“Export .ics” saves a calendar file for Outlook and others; importing a newer one updates the days and doubles none.',
  ],
  kinds: {
    answer: 'Answer',
    measure: 'Measure',
    verify: 'Confirm',
    close: 'Close',
    return: 'Returns',
    meeting: 'Meeting',
    reply: '8D',
    goodsReturn: 'Return',
    replacement: 'Replacement',
    credit: 'Credit',
    visit: 'Visit',
    rehearsal: 'Rehearsal',
  },
  event: (what, code, title) => [`${what} ${code}`, title].filter(Boolean).join(': '),
  note: (who, code) => [who, `In Kesheng press Ctrl+K and type ${code}`].filter(Boolean).join('\n'),
  earlier: 'Overdue from earlier',
  allEarlier: (count) => `Show all ${count}`,
  lessEarlier: 'Show fewer',
  calendarName: (plant) => (plant === '' ? 'Kesheng due days' : `Kesheng due days · ${plant}`),
  forms: (forms) => (forms === 1 ? '1 form due back' : `${forms} forms due back`),
  title: 'Calendar',
  open: 'Calendar',
  views: { label: 'View', month: 'Month', list: 'List' },
  month: (year, month) => `${MONTHS[month - 1] ?? ''} ${year}`,
  before: 'Month before',
  after: 'Month after',
  toToday: 'Back to today',
  workingDays: 'Working calendar',
  export: 'Export .ics',
  exported: (name) =>
    `Saved as “${name}”. Importing it again changes the days that are there and doubles none.`,
  shifted: 'work',
  holiday: 'off',
  more: (rest) => `${rest} more`,
  ofDay: (day) => `Due on ${day}`,
  none: 'Nothing is due on this day.',
  noneInMonth: 'Nothing is due in this month.',
  unknown: (years) => `There is no working calendar of ${years} yet: Monday to Friday count.`,
  dayLabel: (day, count) => (count === 0 ? day : `${day}, ${count} due`),
  keys: { day: 'another day', month: 'another month', open: 'open the first' },
};
