import { memo, useMemo } from 'react';
import type { FormPage } from '../../../../preload/contract/surveyDesk';
import { score } from '../../../../preload/words/format';
import { TrendChart } from '../../../charts/TrendChart';
import { Section } from '../../../parts/Section';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';
import { shortCodes } from '../period';

const HEIGHT = 88;

/** The customer's earlier rounds. Memorised: no key changes them. */
export const CustomerHistory = memo(({ page: { earlier, form } }: { readonly page: FormPage }) => {
  const words = useWords().keying.history;
  const chart = useMemo(() => {
    const names = shortCodes(earlier.map(({ round }) => round));
    return {
      periods: earlier.map(({ round }, index) => ({ key: round, name: names[index] ?? round, count: null })),
      series: [
        {
          name: form.customerName,
          look: 'c6' as const,
          points: earlier.map(({ score: value, isBelow }) => ({ value, isBelow })),
        },
      ],
    };
  }, [earlier, form]);
  const targets = useMemo(() => earlier.map(({ target }) => target), [earlier]);
  const last = earlier.at(-1)?.score ?? null;
  const isNew = earlier.every(({ score: value }) => value === null);
  return (
    <Section>
      <SectionTitle title={words.title}>
        {isNew ? words.none : last === null ? null : words.note(score(last))}
      </SectionTitle>
      {!isNew && <TrendChart label={words.title} {...chart} targets={targets} height={HEIGHT} />}
    </Section>
  );
});
