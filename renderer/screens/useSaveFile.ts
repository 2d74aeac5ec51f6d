import type { OfficeFile } from '../../preload/contract/takes';
import { callShell } from '../call';
import { useWords } from '../parts/words';
import { useToast } from '../shell/toasts';
import { type Doing, useDoing } from '../useDoing';

/** Asks where a file goes and says under which name it was saved. */
export function useSaveFile(told?: (name: string) => string): Pick<Doing, 'isBusy' | 'problem'> & {
  readonly save: (make: () => OfficeFile | Promise<OfficeFile>) => void;
} {
  const { savedAs } = useWords().parts;
  const toast = useToast();
  const { isBusy, problem, run } = useDoing();
  const save = (make: () => OfficeFile | Promise<OfficeFile>) =>
    void run(async () => {
      const { saved: name } = await callShell('shell.saveFile', await make());
      if (name !== null) toast({ text: (told ?? savedAs)(name) });
    });
  return { isBusy, problem, save };
}
