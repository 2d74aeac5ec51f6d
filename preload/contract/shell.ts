import * as z from 'zod';
import { LANGUAGES, type Language } from '../words/language';
import { type Ask, file, nothing, type OfficeFile, reads } from './takes';

const ending = z.string().regex(/^\.[a-z0-9]{1,8}$/);
const language = z.custom<Language>((value) => LANGUAGES.some((known) => known === value), {
  error: 'language',
});

/** What the window asks of the system around it. The rim answers these itself; the command line has no use for them. */
export const shellContract = {
  /** Endings with their dot; none: any file. */
  'shell.chooseFile': reads(z.strictObject({ kinds: z.array(ending).max(20).optional() })).gives<{
    readonly file: OfficeFile | null;
  }>(),
  /** The name under which it was saved, or null when the person thought better of it. */
  'shell.saveFile': reads(file).gives<{ readonly saved: string | null }>(),
  /** A letter as a draft in the office's own mail program; false where none of it opens such files. */
  'shell.openDraft': reads(file.refine(({ name }) => name.endsWith('.eml'))).gives<{
    readonly opened: boolean;
  }>(),
  /** Opens the system's print window for a PDF; without any printer nothing opens. */
  'shell.printPdf': reads(z.strictObject({ bytes: z.instanceof(Uint8Array) })).gives<{
    readonly printers: number;
    readonly printed: boolean;
  }>(),
  /** The record of the note that was clicked: the window is told `noteOpened` and asks which. */
  'shell.noteOpened': reads(nothing).gives<{
    readonly action: string | null;
    readonly meeting: string | null;
    readonly complaint: string | null;
    readonly round: string | null;
  }>(),
  'shell.theme': reads(z.strictObject({ theme: z.enum(['system', 'light', 'dark']), language })).gives<{
    readonly isDark: boolean;
  }>(),
  /** Said once when the first page stands; gives the milliseconds since the program was started. */
  'shell.windowReady': reads(nothing).gives<{ readonly startedWithin: number }>(),
};

export type ShellContract = typeof shellContract;
export type ShellChannel = keyof ShellContract;
export type ShellInput<C extends ShellChannel> = z.input<ShellContract[C]['input']>;
export type ShellOutput<C extends ShellChannel> =
  ShellContract[C] extends Ask<z.ZodType, infer O> ? O : never;

export function isShellChannel(name: string): name is ShellChannel {
  return Object.hasOwn(shellContract, name);
}
