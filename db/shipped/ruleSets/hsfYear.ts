import type { RuleSet } from '../../model/surveys/ruleSet';
import { EMPTY_OPINIONS, OURS, SCORING } from './common';

const CORRECTED = {
  clause: 'HSF 4.2.1',
  words: '对不足之处由责任部门作出更正及改善,于下年度之顾客满意度调查再评估其改善效果',
};

/** 丙: once a year, the plan approved at the management review [HSF 4.2]. */
export const hsfYear: RuleSet = {
  code: 'hsf-year',
  name: '丙 年度 HSF',
  version: 1,
  frequency: 'year',
  frequencySource: { clause: 'HSF 4.2.1', words: '每年进行一次顾客满意度调查' },
  population: {
    who: 'existing-and-potential',
    source: { clause: 'HSF 2.0', words: '所有潜在客户及现有客户' },
  },
  deadline: null,
  returnTarget: null,
  target: null,
  bands: null,
  scoring: SCORING,
  triggers: [{ kind: 'opinion', source: CORRECTED }],
  watchedDimensions: ['quality', 'delivery'],
  emptyOpinions: EMPTY_OPINIONS,
  actionDue: { workingDays: 10, source: OURS },
  verification: 'next-round',
  verificationSource: CORRECTED,
};
