import { type PointerEvent, useRef, useState } from 'react';
import type { AttachedRecord } from '../../../db/model/attachments';
import type { AttachmentRow } from '../../../preload/contract/attachments';
import { call } from '../../call';
import { Button } from '../../parts/Button';
import { Chips } from '../../parts/Chips';
import { Dialog } from '../../parts/Dialog';
import { Problem } from '../../parts/Problem';
import { usePermission } from '../../parts/permission';
import { TextField } from '../../parts/TextField';
import { useKeys } from '../../parts/useKeys';
import { useWords } from '../../parts/words';
import { useOffice } from '../../shell/office';
import { useToast } from '../../shell/toasts';
import { useDoing } from '../../useDoing';
import { momentWords } from '../settings/momentWords';
import { useSaveFile } from '../useSaveFile';
import { drawnPicture } from './drawnPicture';
import { isMark, MARK_KINDS, type Mark, type MarkKind, type Point, pathOf, penWidth } from './marks';
import { usePictureAddress } from './useBytes';

interface PictureProps {
  readonly file: AttachmentRow;
  readonly all: readonly AttachmentRow[];
  readonly to: { readonly record: AttachedRecord; readonly recordKey: string };
  readonly onShow: (uid: string) => void;
  readonly onClose: () => void;
}

/** One picture, large. What is drawn on it is kept as a copy. */
export function Picture({ file, all, to, onShow, onClose }: PictureProps) {
  const words = useWords().attachments;
  const mayDraw = usePermission('attachments.add');
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const [kind, setKind] = useState<MarkKind>('arrow');
  const [note, setNote] = useState(file.note);
  const address = usePictureAddress(file);
  const at = useTurning({ file, all, onShow });
  const keeping = useKeeping({ file, to, onClose }, address);
  const keepDrawn = () => keeping.drawn(marks, note);
  return (
    <Dialog
      title={file.name}
      size="wide"
      onClose={onClose}
      note={<Problem problem={keeping.problem} onRetry={keepDrawn} />}
      primary={
        !mayDraw
          ? undefined
          : marks.length > 0
            ? { label: words.keepDrawn, onPress: keepDrawn, isBusy: keeping.isBusy }
            : {
                label: words.keepNote,
                onPress: () => keeping.note(note),
                isBusy: keeping.isBusy,
                isDisabled: note === file.note,
              }
      }
    >
      <div className="pictureTools">
        {mayDraw && (
          <Pens
            kind={kind}
            onChoose={setKind}
            onTakeBack={marks.length === 0 ? undefined : () => setMarks(marks.slice(0, -1))}
          />
        )}
        <SaveButton file={file} />
        <PictureFacts file={file} place={`${at + 1} / ${all.length}`} />
      </div>
      {address === 'gone' && <p className="bad">{words.gone}</p>}
      {address !== null && address !== 'gone' && (
        <Canvas
          address={address}
          name={file.name}
          kind={kind}
          marks={marks}
          onMark={(mark) => mayDraw && setMarks([...marks, mark])}
        />
      )}
      <TextField
        label={words.note}
        value={note}
        isDisabled={!mayDraw}
        onChange={setNote}
        mostCharacters={200}
      />
    </Dialog>
  );
}

/** The pictures lie one behind the other; which one this is. */
function useTurning({ file, all, onShow }: Pick<PictureProps, 'file' | 'all' | 'onShow'>): number {
  const words = useWords().attachments;
  const at = all.findIndex(({ uid }) => uid === file.uid);
  const turn = (step: number) => {
    const next = all[at + step];
    if (next !== undefined) onShow(next.uid);
  };
  useKeys([
    { keys: 'PageUp', label: words.before, run: () => turn(-1) },
    { keys: 'PageDown', label: words.after, run: () => turn(1) },
  ]);
  return at;
}

interface PensProps {
  readonly kind: MarkKind;
  readonly onChoose: (kind: MarkKind) => void;
  readonly onTakeBack: (() => void) | undefined;
}

