import { useId } from 'react';
import { stockSums } from '../../../../../db/model/complaints/stock';
import type { CycleClocks } from '../../../../../preload/contract/complaintClocks';
import type { ComplaintStock } from '../../../../../preload/contract/complaintStock';
import { figure } from '../../../../../preload/words/format';
import { Button } from '../../../../parts/Button';
import { Problem } from '../../../../parts/Problem';
import { usePermission } from '../../../../parts/permission';
import { useWords } from '../../../../parts/words';
import { Contested } from '../../../actions/record/Contested';
import { PeopleList } from '../../../actions/record/PersonField';
import { StockTableRow } from './StockTableRow';
import { blankRow, countedOf, type StockRow, usualRows } from './stockRows';
import { useStockList } from './useStockList';

interface StockTableProps {
  readonly stock: ComplaintStock;
  readonly cycle: number;
  readonly clocks: CycleClocks | null;
  readonly isOpen: boolean;
}

/** The places with their counts, keyed in lines; what is left is kept. */
export function StockTable({ stock, cycle, clocks, isOpen }: StockTableProps) {
  const words = useWords().complaintStock;
  const list = useStockList(stock, cycle);
  const ids = { people: useId(), dispositions: useId() };
  const mayWrite = usePermission('complaints.saveStock') && isOpen;
  const { rows, setRows, leave } = list;
  const changed = (id: string, more: Partial<StockRow>) =>
    rows.map((row) => (row.id === id ? { ...row, ...more } : row));
  const put = (now: readonly StockRow[]) => {
    setRows(now);
    leave(now);
  };
  const add = () => {
    const row = blankRow(crypto.randomUUID(), rows);
    put([...rows, row]);
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-stock="${row.id}"]`)?.focus());
  };
  return (
    <>
      {rows.length > 0 && (
        <table className="stockTable" aria-label={words.title}>
          <StockHead />
          <tbody>
            {rows.map((row) => (
              <StockTableRow
                key={row.id}
                {...{ row, ids, clocks, isOpen: mayWrite }}
                onType={(more) => setRows(changed(row.id, more))}
                onPut={(more) => put(changed(row.id, more))}
                onLeave={() => leave()}
                onRemove={() => put(rows.filter(({ id }) => id !== row.id))}
              />
            ))}
          </tbody>
          <Totals rows={rows} />
        </table>
      )}
      {rows.length === 0 && <p className="tertiary">{words.noneWhy}</p>}
      <Contested list={list} say={saidBy} />
      <Problem problem={list.problem} onRetry={() => leave()} />
      {mayWrite && (
        <div className="row workButtons">
          <Button isSmall icon="plus" onPress={add}>
            {words.add}
          </Button>
          {rows.length === 0 && (
            <Button isSmall onPress={() => put(usualRows(() => crypto.randomUUID()))}>
              {words.usual}
            </Button>
          )}
        </div>
      )}
      <PeopleList id={ids.people} />
      <datalist id={ids.dispositions}>
        {words.dispositions.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </>
  );
}

function saidBy({ location, countedBy, quantity, good, bad, disposition }: StockRow): string {
  return [location, countedBy, quantity, good, bad, disposition].filter((part) => part !== '').join(' · ');
}

function StockHead() {
  const { columns } = useWords().complaintStock;
  return (
    <thead>
      <tr>
        {Object.entries(columns).map(([key, name]) => (
          <th key={key} scope="col" className={`stock-${key}`}>
            {name}
          </th>
        ))}
        <td className="stock-remove" />
      </tr>
    </thead>
  );
}

function Totals({ rows }: { readonly rows: readonly StockRow[] }) {
  const words = useWords().complaintStock;
  const { quantity, good, bad, unknown } = stockSums(rows.map(countedOf));
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={3}>
          {words.total}
        </th>
        <td className="figure">{figure(quantity)}</td>
        <td className="figure">{figure(good)}</td>
        <td className={bad > 0 ? 'figure bad' : 'figure'}>{figure(bad)}</td>
        <td className={unknown > 0 ? 'figure warn' : 'figure'}>{figure(unknown)}</td>
        <td colSpan={3} className="secondary">
          {unknown > 0 ? words.hint : ''}
        </td>
      </tr>
    </tfoot>
  );
}
