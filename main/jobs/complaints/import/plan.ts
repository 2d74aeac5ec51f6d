import { type ReasonCode, reason } from '../../../../db/model/cells/reason';
import { isOnlyDay } from '../../../../db/model/complaints/eventTime';
import { wallClock } from '../../../../db/model/day';
import { dataRows } from '../../../imports/dataRows';
import { findHeader } from '../../../imports/findHeader';
import type { Header } from '../../../imports/headerRows';
import { type BadCell, badCell, type ReadRow, readRows } from '../../../imports/readRows';
import { COMPLAINT_WORDS, type ComplaintField } from '../../../imports/synonyms';
import { cellAt } from '../../../imports/tables';
import type { JobOffice } from '../../../office';
import { noSuchCustomer } from '../../imports/noSuchCustomer';
import type { Plan, PlannedRow } from '../../imports/plan';
import { type ImportInput, toldOf } from '../../imports/told';
import { type Changes, changesOf, hasChanges, isToldHere, type Kept, keptText, keptTime } from './changes';
import { COMPLAINT_REQUIRED, readersFor } from './readers';
import { TEXTS, type ToldComplaint, toldOfRow } from './told';
import { besideReaders, isInTwo, joined, type RegisterField, withTwoColumns } from './twoColumns';
import { complaintWarnings } from './warnings';
import { type World, worldOf } from './world';

export interface PlannedComplaint extends PlannedRow {
  readonly code: string;
  readonly told: ToldComplaint;
  /** Null where the complaint is new. */
  readonly kept: Kept | null;
  readonly changes: Changes | null;
}

type ComplaintPlan = Plan<RegisterField, PlannedComplaint> & { readonly world: World };

const KEYS = ['number'] as const;

export async function planComplaints(
  office: JobOffice,
  { file, table }: ImportInput,
): Promise<ComplaintPlan> {
  const told = await toldOf(office.db, 'complaints.import', table);
  const sheets = await office.reader.read(file);
  const header = withTwoColumns(findHeader(sheets, COMPLAINT_WORDS, COMPLAINT_REQUIRED, told));
  const world = await worldOf(office);
  const readers = besideReaders(readersFor(world.customers), header);
  const required = COMPLAINT_REQUIRED.filter((field) => !isInTwo(field, header));
  const read = readRows(dataRows(header, KEYS), { header, readers, keys: KEYS, required });
  const rows = read.map((row) => plannedComplaint(joined(row, header, COMPLAINT_REQUIRED), header, world));
  const warningsOf = (row: PlannedComplaint) => complaintWarnings(row, world, office);
  return { file, header, readers, rows, warningsOf, world };
}

function plannedComplaint(
  { row, values, bad }: ReadRow<RegisterField>,
  header: Header<RegisterField>,
  world: World,
): PlannedComplaint {
  const code = String(values.number ?? '');
  const own = toldOfRow(values, world.understood);
  const customerId = world.customers.ids.get(String(values.customer));
  const customer = {
    name: 'customer',
    value: String(values.customer),
    columns: { customerId: customerId ?? 0 },
  };
  const told = { ...own, pieces: [customer, ...own.pieces] };
  const kept = keptOf(code, world);
  const changes = kept === null ? null : changesOf(told, kept, world);
  const says = badCells({ row, values, bad }, header);
  const unknown =
    values.customer !== undefined && customerId === undefined
      ? [says('customer', noSuchCustomer(values.customer, world.customers.inBin))]
      : [];
  const wrongs =
    kept === null || changes === null
      ? []
      : wrongsOf(kept, changes, world).map(([field, why]) => says(field, why));
  const all = [...bad, ...unknown, ...wrongs];
  const planned = { row, values, bad: all, code, told, kept, changes };
  if (all.length > 0) return { ...planned, fate: 'rejected' };
  if (changes === null) return { ...planned, fate: 'added' };
  return { ...planned, fate: hasChanges(changes) ? 'updated' : 'unchanged' };
}

function keptOf(code: string, { kept, cycles }: World): Kept | null {
  const complaint = kept.get(code);
  const cycle = complaint && cycles.get(complaint.id);
  return complaint === undefined || cycle === undefined ? null : { complaint, cycle };
}

type Reason = ReturnType<typeof reason>['reason'];

/** A bad cell of a row, in the number's column where the file has none of the field. */
function badCells({ row }: ReadRow<RegisterField>, { columns }: Header<RegisterField>) {
  return (field: ComplaintField, why: Reason): BadCell => {
    const column = columns.get(field) ?? columns.get('number') ?? { index: -1, text: '' };
    return badCell(column, cellAt(row, column.index), why);
  };
}

type Wrong = readonly [ComplaintField, Reason];

/** Why a row that differs from what is kept is not taken; what was done here is never changed by a file. */
function wrongsOf(kept: Kept, changes: Changes, world: World): readonly Wrong[] {
  const { complaint } = kept;
  const because = (code: ReasonCode): readonly Wrong[] => [['number', reason(code).reason]];
  if (complaint.deletedAt !== null) return because('complaint-in-bin');
  if (!hasChanges(changes)) return [];
  if (complaint.state === 'withdrawn') return because('complaint-withdrawn');
  if (isClosedHere(kept)) return because('complaint-closed');
  return [
    ...stateWrongs(kept, changes, world),
    ...timeWrongs(kept, changes, world),
    ...textWrongs(kept, changes, world),
  ];
}

function isClosedHere({ complaint, cycle }: Kept): boolean {
  return complaint.state === 'closed' && (complaint.cycle > 1 || cycle.isClosedBefore === 0);
}

function stateWrongs({ complaint }: Kept, { state }: Changes, { workedOn }: World): readonly Wrong[] {
  if (state === null) return [];
  if (state === 'open') return [['state', reason('complaint-closed').reason]];
  const field = state === 'closed' ? 'closed' : 'state';
  return workedOn.has(complaint.uid) ? [[field, reason('worked-on-here').reason]] : [];
}

function timeWrongs({ complaint, cycle }: Kept, { times }: Changes, world: World): readonly Wrong[] {
  return times.flatMap(([step]): readonly Wrong[] => {
    if (complaint.cycle > 1) return [[step, reason('complaint-reopened').reason]];
    const at = keptTime(cycle, step);
    if (at === null || !isToldHere(world, complaint.id, step)) return [];
    const { day, time } = isOnlyDay(at) ? { day: at, time: '' } : wallClock(at, world.understood.timeZone);
    return [[step, reason('told-here', { at: `${day} ${time.slice(0, 5)}`.trim() }).reason]];
  });
}

function textWrongs({ complaint }: Kept, { texts }: Changes, world: World): readonly Wrong[] {
  return texts.flatMap(([kind]): readonly Wrong[] => {
    const isKept = keptText(world, complaint.id, kind) !== undefined;
    return isKept && world.workedOn.has(complaint.uid)
      ? [[TEXTS[kind], reason('worked-on-here').reason]]
      : [];
  });
}
