import { useMemo } from 'react';
import type { SurveyTrend } from '../../../preload/contract/surveyTrend';
import type { SeriesLook } from '../../charts/looks';
import { TrendChart } from '../../charts/TrendChart';
import { Button } from '../../parts/Button';
import { useWords } from '../../parts/words';
import { shortCodes } from '../surveys/period';
import { pointsOf } from './customerViews';

const LOOKS: readonly SeriesLook[] = ['c1', 'c2', 'c3', 'c4', 'c5'];
export const MOST_COMPARED = LOOKS.length;
const HEIGHT = 200;

interface CompareCustomersProps {
  readonly trend: SurveyTrend;
  readonly chosen: readonly string[];
  readonly onDrop: (code: string) => void;
}

/** A few customers in one large picture. */
export function CompareCustomers({
  trend: { customers, rounds, target },
  chosen,
  onDrop,
}: CompareCustomersProps) {
  const words = useWords().analysis.customers;
  const chart = useMemo(() => {
    const names = shortCodes(rounds.map(({ code }) => code));
    const picked = chosen.flatMap((code) => customers.find((one) => one.code === code) ?? []);
    return {
      periods: rounds.map(({ code }, index) => ({ key: code, name: names[index] ?? code, count: null })),
      series: picked.map((one, place) => ({
        name: one.shortName || one.name,
        look: LOOKS[place] ?? 'c6',
        points: pointsOf(one),
      })),
    };
  }, [customers, rounds, chosen]);
  return (
    <div className="compareCustomers">
      <div className="row">
        {chosen.map((code) => (
          <Button key={code} isSmall icon="close" onPress={() => onDrop(code)}>
            {customers.find((one) => one.code === code)?.shortName || code}
          </Button>
        ))}
      </div>
      <TrendChart label={words.compare} {...chart} target={target} height={HEIGHT} />
    </div>
  );
}
