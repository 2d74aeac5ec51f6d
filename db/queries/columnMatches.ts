import type { Db } from '../schema';
import { keepSetting, keptSettings } from './settings';

/** By header: a field, or null for a column that is not used. */
type Matches = Readonly<Record<string, string | null>>;

const KEY = 'columnMatches';

/** What people have said about the columns of one kind of file. */
export async function columnMatches(db: Db, channel: string): Promise<Matches> {
  return (await allMatches(db))[channel] ?? {};
}

export async function keepColumnMatches(trx: Db, channel: string, matches: Matches): Promise<void> {
  await keepSetting(trx, KEY, { ...(await allMatches(trx)), [channel]: matches });
}

async function allMatches(db: Db): Promise<Readonly<Record<string, Matches>>> {
  const kept = (await keptSettings(db))[KEY];
  return areMatches(kept) ? kept : {};
}

function areMatches(kept: unknown): kept is Readonly<Record<string, Matches>> {
  return typeof kept === 'object' && kept !== null && Object.values(kept).every(isMatches);
}

function isMatches(kept: unknown): boolean {
  if (typeof kept !== 'object' || kept === null) return false;
  return Object.values(kept).every((field) => field === null || typeof field === 'string');
}
