import { call } from '../../call';
import { useSaveFile } from '../useSaveFile';

/** Makes a backup and asks where to save it: onto a stick, onto the server. */
export function useSaveBackup() {
  const { isBusy, problem, save } = useSaveFile();
  return { isBusy, problem, save: () => save(async () => (await call('backup.create', {})).file) };
}
