import { useState } from 'react';
import { figure } from '../../preload/words/format';
import { useWords } from '../parts/words';
import { ChartFrame } from './ChartFrame';
import { HeatColumns } from './HeatColumns';
import { HeatLegend } from './HeatLegend';
import {
  cellWidth,
  GAP,
  groupWidth,
  type HeatItem,
  type HeatMapProps,
  type HeatPlace,
  headHeight,
  heatTable,
  MEANS,
  namesWidth,
  ROW,
  rowTops,
  shortened,
} from './heat';
import { useWidth } from './useWidth';

const SCROLLBAR = 12;

/** Customers × items: darker is worse. The pointer or the arrow keys tell what a cell is; Enter opens its customer. */
export function HeatMap(props: HeatMapProps) {
  const { label, title, count, note, items, customers, target } = props;
  const words = useWords().charts;
  const [place, setPlace] = useState<HeatPlace | null>(null);
  const { element, width } = useWidth<HTMLDivElement>();
  const tops = rowTops(items);
  const names = namesWidth(width, items, customers.length);
  const cell = cellWidth(width - names - MEANS, customers.length);
  const rows = { items, tops, head: headHeight(cell), height: headHeight(cell) + (tops.at(-1) ?? 0) + ROW };
  return (
    <ChartFrame
      label={label}
      title={title}
      count={count}
      note={note}
      height={rows.height + SCROLLBAR}
      isEmpty={customers.length === 0}
      legend={<HeatLegend told={told(props, place, words.cell)} target={target} />}
      table={() => heatTable(items, customers, words)}
    >
      <div ref={element} className="heat">
        <ItemNames {...rows} width={names} lit={place?.item ?? null} />
        <HeatColumns {...props} {...rows} width={cell} place={place} onPlace={setPlace} />
        <ItemMeans {...rows} />
      </div>
    </ChartFrame>
  );
}

function told(
  { customers, items }: HeatMapProps,
  place: HeatPlace | null,
  cell: (customer: string, item: string, value: string) => string,
) {
  const customer = customers[place?.customer ?? -1];
  const item = items[place?.item ?? -1];
  if (place === null || customer === undefined || item === undefined) return null;
  return cell(customer.name, item.name, figure(customer.points[place.item] ?? null));
}

interface RowsProps {
  readonly items: readonly HeatItem[];
  readonly tops: readonly number[];
  readonly head: number;
  readonly height: number;
}

interface ItemNamesProps extends RowsProps {
  readonly width: number;
  readonly lit: number | null;
}

function ItemNames({ items, tops, head, height, width, lit }: ItemNamesProps) {
  const words = useWords().charts;
  const shown = (index: number) =>
    shortened(items[index]?.name ?? '', width - GAP - groupWidth(items, index));
  return (
    <svg className="heatNames" width={width} height={height} aria-hidden="true">
      <text className="heatEnd" x={width - GAP} y={head - 4}>
        {words.customerScore}
      </text>
      {items.map(({ key, name, group }, index) => (
        <g key={key} transform={`translate(0 ${head + (tops[index] ?? 0)})`}>
          {group !== items[index - 1]?.group && (
            <text className="heatGroup" y="12">
              {group}
            </text>
          )}
          <text
            className={lit === index ? 'heatItem heatEnd heatLit' : 'heatItem heatEnd'}
            x={width - GAP}
            y="12"
            data-tip={shown(index) === name ? undefined : name}
          >
            {shown(index)}
          </text>
        </g>
      ))}
    </svg>
  );
}

function ItemMeans({ items, tops, head, height }: RowsProps) {
  const words = useWords().charts;
  return (
    <svg className="heatMeans" width={MEANS} height={height} aria-hidden="true">
      <text className="heatEnd" x="34" y={head - 4}>
        {words.mean}
      </text>
      <text className="heatEnd" x={MEANS} y={head - 4}>
        {words.count}
      </text>
      {items.map(({ key, mean, count, isLow }, index) => (
        <g key={key} transform={`translate(0 ${head + (tops[index] ?? 0)})`}>
          <text className={isLow ? 'heatMean heatEnd heatLow' : 'heatMean heatEnd'} x="34" y="12">
            {figure(mean, 1)}
          </text>
          <text className="heatCount heatEnd" x={MEANS} y="12">
            {count}
          </text>
        </g>
      ))}
    </svg>
  );
}
