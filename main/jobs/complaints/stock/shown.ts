import { stockSums, unknownOf } from '../../../../db/model/complaints/stock';
import { type StockRecord, stockOf } from '../../../../db/queries/complaintStock';
import { type ComplaintRecord, cyclesOf } from '../../../../db/queries/complaints';
import type { Db } from '../../../../db/schema';
import type { ComplaintStock, StockLine } from '../../../../preload/contract/complaintStock';
import { markOf } from './seen';

/** The places of every run of a complaint. */
export async function shownStock(db: Db, complaint: ComplaintRecord): Promise<ComplaintStock> {
  const { uid: id, code } = complaint;
  const rows = await stockOf(db, complaint.id);
  const cycles = (await cyclesOf(db, complaint.id)).map(({ cycle }) => {
    const lines = rows.filter((row) => row.cycle === cycle).map(stockLine);
    return { cycle, lines, sums: stockSums(lines) };
  });
  return { id, code, cycles, seen: markOf(cycles.at(-1)) };
}

export function stockLine(row: StockRecord): StockLine {
  const { uid: id, place, location, quantity, good, bad, disposition, isolatedAt, countedAt, note } = row;
  return {
    ...{ id, place, location, quantity, good, bad, unknown: unknownOf(row) },
    countedBy: { code: row.countedByCode, name: row.countedByPersonName ?? row.countedByName },
    ...{ disposition, isolatedAt, countedAt, note },
  };
}
