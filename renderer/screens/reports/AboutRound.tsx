import type { RoundRow } from '../../../preload/contract/surveyPages';
import { figure, percent, score } from '../../../preload/words/format';
import { shippedName } from '../../../preload/words/shipped/shippedName';
import { Button } from '../../parts/Button';
import { QuietList } from '../../parts/QuietList';
import { SectionTitle } from '../../parts/SectionTitle';
import { useLanguage, useWords } from '../../parts/words';
import { useRouter } from '../../shell/router';

/** What the report will be about, so that nobody makes the wrong one. */
export function AboutRound({ round }: { readonly round: RoundRow }) {
  const { reportsPage, surveys } = useWords();
  const { language } = useLanguage();
  const words = reportsPage.about;
  const { go } = useRouter();
  return (
    <div className="aboutRound">
      <SectionTitle title={words.title} count={round.code}>
        <Button kind="link" onPress={() => go({ screen: 'round', params: { round: round.code } })}>
          {words.toRound}
        </Button>
      </SectionTitle>
      <QuietList
        items={[
          { name: words.period, value: surveys.period(round.from, round.to) },
          { name: words.ruleSet, value: shippedName(round.ruleSetName, language) },
          { name: words.returned, value: `${figure(round.returnedOnTime)} / ${figure(round.issued)}` },
          { name: words.rate, value: percent(round.returnRate) },
          { name: words.overall, value: score(round.overall) },
          { name: words.state, value: round.closedOn === null ? words.open : words.closed(round.closedOn) },
        ]}
      />
    </div>
  );
}
