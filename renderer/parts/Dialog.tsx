import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from './Button';
import { KeyScope } from './KeyScope';
import { useKeys } from './useKeys';
import { useWords } from './words';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
  /** Its key is Ctrl Enter, so that it works from within a text too. */
  readonly primary?:
    | {
        readonly label: string;
        readonly onPress: () => void;
        readonly isBusy?: boolean | undefined;
        readonly isDisabled?: boolean | undefined;
      }
    | undefined;
  /** Left of the buttons: a refusal, a quiet note. */
  readonly note?: ReactNode;
  readonly size?: 'normal' | 'wide' | 'paper' | undefined;
}

/** Mounted while it is open. The page below hears no key; the focus goes back where it was. */
export function Dialog(props: DialogProps) {
  return (
    <KeyScope>
      <OpenDialog {...props} />
    </KeyScope>
  );
}

function OpenDialog({ title, children, onClose, primary, note, size = 'normal' }: DialogProps) {
  const words = useWords().parts;
  const element = useRef<HTMLDialogElement>(null);
  useKeys([{ keys: 'Esc', label: words.close, run: onClose }]);

  useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    // Whoever opens a dialog with fields wants to type.
    const field = dialog?.querySelector<HTMLElement>('.dialogBody :is(input, textarea, select)');
    (field ?? dialog)?.focus();
    return () => dialog?.close();
  }, []);

  return (
    <dialog
      ref={element}
      className={`dialog dialog-${size}`}
      aria-label={title}
      tabIndex={-1}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="dialogHead">
        <h2>{title}</h2>
        <Button kind="quiet" icon="close" label={words.close} onPress={onClose} />
      </header>
      <div className="dialogBody">{children}</div>
      {primary !== undefined && (
        <footer className="dialogFoot">
          <div className="dialogNote">{note}</div>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button
            kind="primary"
            keys="Ctrl Enter"
            isBusy={primary.isBusy}
            isDisabled={primary.isDisabled}
            onPress={primary.onPress}
          >
            {primary.label}
          </Button>
        </footer>
      )}
    </dialog>
  );
}
