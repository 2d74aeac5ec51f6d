import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { en, zhCN, zhTW } from 'zod/locales';
import { wallClock } from '../db/model/day';
import { holds } from '../db/model/people';
import { Refusal } from '../db/model/refusal';
import type { TrailRow } from '../db/model/trail';
import { keepHistory } from '../db/queries/history';
import { asRefusal } from '../db/refusals';
import type { Db } from '../db/schema';
import { type Channel, contract, type Input, isChannel, type Output } from '../preload/contract/index';
import { PERMISSIONS } from '../preload/contract/permissions';
import type { Reply } from '../preload/contract/reply';
import type { SignedIn } from '../preload/contract/settings';
import type { Language } from '../preload/words/language';
import { jobOf } from './jobs/list';
import type { Change, JobOffice, Kept, Office } from './office';
import { refusalInWords } from './refusalInWords';
import { settleWritten } from './search/settle';
import { DEFAULT_SETTINGS, settingsOf } from './settingsOf';
import { refuseOtherStates } from './states';
import { refusingZeroSigns } from './zeroSign';

const LOCALES = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** Who asks before anybody has signed in. */
const NOBODY: SignedIn = { code: '', name: '', role: 'viewer', functions: [] };

/** One question on its way through the door. */
interface Asked {
  readonly office: Office;
  readonly channel: Channel;
  readonly user: SignedIn;
  /** What is kept even when the job is refused. */
  readonly ifRefused: Kept[];
  /** What follows once it is committed. */
  readonly afterwards: Kept[];
}

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
    const user = await userAsking(office, channel);
    const checked = await checkInput(contract[channel].input, input, () => languageOf(office));
    const asked = { office, channel, user, ifRefused: [], afterwards: [] };
    const value = await doJob(asked, checked);
    await doAfterwards(asked, log);
    return { ok: true, value };
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

/** Refused as `signed-out` or `not-permitted`. */
async function userAsking(office: Office, channel: Channel): Promise<SignedIn> {
  const { role, isOpen } = PERMISSIONS[channel];
  const user = await office.session.user(office.db(), office.now());
  if (user === null && isOpen !== true) throw new Refusal('signed-out');
  if (user !== null && isOpen !== true && !holds(user.role, role))
    throw new Refusal('not-permitted', { channel, role: user.role });
  // Reading may be a screen that looks again by itself; writing is somebody's doing.
  if (user !== null && contract[channel].writes) office.session.present(office.now());
  return user ?? NOBODY;
}

/** The language is asked for when something is wrong, and only then. */
async function checkInput(
  schema: z.ZodType,
  input: unknown,
  languageOf: () => Promise<Language>,
): Promise<unknown> {
  const checked = schema.safeParse(input);
  if (checked.success) return refusingZeroSigns(checked.data);
  const language = await languageOf();
  const parsed = schema.safeParse(input, { error: LOCALES[language]().localeError });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Refusal('wrong-input', {
    ...{ field: issue?.path.join('.') ?? '', why: issue?.message ?? '' },
    ...tooLong(issue),
  });
}

/** How long a text may be that is longer. */
function tooLong(issue: z.core.$ZodIssue | undefined): { readonly most?: number } {
  return issue?.code === 'too_big' && issue.origin === 'string' ? { most: Number(issue.maximum) } : {};
}

/** A refused job is taken back; what it wanted kept even so is kept after it. */
async function doJob(asked: Asked, input: unknown): Promise<unknown> {
  try {
    return await doOnce(asked, input);
  } catch (error) {
    if (error instanceof Refusal)
      for (const keep of asked.ifRefused.splice(0)) await inTransaction(asked, keep);
    throw error;
  }
}

/** The job itself is done and answered as done, whatever becomes of this. */
async function doAfterwards(asked: Asked, log: DefectLog): Promise<void> {
  try {
    for (const job of asked.afterwards.splice(0)) await inTransaction(asked, job);
  } catch (error) {
    log.write('AFTER', asked.channel, error);
  }
}

async function doOnce(asked: Asked, input: unknown): Promise<unknown> {
  const { office, channel } = asked;
  const job = await jobOf(channel);
  const { writes, draws } = contract[channel];
  const checkedJob = async (within: JobOffice) => {
    await refuseOtherStates(within.db, channel, input);
    return job(within, input);
  };
  if (writes && !draws) return inTransaction(asked, checkedJob);
  return checkedJob(await jobOffice(asked, office.db(), notWriting));
}

function notWriting(): never {
  throw new TypeError('A reading job reported a change');
}

/** One job, one transaction; its history rows are written in it, so neither can exist without the other. */
function inTransaction<T>(asked: Asked, job: (within: JobOffice) => Promise<T>): Promise<T> {
  return asked.office
    .db()
    .transaction()
    .execute(async (trx) => {
      const changes: Change[] = [];
      const within = await jobOffice(asked, trx, (change) => changes.push(change));
      const value = await job(within);
      await settleWritten(trx);
      await keepHistory(
        trx,
        changes.map((change) => trailRow(asked, within, change)),
      );
      return value;
    });
}

function trailRow({ office, channel, user }: Asked, { now, settings }: JobOffice, change: Change): TrailRow {
  return {
    at: now,
    zone: settings.timeZone,
    userCode: (change.by ?? user).code,
    userName: (change.by ?? user).name,
    via: office.via,
    workstation: office.workstation,
    channel,
    record: change.record,
    recordKey: change.key,
    oldJson: change.old === null ? null : JSON.stringify(change.old),
    newJson: change.new === null ? null : JSON.stringify(change.new),
    reason: change.reason ?? '',
  };
}

async function jobOffice(asked: Asked, db: Db, changed: (change: Change) => void): Promise<JobOffice> {
  const { office, user } = asked;
  const settings = await settingsOf(db);
  const now = office.now();
  return {
    db,
    settings,
    now,
    today: wallClock(now, settings.timeZone).day,
    user,
    session: office.session,
    via: office.via,
    passwordCost: office.passwordCost,
    printer: office.printer,
    reader: office.reader,
    pages: office.pages,
    folder: office.folder,
    version: office.version,
    changed,
    ifRefused: (job) => void asked.ifRefused.push(job),
    afterwards: (job) => void asked.afterwards.push(job),
    write: (job) => inTransaction(asked, job),
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
