import type { Moment } from './day';

/** One row of the trail before it is chained: who changed what, when, where and why. */
export interface TrailRow {
  readonly at: Moment;
  readonly zone: string;
  readonly userCode: string;
  readonly userName: string;
  readonly via: string;
  readonly workstation: string;
  readonly channel: string;
  readonly record: string;
  readonly recordKey: string;
  readonly oldJson: string | null;
  readonly newJson: string | null;
  readonly reason: string;
}

/**
 * What is hashed for one row: the hash of the row before it (empty for the first) and everything that the row says, its
 * number included, so that no row can be changed, dropped, added or moved without breaking the chain from there on.
 */
export function chainedText(before: string, id: number, row: TrailRow): string {
  const { at, zone, userCode, userName, via, workstation, channel, record, recordKey } = row;
  const who = [userCode, userName, via, workstation];
  const what = [channel, record, recordKey, row.oldJson, row.newJson, row.reason];
  return `${before}\n${JSON.stringify([id, at, zone, ...who, ...what])}`;
}

/** The end of a trail as it was at one moment, kept elsewhere so that a trail that lost its end is seen. */
export interface TrailAnchor {
  readonly id: number;
  readonly hash: string;
  /** The hash of the newest row that says that other data was put in place; '' when none does. Only a trail of the same line can be held against it. */
  readonly line: string;
}

/** Channels that put another data file, with its own trail, in the place of the one before. */
export const LINE_CHANNELS = ['backup.restore', 'sample.clear'] as const;

/**
 * altered: the row is not what was chained; missing: rows between are gone; cutOff: the end is gone; rewritten: the chain
 * holds, and is not the one that a copy remembers.
 */
export type TrailWrong = 'altered' | 'missing' | 'cutOff' | 'rewritten';

/** Where a trail first goes wrong. For rows that are gone the row before them is told. */
export interface FirstBad {
  readonly id: number;
  readonly at: Moment | null;
  readonly record: string;
  readonly key: string;
  readonly why: TrailWrong;
}

export interface TrailCheck {
  readonly ok: boolean;
  readonly rows: number;
  readonly head: { readonly id: number; readonly hash: string };
  readonly firstBad: FirstBad | null;
  /** Ends that copies remember, as many as could be held against it. */
  readonly anchors: number;
}

type Plain = string | number | boolean | null;

/** One field of a record, from what to what; undefined where the row does not say. Lists are told as a text. */
export interface FieldChange {
  /** `contact.phone` for a field within a field. */
  readonly field: string;
  readonly old?: Plain;
  readonly new?: Plain;
}

/** What differs between the two sides of a row, field by field. A value that is no record is the field ''. */
export function changedFields(oldJson: string | null, newJson: string | null): readonly FieldChange[] {
  const before = flatFields(oldJson);
  const after = flatFields(newJson);
  const fields = [...new Set([...before.keys(), ...after.keys()])];
  return fields.flatMap((field) => {
    const was = before.get(field);
    const is = after.get(field);
    if (isSame(was, is)) return [];
    return [{ field, ...(was === undefined ? {} : { old: was }), ...(is === undefined ? {} : { new: is }) }];
  });
}

// A yes was kept as 1 by some and as true by others.
function isSame(was: Plain | undefined, is: Plain | undefined): boolean {
  const number = (value: Plain | undefined) => (typeof value === 'boolean' ? Number(value) : value);
  return number(was) === number(is);
}

function flatFields(json: string | null): ReadonlyMap<string, Plain> {
  const fields = new Map<string, Plain>();
  if (json !== null) addFields(fields, '', JSON.parse(json));
  return fields;
}

function addFields(fields: Map<string, Plain>, path: string, value: unknown): void {
  const inner = recordIn(value);
  if (inner === null) fields.set(path, plainOf(value));
  else for (const [name, one] of inner) addFields(fields, path === '' ? name : `${path}.${name}`, one);
}

function recordIn(value: unknown): readonly (readonly [string, unknown])[] | null {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? Object.entries(value) : null;
}

function plainOf(value: unknown): Plain {
  if (Array.isArray(value)) return value.map((one) => listed(one)).join('、');
  return isPlain(value) ? value : String(value);
}

function listed(one: unknown): string {
  return typeof one === 'string' ? one : JSON.stringify(one);
}

function isPlain(value: unknown): value is Plain {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
