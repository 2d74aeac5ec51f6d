import { STEP_SIGNS } from '../../../../../db/model/complaints/stepSigns';
import { COUNTED_STEPS, countFault, STOCK_PLACES, unknownOf } from '../../../../../db/model/complaints/stock';
import { SHORT_MOST, textRoom } from '../../../../../db/model/textLengths';
import type { CycleClocks } from '../../../../../preload/contract/complaintClocks';
import { figure } from '../../../../../preload/words/format';
import { Button } from '../../../../parts/Button';
import { StatusTag } from '../../../../parts/StatusTag';
import { useWords } from '../../../../parts/words';
import { countedOf, isReadable, type StockRow } from './stockRows';

interface StockTableRowProps {
  readonly row: StockRow;
  readonly ids: { readonly people: string; readonly dispositions: string };
  readonly clocks: CycleClocks | null;
  readonly isOpen: boolean;
  readonly onType: (more: Partial<StockRow>) => void;
  readonly onPut: (more: Partial<StockRow>) => void;
  readonly onLeave: () => void;
  readonly onRemove: () => void;
}

export function StockTableRow(props: StockTableRowProps) {
  const { row, ids, clocks, isOpen, onType, onPut, onLeave, onRemove } = props;
  const words = useWords().complaintStock;
  const { columns } = words;
  const isBad = !isReadable(row) || countFault(countedOf(row)) !== null;
  const unknown = unknownOf(countedOf(row));
  const field = (name: 'location' | 'countedBy' | 'disposition') => ({
    className: 'input',
    'aria-label': columns[name],
    placeholder: columns[name],
    value: row[name],
    title: row[name],
    'aria-invalid': textRoom(row[name], SHORT_MOST).state === 'over',
    disabled: !isOpen,
    onBlur: onLeave,
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      onType({ [name]: target.value }),
  });
  return (
    <tr>
      <td>
        <select
          className="input select"
          aria-label={columns.place}
          disabled={!isOpen}
          value={row.place}
          onChange={({ target }) => onPut({ place: STOCK_PLACES[target.selectedIndex] ?? row.place })}
        >
          {STOCK_PLACES.map((place) => (
            <option key={place} value={place}>
              {words.places[place]}
            </option>
          ))}
        </select>
      </td>
      <td>
        <input type="text" data-stock={row.id} {...field('location')} />
      </td>
      <td>
        <input type="text" list={ids.people} {...field('countedBy')} />
      </td>
      {(['quantity', 'good', 'bad'] as const).map((name) => (
        <td key={name}>
          <input
            type="text"
            inputMode="numeric"
            className="input figure"
            aria-label={columns[name]}
            placeholder={columns[name]}
            aria-invalid={isBad}
            disabled={!isOpen}
            value={row[name]}
            onBlur={onLeave}
            onChange={({ target }) => onType({ [name]: target.value })}
          />
        </td>
      ))}
      <td className={(unknown ?? 0) > 0 ? 'figure warn' : 'figure'}>{figure(unknown)}</td>
      <td>
        <input type="text" list={ids.dispositions} {...field('disposition')} />
      </td>
      <td>
        <LineState row={row} clocks={clocks} />
      </td>
      <td>
        {isOpen && <Button kind="quiet" isSmall icon="close" label={words.remove} onPress={onRemove} />}
      </td>
    </tr>
  );
}

/** 待 t4, t4 已报, t4 迟 7: of the clock chain where the place is one of its steps. */
function LineState({ row, clocks }: Pick<StockTableRowProps, 'row' | 'clocks'>) {
  const { states } = useWords().complaintStock;
  const step = COUNTED_STEPS.find(({ place }) => place === row.place)?.step;
  if (step === undefined) {
    if (row.countedAt === null && (unknownOf(countedOf(row)) ?? 1) > 0)
      return <StatusTag status="notDue">{states.open}</StatusTag>;
    return (
      <StatusTag status="done">
        {row.place === 'customer' ? states.customerCounted : states.counted}
      </StatusTag>
    );
  }
  const sign = STEP_SIGNS[step];
  const late = clocks?.clocks.find((clock) => clock.step === step)?.minutesLate ?? 0;
  if (late > 0) return <StatusTag status="late">{states.late(sign, figure(late))}</StatusTag>;
  if (row.countedAt === null) return <StatusTag status="waiting">{states.waiting(sign)}</StatusTag>;
  return <StatusTag status="done">{states.reported(sign)}</StatusTag>;
}
