import { useEffect, useEffectEvent, useState } from 'react';
import { call, DefectError, RefusalError } from '../../../call';
import { pastedName } from '../../attachments/useAdding';

export interface HeldPicture {
  readonly id: number;
  readonly file: File;
}

/** Files that are pasted or dragged anywhere while a complaint is typed: kept once it has its number. */
export function usePictures() {
  const [held, hold] = useState<readonly HeldPicture[]>([]);
  const add = (files: readonly File[]) => {
    const now = new Date();
    hold((before) => {
      const from = (before.at(-1)?.id ?? 0) + 1;
      return [...before, ...files.map((file, at) => ({ id: from + at, file: pastedName(file, now) }))];
    });
  };
  const pasted = useEffectEvent((event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    add(files);
  });
  useEffect(() => {
    document.addEventListener('paste', pasted);
    return () => document.removeEventListener('paste', pasted);
  }, []);
  return {
    held,
    add,
    remove: (id: number) => hold((before) => before.filter((one) => one.id !== id)),
    /** The names of those that were not kept. */
    keep: async (complaint: string): Promise<readonly string[]> => {
      const failed: string[] = [];
      for (const { file } of held) if (!(await keepOne(complaint, file))) failed.push(file.name);
      return failed;
    },
  };
}

export type Pictures = ReturnType<typeof usePictures>;

async function keepOne(key: string, file: File): Promise<boolean> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await call('attachments.add', { record: 'complaint', key, file: { name: file.name, bytes } });
    return true;
  } catch (error) {
    // The complaint is taken: a file that is no picture, or has gone, is told by its name.
    if (error instanceof RefusalError || error instanceof DefectError || error instanceof DOMException)
      return false;
    throw error;
  }
}
