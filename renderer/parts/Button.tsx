import type { ReactNode } from 'react';
import type { Channel } from '../../preload/contract';
import { Icon, type IconName } from './icons';
import { Keycap } from './Keycap';
import { usePermission } from './permission';
import { useKeys } from './useKeys';

export interface ButtonProps {
  readonly onPress: () => void;
  readonly children?: ReactNode;
  /** A page has one primary button; quiet ones have no border, links stand in running text. */
  readonly kind?: 'default' | 'primary' | 'quiet' | 'link' | undefined;
  readonly icon?: IconName | undefined;
  /** Shown as a keycap, and it works: `F3`, `Ctrl Enter`, `A`. */
  readonly keys?: string | undefined;
  /** Says what a button with an icon alone does, and names its key in the help. */
  readonly label?: string | undefined;
  /** What it asks of the office: who may not ask it does not see the button. */
  readonly asks?: Channel | undefined;
  readonly isSmall?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isBusy?: boolean | undefined;
}

export function Button(props: ButtonProps) {
  return usePermission(props.asks) ? <Pressable {...props} /> : null;
}

function Pressable({ onPress, children, kind = 'default', icon, keys, label, ...state }: ButtonProps) {
  const isOff = state.isDisabled === true || state.isBusy === true;
  const named = label ?? (typeof children === 'string' ? children : undefined);
  return (
    <button
      type="button"
      className={`button button-${kind}${state.isSmall === true ? ' button-small' : ''}${children === undefined ? ' button-icon' : ''}`}
      disabled={isOff}
      aria-busy={state.isBusy}
      aria-label={label}
      data-tip={children === undefined ? label : undefined}
      onClick={onPress}
    >
      {icon !== undefined && <Icon name={state.isBusy === true ? 'clock' : icon} size={14} />}
      {children}
      {keys !== undefined && <Keycap keys={keys} />}
      {keys !== undefined && !isOff && <Shortcut keys={keys} label={named} onPress={onPress} />}
    </button>
  );
}

interface ShortcutProps {
  readonly keys: string;
  readonly label: string | undefined;
  readonly onPress: () => void;
}

function Shortcut({ keys, label, onPress }: ShortcutProps) {
  useKeys([{ keys, label, run: onPress }]);
  return null;
}
