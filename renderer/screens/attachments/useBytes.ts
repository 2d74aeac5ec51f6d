import { useEffect, useState } from 'react';
import type { AttachmentRow } from '../../../preload/contract/attachments';
import { call } from '../../call';

const TYPES: Readonly<Record<string, string>> = { jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp' };

/** The address of a picture's bytes for as long as it is shown; null while they come, `gone` when they do not. */
export function usePictureAddress({
  uid,
  type,
}: Pick<AttachmentRow, 'uid' | 'type'>): string | null | 'gone' {
  const [address, setAddress] = useState<string | null | 'gone'>(null);
  useEffect(() => {
    let isShown = true;
    let made: string | null = null;
    const load = async () => {
      const { file } = await call('attachments.file', { uid });
      if (!isShown) return;
      made = URL.createObjectURL(new Blob([new Uint8Array(file.bytes)], { type: TYPES[type] ?? '' }));
      setAddress(made);
    };
    load().catch(() => isShown && setAddress('gone'));
    return () => {
      isShown = false;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [uid, type]);
  return address;
}
