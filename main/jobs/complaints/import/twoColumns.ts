import { type Cell, isBlank } from '../../../../db/model/cells/cell';
import { readTimeOfDay, readWallPart } from '../../../../db/model/cells/dayCell';
import { type Reading, type Reason, reason } from '../../../../db/model/cells/reason';
import { COMPLAINT_STEPS } from '../../../../db/model/complaints/complaint';
import type { Column, Header } from '../../../imports/headerRows';
import { headerKey } from '../../../imports/headerWords';
import { type BadCell, badCell, type Readers, type ReadRow } from '../../../imports/readRows';
import type { ComplaintField } from '../../../imports/synonyms';
import { cellAt, type Row } from '../../../imports/tables';

/** Times that a register may keep in two columns, a day and a time of it. */
const MOMENTS = [...COMPLAINT_STEPS, 'customerDue'] as const;
type MomentField = (typeof MOMENTS)[number];
/** With the other column of a time that stands in two. */
export type RegisterField = ComplaintField | `${MomentField}Beside`;

/** What is left of 受理日期, 受理时间, Received Date and Received Time is the same. */
const DAY_OR_TIME = /(?:日期|时间|時間|时刻|時刻|日|date|time|on|at)$/;
const ONLY_TIME = /^(?:时间|時間|时刻|時刻|time)$/;

/** What a column’s cells hold, if it is anything of a time; what tells more is the time’s own column. */
const KINDS = ['times', 'blank', 'days', 'moments'] as const;
type Kind = (typeof KINDS)[number] | 'strange';

/** The header with the second column of every time that stands in two. */
export function withTwoColumns(header: Header<ComplaintField>): Header<RegisterField> {
  const used = new Set([...header.columns.values()].map(({ index }) => index));
  const columns = new Map<RegisterField, Column>(header.columns);
  for (const field of MOMENTS) {
    const pair = pairOf(header.columns.get(field), header, used);
    if (pair === null) continue;
    columns.set(field, pair.own);
    columns.set(`${field}Beside`, pair.beside);
    used.add(pair.own.index).add(pair.beside.index);
  }
  const inOrder = [...columns].sort(([, left], [, right]) => left.index - right.index);
  const ignored = header.texts.filter((text, index) => text !== '' && !used.has(index));
  return { ...header, columns: new Map(inOrder), ignored };
}

/** Two columns of one time, or null where only one of them tells it. */
function pairOf(found: Column | undefined, header: Header<ComplaintField>, used: ReadonlySet<number>) {
  const beside = found && columnBeside(found, header, used);
  if (found === undefined || beside === undefined) return null;
  const [left, right] = [kindOf(found, header.rows), kindOf(beside, header.rows)];
  if (left === right || left === 'strange' || right === 'strange') return null;
  const isOwn = KINDS.indexOf(left) > KINDS.indexOf(right);
  return isOwn ? { own: found, beside } : { own: beside, beside: found };
}

/** The one that is called alike but for day and time, or a column at its right that is only called time. */
function columnBeside(
  { index, text }: Column,
  { texts, rows }: Header<ComplaintField>,
  used: ReadonlySet<number>,
): Column | undefined {
  const key = headerKey(text);
  const alike = texts.flatMap((other, at): readonly Column[] => {
    const otherKey = headerKey(other);
    if (used.has(at) || otherKey === key || otherKey === '') return [];
    const isNext = at === index + 1 && ONLY_TIME.test(otherKey);
    return isNext || stemOf(otherKey) === stemOf(key) ? [{ index: at, text: other }] : [];
  });
  return alike.find((column) => kindOf(column, rows) === 'times') ?? alike[0];
}

function stemOf(key: string): string {
  return key.replace(DAY_OR_TIME, '');
}

function kindOf({ index }: Column, rows: readonly Row[]): Kind {
  const cells = rows.map((row) => cellAt(row, index)).filter((cell) => !isBlank(cell));
  if (cells.length === 0) return 'blank';
  const kinds = new Set(cells.map(kindOfCell));
  return KINDS.findLast((kind) => kinds.has(kind)) ?? 'strange';
}

