import { type ClipboardEvent, useRef } from 'react';
import { call } from '../../../../call';
import { Button } from '../../../../parts/Button';
import { useWords } from '../../../../parts/words';
import { pastedName } from '../../../attachments/useAdding';

interface AuditPicturesProps {
  readonly files: readonly File[];
  readonly onChange: (files: readonly File[]) => void;
}

/** Pictures of one look: chosen, or pasted while the button has the focus. They are kept with the look. */
export function AuditPictures({ files, onChange }: AuditPicturesProps) {
  const words = useWords().complaintPrevention.audits;
  const input = useRef<HTMLInputElement>(null);
  const onPaste = (event: ClipboardEvent) => {
    const pasted = [...event.clipboardData.files];
    if (pasted.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    onChange([...files, ...pasted.map((file) => pastedName(file, new Date()))]);
  };
  return (
    <div className="auditPictures" onPaste={onPaste}>
      <Button icon="plus" onPress={() => input.current?.click()}>
        {files.length === 0 ? words.addPictures : words.pictures(files.length)}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        className="unseen"
        tabIndex={-1}
        aria-label={words.addPictures}
        onChange={({ target }) => onChange([...files, ...(target.files ?? [])])}
      />
    </div>
  );
}

export async function addPictures(audit: string, files: readonly File[]): Promise<void> {
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await call('attachments.add', { record: 'measureAudit', key: audit, file: { name: file.name, bytes } });
  }
}
