import type { CustomerPage } from '../../../../preload/contract/customers';
import { figure, NONE, score } from '../../../../preload/words/format';
import type { Words } from '../../../../preload/words/zh-CN';
import { ChartFrame, type ChartTable } from '../../../charts/ChartFrame';
import { useWidth } from '../../../charts/useWidth';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { BarLane, MarkLanes, RateLane, ScoreLane } from './lanes';
import { HEIGHT, LANES, twoYears } from './twoYears';

type Pictured = Pick<CustomerPage, 'rounds' | 'deliveries' | 'actions'>;

/** 两年一张图: satisfaction, delivered quantity, reach rate, forms and actions over the same months. */
export function TwoYearsPicture({ page }: { readonly page: Pictured }) {
  const words = useWords().customers.page.picture;
  const { months } = page.deliveries;
  const isEmpty = page.rounds.length === 0 && page.deliveries.lines === 0;
  return (
    <ChartFrame
      label={words.label}
      title={words.title}
      count={words.period(months.at(0)?.month ?? '', months.at(-1)?.month ?? '')}
      height={HEIGHT}
      isEmpty={isEmpty}
      legend={isEmpty ? null : <MarkLegend words={words} />}
      table={() => pictureTable(page, words)}
    >
      <Picture page={page} words={words} />
    </ChartFrame>
  );
}

interface MarkLegendProps {
  readonly words: Words['customers']['page']['picture'];
}

function MarkLegend({ words }: MarkLegendProps) {
  return (
    <span className="legend">
      <FormMark look="markGood" name={words.returned} />
      <FormMark look="markMissed" name={words.late} />
      <FormMark look="markRunning" name={words.out} />
      <span className="legendItem">
        <svg width="12" height="12" aria-hidden="true">
          <rect className="markAction" x="2" y="2" width="8" height="8" transform="rotate(45 6 6)" />
        </svg>
        {words.action}
      </span>
    </span>
  );
}

function FormMark({ look, name }: { readonly look: string; readonly name: string }) {
  return (
    <span className="legendItem">
      <svg width="10" height="10" aria-hidden="true">
        <circle className={look} cx="5" cy="5" r="4" />
      </svg>
      {name}
    </span>
  );
}

function Picture({
  page,
  words,
}: {
  readonly page: Pictured;
  readonly words: Words['customers']['page']['picture'];
}) {
  const { element, width } = useWidth<HTMLDivElement>();
  const { today } = useOffice();
  const drawn = twoYears(page, width, today);
  return (
    <div ref={element} className="twoYears">
      {width > 0 && (
        <svg width={width} height={HEIGHT} role="img" aria-label={words.label}>
          {drawn.ticks.map(({ x, name }) => (
            <g key={name}>
              <path className="gridLine" d={`M${Math.round(x) + 0.5} 6V${LANES.axis - 14}`} />
              <text x={x + 4} y={LANES.axis}>
                {name}
              </text>
            </g>
          ))}
          <ScoreLane drawn={drawn} words={words} />
          <BarLane drawn={drawn} words={words} />
          <RateLane drawn={drawn} words={words} />
          <MarkLanes drawn={drawn} words={words} />
        </svg>
      )}
    </div>
  );
}

function pictureTable(
  { rounds, deliveries }: Pictured,
  words: Words['customers']['page']['picture'],
): ChartTable {
  const { table } = words;
  return {
    head: [words.month, table.score, table.quantity, table.due, table.late, table.rate],
    rows: deliveries.months.map(({ month, quantity, due, late, rate }) => {
      const isLast = month === deliveries.months.at(-1)?.month;
      // A period that ends after today stands at the end, as in the picture.
      const own = rounds.findLast(({ to }) => to.startsWith(month) || (isLast && to.slice(0, 7) > month));
      return [
        month,
        own === undefined ? NONE : score(own.score),
        figure(quantity),
        figure(due),
        figure(late),
        score(rate),
      ];
    }),
  };
}
