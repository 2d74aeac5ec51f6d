import { useState } from 'react';
import type { FileColumns } from '../../../preload/contract/imports';
import type { OfficeFile } from '../../../preload/contract/takes';
import type { Doing } from '../../useDoing';
import {
  type ChosenPlace,
  columnsOfFile,
  type ImportTarget,
  rememberColumns,
  type ToldTable,
} from './importCalls';
import { readFile } from './readFile';
import type { ReadFile } from './useImporting';

interface Matching {
  /** The file's columns while they are matched by hand. */
  readonly columns: FileColumns | null;
  readonly setColumns: (columns: FileColumns | null) => void;
  readonly openColumns: (place: ChosenPlace) => void;
  readonly takeColumns: (table: ToldTable) => void;
  readonly leaveColumns: () => void;
}

/** Columns are remembered as matched once the file could be read so. */
export function useMatching(
  target: ImportTarget,
  chosen: OfficeFile | null,
  setRead: (read: ReadFile) => void,
  reading: Doing,
): Matching {
  const [columns, setColumns] = useState<FileColumns | null>(null);
  return {
    columns,
    setColumns,
    openColumns: (place) => {
      if (chosen === null) return;
      void reading.run(async () => setColumns(await columnsOfFile(target, chosen, place)));
    },
    takeColumns: (table) => {
      if (chosen === null) return;
      void reading.run(async () => {
        const taken = await readFile(target, { file: chosen, table });
        await rememberColumns(target, chosen, table);
        setRead(taken);
        setColumns(null);
      });
    },
    leaveColumns: () => {
      reading.forget();
      setColumns(null);
    },
  };
}
