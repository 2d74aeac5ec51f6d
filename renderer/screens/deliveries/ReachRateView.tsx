import { useMemo } from 'react';
import { type Day, monthOf } from '../../../db/model/day';
import type { ReachRate } from '../../../preload/contract/deliveries';
import { figure, percent } from '../../../preload/words/format';
import { TrendChart } from '../../charts/TrendChart';
import { DataTable } from '../../parts/DataTable';
import { Figure } from '../../parts/Figure';
import { Section } from '../../parts/Section';
import { SectionTitle } from '../../parts/SectionTitle';
import { Tag } from '../../parts/Tag';
import { TwoColumns } from '../../parts/TwoColumns';
import { useWords } from '../../parts/words';
import { reachExplanation } from './reachExplanation';

type Months = ReachRate['months'];

interface ReachRateViewProps {
  readonly months: Months;
  readonly asOf: Day;
}

const CHART_MONTHS = 24;

export function ReachRateView({ months, asOf }: ReachRateViewProps) {
  return (
    <>
      <Figures months={months} asOf={asOf} />
      <TwoColumns
        main={
          <Section>
            <Chart months={months.slice(-CHART_MONTHS)} asOf={asOf} />
          </Section>
        }
        side={
          <Section>
            <MonthTable months={months} asOf={asOf} />
          </Section>
        }
      />
    </>
  );
}

/** The newest month and the one before it, each with its sum. */
function Figures({ months, asOf }: ReachRateViewProps) {
  const words = useWords().deliveries;
  return (
    <div className="figureRow reachFigures">
      {months
        .slice(-3)
        .toReversed()
        .map((month) => (
          <Figure
            key={month.month}
            label={words.figures.month(month.month)}
            value={percent(month.rate)}
            note={words.figures.lateNote(month.due, month.late)}
            tag={isRunning(month.month, asOf) && <Tag icon="dot">{words.table.partial}</Tag>}
            explain={() => Promise.resolve(reachExplanation(month, asOf, words))}
          />
        ))}
    </div>
  );
}

/** Some of the month's lines are not due yet. */
function isRunning(month: string, asOf: Day): boolean {
  return month === monthOf(asOf);
}

function Chart({ months, asOf }: ReachRateViewProps) {
  const words = useWords().deliveries;
  const last = months.at(-1);
  return (
    <TrendChart
      label={words.reachRate}
      title={words.chart.title}
      count={last !== undefined && isRunning(last.month, asOf) ? words.chart.running(last.month) : undefined}
      note={words.chart.note}
      height={300}
      isLastRunning={last !== undefined && isRunning(last.month, asOf)}
      periods={months.map(({ month, due }, at) => ({
        key: month,
        name: at === 0 || month.endsWith('-01') ? month.slice(2) : month.slice(5),
        count: due,
      }))}
      series={[
        {
          name: words.reachRate,
          look: 'c3',
          points: months.map(({ rate }) => ({ value: rate, isBelow: false })),
        },
      ]}
    />
  );
}

function MonthTable({ months, asOf }: ReachRateViewProps) {
  const words = useWords().deliveries;
  const { table } = words;
  const newest = useMemo(() => months.toReversed(), [months]);
  return (
    <>
      <SectionTitle title={table.title} />
      <DataTable
        label={table.title}
        rowHeight={28}
        rows={newest}
        keyOf={({ month }) => month}
        columns={[
          {
            key: 'month',
            title: table.month,
            width: 72,
            isCode: true,
            cell: ({ month }) => month,
            sortBy: ({ month }) => month,
          },
          {
            key: 'due',
            title: table.due,
            width: 64,
            isNumber: true,
            cell: ({ due }) => figure(due),
            sortBy: ({ due }) => due,
          },
          {
            key: 'late',
            title: table.late,
            width: 64,
            isNumber: true,
            cell: ({ late }) => figure(late),
            sortBy: ({ late }) => late,
          },
          {
            key: 'rate',
            title: table.rate,
            width: 76,
            isNumber: true,
            cell: (month) => (
              <Figure
                label={words.figures.month(month.month)}
                size="inline"
                value={percent(month.rate)}
                explain={() => Promise.resolve(reachExplanation(month, asOf, words))}
              />
            ),
            sortBy: ({ rate }) => rate,
          },
        ]}
      />
    </>
  );
}
