import { isMoment, type Moment } from './model/day';
import type { TrailAnchor } from './model/trail';
import type { Contents } from './reading';

export const COPY_REASONS = ['daily', 'close', 'upgrade', 'restore', 'asked'] as const;
export type CopyReason = (typeof COPY_REASONS)[number];

export interface HashedFile {
  /** Inside the folder, with `/`: `app.db`, `attachments/ab/….pdf`. */
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

/** What stands beside every copy and in every backup, so that it can be checked without its office. */
export interface Manifest extends Contents {
  readonly format: 1;
  readonly madeAt: Moment;
  readonly why: CopyReason;
  /** How many migrations the copied file had gone through. */
  readonly dataVersion: number;
  readonly database: HashedFile;
  readonly attachments: readonly HashedFile[];
  /** Where the trail ended; copies of older versions do not say. */
  readonly trailHead?: TrailAnchor;
}

export const DATABASE_NAME = 'app.db';
const HASH = /^[0-9a-f]{64}$/;
const ATTACHMENT = /^attachments\/([0-9a-f]{2})\/(\1[0-9a-f]{62})(\.[a-z0-9]{1,8})?$/;

/** The hash that an attachment's name claims, or null for any other name. */
export function hashInName(name: string): string | null {
  return ATTACHMENT.exec(name)?.[2] ?? null;
}

/** The manifest in a text, or null when it is none or not one that we can read. */
export function manifestIn(text: string): Manifest | null {
  const found = parsed(text);
  return isManifest(found) ? found : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function isManifest(value: unknown): value is Manifest {
  if (!isFields(value)) return false;
  return (
    value['format'] === 1 &&
    isText(value['madeAt']) &&
    isMoment(value['madeAt']) &&
    COPY_REASONS.some((why) => why === value['why']) &&
    isCount(value['dataVersion']) &&
    isHash(value['schemaSha256']) &&
    isFields(value['counts']) &&
    Object.values(value['counts']).every(isCount) &&
    isHashedFile(value['database']) &&
    value['database'].name === DATABASE_NAME &&
    Array.isArray(value['attachments']) &&
    value['attachments'].every(isAttachment) &&
    (value['trailHead'] === undefined || isTrailAnchor(value['trailHead']))
  );
}

function isTrailAnchor(value: unknown): boolean {
  if (!isFields(value) || !isCount(value['id'])) return false;
  return [value['hash'], value['line']].every((hash) => hash === '' || isHash(hash));
}

function isAttachment(value: unknown): boolean {
  return isHashedFile(value) && hashInName(value.name) === value.sha256;
}

function isHashedFile(value: unknown): value is HashedFile {
  return isFields(value) && isText(value['name']) && isCount(value['size']) && isHash(value['sha256']);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isHash(value: unknown): boolean {
  return isText(value) && HASH.test(value);
}
