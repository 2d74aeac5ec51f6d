import { type DragEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { type AttachedRecord, isPicture } from '../../../db/model/attachments';
import type { AttachmentRow } from '../../../preload/contract/attachments';
import { fileSize } from '../../../preload/words/format';
import { call } from '../../call';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/icons';
import { usePermission } from '../../parts/permission';
import { Section } from '../../parts/Section';
import { SectionTitle } from '../../parts/SectionTitle';
import { Waiting } from '../../parts/Waiting';
import { useWords } from '../../parts/words';
import { useAsk } from '../../useAsk';
import { useSaveFile } from '../useSaveFile';
import { Picture } from './Picture';
import { pastedName, useAdding } from './useAdding';
import { usePictureAddress } from './useBytes';
import './attachments.css';

interface AttachmentsProps {
  readonly record: AttachedRecord;
  readonly recordKey: string;
}

/** The files of one record: pasted, dragged or chosen, pictures shown. */
export function Attachments({ record, recordKey }: AttachmentsProps) {
  const words = useWords().attachments;
  const asked = useAsk('attachments.list', { record, key: recordKey });
  const { left, refused, add } = useAdding({ record, key: recordKey });
  const mayAdd = usePermission('attachments.add');
  const [isOver, setOver] = useState(false);
  const take = (files: readonly File[]) => void (mayAdd && add(files));
  usePasting(take);
  const over = (event: DragEvent, isNow: boolean) => {
    event.preventDefault();
    setOver(isNow && mayAdd);
  };
  return (
    <Section label={words.title}>
      <section
        className={isOver ? 'attachments attachmentsOver' : 'attachments'}
        aria-label={words.title}
        onDragOver={(event) => over(event, true)}
        onDragLeave={(event) => over(event, false)}
        onDrop={(event) => {
          over(event, false);
          take([...event.dataTransfer.files]);
        }}
      >
        <SectionTitle title={words.title} count={asked.value?.attachments.length}>
          {mayAdd && (
            <>
              <span className="tertiary">{left > 0 ? words.adding(left) : words.how}</span>
              <ChooseFiles onFiles={take} />
            </>
          )}
        </SectionTitle>
        {refused.map((why) => (
          <p key={why} className="bad" role="alert">
            {why}
          </p>
        ))}
        <Waiting asked={asked}>
          {({ attachments }) => <Files files={attachments} record={record} recordKey={recordKey} />}
        </Waiting>
      </section>
    </Section>
  );
}

/** Files that are pasted anywhere on the page; pasted text goes where it always goes. */
function usePasting(take: (files: readonly File[]) => void) {
  const pasted = useEffectEvent((event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    take(files.map((file) => pastedName(file, new Date())));
  });
  useEffect(() => {
    document.addEventListener('paste', pasted);
    return () => document.removeEventListener('paste', pasted);
  }, []);
}

function ChooseFiles({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const words = useWords().attachments;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon="plus" onPress={() => input.current?.click()}>
        {words.choose}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        className="unseen"
        tabIndex={-1}
        aria-label={words.choose}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}

interface FilesProps extends AttachmentsProps {
  readonly files: readonly AttachmentRow[];
}

function Files({ files, ...to }: FilesProps) {
  const words = useWords().attachments;
  const [shown, show] = useState<string | null>(null);
  const pictures = files.filter(({ type }) => isPicture(type));
  const current = pictures.find(({ uid }) => uid === shown);
  if (files.length === 0) return null;
  return (
    <>
      <ul className="attachmentList">
        {files.map((file) => (
          <li key={file.uid}>
            {isPicture(file.type) ? (
              <button
                type="button"
                className="attachmentThumb"
                title={file.note || file.name}
                onClick={() => show(file.uid)}
              >
                <Thumb file={file} />
                <span className="attachmentName">{file.note || file.name}</span>
                {file.madeFrom !== null && <span className="tertiary">{words.drawnOn}</span>}
              </button>
            ) : (
              <PlainFile file={file} />
            )}
          </li>
        ))}
      </ul>
      {current !== undefined && (
        <Picture
          key={current.uid}
          file={current}
          all={pictures}
          to={to}
          onShow={show}
          onClose={() => show(null)}
        />
      )}
    </>
  );
}

function Thumb({ file }: { readonly file: AttachmentRow }) {
  const words = useWords().attachments;
  const address = usePictureAddress(file);
  if (address === null) return <span className="attachmentPicture" />;
  if (address === 'gone') return <span className="attachmentPicture bad">{words.gone}</span>;
  return <img className="attachmentPicture" src={address} alt={file.note || file.name} />;
}

/** Anything but a picture is saved and opened outside; nothing is run here. */
function PlainFile({ file }: { readonly file: AttachmentRow }) {
  const words = useWords().attachments;
  const { isBusy, save } = useSaveFile();
  return (
    <button
      type="button"
      className="attachmentThumb"
      title={words.save}
      disabled={isBusy}
      onClick={() => save(async () => (await call('attachments.file', { uid: file.uid })).file)}
    >
      <span className="attachmentPicture">
        <Icon name="form" />
        <span className="code">{file.type}</span>
      </span>
      <span className="attachmentName">{file.name}</span>
      <span className="tertiary">{fileSize(file.size)}</span>
    </button>
  );
}
