import { homedir } from 'node:os';
import { createInterface } from 'node:readline';
import { isMoment, type Moment, momentOf } from '../db/model/day';
import { Refusal } from '../db/model/refusal';
import { keptSettings } from '../db/queries/settings';
import { asRefusal } from '../db/refusals';
import { contract, isChannel } from '../preload/contract/index';
import type { Reply } from '../preload/contract/reply';
import { callFromCommand } from './callFromCommand';
import { type Call, type Command, readCommand, USAGE, WrongUse } from './command';
import { commandPrinter } from './commandPrinter';
import { dataFolder } from './dataFolder';
import { defectLog } from './defectLog';
import { type OpenOffice, openOffice } from './openOffice';
import { refusalInWords } from './refusalInWords';
import { DEFAULT_SETTINGS, settingsOf } from './settingsOf';
import { signInFromCommand } from './signInFromCommand';

const DONE = 0;
const REFUSED = 1;
const WRONG_USE = 2;
const DEFECT = 3;

process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<number> {
  try {
    return await doCommand(readCommand(words));
  } catch (error) {
    if (!(error instanceof WrongUse)) return say(await unopened(error));
    process.stderr.write(`${error.message}\n${USAGE}\n`);
    return WRONG_USE;
  }
}

async function doCommand(command: Command): Promise<number> {
  if (command.does === 'list') {
    const { channelList } = await import('./channelList');
    write({ channels: channelList() });
    return DONE;
  }
  const folder = dataFolder(command.data, {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    workingFolder: process.cwd(),
  });
  const opened = await openAsTold(folder, command);
  const log = defectLog(folder);
  let hasWritten = false;
  const secret = process.env.KESHENG_PASSWORD;
  const refused = await signInFromCommand(opened.office, { user: command.user, secret }, log);
  const call = async (one: Call) => {
    const reply = refused ?? (await callFromCommand(opened.office, one, log));
    hasWritten ||= reply.ok && isChannel(one.channel) && contract[one.channel].writes;
    return say(reply);
  };
  try {
    return command.does === 'call' ? await call(command.call) : await batch(call);
  } finally {
    if (hasWritten)
      await opened.keepDailyCopy().catch((error: unknown) => log.write('COPY', 'backup', error));
    if (opened.open.wasUnclean)
      await opened.watchTrail().catch((error: unknown) => log.write('TRAIL', 'history', error));
    await opened.close();
  }
}

async function openAsTold(folder: string, { now, user, isTest }: Command): Promise<OpenOffice> {
  const told = now === null ? null : momentTold(now);
  const clock = told === null ? {} : { now: () => told };
  const programs = new URL('.', import.meta.url);
  const opened = await openOffice({
    folder,
    printer: commandPrinter,
    via: 'command',
    programs,
    isTest,
    ...clock,
  });
  const refused = await refusedAs(opened, now, user);
  if (refused === null) return opened;
  await opened.close();
  throw refused;
}

async function refusedAs(
  { office }: OpenOffice,
  now: string | null,
  user: string | null,
): Promise<Refusal | null> {
  const { signIn } = await settingsOf(office.db());
  if (!signIn) {
    const asking = await office.session.user(office.db(), office.now());
    if (user !== null && user !== asking?.code)
      return new Refusal('not-permitted', { channel: '--user', user });
  }
  if (now === null) return null;
  const { isTest } = await keptSettings(office.db());
  return isTest === true ? null : new Refusal('now-not-allowed');
}

/** A moment with a zone, or the plant's wall clock (east of Greenwich by the default zone's eight hours). */
function momentTold(text: string): Moment {
  const zoned = /(Z|[+-]\d{2}:?\d{2})$/.test(text) ? text : `${text}+08:00`;
  const ms = Date.parse(zoned);
  if (Number.isNaN(ms)) throw new WrongUse(`--now ${text} is no moment`);
  const moment = momentOf(ms);
  if (!isMoment(moment)) throw new WrongUse(`--now ${text} is no moment`);
  return moment;
}

/** One reply a line, in order; a refusal or a defect does not end it. */
async function batch(call: (call: Call) => Promise<number>): Promise<number> {
  let worst = DONE;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') worst = Math.max(worst, await call(callOf(line)));
  }
  return worst;
}

/** A line that is no JSON object becomes a call that the door refuses. */
function callOf(line: string): Call {
  const told = objectIn(line);
  if (told === null) return { channel: '', input: line, files: {}, out: null };
  const { channel, input, files, out } = told;
  return {
    channel: typeof channel === 'string' ? channel : '',
    input: input ?? {},
    files: typeof files === 'object' && files !== null ? textsOf(files) : {},
    out: typeof out === 'string' ? out : null,
  };
}

function objectIn(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const told: unknown = JSON.parse(line);
    return typeof told === 'object' && told !== null && !Array.isArray(told) ? { ...told } : null;
  } catch {
    return null;
  }
}

function textsOf(files: object): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([field, path]) => [field, String(path)]));
}

/** The office could not even be opened. */
async function unopened(error: unknown): Promise<Reply> {
  const refusal = error instanceof Refusal ? error : asRefusal(error);
  const { language } = DEFAULT_SETTINGS;
  if (refusal !== null)
    return { ok: false, refusal: await refusalInWords(refusal.code, refusal.facts, language) };
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return { ok: false, refusal: await refusalInWords('defect', { reference: 'OPEN' }, language) };
}

function say(reply: Reply): number {
  write(reply);
  if (reply.ok) return DONE;
  return reply.refusal.code === 'defect' ? DEFECT : REFUSED;
}

function write(value: unknown): void {
  // Some readers end a line at these too; inside a text they are escaped.
  const line = JSON.stringify(value).replace(
    /[\u0085\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  process.stdout.write(`${line}\n`);
}
