import { describe, expect, it } from 'vitest';
import { day } from '../../../../db/model/day';
import { iatfQuarterly } from '../../../../db/shipped/iatfQuarterly';
import { iatf } from '../../../../db/shipped/ruleSets/iatf';
import type { RoundPage, RoundStages } from '../../../../preload/contract/surveyPages';
import { zhCN } from '../../../../preload/words/zh-CN';
import { roundStages } from './roundStages';

const STAGES: RoundStages = {
  plan: { customers: 43, on: day('2026-09-18') },
  issue: { made: 43, issued: 43, firstOn: day('2026-09-22'), lastOn: day('2026-09-24') },
  return: {
    onTime: 40,
    late: 1,
    out: 2,
    rate: 93,
    isReached: false,
    stillMissing: 3,
    lastDueOn: day('2026-09-30'),
  },
  score: { counted: 40, invalid: 0, overall: 84.4, grade: 'A' },
  improve: { fired: 26, open: 14, done: 12, firstDueOn: day('2026-10-15') },
  report: { isReady: true },
  current: 'improve',
};

function shown(stages: Partial<RoundStages>): readonly string[] {
  const head = {
    code: '2026Q3',
    name: '',
    purpose: '',
    from: day('2026-07-01'),
    to: day('2026-09-30'),
    template: iatfQuarterly,
    ruleSet: iatf,
    createdOn: day('2026-09-18'),
    closedOn: null,
    targets: {},
  };
  const page: Pick<RoundPage, 'head' | 'stages'> = { head, stages: { ...STAGES, ...stages } };
  return roundStages(page, { words: zhCN, language: 'zh-CN' }, () => undefined).map(
    ({ name, count, fact, state }) =>
      [name, count, fact, state].filter((each) => each !== undefined).join(' · '),
  );
}

describe('the stage line', () => {
  it('keeps the missed return in sight when the round has gone on', () => {
    expect(shown({})).toEqual([
      '计划 · 43 家 · 09-18 建立 · done',
      '发放 · 43 份 · 09-22 至 09-24 · done',
      '回收 · 40 份 · 93.0\u202f%，迟 1，未回 2 · missed',
      '评分 · 40 份有效 · 无效 0 · 84.4 A 级 · done',
      '改善 · 26 项 · 未关 14 · 已关 12 · here',
      '报告 · 可以出报告 · toCome',
    ]);
  });

  it('does not call a return missed that is still going on', () => {
    expect(shown({ current: 'return', report: { isReady: false } })[2]).toMatch(/here$/);
  });

  it('ends with the report', () => {
    expect(shown({ current: 'report' }).at(-1)).toBe('报告 · 可以出报告 · done');
  });

  it.each<readonly [string, RoundStages['issue'], string]>([
    ['nothing is issued', { made: 3, issued: 0, firstOn: null, lastOn: null }, '还没有发放'],
    [
      'some are not',
      { made: 3, issued: 1, firstOn: day('2026-09-22'), lastOn: day('2026-09-22') },
      '还有 2 份没发放',
    ],
    [
      'all went out on one day',
      { made: 3, issued: 3, firstOn: day('2026-09-22'), lastOn: day('2026-09-22') },
      '09-22 发放',
    ],
  ])('says when %s', (_name, issue, fact) => {
    expect(shown({ issue })[1]).toContain(fact);
  });
});
