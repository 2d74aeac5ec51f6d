import type { ComplaintAnalysis } from '../../../../preload/contract/complaintRegister';
import { BarChart } from '../../../charts/BarChart';
import { TrendChart } from '../../../charts/TrendChart';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';

const HEIGHT = 150;
const MOST = 24;

/** Month by month: how many came, how many reports were in time, PPM. */
export function MonthTrends({
  analysis: { months: all, ppm, kpis },
}: {
  readonly analysis: ComplaintAnalysis;
}) {
  const words = useWords().complaintAnalysis.months;
  const months = all.slice(-MOST);
  const target = kpis.find(({ kpi }) => kpi === 'repliedInTime')?.target ?? null;
  return (
    <>
      <SectionTitle title={words.title} />
      <BarChart
        label={words.count}
        title={words.count}
        note={words.countNote}
        bars={months.map(({ month, count }) => ({ name: shortMonth(month), value: count }))}
        figureName={words.figure}
        height={HEIGHT}
      />
      <TrendChart
        label={words.reply}
        title={words.reply}
        note={words.replyNote}
        height={HEIGHT}
        target={target}
        least={0}
        most={100}
        periods={months.map(({ month, replied }) => ({
          key: month,
          name: shortMonth(month),
          count: replied,
        }))}
        series={[
          {
            name: words.reply,
            look: 'c1',
            points: months.map(({ replyRate: value, replied, repliedInTime }) => ({
              value,
              isBelow: target !== null && replied > 0 && repliedInTime * 100 < target * replied,
            })),
          },
        ]}
      />
      {ppm.length > 0 && (
        <TrendChart
          label={words.ppm}
          title={words.ppm}
          note={words.ppmNote}
          height={HEIGHT}
          least={0}
          periods={ppm
            .slice(-MOST)
            .map(({ month }) => ({ key: month, name: shortMonth(month), count: null }))}
          series={[
            {
              ...{ name: 'PPM', look: 'c4' },
              points: ppm.slice(-MOST).map(({ ppm: value }) => ({ value, isBelow: false })),
            },
          ]}
        />
      )}
    </>
  );
}

/** `26-03`. */
function shortMonth(month: string): string {
  return month.slice(2);
}
