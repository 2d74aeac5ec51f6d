import { useState } from 'react';
import { ATTACHMENT_BYTES_MOST, type AttachedRecord } from '../../../db/model/attachments';
import { fileSize } from '../../../preload/words/format';
import { call, RefusalError } from '../../call';
import { useWords } from '../../parts/words';

interface AttachedTo {
  readonly record: AttachedRecord;
  readonly key: string;
}

/** Adds files one by one: a refused one is said by name and keeps none of the others out. */
export function useAdding(to: AttachedTo) {
  const words = useWords().attachments;
  const [left, setLeft] = useState(0);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const addOne = async (file: File): Promise<string | null> => {
    if (file.size > ATTACHMENT_BYTES_MOST) return words.tooBig(file.name, fileSize(ATTACHMENT_BYTES_MOST));
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) return words.unreadable(file.name);
    try {
      await call('attachments.add', { ...to, file: { name: file.name, bytes: new Uint8Array(bytes) } });
      return null;
    } catch (error) {
      if (error instanceof RefusalError) return error.message;
      throw error;
    }
  };
  const add = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setRefused([]);
    for (const [at, file] of files.entries()) {
      setLeft(files.length - at);
      const why = await addOne(file);
      if (why !== null) setRefused((before) => [...before, why]);
    }
    setLeft(0);
  };
  return { left, refused, add, forget: () => setRefused([]) };
}

/** A picture from the clipboard is called image.png whatever it shows: the moment tells them apart. */
export function pastedName(file: File, at: Date): File {
  if (file.name !== 'image.png') return file;
  const parts = [
    at.getFullYear(),
    at.getMonth() + 1,
    at.getDate(),
    at.getHours(),
    at.getMinutes(),
    at.getSeconds(),
  ];
  const name = parts.map((part) => String(part).padStart(2, '0')).join('');
  return new File([file], `${name}.png`, { type: file.type });
}
