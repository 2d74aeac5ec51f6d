import type { RoundPage, RoundStages, StageName } from '../../../../preload/contract/surveyPages';
import { figure, percent, score, shortDay } from '../../../../preload/words/format';
import type { Language } from '../../../../preload/words/language';
import type { Words } from '../../../../preload/words/zh-CN';
import type { Stage } from '../../../parts/StageLine';
import { gradeName } from '../grades';

const ORDER: readonly StageName[] = ['plan', 'issue', 'return', 'score', 'improve', 'report'];

type Told = Readonly<Record<StageName, { readonly count?: string; readonly fact: string }>>;

interface Spoken {
  readonly words: Words;
  readonly language: Language;
}

/** 计划 → 发放 → 回收 → 评分 → 改善 → 报告, each with its count, one fact, and the list behind it. */
export function roundStages(
  page: Pick<RoundPage, 'head' | 'stages'>,
  spoken: Spoken,
  onOpen: (stage: StageName) => void,
): readonly Stage[] {
  const { words } = spoken;
  const told = toldOf(page, spoken);
  return ORDER.map((stage) => ({
    name: words.surveys.stages[stage],
    ...told[stage],
    state: stateOf(stage, page.stages),
    onOpen: () => onOpen(stage),
  }));
}

/** A stage that is over although its target was missed says so for ever. */
function stateOf(stage: StageName, { current, return: returned, report }: RoundStages): Stage['state'] {
  const place = ORDER.indexOf(stage) - ORDER.indexOf(current);
  if (place > 0) return 'toCome';
  if (stage === 'return' && place < 0 && returned.isReached === false) return 'missed';
  if (place < 0 || (stage === 'report' && report.isReady)) return 'done';
  return 'here';
}

function toldOf({ stages, head }: Pick<RoundPage, 'head' | 'stages'>, { words, language }: Spoken): Told {
  const { counts, facts } = words.rounds;
  const { plan, issue, return: returned, score: scored, improve, report } = stages;
  const grade = gradeName(scored.grade, head.ruleSet.bands, language);
  const isBack = returned.onTime + returned.late > 0;
  return {
    plan: { count: counts.customers(figure(plan.customers)), fact: facts.planned(shortDay(plan.on)) },
    issue: { count: counts.forms(figure(issue.issued)), fact: issueFact(issue, facts) },
    return: {
      count: counts.forms(figure(returned.onTime)),
      fact:
        issue.issued > 0 && isBack
          ? facts.returned(percent(returned.rate), returned.late, returned.out)
          : facts.nothingBack,
    },
    score: {
      count: counts.valid(figure(scored.counted)),
      fact: facts.scored(
        scored.invalid,
        [score(scored.overall), grade].filter((each) => each !== null).join(' '),
      ),
    },
    improve: {
      count: counts.facts(figure(improve.fired)),
      fact: improveFact(improve, report.isReady, facts),
    },
    report: { fact: report.isReady ? facts.reportReady : facts.reportLater },
  };
}

function issueFact(
  { made, issued, firstOn, lastOn }: RoundStages['issue'],
  facts: Words['rounds']['facts'],
): string {
  if (firstOn === null || lastOn === null) return facts.notIssued;
  if (issued < made) return facts.partlyIssued(made - issued);
  return firstOn === lastOn
    ? facts.issuedOn(shortDay(firstOn))
    : facts.issuedFrom(shortDay(firstOn), shortDay(lastOn));
}

function improveFact(
  { fired, open, done }: RoundStages['improve'],
  isClosed: boolean,
  facts: Words['rounds']['facts'],
): string {
  if (isClosed) return facts.improving(open, done);
  return fired === 0 ? facts.noFacts : facts.notOpened;
}
