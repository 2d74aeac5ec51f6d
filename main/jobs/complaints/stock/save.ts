import { v7 as newUid } from 'uuid';
import type { EventTime } from '../../../../db/model/complaints/complaint';
import { COUNTED_STEPS, countedAll, countFault } from '../../../../db/model/complaints/stock';
import { isDay, isMoment } from '../../../../db/model/day';
import { Refusal } from '../../../../db/model/refusal';
import { TIME_COLUMN } from '../../../../db/queries/complaintClocks';
import {
  addStockLine,
  keepStockLine,
  removeStockLines,
  reworkOf,
  type StockRecord,
  stockOf,
} from '../../../../db/queries/complaintStock';
import type { ComplaintRecord, CycleRecord } from '../../../../db/queries/complaints';
import { peopleCalled } from '../../../../db/queries/organisation';
import type { AskedStockLine, ComplaintStock } from '../../../../preload/contract/complaintStock';
import type { Checked } from '../../../../preload/contract/index';
import { wordsOf } from '../../../../preload/words/wordsOf';
import type { JobOffice } from '../../../office';
import { momentTold, tellStep } from '../clocks/tell';
import { newestCycle, theComplaint } from '../found';
import { refuseUnseen } from './seen';
import { shownStock } from './shown';

/** The places of the newest run, as a whole list. A place whose every line is counted tells its step of the clock chain. */
export async function saveStock(
  office: JobOffice,
  { id, lines, seen, reason }: Checked<'complaints.saveStock'>,
): Promise<ComplaintStock> {
  const { db } = office;
  const complaint = await theComplaint(db, id);
  const run = await newestCycle(db, complaint);
  const before = await shownStock(db, complaint);
  await refuseUnseen(office, complaint, { list: 'stock', seen, now: before.seen });
  const old = (await stockOf(db, complaint.id)).filter(({ cycle }) => cycle === run.cycle);
  refuseForeign(await foreignLines(office, lines, old));
  refuseFaults(lines);
  await refuseInRework(office, complaint, old, lines);
  await keepLines(office, run, { old, lines });
  const after = await shownStock(db, complaint);
  if (after.seen === before.seen) return after;
  const told = (stock: ComplaintStock) => stockText(office, stock);
  office.changed({
    ...{ record: 'complaint', key: complaint.uid },
    ...{ old: { stock: told(before) }, new: { stock: told(after) } },
  });
  await tellCounted(office, complaint, { run, reason });
  return after;
}

async function foreignLines(
  { db }: JobOffice,
  lines: readonly AskedStockLine[],
  own: readonly StockRecord[],
): Promise<readonly string[]> {
  const ids = lines.flatMap(({ id }) => id ?? []);
  if (new Set(ids).size < ids.length) return ids;
  const others = ids.filter((id) => !own.some(({ uid }) => uid === id));
  if (others.length === 0) return [];
  const taken = await db.selectFrom('complaintStock').select('uid').where('uid', 'in', others).execute();
  return taken.map(({ uid }) => uid);
}

function refuseForeign(foreign: readonly string[]): void {
  if (foreign.length > 0) throw new Refusal('wrong-input', { field: 'lines', value: foreign });
}

function refuseFaults(lines: readonly AskedStockLine[]): void {
  for (const [at, line] of lines.entries()) {
    const isUncounted = line.countedAt !== null && line.quantity === null;
    const fault = countFault(line) ?? (isUncounted ? 'noQuantity' : null);
    const { location, quantity, good, bad } = line;
    if (fault !== null)
      throw new Refusal('count-not-possible', { line: at + 1, location, fault, quantity, good, bad });
  }
}

/** Lots of rework hang on their place. */
async function refuseInRework(
  { db }: JobOffice,
  complaint: ComplaintRecord,
  old: readonly StockRecord[],
  lines: readonly AskedStockLine[],
): Promise<void> {
  const lots = await reworkOf(db, complaint.id);
  const held = gone(old, lines).find(({ id }) => lots.some(({ stockId }) => stockId === id));
  if (held !== undefined) throw new Refusal('line-in-rework', { location: held.location });
}

function gone(old: readonly StockRecord[], lines: readonly AskedStockLine[]): readonly StockRecord[] {
  return old.filter(({ uid }) => !lines.some(({ id }) => id === uid));
}

interface Lists {
  readonly old: readonly StockRecord[];
  readonly lines: readonly AskedStockLine[];
}

async function keepLines(office: JobOffice, run: CycleRecord, { old, lines }: Lists): Promise<void> {
  const { db } = office;
  const called = await peopleCalled(db);
  await removeStockLines(
    db,
    gone(old, lines).map(({ id }) => id),
  );
  for (const [position, { id = newUid(), countedBy, ...line }] of lines.entries()) {
    const person = called(countedBy);
    const row = {
      ...line,
      countedById: person.id,
      countedByName: person.id === null ? person.name : '',
      isolatedAt: eventTime(office, line.isolatedAt),
      countedAt: eventTime(office, line.countedAt),
      position,
    };
    refuseFuture(office, row, position);
    const kept = old.find(({ uid }) => uid === id);
    const { complaintId, cycle } = run;
    if (kept === undefined) await addStockLine(db, { uid: id, complaintId, cycle, ...row });
    else await keepStockLine(db, kept.id, row);
  }
}

function eventTime({ now, settings }: JobOffice, told: string | null): EventTime | null {
  if (told === null || isDay(told)) return told;
  return told === 'now' ? now : momentTold(told, settings.timeZone);
}

type Timed = Pick<StockRecord, 'isolatedAt' | 'countedAt'>;

function refuseFuture({ now, today }: JobOffice, line: Timed, at: number): void {
  for (const field of ['isolatedAt', 'countedAt'] as const) {
    const time = line[field];
    const isAhead = time !== null && (isMoment(time) ? time > now : time > today);
    if (isAhead) throw new Refusal('wrong-input', { field: `lines.${at}.${field}`, value: time });
  }
}

/** t4 and t6, once: what is counted later changes no time that was told. */
async function tellCounted(
  office: JobOffice,
  complaint: ComplaintRecord,
  { run, reason }: { readonly run: CycleRecord; readonly reason: string | undefined },
): Promise<void> {
  const lines = (await stockOf(office.db, complaint.id)).filter(({ cycle }) => cycle === run.cycle);
  for (const { place, step } of COUNTED_STEPS) {
    const at = countedAll(lines, place);
    if (run[TIME_COLUMN[step]] !== null || at === null || !isMoment(at)) continue;
    await tellStep(office, complaint, { step, at, reason });
  }
}

/** The newest run's places as the trail tells them, a line each. */
function stockText({ settings }: JobOffice, { cycles }: ComplaintStock): string {
  const { places } = wordsOf(settings.language).complaintStock;
  return (cycles.at(-1)?.lines ?? [])
    .map(({ place, location, countedBy, quantity, good, bad, disposition }) => {
      const counted = [quantity, good, bad].map((one) => (one === null ? '–' : String(one))).join(' / ');
      const said = [places[place], location, countedBy.name, counted, disposition];
      return said.filter((part) => part !== '').join(' · ');
    })
    .join('\n');
}