function kindOfCell(cell: Cell): Kind {
  const read = readWallPart(cell);
  if ('reason' in read || read.value === null) return 'strange';
  const { day, time } = partsOf(read.value);
  if (day === null) return 'times';
  return time === null || time === MIDNIGHT ? 'days' : 'moments';
}

type Read = (cell: Cell) => Reading<string>;
const BESIDE: Readonly<Record<`${MomentField}Beside`, Read>> = {
  ...{ receivedBeside: readWallPart, confirmedBeside: readWallPart, notifiedBeside: readWallPart },
  ...{ engineerConfirmedBeside: readWallPart, oqcToldBeside: readWallPart, stockCountedBeside: readWallPart },
  ...{ ipqcToldBeside: readWallPart, wipCountedBeside: readWallPart, repliedBeside: readWallPart },
  ...{ closedBeside: readWallPart, customerDueBeside: readWallPart },
};

/** With the cells of times in two columns, each of which may tell only a time of day. */
export function besideReaders(
  readers: Readers<ComplaintField>,
  { columns, rows }: Header<RegisterField>,
): Readers<RegisterField> {
  const all: Record<RegisterField, Readers<RegisterField>[RegisterField]> = { ...readers, ...BESIDE };
  for (const field of MOMENTS) {
    const beside = columns.get(`${field}Beside`);
    if (beside === undefined) continue;
    all[field] = readWallPart;
    if (kindOf(beside, rows) === 'times') all[`${field}Beside`] = readTimeOfDay;
  }
  return all;
}

export function isInTwo(field: ComplaintField, { columns }: Header<RegisterField>): boolean {
  return MOMENTS.some((moment) => moment === field && columns.has(`${moment}Beside`));
}

/** A row with its two columns as one time each; where they do not go together, one of them is a bad cell. */
export function joined(
  read: ReadRow<RegisterField>,
  header: Header<RegisterField>,
  required: readonly ComplaintField[],
): ReadRow<RegisterField> {
  const values: Partial<Record<RegisterField, unknown>> = { ...read.values };
  const bad = [...read.bad];
  for (const field of MOMENTS) {
    const [own, beside] = [header.columns.get(field), header.columns.get(`${field}Beside`)];
    if (own === undefined || beside === undefined) continue;
    const told = [values[field], values[`${field}Beside`]].flatMap((one) => one ?? []).map(String);
    delete values[`${field}Beside`];
    if (read.bad.some(({ index }) => index === own.index || index === beside.index)) continue;
    const whole = joinedTime(told, required.includes(field));
    if ('reason' in whole) bad.push(badPart(read.row, [own, beside], whole.reason));
    else if (whole.value !== null) values[field] = whole.value;
  }
  return { ...read, values, bad };
}

function badPart(row: Row, [own, beside]: readonly [Column, Column], why: Reason): BadCell {
  const column = why.code === 'other-time' ? beside : own;
  return badCell(column, cellAt(row, column.index), why);
}

function joinedTime(told: readonly string[], isRequired: boolean): Reading<string> {
  const parts = told.map(partsOf);
  const days = [...new Set(parts.flatMap(({ day }) => day ?? []))];
  const times = [...new Set(parts.flatMap(({ time }) => time ?? []))];
  // A column of days under a format with hours shows midnight.
  const meant = times.length > 1 ? times.filter((time) => time !== MIDNIGHT) : times;
  const [day, time] = [days[0], meant[0]];
  if (days.length > 1 || meant.length > 1) return reason('other-time', { at: told[0] ?? '' });
  if (day === undefined && time !== undefined) return reason('time-without-day');
  if (day === undefined) return isRequired ? reason('missing') : { value: null };
  return { value: time === undefined ? day : `${day} ${time}` };
}

const MIDNIGHT = '00:00:00';

function partsOf(told: string): { readonly day: string | null; readonly time: string | null } {
  if (!told.includes('-')) return { day: null, time: told };
  const [day = '', time = null] = told.split(' ');
  return { day, time };
}
