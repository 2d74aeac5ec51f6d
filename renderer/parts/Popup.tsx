import { type ReactNode, type ToggleEvent, useId, useRef, useState } from 'react';
import { KeyScope } from './KeyScope';
import { useKeys } from './useKeys';

/** Both ends of a popup: spread `trigger` on a button, give `popup` to Popup. */
export function usePopup(whenOpened?: () => void) {
  const id = `popup${useId().replaceAll(/\W/g, '')}`;
  const [isOpen, setOpen] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  return {
    isOpen,
    close: () => element.current?.hidePopover(),
    open: () => element.current?.showPopover(),
    trigger: { popoverTarget: id, 'aria-expanded': isOpen, style: { anchorName: `--${id}` } },
    popup: {
      id,
      element,
      isOpen,
      onToggle: (event: ToggleEvent<HTMLDivElement>) => {
        const opens = event.newState === 'open';
        setOpen(opens);
        if (opens) whenOpened?.();
      },
    },
  } as const;
}

interface PopupProps {
  readonly popup: ReturnType<typeof usePopup>['popup'];
  readonly label: string;
  readonly children: ReactNode;
  /** Where it hangs on its trigger; it turns over by itself where there is no room. */
  readonly hang?: 'start' | 'end' | undefined;
  readonly className?: string | undefined;
}

/** The browser keeps it on top, closes it on a press outside and gives the focus back. */
export function Popup({ popup, label, children, hang = 'start', className = '' }: PopupProps) {
  return (
    <div
      ref={popup.element}
      id={popup.id}
      popover="auto"
      role="dialog"
      aria-label={label}
      className={`popup popup-${hang} ${className}`}
      style={{ positionAnchor: `--${popup.id}` }}
      onToggle={popup.onToggle}
    >
      {popup.isOpen && (
        <KeyScope>
          <OpenPopup element={popup.element}>{children}</OpenPopup>
        </KeyScope>
      )}
    </div>
  );
}

interface OpenPopupProps {
  readonly element: PopupProps['popup']['element'];
  readonly children: ReactNode;
}

// The page has its own Esc: it must not hear the one that closes the popup.
function OpenPopup({ element, children }: OpenPopupProps) {
  useKeys([{ keys: 'Esc', run: () => element.current?.hidePopover() }]);
  return children;
}
