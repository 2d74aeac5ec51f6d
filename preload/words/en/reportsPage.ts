import type { Words } from '../zh-CN';

export const reportsPage: Words['reportsPage'] = {
  title: 'Reports',
  facts: (reports) => (reports === 1 ? '1 kind' : `${reports} kinds`),
  label: 'Kinds of report',
  names: {
    'round-summary': 'Summary of a satisfaction survey',
    'document-revisions': 'Record of document revisions',
    'meeting-minutes': 'Minutes of a meeting',
  },
  says: {
    'meeting-minutes':
      'Agenda, discussion and conclusions, decisions, attendance and signatures; before the meeting it is the agenda, to be written on.',
    'document-revisions': 'Number, version, effective day and change of every printed form and report.',
    'round-summary':
      'Overall score and return rate, trend charts, dimensions and items, the heat map of customers, their opinions, the actions that were triggered and what management must decide; the cover has prepared / reviewed / approved.',
  },
  other: 'A report made by the conditions chosen here.',
  formats: { xlsx: 'Excel', docx: 'Word', pdf: 'PDF' },
  formatSays: {
    xlsx: 'formulas recalculate, charts can be edited',
    docx: 'can be written on',
    pdf: 'A4, as it will be printed',
  },
  fields: { meeting: 'Meeting', round: 'Round', format: 'Format', report: 'Which one' },
  roundChoice: (code, name) => `${code} · ${name}`,
  next: {
    makeAlone: (report: string, format: string) => `Make “${report}” as ${format}.`,
    make: (report, about, format) => `Make “${report}” of ${about} as ${format}.`,
    running: 'This round is not closed yet; the report will say that its figures are provisional.',
    button: 'Make and save…',
    preview: 'Make and preview…',
  },
  making: (report) => `Making “${report}”; its charts take a few seconds…`,
  aboutMeeting: {
    title: 'This meeting',
    open: 'Open the meeting',
    planned: 'Not held yet: what is made is its agenda, to be written on.',
  },
  about: {
    title: 'This round',
    period: 'Period',
    ruleSet: 'Rule set',
    returned: 'Returned / issued',
    rate: 'Return rate',
    overall: 'Overall',
    state: 'State',
    closed: (day) => `closed ${day}`,
    open: 'not closed yet',
    toRound: 'Open the round',
  },
  inside: 'What stands in it',
  same: 'Its figures are those of the screens and the command line: they come from one and the same computation.',
  noRounds: {
    title: 'No round to report on yet',
    why: 'A report tells the result of a survey: make a round, get its forms back, and Excel and PDF are made here.',
    toSurveys: 'To the surveys',
  },
  noReports: {
    title: 'This version has no reports yet',
    why: 'Lists can still be exported on their own pages.',
  },
};
