import { useEffect, useRef } from 'react';
import type { ComplaintStock } from '../../../../../preload/contract/complaintStock';
import { call } from '../../../../call';
import { type Doing, useDoing } from '../../../../useDoing';
import { useKeptList } from '../../../actions/record/useKeptList';
import { askedLine, isReadable, rowOf, type StockRow } from './stockRows';

/** The places of the newest run, typed here and kept as a whole, one list after the other. */
export function useStockList(stock: ComplaintStock, cycle: number) {
  const doing = useDoing();
  const seen = useRef(stock.seen);
  const queue = useRef<Promise<boolean>>(Promise.resolve(true));
  useEffect(() => {
    seen.current = stock.seen;
  }, [stock.seen]);
  const kept = (stock.cycles.find((one) => one.cycle === cycle)?.lines ?? []).map(rowOf);
  const save = (rows: readonly StockRow[]) => {
    if (!rows.every(isReadable)) return Promise.resolve(false);
    const send: Parameters<Doing['run']>[0] = async () => {
      const lines = rows.map(askedLine);
      const now = await call('complaints.saveStock', { id: stock.id, lines, seen: seen.current });
      seen.current = now.seen;
    };
    queue.current = queue.current.then(() => doing.run(send));
    return queue.current;
  };
  const list = useKeptList<StockRow>(kept, () => true, save);
  return { ...list, problem: doing.problem, isBusy: doing.isBusy, forget: doing.forget };
}
