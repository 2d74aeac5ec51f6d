import { type DragEvent, useRef, useState } from 'react';
import { fileSize } from '../../preload/words/format';
import { Button } from './Button';
import { Icon } from './icons';
import { type FileLimits, type FileProblem, fileProblem } from './pickedFile';
import { useWords } from './words';

export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface DropFileProps extends FileLimits {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly onFile: (file: PickedFile) => void;
  readonly isBusy?: boolean | undefined;
}

/** A file is chosen or dragged here and handed on as name and bytes: no path ever reaches the screens. */
export function DropFile({ title, hint, onFile, isBusy = false, kinds, mostBytes }: DropFileProps) {
  const words = useWords().parts.file;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const take = async (files: readonly File[]) => {
    const [file] = files;
    if (file === undefined) return;
    const found = files.length > 1 ? 'several' : fileProblem(file, { kinds, mostBytes });
    const bytes = found === null ? await bytesOf(file) : null;
    setProblem(bytes === null ? whyNot(found, file.name) : null);
    if (bytes !== null) onFile({ name: file.name, bytes });
  };
  const whyNot = (found: FileProblem | 'several' | null, name: string) => {
    if (found === 'several') return words.oneOnly;
    if (found === 'wrongKind') return words.wrongKind(name, kinds.join(' '));
    if (found === 'tooBig') return words.tooBig(name, fileSize(mostBytes));
    return words.unreadable(name);
  };
  const over = (event: DragEvent, isNow: boolean) => {
    event.preventDefault();
    setOver(isNow);
  };

  return (
    <section
      className={`dropFile ${isOver ? 'dropFileOver' : ''}`}
      aria-label={title}
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, false)}
      onDrop={(event) => {
        over(event, false);
        void take([...event.dataTransfer.files]);
      }}
    >
      <Icon name="upload" />
      <div className="messageText">
        <b>{isOver ? words.letGo : title}</b>
        <p className="secondary">{hint}</p>
        {problem !== null && (
          <p className="bad" role="alert">
            {problem}
          </p>
        )}
      </div>
      <Button kind="primary" isBusy={isBusy} onPress={() => input.current?.click()}>
        {words.choose}
      </Button>
      <span className="tertiary">{words.drop}</span>
      <input
        ref={input}
        type="file"
        className="unseen"
        tabIndex={-1}
        aria-label={title}
        accept={kinds.join(',')}
        onChange={({ target }) => {
          void take([...(target.files ?? [])]);
          // The same file may be chosen again after it was mended.
          target.value = '';
        }}
      />
    </section>
  );
}

/** null where it cannot be read, as when another program holds it. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  const buffer = await file.arrayBuffer().catch(() => null);
  return buffer === null ? null : new Uint8Array(buffer);
}
