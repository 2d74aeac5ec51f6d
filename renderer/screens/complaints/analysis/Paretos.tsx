import { useState } from 'react';
import type { ComplaintAnalysis } from '../../../../preload/contract/complaintRegister';
import { ParetoChart } from '../../../charts/ParetoChart';
import { Chips } from '../../../parts/Chips';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';

const SIDES = ['byProblem', 'byCause', 'byDepartment', 'byCustomer', 'byProduct'] as const;
type Side = (typeof SIDES)[number];

/** What complaints are about, one side at a time; what has no name stands last with the rest. */
export function Paretos({ analysis }: { readonly analysis: ComplaintAnalysis }) {
  const words = useWords().complaintAnalysis.pareto;
  const [side, look] = useState<Side>('byProblem');
  const counts = analysis[side].map(({ name, count, isOthers }) => {
    return { name: isOthers ? words.others : name, count, isOthers };
  });
  return (
    <>
      <SectionTitle title={words.title}>
        <Chips
          label={words.by}
          chips={SIDES.map((key) => ({ key, name: words[key] }))}
          chosen={side}
          onChoose={look}
        />
      </SectionTitle>
      <ParetoChart
        label={words.label(words[side])}
        count={words.count(analysis.count)}
        note={words.note}
        counts={counts}
        figureName={words.figure}
        height={240}
      />
    </>
  );
}
