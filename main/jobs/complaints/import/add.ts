import type { ComplaintClass } from '../../../../db/model/complaints/complaint';
import { IMPORTED } from '../../../../db/model/complaints/eventTime';
import { day, type Moment } from '../../../../db/model/day';
import { lastId } from '../../../../db/queries/complaintImport';
import { insertMany } from '../../../../db/queries/insertMany';
import type { JobOffice } from '../../../office';
import type { noChanges } from '../../imports/batches';
import { ownColumns, replyDueColumn, saidOf, timeColumns } from './columns';
import { manyUids } from './manyUids';
import type { PlannedComplaint } from './plan';
import type { TextKind, ToldComplaint, Value } from './told';
import type { World } from './world';

/** How a complaint begins of which a register says nothing else. A way that it does not tell is not the telephone. */
const USUAL = {
  ...{
    customerId: 0,
    complainant: '',
    phone: '',
    email: '',
    way: 'other',
    wayNote: '',
    part: '',
    partName: '',
  },
  ...{ model: '', batch: '', line: '', orderNumber: '', deliveredOn: null, problem: '', description: '' },
  ...{ effect: '', lotQuantity: null, checkedQuantity: null, defectiveQuantity: null, demand: '' },
  ...{ severity: 'major', isSafety: 0, departmentId: null, departmentName: '', engineerId: null },
  ...{ engineerName: '', processAuditorId: null, processAuditorName: '', projectPersonId: null },
  ...{ projectPersonName: '', conclusion: '', state: 'open', receivedOn: '' },
} as const;
const COLUMNS = columnsOf(USUAL);

const NO_RUN = {
  ...{ receivedAt: '', receivedOn: '', confirmedAt: null, notifiedAt: null, engineerConfirmedAt: null },
  ...{ oqcToldAt: null, stockCountedAt: null, ipqcToldAt: null, wipCountedAt: null, repliedAt: null },
  ...{ repliedOn: null, closedAt: null, closedOn: null, customerDueOn: null, customerDueAt: null },
  ...{ replyDueOn: null, importedAt: null, isClosedBefore: 0, clockProfileId: 0 },
} as const;
const RUN_COLUMNS = columnsOf(NO_RUN);

const TIME_COLUMNS = [
  ...(['uid', 'complaintId', 'cycle', 'step', 'at', 'recordedAt'] as const),
  ...(['personCode', 'personName', 'reason'] as const),
] as const;

/** New complaints, each with its first run, its times and what the register says of cause and measures. */
export async function addComplaints(
  office: JobOffice,
  rows: readonly PlannedComplaint[],
  world: World,
  changes: ReturnType<typeof noChanges>,
): Promise<void> {
  const { db } = office;
  let id = await lastId(db, 'complaint');
  const all = { complaints: newRows(), runs: newRows(), times: newRows() };
  const texts: (readonly [number, ToldComplaint['texts']])[] = [];
  const newUid = manyUids();
  for (const { code, told } of rows) {
    id += 1;
    const uid = newUid();
    const run = runOf(told, world, office.now);
    const own = {
      ...USUAL,
      ...ownColumns(told.pieces),
      state: told.state ?? 'open',
      receivedOn: run.receivedOn,
    };
    all.complaints.push([id, uid, code, ...COLUMNS.map((column) => own[column] ?? null)]);
    all.runs.push([id, 1, ...RUN_COLUMNS.map((column) => run[column] ?? null)]);
    all.times.push(...timeRows(office, id, told.times, newUid));
    texts.push([id, told.texts]);
    changes.added.push({ table: 'complaint', id, key: uid });
    office.changed({ record: 'complaint', key: uid, old: null, new: saidOf(code, told) });
  }
  await insertMany(db, 'complaint', ['id', 'uid', 'code', ...COLUMNS], all.complaints);
  await insertMany(db, 'complaintCycle', ['complaintId', 'cycle', ...RUN_COLUMNS], all.runs);
  await insertMany(db, 'complaintTime', TIME_COLUMNS, all.times);
  await addTexts(office, texts);
}

type Rows = (readonly Value[])[];
const newRows = (): Rows => [];

function columnsOf<C extends string>(usual: Readonly<Record<C, Value>>): readonly C[] {
  const columns: C[] = [];
  for (const column in usual) columns.push(column);
  return columns;
}

function runOf(
  told: ToldComplaint,
  world: World,
  importedAt: Moment,
): Readonly<Record<string, Value>> & { receivedOn: string } {
  const { severity = 'major', isSafety = 0 } = ownColumns(told.pieces);
  const times = timeColumns(told.times, world.understood.timeZone);
  const receivedOn = day(String(times['receivedOn']));
  const clockProfileId = world.profileOf(classOf(severity, isSafety));
  const due = told.due ?? { customerDueOn: null, customerDueAt: null };
  const repliedOn = typeof times['repliedOn'] === 'string' ? day(times['repliedOn']) : null;
  const replyDue = replyDueColumn({ receivedOn, repliedOn, ...due, clockProfileId }, world);
  const isClosedBefore = told.state === 'closed' ? 1 : 0;
  return { ...NO_RUN, ...times, ...due, ...replyDue, receivedOn, importedAt, isClosedBefore, clockProfileId };
}

function classOf(severity: Value, isSafety: Value): ComplaintClass {
  const known = (['critical', 'major', 'minor'] as const).find((one) => one === severity) ?? 'major';
  return { severity: known, isSafety: isSafety === 1, complexity: 'usual' };
}

/** Every told time is kept for itself too, as told by an import. */
export function timeRows(
  { now, user, settings }: JobOffice,
  complaintId: number,
  times: Iterable<readonly [string, string]>,
  newUid: () => string,
): Rows {
  const reason = IMPORTED[settings.language];
  return [...times].map(([step, at]) => {
    return [newUid(), complaintId, 1, step, at, now, user.code, user.name, reason];
  });
}

export { TIME_COLUMNS };

const CAUSE_COLUMNS = [
  ...(['uid', 'complaintId', 'cycle', 'branch', 'method', 'text', 'isRoot', 'position'] as const),
] as const;
const MEASURE_COLUMNS = ['uid', 'complaintId', 'cycle', 'step', 'text', 'position'] as const;

export function isCause(kind: TextKind): boolean {
  return kind === 'occurrenceTechnical' || kind === 'nonDetectionTechnical';
}

async function addTexts(
  { db }: JobOffice,
  told: readonly (readonly [number, ToldComplaint['texts']])[],
): Promise<void> {
  const all = told.flatMap(([id, texts]) => [...texts].map(([kind, text]) => ({ id, kind, text })));
  const newUid = manyUids();
  const causes = all.filter(({ kind }) => isCause(kind));
  const measures = all.filter(({ kind }) => !isCause(kind));
  const causeRows = causes.map(({ id, kind, text }, at) => [
    newUid(),
    id,
    1,
    kind,
    'fiveWhy',
    text,
    1,
    at + 1,
  ]);
  const measureRows = measures.map(({ id, kind, text }, at) => [newUid(), id, 1, kind, text, at + 1]);
  await insertMany(db, 'complaintCause', CAUSE_COLUMNS, causeRows);
  await insertMany(db, 'complaintMeasure', MEASURE_COLUMNS, measureRows);
}
