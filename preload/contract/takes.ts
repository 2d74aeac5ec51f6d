import * as z from 'zod';
import { type Day, isDay } from '../../db/model/day';
import { SHORT_MOST, TEXT_MOST } from '../../db/model/textLengths';

/** One thing that can be asked: its checked input, its typed value, and whether it changes anything. */
export interface Ask<I extends z.ZodType, O, W extends boolean = boolean> {
  readonly input: I;
  readonly writes: W;
  /** It draws paper, which takes seconds: its job opens its own transactions instead of holding one. */
  readonly draws: boolean;
  /** It keeps only what one typist is typing: no screen needs to ask again. */
  readonly quiet: boolean;
  /** Its value carries a `file`, which the command line writes to `--out`. */
  readonly givesFile: boolean;
  /** The value's type; never a value. */
  readonly gives?: O;
}

interface Manner {
  readonly draws?: boolean;
  readonly givesFile?: boolean;
  readonly quiet?: boolean;
}

function asks<I extends z.ZodType, W extends boolean>(
  input: I,
  writes: W,
  { draws = false, givesFile = false, quiet = false }: Manner,
) {
  return { gives: <O>(): Ask<I, O, W> => ({ input, writes, draws, givesFile, quiet }) };
}

export function reads<I extends z.ZodType>(input: I, manner: Manner = {}) {
  return asks(input, false, manner);
}

export function writes<I extends z.ZodType>(input: I, manner: Manner = {}) {
  return asks(input, true, manner);
}

/** A file as it crosses the border: a name and bytes, never a path. */
export interface OfficeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const FILE_NAME_MOST = 255;
const CODE_MOST = 64;

export const nothing = z.strictObject({});
export const file = z.custom<OfficeFile>(isOfficeFile).meta({ type: 'string', format: 'binary' });
export const dayField = z
  .custom<Day>((value) => typeof value === 'string' && isDay(value), { error: 'YYYY-MM-DD' })
  .meta({ type: 'string', format: 'date' });
export const code = z.string().trim().min(1).max(CODE_MOST);
export const text = z.string().max(TEXT_MOST);
export const shortText = z.string().max(SHORT_MOST);

function isOfficeFile(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('name' in value) || !('bytes' in value)) return false;
  return (
    typeof value.name === 'string' && value.name.length <= FILE_NAME_MOST && value.bytes instanceof Uint8Array
  );
}
