import { type DragEvent, useState } from 'react';
import type { OfficeFile } from '../../../../preload/contract/takes';
import { fileProblem } from '../../../parts/pickedFile';

export const SLIP_LIMITS = { kinds: ['.xlsx'], mostBytes: 20 * 1024 * 1024 } as const;

/** A filled slip that is dropped somewhere on a list; other files fall through. */
export function useSlipDrop() {
  const [file, setFile] = useState<OfficeFile | null>(null);
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent, isNow: boolean) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(isNow);
  };
  const take = async (dropped: File) => {
    const buffer = await dropped.arrayBuffer().catch(() => null);
    if (buffer !== null) setFile({ name: dropped.name, bytes: new Uint8Array(buffer) });
  };
  return {
    file,
    isOver,
    end: () => setFile(null),
    place: {
      onDragOver: (event: DragEvent) => over(event, true),
      onDragLeave: (event: DragEvent) => over(event, false),
      onDrop: (event: DragEvent) => {
        over(event, false);
        const [dropped] = [...event.dataTransfer.files];
        if (dropped !== undefined && fileProblem(dropped, SLIP_LIMITS) === null) void take(dropped);
      },
    },
  };
}
