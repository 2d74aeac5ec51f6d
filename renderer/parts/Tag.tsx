import type { ReactNode } from 'react';
import { Icon, type IconName } from './icons';

/** good is confirmed, running is where we are, warn runs short, bad is late or missed; everything else is neutral. */
export type Tone = 'neutral' | 'good' | 'running' | 'warn' | 'bad';

interface TagProps {
  readonly tone?: Tone | undefined;
  readonly icon?: IconName | undefined;
  readonly children: ReactNode;
}

/** A word that is no state (A 级, 示例). For states use StatusTag, so that one state has one word. */
export function Tag({ tone = 'neutral', icon, children }: TagProps) {
  return (
    <span className={`tag tag-${tone}`}>
      {icon !== undefined && <Icon name={icon} size={12} />}
      {children}
    </span>
  );
}
