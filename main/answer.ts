import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { en, zhCN, zhTW } from 'zod/locales';
import { type Moment, wallClock } from '../db/model/day';
import { Refusal } from '../db/model/refusal';
import { keepHistory } from '../db/queries/history';
import { asRefusal } from '../db/refusals';
import type { Db } from '../db/schema';
import { type Channel, contract, type Input, isChannel, type Output } from '../preload/contract/index';
import type { Reply } from '../preload/contract/reply';
import type { Ask } from '../preload/contract/takes';
import { ROLES } from '../preload/contract/takes';
import type { Language } from '../preload/words/language';
import { jobOf } from './jobs/list';
import type { Change, JobOffice, Office } from './office';
import { refusalInWords } from './refusalInWords';
import { DEFAULT_SETTINGS, settingsOf } from './settingsOf';

const LOCALES = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

export interface DefectLog {
  readonly write: (reference: string, channel: string, error: unknown) => void;
}

/** The one door: check the input, then the permission, do the job, and answer in the envelope. It never throws. */
export async function answer(
  office: Office,
  channel: string,
  input: unknown,
  log: DefectLog,
): Promise<Reply> {
  try {
    if (!isChannel(channel)) throw new Refusal('unknown-channel', { channel });
    const ask = contract[channel];
    const checked = checkInput(ask.input, input, await languageOf(office));
    if (!mayAsk(office, ask)) throw new Refusal('not-permitted', { channel, role: office.user.role });
    return { ok: true, value: await doJob(office, channel, checked) };
  } catch (error) {
    return { ok: false, refusal: await refused(office, channel, error, log) };
  }
}

/** The same with the types of one channel: the door's own promise that a job's value is what its channel gives. */
export async function ask<C extends Channel>(
  office: Office,
  channel: C,
  input: Input<C>,
  log: DefectLog,
): Promise<Reply<Output<C>>> {
  return (await answer(office, channel, input, log)) as Reply<Output<C>>;
}

function mayAsk({ user }: Office, ask: Ask<z.ZodType, unknown>): boolean {
  return ROLES.indexOf(user.role) >= ROLES.indexOf(ask.role);
}

function checkInput(schema: z.ZodType, input: unknown, language: Language): unknown {
  const parsed = schema.safeParse(input, { error: LOCALES[language]().localeError });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Refusal('wrong-input', { field: issue?.path.join('.') ?? '', why: issue?.message ?? '' });
}

async function doJob(office: Office, channel: Channel, input: unknown): Promise<unknown> {
  const job = await jobOf(channel);
  const { writes, draws } = contract[channel];
  if (writes && !draws) return inTransaction(office, channel, (within) => job(within, input));
  return job(await jobOffice(office, channel, office.db(), notWriting), input);
}

function notWriting(): never {
  throw new TypeError('A reading job reported a change');
}

/** One job, one transaction; its history rows are written in it, so neither can exist without the other. */
function inTransaction<T>(
  office: Office,
  channel: string,
  job: (within: JobOffice) => Promise<T>,
): Promise<T> {
  return office
    .db()
    .transaction()
    .execute(async (trx) => {
      const changes: Change[] = [];
      const within = await jobOffice(office, channel, trx, (change) => changes.push(change));
      const value = await job(within);
      await keepHistory(
        trx,
        changes.map((change) => historyRow(office, channel, within.now, change)),
      );
      return value;
    });
}

function historyRow({ user, via }: Office, channel: string, at: Moment, change: Change) {
  return {
    at,
    userCode: user.code,
    via,
    channel,
    record: change.record,
    recordKey: change.key,
    oldJson: change.old === null ? null : JSON.stringify(change.old),
    newJson: change.new === null ? null : JSON.stringify(change.new),
  };
}

async function jobOffice(
  office: Office,
  channel: string,
  db: Db,
  changed: (change: Change) => void,
): Promise<JobOffice> {
  const settings = await settingsOf(db);
  const now = office.now();
  return {
    db,
    settings,
    now,
    today: wallClock(now, settings.timeZone).day,
    user: office.user,
    printer: office.printer,
    reader: office.reader,
    folder: office.folder,
    version: office.version,
    changed,
    write: (job) => inTransaction(office, channel, job),
  };
}

async function refused(office: Office, channel: string, error: unknown, log: DefectLog) {
  const refusal = error instanceof Refusal ? error : asRefusal(error);
  const language = await languageOf(office);
  if (refusal !== null) return refusalInWords(refusal.code, refusal.facts, language);
  const reference = randomUUID().slice(0, 8).toUpperCase();
  log.write(reference, channel, error);
  return refusalInWords('defect', { reference }, language);
}

async function languageOf(office: Office) {
  try {
    return (await settingsOf(office.db())).language;
  } catch {
    // The data file itself may be what failed; words are still needed.
    return DEFAULT_SETTINGS.language;
  }
}
