import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import { Icon } from '../parts/icons';
import { Keycap } from '../parts/Keycap';
import { useKeys } from '../parts/useKeys';
import { useWords } from '../parts/words';
import { useRouter } from './router';

interface Toast {
  /** What happened: 已删除 2 位联系人. */
  readonly text: string;
  /** Within 10 seconds, in place of asking "确定吗?". */
  readonly undo?: (() => Promise<unknown>) | undefined;
  /** Goes with the page it was said on: elsewhere it would be taken for something new. */
  readonly isOfPage?: boolean | undefined;
}

interface LivingToast extends Toast {
  readonly id: number;
}

const ToastContext = createContext<(toast: Toast) => void>(() => undefined);
const DropContext = createContext<() => void>(() => undefined);
const SECONDS = 10;

export function useToast(): (toast: Toast) => void {
  return use(ToastContext);
}

/** For a page that begins something new. */
export function useDropPageToast(): () => void {
  return use(DropContext);
}

/** Bottom left of the page; a new one takes the place of the one before. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [living, setLiving] = useState<LivingToast | null>(null);
  const show = useCallback(
    (toast: Toast) => setLiving((last) => ({ ...toast, id: (last?.id ?? 0) + 1 })),
    [],
  );
  const drop = useCallback((id: number) => setLiving((last) => (last?.id === id ? null : last)), []);
  const dropOfPage = useCallback(() => setLiving((last) => (last?.isOfPage === true ? null : last)), []);
  const { visit } = useRouter();
  const [shownOn, setShownOn] = useState(visit);
  if (shownOn !== visit) {
    setShownOn(visit);
    dropOfPage();
  }
  const shown = useMemo(
    () => living && <ToastBox key={living.id} toast={living} onDrop={drop} onShow={show} />,
    [living, drop, show],
  );
  return (
    <ToastContext value={show}>
      <NothingToUndo onPress={show} />
      <DropContext value={dropOfPage}>{children}</DropContext>
      <div className="toasts" role="status">
        {shown}
      </div>
    </ToastContext>
  );
}

interface ToastBoxProps {
  readonly toast: LivingToast;
  readonly onDrop: (id: number) => void;
  readonly onShow: (toast: Toast) => void;
}

function ToastBox({ toast: { id, text, undo }, onDrop, onShow }: ToastBoxProps) {
  const words = useWords().shell;
  const [left, setLeft] = useState(SECONDS);
  const [isHeld, setHeld] = useState(false);

  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setInterval(() => setLeft((last) => last - 1), 1000);
    return () => clearInterval(timer);
  }, [isHeld]);
  useEffect(() => {
    if (left <= 0) onDrop(id);
  }, [left, id, onDrop]);

  const takeBack = async () => {
    if (undo === undefined) return;
    onDrop(id);
    try {
      await undo();
      onShow({ text: words.undone });
    } catch {
      onShow({ text: words.undoFailed });
    }
  };

  return (
    <div className="toast" onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)}>
      <Icon name={undo === undefined ? 'check' : 'undo'} />
      <span className="toastText">{text}</span>
      {undo === undefined ? (
        <button type="button" className="toastButton" aria-label={words.dismiss} onClick={() => onDrop(id)}>
          <Icon name="close" size={14} />
        </button>
      ) : (
        <button type="button" className="toastButton" onClick={() => void takeBack()}>
          {words.undo} <Keycap keys="Ctrl Z" /> <span className="toastLeft">{Math.max(0, left)}</span>
        </button>
      )}
      {undo !== undefined && <UndoKey onUndo={() => void takeBack()} />}
    </div>
  );
}

// Bound before anything on the page, so the last to hear: whatever can be taken back goes before it.
function NothingToUndo({ onPress }: { readonly onPress: (toast: Toast) => void }) {
  const words = useWords().shell;
  const say = () => onPress({ text: words.nothingToUndo, isOfPage: true });
  useKeys([{ keys: 'Ctrl Z', run: say, isLeftToFields: true }]);
  return null;
}

// Not within a text field that was typed in: there Ctrl Z takes back what was typed.
function UndoKey({ onUndo }: { readonly onUndo: () => void }) {
  const words = useWords().shell;
  useKeys([{ keys: 'Ctrl Z', label: words.undo, run: onUndo, isLeftToFields: true }]);
  return null;
}
