import * as z from 'zod';
import { file, nothing, type OfficeFile, reads, writes } from './takes';

export interface RestoredBackup {
  readonly restored: { readonly madeAt: string; readonly counts: Readonly<Record<string, number>> };
  /** Names the state before the restore, for `backup.restore` with `undo`. */
  readonly undo: string;
}

export interface BackupCopy {
  readonly name: string;
  readonly madeAt: string;
  readonly why: 'daily' | 'close' | 'upgrade' | 'restore' | 'asked';
  readonly size: number;
  readonly isVerified: boolean;
}

export const backup = {
  'backup.create': reads(nothing, { draws: true, givesFile: true }).gives<{
    readonly file: OfficeFile;
  }>(),
  'backup.restore': writes(
    z.union([z.strictObject({ file }), z.strictObject({ undo: z.string().max(200) })]),
    { draws: true },
  ).gives<RestoredBackup>(),
  'backup.check': reads(nothing).gives<{ readonly ok: boolean; readonly problems: readonly string[] }>(),
  'backup.list': reads(nothing).gives<{ readonly copies: readonly BackupCopy[] }>(),
};
