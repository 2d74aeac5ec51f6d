import type { KeyboardEvent, ReactNode } from 'react';
import type { Channel } from '../../preload/contract';
import { Icon, type IconName } from './icons';
import { isComposing } from './keys';
import { Popup, usePopup } from './Popup';
import { usePermitted } from './permission';

export interface MenuEntry {
  readonly name: string;
  readonly icon?: IconName | undefined;
  readonly onPress: () => void;
  readonly isDisabled?: boolean | undefined;
  /** What it asks of the office: who may not ask it is not offered it. */
  readonly asks?: Channel | undefined;
  /** Where that depends on the record too. */
  readonly isOffered?: boolean | undefined;
}

interface MenuButtonProps {
  readonly label: string;
  /** In place of the label within the button: … for more. */
  readonly icon?: IconName | undefined;
  readonly children?: ReactNode;
  readonly entries: readonly MenuEntry[];
  readonly kind?: 'default' | 'quiet' | undefined;
  readonly isSmall?: boolean | undefined;
  readonly isBusy?: boolean | undefined;
}

/** A button with a few ways behind it; the arrows move through them. */
export function MenuButton({
  label,
  icon,
  children,
  entries,
  kind = 'default',
  isSmall = false,
  isBusy = false,
}: MenuButtonProps) {
  const { trigger, popup, close } = usePopup();
  const offered = usePermitted(entries).filter(({ isOffered }) => isOffered !== false);
  if (offered.length === 0) return null;
  return (
    <>
      <button
        type="button"
        {...trigger}
        className={`button button-${kind}${isSmall ? ' button-small' : ''}`}
        aria-label={label}
        aria-busy={isBusy}
        disabled={isBusy}
        data-tip={children === undefined ? label : undefined}
      >
        {icon !== undefined && <Icon name={isBusy ? 'clock' : icon} size={14} />}
        {children}
      </button>
      <Popup popup={popup} label={label} hang="end" className="menuPopup">
        <Entries
          entries={offered}
          onPress={(entry) => {
            close();
            entry.onPress();
          }}
        />
      </Popup>
    </>
  );
}

interface EntriesProps {
  readonly entries: readonly MenuEntry[];
  readonly onPress: (entry: MenuEntry) => void;
}

function Entries({ entries, onPress }: EntriesProps) {
  return (
    <div role="menu" ref={focusFirst} onKeyDown={move}>
      {entries.map((entry) => (
        <button
          key={entry.name}
          type="button"
          role="menuitem"
          className="menuItem"
          disabled={entry.isDisabled}
          onClick={() => onPress(entry)}
        >
          {entry.icon !== undefined && <Icon name={entry.icon} size={14} />}
          {entry.name}
        </button>
      ))}
    </div>
  );
}

function focusFirst(menu: HTMLElement | null): void {
  menu?.querySelector<HTMLElement>('button:enabled')?.focus();
}

function move(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || isComposing(event.nativeEvent)) return;
  event.preventDefault();
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('button:enabled')];
  const focused = document.activeElement;
  const at = focused instanceof HTMLElement ? all.indexOf(focused) : -1;
  all[(at + step + all.length) % all.length]?.focus();
}
