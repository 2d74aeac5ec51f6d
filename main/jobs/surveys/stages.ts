import type { Day } from '../../../db/model/day';
import { exact, oneDecimal } from '../../../db/model/exact';
import { isIssued, stillMissing } from '../../../db/model/surveys/returns';
import type { NextStep, RoundStages, StageName } from '../../../preload/contract/surveyPages';
import type { JudgedRound } from './judged';

export interface ActionCounts {
  readonly open: number;
  readonly done: number;
  readonly firstDueOn: Day | null;
}

/** 计划 → 发放 → 回收 → 评分 → 改善 → 报告: each with its count and one fact. */
export function stagesOf(judged: JudgedRound, fired: number, actions: ActionCounts, today: Day): RoundStages {
  const { round, rules, forms, figures } = judged;
  const kept = forms.filter((form) => form.withdrawnOn === null);
  const issued = kept.filter(isIssued);
  const days = issued
    .map((form) => form.issuedOn)
    .filter((on) => on !== null)
    .sort();
  const dues = issued
    .map((form) => form.dueOn)
    .filter((on) => on !== null)
    .sort();
  const out = issued.filter((form) => form.returnedOn === null).length;
  const target = rules.returnTarget;
  return {
    plan: { customers: new Set(kept.map((form) => form.customer)).size, on: round.createdOn },
    issue: {
      made: kept.length,
      issued: issued.length,
      firstOn: days.at(0) ?? null,
      lastOn: days.at(-1) ?? null,
    },
    return: {
      onTime: figures.returnedOnTime,
      late: figures.returnedLate,
      out,
      rate: oneDecimal(figures.returnRate),
      isReached:
        target === null || figures.returnRate === null ? null : figures.returnRate.gte(exact(target.percent)),
      stillMissing: stillMissing(figures.returnedOnTime, figures.issued, rules),
      lastDueOn: dues.at(-1) ?? null,
    },
    score: {
      counted: forms.filter((form) => form.isCounted).length,
      invalid: figures.invalid,
      overall: oneDecimal(figures.overall),
      grade: figures.grade,
    },
    improve: { fired, ...actions },
    report: { isReady: round.closedOn !== null },
    current: currentStage(judged, out, actions, today),
  };
}

function currentStage(
  { round, forms, figures }: JudgedRound,
  out: number,
  actions: ActionCounts,
  today: Day,
): StageName {
  if (round.closedOn !== null) return actions.open > 0 ? 'improve' : 'report';
  if (forms.length === 0) return 'plan';
  if (figures.issued === 0) return 'issue';
  // A form without a deadline is never past it: such a round is closed when the office says so.
  const isPastDue = forms
    .filter(isIssued)
    .every((form) => form.returnedOn !== null || (form.dueOn !== null && form.dueOn < today));
  // Paper may lie for days before it is keyed: with nothing back yet there is nothing to score.
  const isAnyBack = out < forms.filter(isIssued).length;
  return out === 0 || (isPastDue && isAnyBack) ? 'score' : 'return';
}

/** What to do next, for the strip at the head of the round. */
export function nextStepOf(stages: RoundStages): NextStep {
  const step = (name: NextStep['step'], count: number, on: Day | null = null): NextStep => ({
    step: name,
    count,
    on,
  });
  switch (stages.current) {
    case 'plan':
      return step('choose-customers', 0);
    case 'issue':
      return step('print-and-issue', stages.issue.made);
    case 'return':
      return step('key-returns', stages.return.out, stages.return.lastDueOn);
    case 'score':
      return step('close', stages.improve.fired);
    case 'improve':
      return step('answer-actions', stages.improve.open, stages.improve.firstDueOn);
    case 'report':
      return step('report', 0);
  }
}
