import type { Scoring, Source } from '../../model/surveys/ruleSet';

/** Figures that no procedure states: our own default, which the office may change. */
export const OURS: Source = { clause: '本系统默认', words: '程序文件未规定，由办公室自行设定' };

export const A_SATISFIED: Source = {
  clause: 'IATF 5.5.2',
  words: '客户满意度评价综合份数80-100分,才算达到A级(客户满意)',
};

export const ASKED_BELOW_80: Source = {
  clause: 'IATF 5.5.2、5.7.4',
  words:
    '低于80分,由业务课提出改善报告,各责任部门针对问题做分析报告;如总均分或客户评分小于80分,须会同质量、开发、业务课、生产等部门检讨并采取适宜的纠正措施',
};

export const SCORING: Scoring = {
  levelPoints: null,
  unanswered: 'left-out',
  invalidAbove: { percent: 30 },
  severalForms: 'mean',
  lateForms: 'left-out',
};

export const EMPTY_OPINIONS: readonly string[] = ['无', '没有', '暂无', '无意见', '/', '-', 'N/A'];
