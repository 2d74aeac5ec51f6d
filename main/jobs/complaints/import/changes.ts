import type { ComplaintState, ComplaintStep, EventTime } from '../../../../db/model/complaints/complaint';
import { dayOfEvent, isOnlyDay } from '../../../../db/model/complaints/eventTime';
import type { ComplaintEver, FirstCycle } from '../../../../db/queries/complaintImport';
import type { Piece, TextKind, ToldComplaint, Value } from './told';
import type { World } from './world';

/** A complaint as it is kept, with its first run. */
export interface Kept {
  readonly complaint: ComplaintEver;
  readonly cycle: FirstCycle;
}

/** What a row tells that is not kept so. */
export interface Changes {
  readonly pieces: readonly Piece[];
  readonly times: readonly (readonly [ComplaintStep, EventTime])[];
  readonly due: ToldComplaint['due'];
  readonly state: ComplaintState | null;
  readonly texts: readonly (readonly [TextKind, string])[];
}

export function hasChanges({ pieces, times, due, state, texts }: Changes): boolean {
  return pieces.length + times.length + texts.length > 0 || due !== null || state !== null;
}

export function changesOf(told: ToldComplaint, { complaint, cycle }: Kept, world: World): Changes {
  const before: Readonly<Record<string, unknown>> = complaint;
  const isOther = ({ columns }: Piece) =>
    Object.entries(columns).some(([column, own]) => before[column] !== own);
  const texts = [...told.texts].filter(([kind, text]) => keptText(world, complaint.id, kind)?.text !== text);
  return {
    pieces: told.pieces.filter(isOther),
    times: [...told.times].filter(([step, at]) => !isKeptSo({ complaint, cycle }, step, at, world)),
    due: isSameDue(told.due, cycle) ? null : told.due,
    state: stateChange(told.state, complaint),
    texts,
  };
}

export function keptText(world: World, complaintId: number, kind: TextKind) {
  return world.texts.get(`${complaintId} ${kind}`);
}

export function keptTime(cycle: FirstCycle, step: ComplaintStep): EventTime | null {
  return cycle[`${step}At`];
}

const MS_PER_MINUTE = 60_000;

/** A day takes nothing away from a moment of it; what was told here is known to the second, a register to the minute. */
function isKeptSo({ complaint, cycle }: Kept, step: ComplaintStep, at: EventTime, world: World): boolean {
  const kept = keptTime(cycle, step);
  if (kept === null || kept === at) return kept === at;
  if (isOnlyDay(at)) return dayOfEvent(kept, world.understood.timeZone) === at;
  if (isOnlyDay(kept)) return false;
  const unit = isToldHere(world, complaint.id, step) ? MS_PER_MINUTE : 1;
  return Math.floor(Date.parse(kept) / unit) === Math.floor(Date.parse(at) / unit);
}

export function isToldHere(world: World, complaintId: number, step: ComplaintStep): boolean {
  return world.toldHere.has(`${complaintId} ${step}`);
}

function isSameDue(told: ToldComplaint['due'], { customerDueOn, customerDueAt }: FirstCycle): boolean {
  if (told === null) return true;
  if (told.customerDueOn !== customerDueOn) return false;
  return told.customerDueAt === null || told.customerDueAt === customerDueAt;
}

/** Of one that was reopened here, the register tells the first run’s closing. */
function stateChange(told: ComplaintState | null, { state, cycle }: ComplaintEver): ComplaintState | null {
  if (told === state || (told !== 'withdrawn' && cycle > 1)) return null;
  return told;
}

/** What the history calls the changes, as they were and as they will be. */
export function sidesOf(changes: Changes, { complaint, cycle }: Kept, world: World) {
  const before: Readonly<Record<string, Value>> = { ...complaint, ...namesBefore(complaint, world) };
  const sides: (readonly [string, Value, Value])[] = [
    ...changes.pieces.map(({ name, value }) => [name, before[name] ?? null, value] as const),
    ...changes.times.map(([step, at]) => [`${step}At`, keptTime(cycle, step), at] as const),
    ...(['customerDueOn', 'customerDueAt'] as const).flatMap((name) =>
      changes.due === null ? [] : [[name, cycle[name], changes.due[name]] as const],
    ),
    ...(changes.state === null ? [] : [['state', complaint.state, changes.state] as const]),
  ];
  return {
    old: Object.fromEntries(sides.map(([name, old]) => [name, old])),
    now: Object.fromEntries(sides.map(([name, , now]) => [name, now])),
  };
}

function namesBefore(complaint: ComplaintEver, { customerCodes }: World): Readonly<Record<string, Value>> {
  return {
    customer: customerCodes.get(complaint.customerId) ?? '',
    department: complaint.department ?? complaint.departmentName,
    engineer: complaint.engineerName,
    processAuditor: complaint.processAuditorName,
    projectPerson: complaint.projectPersonName,
  };
}
