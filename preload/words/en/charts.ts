import type { Words } from '../zh-CN';

export const charts: Words['charts'] = {
  target: (value) => `target ${value}`,
  ownTargets: 'own targets',
  targetWord: 'target',
  running: (value) => `so far ${value}`,
  nothing: 'No valid figures yet.',
  blank: 'blank',
  customerScore: 'Customer',
  mean: 'Mean',
  count: 'n',
  period: 'Period',
  cumulative: 'cumulative %',
  others: 'Others',
  table: 'Table',
  picture: 'Chart',
  tableHint: (key) => `${key} shows the data table`,
  belowLeft: (target) => `left of the dashed line: below ${target}`,
  cell: (customer, item, value) => `${customer} · ${item}: ${value}`,
  rank: 'Dimension',
};
