import { useWords } from '../../parts/words';
import type { Doing } from '../../useDoing';
import { type ImportTarget, previewFile } from './importCalls';
import { type Mends, mendedFile, mendKey } from './mendedFile';
import { bareName } from './readFile';
import type { Importing, ReadFile } from './useImporting';

/** Bad cells are mended by reading a mended copy of the file. */
export function useMending(
  target: ImportTarget,
  read: ReadFile | null,
  setRead: (read: ReadFile) => void,
  reading: Doing,
): Pick<Importing, 'mend' | 'restore'> {
  const words = useWords().importing;
  const keep = (from: ReadFile, mends: Mends) =>
    void reading.run(async () => {
      const { original, first } = from;
      const name = words.mendedName(bareName(original.file));
      const told = mends.size === 0 ? original : mendedFile(name, first, mends);
      setRead({ ...from, ...told, mends, preview: await previewFile(target, told) });
    });
  return {
    mend: (places, value) => {
      if (read === null) return;
      keep(read, new Map([...read.mends, ...places.map((place) => [mendKey(place), value] as const)]));
    },
    restore: () => {
      if (read !== null) keep(read, new Map());
    },
  };
}
