import type { RuleSet, Source } from '../../model/surveys/ruleSet';
import { EMPTY_OPINIONS, OURS, SCORING } from './common';

const TALLIED: Source = {
  clause: '忠诚 第五篇 4.2.2',
  words: '銷售部每個月對當月的《客戶滿意度調查表》並將調查結果統計、匯總在《顧客調查匯總表》',
};

/** 丁: continuous, tallied every month, of customers with a delivery in it [忠诚 第五篇]. */
export const monthly: RuleSet = {
  code: 'monthly',
  name: '丁 月度汇总',
  version: 1,
  frequency: 'month',
  frequencySource: TALLIED,
  population: { who: 'delivered-in-period', source: TALLIED },
  deadline: null,
  returnTarget: null,
  target: null,
  bands: null,
  scoring: SCORING,
  triggers: [{ kind: 'opinion', source: TALLIED }],
  watchedDimensions: ['quality', 'delivery'],
  emptyOpinions: EMPTY_OPINIONS,
  actionDue: { workingDays: 10, source: OURS },
  verification: 'by-date',
  verificationSource: {
    clause: '忠诚 第五篇 4.3',
    words: '確定是否執行《不合格品控制程度》及與《改進控制程序》的有關規定',
  },
};
