import { basename } from 'node:path';
import { type Facts, Refusal, type RefusalCode } from './model/refusal';

/** What SQLite and the system say, as the office says it. Everything else is a defect. */
const REFUSED: readonly (readonly [RegExp, RefusalCode])[] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'data-in-use'],
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, 'disk-full'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'data-damaged'],
  [/^(EBUSY|ETXTBSY)/, 'file-busy'],
];

/** The refusal that stands behind an error, or null when the error is a defect. */
export function asRefusal(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  const code = codeOf(error);
  const known = REFUSED.find(([pattern]) => pattern.test(code));
  if (known !== undefined) return new Refusal(known[1], factsOf(known[1], error));
  const cause = error instanceof Error ? error.cause : undefined;
  return cause === undefined ? null : asRefusal(cause);
}

function codeOf(error: unknown): string {
  const isCoded = error instanceof Error && 'code' in error && typeof error.code === 'string';
  return isCoded ? String(error.code) : '';
}

function factsOf(code: RefusalCode, error: unknown): Facts {
  if (!(error instanceof Error)) return {};
  if (code === 'data-damaged') return damagedBy([error.message]).facts;
  const isNamed = code === 'file-busy' && 'path' in error && typeof error.path === 'string';
  return isNamed ? { name: basename(String(error.path)) } : {};
}

/** The data is damaged, as SQLite's checks say. */
export function damagedBy(problems: readonly string[], more: Facts = {}): Refusal {
  return new Refusal('data-damaged', { problem: problems[0] ?? '', problems, ...more });
}
