import { isComposing, type KeyPress, type Keys, keysOf } from '../../parts/keys';

/** Keys that are pressed while no form can take them: they wait for the next one, in their order. */
export interface KeyHold {
  /** From now on keys wait. `again`: pressed first, these are the press that began it, once more. */
  readonly start: (again: readonly Keys[]) => void;
  /** Whether the key waits; any other goes where it always goes. */
  readonly take: (press: KeyPress) => boolean;
  /** Plays what waits. `play` says whether the form can take another; what it cannot take is given up, and counted. */
  readonly release: (play: (press: KeyPress) => boolean) => number;
  /** What waits is given up, and counted. */
  readonly drop: () => number;
}

const NAMED: ReadonlySet<Keys> = new Set([
  'Enter',
  'Shift Enter',
  'Ctrl Enter',
  'Ctrl Z',
  'Backspace',
  'Delete',
  'Up',
  'Down',
  'Left',
  'Right',
  'Home',
  'End',
  'F2',
  'F4',
  'F6',
]);

/** What a form on the desk could mean: its keys and every sign. Esc, Tab and the window's own keys never wait. */
function isForForm(press: KeyPress): boolean {
  if (isComposing(press)) return false;
  const isSign = press.key.length === 1 && !press.ctrlKey && !press.metaKey && !press.altKey;
  return isSign || NAMED.has(keysOf(press));
}

export function keyHold(): KeyHold {
  let waiting: KeyPress[] | null = null;
  let unheard: readonly Keys[] = [];

  const start: KeyHold['start'] = (again) => {
    if (waiting !== null) return;
    waiting = [];
    unheard = again;
  };
  const take: KeyHold['take'] = (press) => {
    if (waiting === null || !isForForm(press)) return false;
    if (waiting.length === 0 && unheard.includes(keysOf(press))) return true;
    waiting.push(press);
    return true;
  };
  const drop: KeyHold['drop'] = () => {
    const count = waiting?.length ?? 0;
    waiting = null;
    return count;
  };
  const release: KeyHold['release'] = (play) => {
    const keys = waiting ?? [];
    waiting = null;
    // A key that saved this form began to hold again: what follows is for the form after it.
    const last = keys.findIndex((press) => !play(press) || waiting !== null);
    const rest = last === -1 ? [] : keys.slice(last + 1);
    if (waiting === null) return rest.length;
    for (const press of rest) take(press);
    return 0;
  };
  return { start, take, release, drop };
}
