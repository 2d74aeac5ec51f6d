import type { Words } from '../zh-CN';

export const departments: Words['settings']['departments'] = {
  done: 'Every duty has its department.',
  missing: (duties) => `No department yet for: ${duties}. The general one answers until then.`,
  more: 'When a round is closed its actions go to the departments of this list.',
  duties: 'Who answers',
  dutyColumns: { duty: 'Duty', what: 'When', department: 'Department' },
  dimension: 'an item of it is low or its score declines',
  names: { general: 'General', followUp: 'Follow-up' },
  whats: {
    general: 'overall score, customers, return rate and opinions',
    followUp: 'confirms whether actions worked',
  },
  nobody: 'Nobody yet',
  departments: 'Departments',
  columns: { code: 'Code', name: 'Name', duties: 'Answers for' },
  rename: 'Rename',
  renameTitle: (name) => `Rename “${name}”`,
  newName: 'New name',
  renamed: (name) => `Renamed to “${name}”.`,
  assigned: (duty, department) => `${department} answers for “${duty}”.`,
};
