import { useState } from 'react';
import { Button } from '../../../parts/Button';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';
import { DayDues, type DayDuesProps } from './DayDues';

// A few say that there is something; a hundred would push the month out of sight.
const MOST = 3;

/** What is overdue since an earlier month, so that it does not go out of sight with its month. */
export function EarlierDues({ dues, ...list }: Omit<DayDuesProps, 'label'>) {
  const words = useWords().dues;
  const [isAll, showAll] = useState(false);
  if (dues.length === 0) return null;
  return (
    <section className="earlierDues" aria-label={words.earlier}>
      <SectionTitle title={words.earlier} count={dues.length}>
        {dues.length > MOST && (
          <Button kind="link" onPress={() => showAll(!isAll)}>
            {isAll ? words.lessEarlier : words.allEarlier(dues.length)}
          </Button>
        )}
      </SectionTitle>
      <DayDues {...list} dues={isAll ? dues : dues.slice(0, MOST)} label={words.earlier} isDayShown />
    </section>
  );
}
