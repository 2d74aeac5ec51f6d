import type { SurveyTrend } from '../../../preload/contract/surveyTrend';
import type { Words } from '../../../preload/words/zh-CN';
import { NextStep } from '../../parts/NextStep';
import { useWords } from '../../parts/words';
import { useRouter } from '../../shell/router';

/** What the trends say in one sentence, and the round where it is acted on. */
export function AnalysisNext({ trend }: { readonly trend: SurveyTrend }) {
  const words = useWords();
  const { go } = useRouter();
  const last = trend.rounds.at(-1);
  if (last === undefined) return null;
  const open = () => go({ screen: 'round', params: { round: last.code } });
  return (
    <NextStep action={{ label: words.analysis.next.open(last.code), keys: 'O', onPress: open }}>
      {[
        last.isClosed ? '' : words.analysis.next.running(last.code),
        lineWords(trend, words),
        ...customerWords(trend, words.analysis.next),
      ].join('')}
    </NextStep>
  );
}

function lineWords({ rounds, overall, dimensions }: SurveyTrend, { analysis, surveys }: Words): string {
  const before = rounds.at(-2);
  if (before === undefined) return analysis.next.single;
  const fell = [
    ...(overall.at(-1)?.isLower === true ? [surveys.overall] : []),
    ...dimensions.filter(({ points }) => points.at(-1)?.isLower === true).map(({ name }) => name),
  ];
  return fell.length === 0
    ? analysis.next.notFell(before.code)
    : analysis.next.fell(fell.join(analysis.next.and), before.code);
}

function customerWords(
  { customers, target }: SurveyTrend,
  words: Words['analysis']['next'],
): readonly string[] {
  const fell = customers.filter(({ isLower }) => isLower.at(-1) === true).length;
  const below = customers.filter(({ isBelow }) => isBelow.at(-1) === true).length;
  return [
    ...(target === null
      ? []
      : [below === 0 ? words.noneBelow(String(target)) : words.below(below, String(target))]),
    ...(fell === 0 ? [] : [words.customersFell(fell)]),
  ];
}
