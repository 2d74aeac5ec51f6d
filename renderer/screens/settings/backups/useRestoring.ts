import { useState } from 'react';
import type { RestoredBackup } from '../../../../preload/contract/backup';
import type { OfficeFile } from '../../../../preload/contract/takes';
import { call } from '../../../call';
import { type Doing, useDoing } from '../../../useDoing';

type From = { readonly file: OfficeFile } | { readonly undo: string };

export interface Restoring extends Pick<Doing, 'isBusy' | 'problem' | 'forget'> {
  readonly restored: RestoredBackup | null;
  readonly restore: (from: From, whenDone?: () => void) => void;
}

/** Whatever is restored can be taken back: its result stays in sight until then. */
export function useRestoring(): Restoring {
  const [restored, setRestored] = useState<RestoredBackup | null>(null);
  const { isBusy, problem, run, forget } = useDoing();
  const restore = (from: From, whenDone?: () => void) =>
    void run(async () => {
      setRestored(await call('backup.restore', from));
      whenDone?.();
    });
  return { isBusy, problem, forget, restored, restore };
}
