import { call } from '../../call';
import { useWords } from '../../parts/words';
import { useSaveFile } from '../useSaveFile';

/** Makes a backup and asks where to save it: onto a stick, onto the server. */
export function useSaveBackup() {
  const words = useWords().today.backup;
  const { isBusy, problem, save } = useSaveFile(words.saved);
  return { isBusy, problem, save: () => save(async () => (await call('backup.create', {})).file) };
}
