import type { Words } from '../zh-CN';

export const firstStart: Words['firstStart'] = {
  title: 'Welcome to Kesheng',
  facts: 'The data stays on this PC; no network needed',
  next: {
    name: 'Enter the plant’s name and choose a rule set, and you can begin.',
    ready: (plant, rules) => `${plant}, surveyed by “${rules}”.`,
    readyMore: 'Customers come next; all of this can be changed in Settings.',
    start: 'Start blank',
  },
  plant: {
    title: 'Plant',
    name: 'Name of the plant',
    nameHint: 'Printed at the head of forms and reports',
    nameEn: 'Name in English',
    nameEnHint: 'May stay empty; bilingual forms use it',
    language: 'Language',
  },
  rules: {
    title: 'Rule set',
    note: 'Proposed for new rounds; each round may take another',
    clauses: 'What the procedure says',
    none: 'not stated',
    returned: (percent) => `return rate ≥ ${percent} %`,
    noReturned: 'no return target',
    deadline: (days) => `back within ${days} working days`,
    noDeadline: 'no deadline',
    grades: (grades) => `grades ${grades}`,
    noGrades: 'no grades',
  },
  sample: {
    title: 'Look around first',
    name: 'Sample plant',
    why: 'An invented hardware plant: 42 customers, six quarters of surveys, actions and deliveries, so that every page has something to show.',
    marked: 'Every page and report is marked as sample data',
    removed: 'Removed by one click: back to this page, and it can be undone',
    fill: 'Fill with the sample plant',
    filling: 'Filling in the sample plant…',
  },
  moved: {
    title: 'A new PC?',
    why: 'With a backup file (.kesheng) nothing has to be entered again.',
    restore: 'Restore a backup',
  },
  started: {
    title: 'Already begun',
    why: 'There is a plant name or data here. Its details and the rule set are changed in Settings.',
    today: 'Back to today',
    settings: 'Open settings',
  },
};
