import { type KeyboardEvent, type RefObject, useRef } from 'react';
import { type Cause, withDeeper, without, withSibling } from '../../../../db/model/actions/causes';
import { actOf, type CauseAct, focusCause, moved, type PressedLine } from './causeKeys';
import type { KeptList } from './useKeptList';

export interface CauseDoings {
  readonly box: RefObject<HTMLDivElement | null>;
  /** A first why, or another twig on a bone. */
  readonly add: (cause: Pick<Cause, 'method' | 'branch'>) => void;
  readonly type: (id: string, text: string) => void;
  readonly mark: (id: string) => void;
  readonly press: (
    event: KeyboardEvent<HTMLInputElement>,
    cause: Cause,
    among: { readonly lines: readonly Cause[] } & Pick<PressedLine, 'hasChildren' | 'mayDeepen'>,
  ) => void;
}

/** What keys and buttons do to the causes, for the whys and for the bones alike. */
export function useCauseLines({ rows, setRows, leave }: KeptList<Cause>): CauseDoings {
  const box = useRef<HTMLDivElement>(null);
  const put = (now: readonly Cause[]) => {
    setRows(now);
    leave(now);
  };
  const born = (grown: (id: string) => readonly Cause[]) => {
    const id = crypto.randomUUID();
    setRows(grown(id));
    focusCause(box.current, id);
  };
  const mark = (id: string) =>
    put(rows.map((one) => (one.id === id ? { ...one, isRoot: !one.isRoot } : one)));
  const acts = (id: string, lines: readonly Cause[]): Readonly<Record<CauseAct, () => void>> => ({
    sibling: () => born((added) => withSibling(rows, id, added)),
    deeper: () => born((added) => withDeeper(rows, id, added)),
    up: () => focusCause(box.current, moved(lines, id, 'up')),
    down: () => focusCause(box.current, moved(lines, id, 'down')),
    root: () => mark(id),
    remove: () => {
      focusCause(box.current, moved(lines, id, 'up'));
      put(without(rows, id));
    },
  });
  return {
    box,
    mark,
    add: (cause) => born((id) => [...rows, { ...cause, id, parent: null, text: '', isRoot: false }]),
    type: (id, text) => setRows(rows.map((one) => (one.id === id ? { ...one, text } : one))),
    press: (event, { id, text }, { lines, ...line }) => {
      const act = actOf(pressOf(event), { ...line, isBlank: text.trim() === '' });
      if (act === null) return;
      event.preventDefault();
      acts(id, lines)[act]();
    },
  };
}

function pressOf(event: KeyboardEvent<HTMLInputElement>) {
  const { key, nativeEvent, ctrlKey, altKey, shiftKey, currentTarget } = event;
  return {
    key,
    keyCode: nativeEvent.keyCode,
    isComposing: nativeEvent.isComposing,
    isModified: ctrlKey || altKey || shiftKey,
    isAtEnd: currentTarget.selectionStart === currentTarget.value.length,
  };
}