function Pens({ kind, onChoose, onTakeBack }: PensProps) {
  const words = useWords().attachments;
  return (
    <>
      <Chips
        label={words.draw}
        chips={MARK_KINDS.map((key) => ({ key, name: words.marks[key] }))}
        chosen={kind}
        onChoose={onChoose}
      />
      <Button isDisabled={onTakeBack === undefined} onPress={() => onTakeBack?.()}>
        {words.takeBack}
      </Button>
    </>
  );
}

/** A marked copy with its note, or a note on the picture itself. */
function useKeeping(
  { file, to, onClose }: Pick<PictureProps, 'file' | 'to' | 'onClose'>,
  address: ReturnType<typeof usePictureAddress>,
) {
  const words = useWords().attachments;
  const { isBusy, problem, run } = useDoing();
  const toast = useToast();
  const drawn = (marks: readonly Mark[], note: string) =>
    void run(async () => {
      if (address === null || address === 'gone') return;
      const picture = await drawnPicture(address, marks, words.drawnName(file.name));
      const { record, recordKey: key } = to;
      await call('attachments.add', { record, key, file: picture, note, madeFrom: file.uid });
      toast({ text: words.drawnKept });
      onClose();
    });
  const note = (text: string) =>
    void run(async () => void (await call('attachments.setNote', { uid: file.uid, note: text })));
  return { isBusy, problem, drawn, note };
}

function PictureFacts({ file, place }: { readonly file: AttachmentRow; readonly place: string }) {
  const words = useWords().attachments;
  const { settings } = useOffice();
  const taken = file.takenAt === null ? [] : [words.taken(momentWords(file.takenAt, settings.timeZone))];
  const added = words.added(file.addedBy, momentWords(file.addedAt, settings.timeZone));
  return <span className="tertiary push">{[place, ...taken, added].join(' · ')}</span>;
}

function SaveButton({ file: { uid } }: { readonly file: AttachmentRow }) {
  const words = useWords().attachments;
  const { isBusy, save } = useSaveFile();
  return (
    <Button isBusy={isBusy} onPress={() => save(async () => (await call('attachments.file', { uid })).file)}>
      {words.save}
    </Button>
  );
}

interface CanvasProps {
  readonly address: string;
  readonly name: string;
  readonly kind: MarkKind;
  readonly marks: readonly Mark[];
  readonly onMark: (mark: Mark) => void;
}

/** The picture with the marks above it, in the picture's own pixels. */
function Canvas({ address, name, kind, marks, onMark }: CanvasProps) {
  const [size, setSize] = useState<{ readonly width: number; readonly height: number } | null>(null);
  const [from, setFrom] = useState<Point | null>(null);
  const [to, setTo] = useState<Point | null>(null);
  const frame = useRef<SVGSVGElement>(null);
  const longer = size === null ? 1 : Math.max(size.width, size.height);
  const pulled = from === null || to === null ? null : { kind, from, to };
  const shown = pulled === null ? marks : [...marks, pulled];
  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const box = frame.current?.getBoundingClientRect();
    if (box === undefined || size === null) return { x: 0, y: 0 };
    return {
      x: ((clientX - box.left) / box.width) * size.width,
      y: ((clientY - box.top) / box.height) * size.height,
    };
  };
  const up = () => {
    if (pulled !== null && isMark(pulled, longer)) onMark(pulled);
    setFrom(null);
    setTo(null);
  };
  return (
    <div className="picture">
      <img
        src={address}
        alt={name}
        onLoad={({ currentTarget }) =>
          setSize({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight })
        }
      />
      {size !== null && (
        <svg
          ref={frame}
          viewBox={`0 0 ${size.width} ${size.height}`}
          strokeWidth={penWidth(size)}
          aria-hidden
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            setFrom(pointOf(event));
          }}
          onPointerMove={(event) => from !== null && setTo(pointOf(event))}
          onPointerUp={up}
        >
          <path d={shown.map((mark) => pathOf(mark, longer)).join('')} />
        </svg>
      )}
    </div>
  );
}
