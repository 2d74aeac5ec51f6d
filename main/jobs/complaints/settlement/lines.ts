import { amountText, type Currency } from '../../../../db/model/complaints/costs';
import type { Day } from '../../../../db/model/day';
import { Refusal } from '../../../../db/model/refusal';
import { rowsElsewhere } from '../../../../db/queries/complaintSettlement';
import type { SettlementKept } from '../../../../preload/contract/complaintSettlement';
import type { JobOffice } from '../../../office';
import { tell, type WritingRun } from '../../eightD/found';
import { line } from '../../eightD/lists';
import { settlementMarks } from './marks';

/** Lists as the trail tells them, by field. */
export type Told = Readonly<Record<string, string>>;

/** Only the fields that say something new. */
export function tellChanged(office: JobOffice, run: WritingRun, old: Told, now: Told): void {
  const fields = Object.keys(now).filter((field) => now[field] !== old[field]);
  if (fields.length === 0) return;
  const side = (told: Told) => Object.fromEntries(fields.map((field) => [field, told[field] ?? '']));
  tell(office, run, side(old), side(now));
}

export async function keptSettlement(office: JobOffice, run: WritingRun): Promise<SettlementKept> {
  const { uid: id, code } = run.complaint;
  return { id, code, cycle: run.cycle, seen: await settlementMarks(office.db, run.complaintId) };
}

/** Refused as `wrong-input` where a key stands twice, or is that of another complaint's row. */
export async function refuseForeignLines(
  { db }: JobOffice,
  { complaintId }: WritingRun,
  table: Parameters<typeof rowsElsewhere>[1],
  lines: readonly { readonly id?: string | undefined }[],
): Promise<void> {
  const ids = lines.flatMap(({ id }) => id ?? []);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  const [foreign] = await rowsElsewhere(db, table, ids, complaintId);
  const value = twice ?? foreign;
  if (value !== undefined) throw new Refusal('wrong-input', { field: 'id', value });
}

/** Refused as `wrong-input`: nothing is done on a day that has not come. */
export function refuseFuture({ today }: JobOffice, field: string, on: Day | null | undefined): void {
  if (on !== null && on !== undefined && on > today)
    throw new Refusal('wrong-input', { field, value: on, most: today });
}

/** The run that each row was written in; a new one is of the newest. */
export function cyclesOfRows(
  rows: readonly { readonly uid: string; readonly cycle: number }[],
): ReadonlyMap<string, number> {
  return new Map(rows.map(({ uid, cycle }) => [uid, cycle]));
}

interface SettlementSaid {
  readonly quantity: number | null;
  readonly amount: number | null;
  readonly currency: Currency | '';
  readonly reference: string;
  readonly dueOn: Day | null;
  readonly doneOn: Day | null;
  readonly note: string;
}

export function settlementLine(said: SettlementSaid): string {
  const { quantity, reference, dueOn, doneOn, note } = said;
  return line(quantity === null ? '' : String(quantity), moneyOf(said), reference, dueOn, done(doneOn), note);
}

interface VisitSaid {
  readonly visitOn: Day;
  readonly startsAt: string;
  readonly place: string;
  readonly whom: string;
  readonly goers: string;
  readonly papers: string;
  readonly reviewedOn: Day | null;
  readonly reviewedBy: string;
  readonly result: string;
  readonly doneOn: Day | null;
}

export function visitLine(said: VisitSaid): string {
  const { visitOn, startsAt, place, whom, goers, papers, reviewedOn, reviewedBy, result, doneOn } = said;
  const packed = papers.replaceAll('\n', ', ');
  return line(
    line(visitOn, startsAt, place, whom, goers, packed),
    line(reviewedOn === null ? '' : `→ ${reviewedOn}`, reviewedBy, done(doneOn), result),
  );
}

interface CostSaid {
  readonly amount: number;
  readonly currency: Currency;
  readonly spentOn: Day;
  readonly note: string;
}

export function costLine(said: CostSaid): string {
  return line(said.spentOn, moneyOf(said), said.note);
}

function moneyOf({ amount, currency }: { amount: number | null; currency: Currency | '' }): string {
  return amount === null || currency === '' ? '' : `${amountText(amount, currency)} ${currency}`;
}

function done(on: Day | null): string {
  return on === null ? '' : `✓ ${on}`;
}
