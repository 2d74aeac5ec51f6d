import type { OfficeFile } from '../../../preload/contract/takes';
import { fileSize } from '../../../preload/words/format';
import { Dialog } from '../../parts/Dialog';
import { useWords } from '../../parts/words';
import { ReadyPaper } from './ReadyPaper';

interface PaperDialogProps {
  readonly file: OfficeFile;
  readonly onClose: () => void;
}

/** A PDF that was just made: look at it, then print or save it. */
export function PaperDialog({ file, onClose }: PaperDialogProps) {
  const words = useWords().papers;
  return (
    <Dialog title={file.name.replace(/\.pdf$/, '')} size="paper" onClose={onClose}>
      <ReadyPaper file={file} says={words.ready(fileSize(file.bytes.length))} />
    </Dialog>
  );
}
