import { parseArgs } from 'node:util';

/** What was asked on the command line. */
export interface Command {
  readonly data: string | null;
  readonly user: string | null;
  readonly now: string | null;
  /** Makes a missing folder as one in which `--now` works. */
  readonly isTest: boolean;
  readonly does: 'list' | 'batch' | 'call';
  readonly call: Call;
}

export interface Call {
  readonly channel: string;
  /** JSON text, or an object in batch. */
  readonly input: unknown;
  readonly files: Readonly<Record<string, string>>;
  readonly out: string | null;
}

export const USAGE = `npm run --silent kesheng -- [--data DIR] [--user CODE] [--now MOMENT] CHANNEL [JSON] [--file FIELD=PATH]... [--out PATH]
npm run --silent kesheng -- [--data DIR] --batch
npm run --silent kesheng -- --list`;

/** Wrong use of the command itself: exit 2. */
export class WrongUse extends Error {}

const OPTIONS = {
  data: { type: 'string' },
  user: { type: 'string' },
  now: { type: 'string' },
  out: { type: 'string' },
  file: { type: 'string', multiple: true },
  list: { type: 'boolean' },
  batch: { type: 'boolean' },
  test: { type: 'boolean' },
} as const;

export function readCommand(words: readonly string[]): Command {
  const { values, positionals } = parsed(words);
  const { data = null, user = null, now = null, out = null, file = [], test = false } = values;
  const does = doing(values);
  const [channel = '', input = '{}', ...rest] = positionals;
  if (does === 'call' && channel === '') throw new WrongUse('no channel');
  const tooMany = does === 'call' ? rest : positionals;
  if (tooMany.length > 0) throw new WrongUse(`too many words: ${tooMany.join(' ')}`);
  return { data, user, now, isTest: test, does, call: { channel, input, files: filesIn(file), out } };
}

function doing({
  list = false,
  batch = false,
}: {
  readonly list?: boolean;
  readonly batch?: boolean;
}): Command['does'] {
  if (list) return 'list';
  return batch ? 'batch' : 'call';
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

function filesIn(told: readonly string[]): Readonly<Record<string, string>> {
  const files = told.map((one) => /^([^=]+)=(.+)$/s.exec(one));
  if (files.includes(null)) throw new WrongUse('--file takes FIELD=PATH');
  return Object.fromEntries(files.map((found) => [found?.[1], found?.[2]]));
}
