import type { RuleSet, Source } from '../../model/surveys/ruleSet';
import { EMPTY_OPINIONS, OURS, SCORING } from './common';

const ASKED: Source = {
  clause: 'OEM 5.11.1',
  words:
    '客服部必须每年二次对客户满意度进行调查，调查的对象为在所调查的时间范围内发生业务往来交易数量在20WPCS以上、送货3次以上（含3次）及新产品或者客户私模产品的客户，以及营销部提供正在开发期间的重要客户',
};
const CORRECTED: Source = {
  clause: 'OEM 5.12.6',
  words: '主持召开改善措施会议，整理会议记录并分发至相关部门依《纠正与预防措施管制程序》进行改善',
};

/** 乙: twice a year, 80 % returned, five grades read at one decimal [OEM 5.11–5.12]. */
export const halfYear: RuleSet = {
  code: 'half-year',
  name: '乙 半年五级',
  version: 1,
  frequency: 'half-year',
  frequencySource: ASKED,
  population: {
    who: 'any-of',
    quantity: 200_000,
    deliveries: 3,
    reasons: ['quantity', 'deliveries', 'newProduct', 'ownMould', 'keyProspect'],
    source: ASKED,
  },
  deadline: null,
  returnTarget: {
    percent: '80',
    source: { clause: 'OEM 5.11.1', words: '对每次发出的客户回收率要求达到80% 以上' },
  },
  target: null,
  bands: {
    list: [
      { code: 'very-satisfied', name: '很满意', nameEn: 'Very satisfied', from: '98' },
      { code: 'satisfied', name: '满意', nameEn: 'Satisfied', from: '90.1' },
      { code: 'neutral', name: '一般', nameEn: 'Neutral', from: '75.1' },
      { code: 'dissatisfied', name: '不满意', nameEn: 'Dissatisfied', from: '60' },
      { code: 'very-dissatisfied', name: '非常不满意', nameEn: 'Very dissatisfied', from: '0' },
    ],
    decimals: 1,
    source: {
      clause: 'OEM 5.12.4',
      words:
        '(a) 客户满意度得分98分以上说明客户很满意;(b) 客户满意度得分90.1分~98分说明客户满意;(c) 客户满意度得分75.1分~90分说明客户一般满意;(d) 客户满意度得分低于60分-75说明客户不满意。(e) 客户满意度得分低于60分说明客户非不满意。（(d)(e) 原文笔误，读作 60–75 不满意、低于 60 非常不满意）',
    },
  },
  scoring: SCORING,
  triggers: [
    { kind: 'overallBelow', when: { gradeAtOrBelow: 'dissatisfied' }, source: CORRECTED },
    { kind: 'customerBelow', when: { gradeAtOrBelow: 'dissatisfied' }, source: CORRECTED },
    { kind: 'opinion', source: CORRECTED },
    {
      kind: 'returnRateLow',
      source: { clause: 'OEM 5.12.7', words: '客服部需对客户满意度回执情况分析报告提交管理评审会议评审' },
    },
  ],
  watchedDimensions: ['quality', 'delivery'],
  emptyOpinions: EMPTY_OPINIONS,
  actionDue: { workingDays: 10, source: OURS },
  verification: 'by-date',
  verificationSource: CORRECTED,
};
