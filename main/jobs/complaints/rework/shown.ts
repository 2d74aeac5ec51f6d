import { isReworkLate, lotSums, reworkSums } from '../../../../db/model/complaints/rework';
import {
  type ReworkDayRecord,
  type ReworkRecord,
  reworkDaysOf,
  reworkOf,
} from '../../../../db/queries/complaintStock';
import { type ComplaintRecord, cyclesOf } from '../../../../db/queries/complaints';
import type { ComplaintRework, ReworkLine } from '../../../../preload/contract/complaintRework';
import { wordsOf } from '../../../../preload/words/wordsOf';
import type { JobOffice } from '../../../office';
import { markOf } from '../stock/seen';

/** The lots of every run of a complaint with what each day has brought. */
export async function shownRework(office: JobOffice, complaint: ComplaintRecord): Promise<ComplaintRework> {
  const { db } = office;
  const { uid: id, code } = complaint;
  const rows = await reworkOf(db, complaint.id);
  const days = await reworkDaysOf(db, complaint.id);
  const cycles = (await cyclesOf(db, complaint.id)).map(({ cycle }) => {
    const lots = rows.filter((row) => row.cycle === cycle).map((row) => lotLine(office, row, days));
    return { cycle, lots, sums: reworkSums(lots) };
  });
  // Days are added by themselves and make no list stale.
  const listed = cycles.at(-1)?.lots.map(({ progress: _, sums: __, isLate: ___, ...lot }) => lot);
  return { id, code, cycles, seen: markOf(listed) };
}

function lotLine(
  { settings, today }: JobOffice,
  row: ReworkRecord,
  days: readonly ReworkDayRecord[],
): ReworkLine {
  const { places } = wordsOf(settings.language).complaintStock;
  const { uid: id, stock, stockPlace, method, departmentCode, quantityIn, startedOn, dueOn, note } = row;
  const progress = days
    .filter(({ reworkId }) => reworkId === row.id)
    .map(({ uid, workedOn, good, scrapped, note: said, personName }) => {
      return { id: uid, workedOn, good, scrapped, note: said, personName };
    });
  const lot = { quantityIn, dueOn, progress };
  return {
    ...{ id, stock, from: stockPlace === null ? '' : row.stockLocation || places[stockPlace] },
    ...{ method, department: row.departmentName ?? '', departmentCode },
    owner: { code: row.ownerCode, name: row.ownerPersonName ?? row.ownerName },
    ...{ quantityIn, startedOn, dueOn, note, progress },
    ...{ sums: lotSums(lot), isLate: isReworkLate(lot, today) },
  };
}
