import type { ComplaintAnalysis } from '../../../../preload/contract/complaintRegister';
import { figure } from '../../../../preload/words/format';
import type { Words } from '../../../../preload/words/zh-CN';
import { BarChart } from '../../../charts/BarChart';
import { DataTable } from '../../../parts/DataTable';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';

type Cost = ComplaintAnalysis['costs'][number];

/** What is still open and for how long, and what complaints cost. */
export function AgesAndCosts({ analysis: { ages, costs } }: { readonly analysis: ComplaintAnalysis }) {
  const { ages: ageWords, costs: costWords } = useWords().complaintAnalysis;
  const open = ages.reduce((sum, { count }) => sum + count, 0);
  const bars = ages.map(({ upTo, count }, at) => {
    const above = ages[at - 1]?.upTo ?? null;
    return { name: ageWords.days(above === null ? 0 : above + 1, upTo), value: count };
  });
  return (
    <>
      <BarChart
        label={ageWords.title}
        title={ageWords.title}
        count={ageWords.count(open)}
        note={ageWords.note}
        bars={bars}
        figureName={ageWords.figure}
        height={150}
      />
      <SectionTitle title={costWords.title} />
      {costs.length === 0 ? (
        <p className="tertiary">{costWords.none}</p>
      ) : (
        <Costs costs={costs} words={costWords} />
      )}
    </>
  );
}

interface CostsProps {
  readonly costs: readonly Cost[];
  readonly words: Words['complaintAnalysis']['costs'];
}

function Costs({ costs, words }: CostsProps) {
  const kinds: Readonly<Record<string, string>> = words.kinds;
  return (
    <DataTable
      label={words.title}
      rowHeight={28}
      rows={costs}
      keyOf={({ kind, currency }) => `${kind} ${currency}`}
      columns={[
        { key: 'kind', title: words.kind, cell: ({ kind }) => kinds[kind] ?? kind },
        { key: 'currency', title: words.currency, width: 72, isCode: true, cell: ({ currency }) => currency },
        {
          ...{ key: 'amount', title: words.amount, width: 132, isNumber: true },
          cell: ({ amount }) => figure(amount / SMALLEST_UNITS, 2),
        },
      ]}
    />
  );
}

const SMALLEST_UNITS = 100;
