import { useState } from 'react';
import type { FileColumns, ImportPreview, LastImport } from '../../../preload/contract/imports';
import type { OfficeFile } from '../../../preload/contract/takes';
import { call } from '../../call';
import { useDropPageToast } from '../../shell/toasts';
import { type Doing, useDoing } from '../../useDoing';
import {
  batchAfter,
  type ChosenPlace,
  columnsOfFile,
  type Imported,
  type ImportTarget,
  importFile,
  type ToldFile,
  type ToldTable,
} from './importCalls';
import type { CellPlace, Mends } from './mendedFile';
import { isHeaderMissing, readFile } from './readFile';
import { useMatching } from './useMatching';
import { useMending } from './useMending';

/** A file that was read: what stands in it, what was mended here, and what would come of it now. */
export interface ReadFile extends ToldFile {
  readonly original: ToldFile;
  readonly first: ImportPreview;
  /** Proven by reading the file written again: mending in place changes nothing but the mended cells. */
  readonly canMend: boolean;
  readonly mends: Mends;
  /** With the mends in it. */
  readonly preview: ImportPreview;
}

export interface DoneImport {
  readonly imported: Imported;
  /** What can be undone; null where nothing was changed. */
  readonly batch: LastImport | null;
}

export interface Importing {
  readonly chosen: OfficeFile | null;
  /** Its columns while they are matched by hand. */
  readonly columns: FileColumns | null;
  readonly read: ReadFile | null;
  readonly done: DoneImport | null;
  readonly reading: Doing;
  readonly writing: Doing;
  readonly choose: (file: OfficeFile) => void;
  readonly openColumns: (place: ChosenPlace) => void;
  readonly takeColumns: (table: ToldTable) => void;
  readonly leaveColumns: () => void;
  readonly mend: (places: readonly CellPlace[], value: string) => void;
  readonly restore: () => void;
  readonly write: () => void;
  /** Back to the first step. */
  readonly leaveFile: () => void;
}

/** The steps of an import, from the choice of a file to what came of it. */
export function useImporting(target: ImportTarget): Importing {
  const [chosen, setChosen] = useState<OfficeFile | null>(null);
  const [read, setRead] = useState<ReadFile | null>(null);
  const [done, setDone] = useState<DoneImport | null>(null);
  const reading = useDoing();
  const writing = useDoing();
  const dropPageToast = useDropPageToast();
  const { setColumns, ...matching } = useMatching(target, chosen, setRead, reading);

  const start = (file: OfficeFile | null) => {
    setChosen(file);
    setColumns(null);
    setRead(null);
    setDone(null);
    writing.forget();
  };
  const choose = (file: OfficeFile) => {
    dropPageToast();
    start(file);
    void reading.run(async () => {
      try {
        setRead(await readFile(target, { file, table: undefined }));
      } catch (error) {
        if (!isHeaderMissing(error)) throw error;
        setColumns(await columnsOfFile(target, file, {}));
      }
    });
  };
  const write = () => {
    if (read === null) return;
    void writing.run(async () => {
      const { last } = await call('imports.last', { channel: target.channel });
      const imported = await importFile(target, read);
      setDone({ imported, batch: await batchAfter(target.channel, last) });
    });
  };
  const leaveFile = () => {
    start(null);
    reading.forget();
  };
  const mending = useMending(target, read, setRead, reading);
  return { chosen, read, done, reading, writing, choose, write, leaveFile, ...matching, ...mending };
}
