import { type KeyboardEvent, memo, type PointerEvent } from 'react';
import { score } from '../../preload/words/format';
import { isComposing } from '../parts/keys';
import { HeatCell } from './HeatCell';
import {
  type HeatCustomer,
  type HeatMapProps,
  type HeatPlace,
  hasUprightScore,
  ROW,
  uprightName,
} from './heat';

interface HeatColumnsProps extends HeatMapProps {
  readonly tops: readonly number[];
  readonly head: number;
  readonly height: number;
  /** Of one column. */
  readonly width: number;
  readonly place: HeatPlace | null;
  readonly onPlace: (place: HeatPlace | null) => void;
}

export function HeatColumns(props: HeatColumnsProps) {
  const { label, items, customers, tops, head, height, width, place, onPlace, onOpenCustomer } = props;
  const border = customers.findIndex(({ isBelow }) => !isBelow) * width;

  const onPointerMove = (event: PointerEvent<HTMLButtonElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const y = event.clientY - box.top - head;
    const customer = Math.floor((event.clientX - box.left) / width);
    const item = tops.findIndex((top) => y >= top && y < top + ROW);
    const isOnCell = item !== -1 && customer >= 0 && customer < customers.length;
    onPlace(isOnCell ? { customer, item } : null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    const moved = movedPlace(event.key, place, { customers: customers.length, items: items.length });
    if (moved === null) return;
    event.preventDefault();
    onPlace(moved);
  };

  const open = () => {
    const opened = customers[place?.customer ?? -1];
    if (opened !== undefined) onOpenCustomer?.(opened);
  };

  return (
    <div className="heatScroll">
      <button
        type="button"
        aria-label={label}
        className={onOpenCustomer === undefined ? 'heatCells' : 'heatCells opens'}
        onPointerMove={onPointerMove}
        onPointerLeave={() => onPlace(null)}
        onBlur={() => onPlace(null)}
        onKeyDown={onKeyDown}
        onClick={open}
      >
        <svg width={Math.max(1, customers.length * width)} height={height} aria-hidden="true">
          <Cells customers={customers} tops={tops} head={head} width={width} />
          {border > 0 && <path className="heatTarget" d={`M${border - 0.5} 0V${height}`} />}
          {place !== null && (
            <rect
              className="heatPlace"
              x={place.customer * width - 0.5}
              y={head + (tops[place.item] ?? 0) - 0.5}
              width={width}
              height={ROW}
            />
          )}
        </svg>
      </button>
    </div>
  );
}

interface CellsProps {
  readonly customers: readonly HeatCustomer[];
  readonly tops: readonly number[];
  readonly head: number;
  readonly width: number;
}

// Hundreds of cells that stay as they are while the pointer moves over them.
const Cells = memo(({ customers, tops, head, width }: CellsProps) =>
  customers.map(({ key, name, shortName, score: total, isBelow, points }, column) => (
    <g key={key} transform={`translate(${column * width} 0)`}>
      <text
        className={isBelow ? 'heatName heatLit' : 'heatName'}
        x={width / 2}
        y={head - (hasUprightScore(width) ? 33 : 15)}
        data-tip={name}
      >
        {uprightName(shortName)}
      </text>
      <text
        className={`heatScore ${isBelow ? 'heatBelow' : ''} ${hasUprightScore(width) ? 'heatUpright' : ''}`}
        x={(width - 1) / 2}
        y={head - 4}
      >
        {score(total)}
      </text>
      {points.map((each, row) => (
        <HeatCell key={tops[row]} points={each} top={head + (tops[row] ?? 0)} width={width - 1} />
      ))}
    </g>
  )),
);

function movedPlace(
  key: string,
  place: HeatPlace | null,
  size: { readonly customers: number; readonly items: number },
): HeatPlace | null {
  const moves: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
  };
  const move = moves[key];
  if (move === undefined) return null;
  if (place === null) return { customer: 0, item: 0 };
  const within = (to: number, count: number) => Math.max(0, Math.min(count - 1, to));
  return {
    customer: within(place.customer + move[0], size.customers),
    item: within(place.item + move[1], size.items),
  };
}
