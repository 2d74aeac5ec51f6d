import type { RuleSet } from '../../model/surveys/ruleSet';
import { A_SATISFIED, ASKED_BELOW_80, EMPTY_OPINIONS, OURS, SCORING } from './common';

const ANALYSED = {
  clause: 'IATF 5.7.4',
  words:
    '对总均分、质量及交期等各项、各客户作出推移图以观察客户满意的变化趋势,对有所下降的部分应分析,以作为公司经营改善之依据',
};

/** 甲: every quarter, 99 % within five working days, grade A from 80 [IATF 5.4–5.7]. */
export const iatf: RuleSet = {
  code: 'iatf',
  name: '甲 IATF 季度',
  version: 1,
  frequency: 'quarter',
  frequencySource: { clause: 'IATF 5.4.1', words: '业务课每季度对客户进行满意度调查' },
  population: { who: 'existing', source: { clause: 'IATF 2', words: '本厂直接或间接客户均适用之' } },
  deadline: {
    workingDays: 5,
    source: {
      clause: 'IATF 5.6.3',
      words: '客户满意度调查表发出后五个工作日内收回,未及时收回按照未收回计算',
    },
  },
  returnTarget: {
    percent: '99',
    source: {
      clause: 'IATF 5.6.2',
      words: '客户满意度调查表的回收率每季度在99%以上回收率的计算公式:收回份数/发出份数*100=回收率',
    },
  },
  target: { score: '80', source: A_SATISFIED },
  bands: {
    list: [
      { code: 'A', name: 'A 级（客户满意）', nameEn: 'A (satisfied)', from: '80' },
      { code: 'below', name: '未达 A 级', nameEn: 'Below A', from: '0' },
    ],
    decimals: null,
    source: A_SATISFIED,
  },
  scoring: SCORING,
  triggers: [
    { kind: 'overallBelow', when: { below: '80' }, source: ASKED_BELOW_80 },
    { kind: 'customerBelow', when: { below: '80' }, source: ASKED_BELOW_80 },
    {
      kind: 'itemLow',
      percentOfFull: '70',
      source: {
        clause: 'IATF 5.7.4',
        words: '对任何小于等于70%的项目须由部门单位分析原因,并采取相应的纠正措施',
      },
    },
    {
      kind: 'opinion',
      source: { clause: 'IATF 5.7.4', words: '对客户提出之意见,须由责任部门分析原因,并采取相应的纠正措施' },
    },
    {
      kind: 'returnRateLow',
      source: {
        clause: 'IATF 5.6.3',
        words: '回收率低于99%,由业务课提出改善报告及分析原因,责任人单位(厂内原因时)回复改善报告',
      },
    },
    { kind: 'overallDeclined', source: ANALYSED },
    { kind: 'dimensionDeclined', source: ANALYSED },
    { kind: 'customerDeclined', source: ANALYSED },
  ],
  watchedDimensions: ['quality', 'delivery'],
  emptyOpinions: EMPTY_OPINIONS,
  actionDue: { workingDays: 10, source: OURS },
  verification: 'next-round',
  verificationSource: {
    clause: 'IATF 5.7.2',
    words: '责令相关单位进行改善,改善之成效通过下季度调查予以反馈',
  },
};
