import type { RecordKindName } from '../../../db/model/records';
import { call } from '../../call';
import { useWords } from '../../parts/words';
import { useToast } from '../../shell/toasts';
import { useAsk } from '../../useAsk';
import { type Doing, useDoing } from '../../useDoing';

export interface Deleting extends Pick<Doing, 'isBusy' | 'problem' | 'forget'> {
  readonly remove: (record: RecordKindName, key: string, whenDone?: () => void) => void;
}

/** Whether whoever is here may delete this one: it depends on who made it. */
export function useMayDelete(record: RecordKindName, key: string): boolean {
  return useAsk('records.mayDelete', { record, key }).value?.may === true;
}

/** Puts a record into the recycle bin; for ten seconds it is taken out again by one press. */
export function useDeleting(): Deleting {
  const words = useWords().bin;
  const toast = useToast();
  const { isBusy, problem, run, forget } = useDoing();
  const remove = (record: RecordKindName, key: string, whenDone?: () => void) =>
    void run(async () => {
      const { title } = await call('records.delete', { record, key });
      whenDone?.();
      toast({ text: words.deleted(title), undo: () => call('records.restore', { record, key }) });
    });
  return { isBusy, problem, forget, remove };
}
