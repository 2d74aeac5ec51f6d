import type { ImportPreview } from '../../../preload/contract/imports';
import type { OfficeFile } from '../../../preload/contract/takes';
import { RefusalError } from '../../call';
import { type ImportTarget, previewFile, type ToldFile } from './importCalls';
import { isReadAlike, isWhole, mendedFile } from './mendedFile';
import type { ReadFile } from './useImporting';

export async function readFile(target: ImportTarget, original: ToldFile): Promise<ReadFile> {
  const first = await previewFile(target, original);
  const canMend =
    first.counts.rejected > 0 && isWhole(first) && (await isWrittenAlike(target, original.file, first));
  return { ...original, original, first, canMend, mends: new Map(), preview: first };
}

/** The columns that are needed were not found: a person can say which they are. */
export function isHeaderMissing(error: unknown): boolean {
  return error instanceof RefusalError && error.code === 'header-not-found';
}

/** A file that is refused when it is written again is not written alike. */
async function isWrittenAlike(
  target: ImportTarget,
  file: OfficeFile,
  first: ImportPreview,
): Promise<boolean> {
  try {
    return isReadAlike(first, await previewFile(target, mendedFile(bareName(file), first, new Map())));
  } catch (error) {
    if (error instanceof RefusalError) return false;
    throw error;
  }
}

export function bareName({ name }: OfficeFile): string {
  return name.replace(/\.[^.]*$/, '');
}
