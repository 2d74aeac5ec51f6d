import { lateBy } from '../lateBy';

/** The list of complaints. */
export const complaintList = {
  import: 'Import…',
  take: 'Take a complaint',
  blank: 'Download a template',
  partName: 'Part name',
  reply: '8D',
  lateColumn: 'Late',
  dueOn: (day: string) => `due ${day.slice(5)}`,
  replyLate: (days: number) => (days <= 0 ? '8D late' : `8D ${days} d late`),
  clockLate: (sign: string, minutes: number) => `${sign} ${lateBy(minutes, 'min', 'h', 'd')} late`,
  late: { reply: '8D report late', clock: 'Minute clock late' },
  filters: {
    words: 'Number, customer, part, defect, batch',
    state: 'State',
    late: 'Late',
    customer: 'Customer',
    department: 'Department',
    problem: 'Defect',
  },
  pages: {
    newer: 'Newer',
    older: 'Older',
    shown: (from: string, to: string) => `${from}–${to}`,
  },
  none: 'No complaint like that.',
  next: {
    repliesLate: (count: number) =>
      count === 1
        ? '1 8D report is past its limit and not with the customer yet.'
        : `${count} 8D reports are past their limit and not with the customers yet.`,
    clocksLate: (count: number) =>
      count === 1
        ? '1 open complaint has a minute clock that ran out.'
        : `${count} open complaints have minute clocks that ran out.`,
    showLate: 'Show them',
    inHand: (count: number) => (count === 1 ? '1 complaint in hand.' : `${count} complaints in hand.`),
    inTime: 'All within their limits.',
    showOpen: 'Show those in hand',
    done: 'No complaint is in hand.',
    doneMore: 'When one is taken, its clocks start with the confirmed defect.',
  },
  help: [
    'Every complaint, newest first. Red is late, and stays when it is closed.',
    'Enter opens one, Alt with Left and Right turns the page.',
  ],
};
