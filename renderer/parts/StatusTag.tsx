import type { ReactNode } from 'react';
import type { Words } from '../../preload/words/zh-CN';
import type { IconName } from './icons';
import { Tag, type Tone } from './Tag';
import { useWords } from './words';

export type Status = keyof Words['parts']['status'];

/** The one list of states: a word, an icon and a colour each. */
const LOOKS: Readonly<Record<Status, { readonly tone: Tone; readonly icon: IconName }>> = {
  done: { tone: 'good', icon: 'check' },
  counted: { tone: 'good', icon: 'check' },
  ready: { tone: 'good', icon: 'check' },
  running: { tone: 'running', icon: 'dot' },
  soon: { tone: 'warn', icon: 'clock' },
  waiting: { tone: 'warn', icon: 'clock' },
  look: { tone: 'warn', icon: 'alert' },
  overdue: { tone: 'bad', icon: 'alert' },
  late: { tone: 'bad', icon: 'alert' },
  missing: { tone: 'bad', icon: 'close' },
  invalid: { tone: 'bad', icon: 'close' },
  bad: { tone: 'bad', icon: 'close' },
  same: { tone: 'neutral', icon: 'minus' },
  draft: { tone: 'neutral', icon: 'pen' },
  notDue: { tone: 'neutral', icon: 'dot' },
  frozen: { tone: 'neutral', icon: 'lock' },
};

interface StatusTagProps {
  readonly status: Status;
  /** A figure in place of the plain word: 剩 11 分. */
  readonly children?: ReactNode;
}

export function StatusTag({ status, children }: StatusTagProps) {
  const words = useWords().parts.status;
  return <Tag {...LOOKS[status]}>{children ?? words[status]}</Tag>;
}
