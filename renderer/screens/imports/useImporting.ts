import { useState } from 'react';
import type { ImportPreview, LastImport } from '../../../preload/contract/imports';
import type { OfficeFile } from '../../../preload/contract/takes';
import { call, RefusalError } from '../../call';
import { useWords } from '../../parts/words';
import { useDropPageToast } from '../../shell/toasts';
import { type Doing, useDoing } from '../../useDoing';
import { batchAfter, type Imported, type ImportTarget, importFile, previewFile } from './importCalls';
import { type CellPlace, isReadAlike, isWhole, type Mends, mendedFile, mendKey } from './mendedFile';

/** A file that was read: what stands in it, what was mended here, and what would come of it now. */
export interface ReadFile {
  readonly original: OfficeFile;
  readonly first: ImportPreview;
  /** Proven by reading the file written again: mending in place changes nothing but the mended cells. */
  readonly canMend: boolean;
  readonly mends: Mends;
  /** With the mends in it. */
  readonly file: OfficeFile;
  readonly preview: ImportPreview;
}

export interface DoneImport {
  readonly imported: Imported;
  /** What can be undone; null where nothing was changed. */
  readonly batch: LastImport | null;
}

export interface Importing {
  readonly chosen: OfficeFile | null;
  readonly read: ReadFile | null;
  readonly done: DoneImport | null;
  readonly reading: Doing;
  readonly writing: Doing;
  readonly choose: (file: OfficeFile) => void;
  readonly mend: (places: readonly CellPlace[], value: string) => void;
  readonly restore: () => void;
  readonly write: () => void;
  /** Back to the first step. */
  readonly leaveFile: () => void;
}

/** The steps of an import, from the choice of a file to what came of it. */
export function useImporting(target: ImportTarget): Importing {
  const words = useWords().importing;
  const [chosen, setChosen] = useState<OfficeFile | null>(null);
  const [read, setRead] = useState<ReadFile | null>(null);
  const [done, setDone] = useState<DoneImport | null>(null);
  const reading = useDoing();
  const writing = useDoing();

  const dropPageToast = useDropPageToast();

  const choose = (file: OfficeFile) => {
    dropPageToast();
    setChosen(file);
    setRead(null);
    setDone(null);
    writing.forget();
    void reading.run(async () => setRead(await readFile(target, file)));
  };
  const keep = (from: ReadFile, mends: Mends) =>
    void reading.run(async () => {
      const { original, first } = from;
      const file =
        mends.size === 0 ? original : mendedFile(words.mendedName(bareName(original)), first, mends);
      setRead({ ...from, mends, file, preview: await previewFile(target, file) });
    });
  const mend = (places: readonly CellPlace[], value: string) => {
    if (read === null) return;
    keep(read, new Map([...read.mends, ...places.map((place) => [mendKey(place), value] as const)]));
  };
  const write = () => {
    if (read === null) return;
    void writing.run(async () => {
      const { last } = await call('imports.last', { channel: target.channel });
      const imported = await importFile(target, read.file);
      setDone({ imported, batch: await batchAfter(target.channel, last) });
    });
  };
  const leaveFile = () => {
    setChosen(null);
    setRead(null);
    setDone(null);
    reading.forget();
    writing.forget();
  };
  const restore = () => read !== null && keep(read, new Map());
  return { chosen, read, done, reading, writing, choose, mend, restore, write, leaveFile };
}

async function readFile(target: ImportTarget, file: OfficeFile): Promise<ReadFile> {
  const first = await previewFile(target, file);
  const canMend = first.counts.rejected > 0 && isWhole(first) && (await isWrittenAlike(target, file, first));
  return { original: file, first, canMend, mends: new Map(), file, preview: first };
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

function bareName({ name }: OfficeFile): string {
  return name.replace(/\.[^.]*$/, '');
}
