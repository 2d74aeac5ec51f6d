import { useState } from 'react';
import type { SurveyTrend } from '../../../preload/contract/surveyTrend';
import { Chips } from '../../parts/Chips';
import { Waiting } from '../../parts/Waiting';
import { useWords } from '../../parts/words';
import { useRouter } from '../../shell/router';
import { useAsk } from '../../useAsk';
import { RoundHeat } from '../surveys/round/RoundHeat';

const MOST_ROUNDS = 8;

/** Customers × items of one round; another round is one press away. */
export function HeatByRound({ trend: { rounds, overall } }: { readonly trend: SurveyTrend }) {
  const words = useWords().analysis.heat;
  const { go } = useRouter();
  const scored = rounds.filter((_round, at) => overall[at]?.score !== null);
  const [chosen, choose] = useState<string | null>(null);
  const round = scored.find(({ code }) => code === chosen)?.code ?? scored.at(-1)?.code ?? null;
  const page = useAsk('surveys.round', round === null ? null : { round });
  if (round === null) return null;
  const chips = scored.slice(-MOST_ROUNDS).map(({ code }) => ({ key: code, name: code }));
  return (
    <Waiting asked={page}>
      {(value) => (
        <RoundHeat
          page={value}
          aside={<Chips label={words.round} chips={chips} chosen={round} onChoose={choose} />}
          onOpenCustomer={(code) => go({ screen: 'customer', params: { code } })}
        />
      )}
    </Waiting>
  );
}
