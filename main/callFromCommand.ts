import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import * as z from 'zod';
import { Refusal } from '../db/model/refusal';
import { contract, isChannel } from '../preload/contract/index';
import type { Reply } from '../preload/contract/reply';
import { answer, type DefectLog } from './answer';
import type { Call } from './command';
import type { Office } from './office';
import { refusalInWords } from './refusalInWords';
import { settingsOf } from './settingsOf';
import { writeWhole } from './wholeFile';

/** One call of the command line: files are read, the same door answers, a file in the value is written to `out`. */
export async function callFromCommand(office: Office, call: Call, log: DefectLog): Promise<Reply> {
  try {
    const input = await inputOf(call);
    const givesFile = isChannel(call.channel) && contract[call.channel].givesFile;
    if (givesFile && call.out === null) throw new Refusal('out-missing', { channel: call.channel });
    const reply = await answer(office, call.channel, input, log);
    return reply.ok && givesFile && call.out !== null ? await withFileWritten(reply.value, call.out) : reply;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { language } = await settingsOf(office.db());
    return { ok: false, refusal: await refusalInWords(error.code, error.facts, language) };
  }
}

async function inputOf({ channel, input, files }: Call): Promise<unknown> {
  const told = typeof input === 'string' ? readJson(input) : (input ?? {});
  if (typeof told !== 'object' || told === null || Array.isArray(told))
    throw new Refusal('wrong-input', { field: 'input' });
  const whole: Record<string, unknown> = { ...told };
  for (const [field, path] of Object.entries(files)) whole[field] = await fileAt(path);
  if (needsFile(channel) && whole.file === undefined) throw new Refusal('file-missing', { path: '' });
  return whole;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal('wrong-input', { field: 'JSON', why: error.message });
    throw error;
  }
}

function needsFile(channel: string): boolean {
  if (!isChannel(channel)) return false;
  const { input } = contract[channel];
  return input instanceof z.ZodObject && 'file' in input.shape;
}

async function fileAt(path: string): Promise<{ name: string; bytes: Uint8Array }> {
  try {
    return { name: basename(path), bytes: new Uint8Array(await readFile(path)) };
  } catch (error) {
    if (isCode(error, ['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES'])) throw new Refusal('file-missing', { path });
    throw error;
  }
}

async function withFileWritten(value: unknown, out: string): Promise<Reply> {
  const carried = fileIn(value);
  if (carried === null) throw new TypeError('The value carries no file');
  const { file, rest } = carried;
  await writeOut(out, file.bytes);
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  return { ok: true, value: { path: out, size: file.bytes.length, sha256, name: file.name, ...rest } };
}

/** An existing file is replaced in one step; a folder that is not there is the caller's to make. */
async function writeOut(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeWhole(path, bytes);
  } catch (error) {
    throw isCode(error, ['ENOENT', 'ENOTDIR']) ? new Refusal('file-missing', { path }) : error;
  }
}

function fileIn(value: unknown) {
  if (typeof value !== 'object' || value === null || !('file' in value)) return null;
  const { file, ...rest } = value;
  if (typeof file !== 'object' || file === null || !('name' in file) || !('bytes' in file)) return null;
  return file.bytes instanceof Uint8Array
    ? { file: { name: String(file.name), bytes: file.bytes }, rest }
    : null;
}

function isCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
