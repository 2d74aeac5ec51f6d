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

const TAKES_VALUE = ['--data', '--user', '--now', '--file', '--out'];
const FLAGS = ['--list', '--batch', '--test'];

export function readCommand(words: readonly string[]): Command {
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const files: Record<string, string> = {};
  const plain: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (FLAGS.includes(word)) flags.add(word);
    else if (TAKES_VALUE.includes(word)) {
      const value = words[(at += 1)];
      if (value === undefined) throw new WrongUse(`${word} needs a value`);
      if (word === '--file') addFile(files, value);
      else values.set(word, value);
    } else if (word.startsWith('--')) throw new WrongUse(`${word} is not known`);
    else plain.push(word);
  }
  const does = flags.has('--list') ? 'list' : flags.has('--batch') ? 'batch' : 'call';
  const [channel, input = '{}', ...rest] = plain;
  if (does === 'call' && channel === undefined) throw new WrongUse('no channel');
  if (rest.length > 0 || (does !== 'call' && plain.length > 0)) throw new WrongUse(`too many words: ${plain.join(' ')}`);
  const option = (name: string) => values.get(name) ?? null;
  return {
    data: option('--data'),
    user: option('--user'),
    now: option('--now'),
    isTest: flags.has('--test'),
    does,
    call: { channel: channel ?? '', input, files, out: option('--out') },
  };
}

function addFile(files: Record<string, string>, value: string): void {
  const at = value.indexOf('=');
  if (at < 1) throw new WrongUse('--file takes FIELD=PATH');
  files[value.slice(0, at)] = value.slice(at + 1);
}
