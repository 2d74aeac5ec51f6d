import type { Found } from '../screens/found';
import { placeOfFound } from '../screens/found';

const KEY = 'last opened';
const MOST = 6;

/** Records that were opened from here, the latest first; kept on this PC, because each person has a trail of his own. */
export function lastOpened(): readonly Found[] {
  try {
    return foundIn(JSON.parse(localStorage.getItem(KEY) ?? '[]'));
  } catch {
    return [];
  }
}

export function rememberOpened(record: Found): void {
  const others = lastOpened().filter(
    ({ kind, key, code }) => kind !== record.kind || key !== record.key || code !== record.code,
  );
  try {
    localStorage.setItem(KEY, JSON.stringify([record, ...others].slice(0, MOST)));
  } catch {
    // A comfort: a full profile must not keep a record from opening.
  }
}

function foundIn(value: unknown): readonly Found[] {
  return Array.isArray(value) ? value.filter(isFound) : [];
}

function isFound(value: unknown): value is Found {
  if (typeof value !== 'object' || value === null) return false;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const isTold = ['kind', 'key', 'code', 'name', 'detail'].every((name) => typeof fields[name] === 'string');
  return isTold && placeOfFound({ kind: Object(value).kind, key: '' }) !== null;
}
