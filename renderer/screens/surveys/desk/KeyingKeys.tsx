import { type RefObject, useEffect, useRef } from 'react';
import { useKeys } from '../../../parts/useKeys';
import { useWords } from '../../../parts/words';
import { useHelp } from '../../../shell/useHelp';
import { HELD, KEYS } from '../keying';
import type { useKeying } from './useKeying';

interface KeyingKeysProps {
  readonly desk: ReturnType<typeof useKeying>;
  readonly paper: RefObject<HTMLElement | null>;
  readonly isLocked: boolean;
  readonly onLeave: () => void;
}

/** Binds the keys of the paper, and moves the focus where the next key is meant to go. */
export function KeyingKeys({ desk, paper, isLocked, onLeave }: KeyingKeysProps) {
  const words = useWords().keying;
  useHelp(words.help);
  useFocus(desk, paper);
  const toPaper = () => paper.current?.focus({ preventScroll: true });
  useKeys([
    {
      keys: 'Esc',
      label: words.leave,
      run: () => {
        if (isInField()) {
          if (desk.keying.at === desk.rows.length) desk.move(desk.rows.length - 1);
          toPaper();
        } else if (desk.keying.typed === null) onLeave();
        else desk.key('Esc');
      },
    },
    { keys: 'F2', label: words.keys.day, run: () => focusIn('.keyingDay input') },
    { keys: 'F6', label: words.keys.opinion, run: () => desk.move(desk.rows.length) },
  ]);
  if (isLocked) return <MoveKeys desk={desk} />;
  return (
    <>
      <AnswerKeys desk={desk} />
      {desk.keying.past.length > 0 && <UndoKey desk={desk} />}
    </>
  );
}

const MOVES = ['Up', 'Down', 'Left', 'Right', 'Home', 'End', 'Enter', 'Shift Enter'];
const OWN = new Set(['Esc', 'Ctrl Z']);

function AnswerKeys({ desk }: Pick<KeyingKeysProps, 'desk'>) {
  const words = useWords().keying.keys;
  const labels: Readonly<Record<string, string>> = {
    Enter: words.next,
    'Shift Enter': words.before,
    '/': words.jump,
    '-': words.blank,
  };
  useKeys(
    KEYS.filter((keys) => !OWN.has(keys)).map((keys) => ({
      keys,
      label: labels[keys],
      repeats: HELD.has(keys),
      run: () => desk.key(keys),
    })),
  );
  return null;
}

function MoveKeys({ desk }: Pick<KeyingKeysProps, 'desk'>) {
  useKeys(MOVES.map((keys) => ({ keys, repeats: HELD.has(keys), run: () => desk.key(keys) })));
  return null;
}

// Bound with the first key of a form, so later than the undo of the form saved before: of two undos the latest bound hears.
function UndoKey({ desk }: Pick<KeyingKeysProps, 'desk'>) {
  const words = useWords().keying.keys;
  useKeys([{ keys: 'Ctrl Z', label: words.undo, isLeftToFields: true, run: () => desk.key('Ctrl Z') }]);
  return null;
}

/** The paper has the focus, but for the opinion, which is a text. */
function useFocus(desk: KeyingKeysProps['desk'], paper: KeyingKeysProps['paper']): void {
  const isOpinion = desk.keying.at === desk.rows.length;
  const isFirst = useRef(true);
  useEffect(() => {
    const isMine =
      isFirst.current ||
      paper.current?.contains(document.activeElement) === true ||
      document.activeElement === document.body;
    isFirst.current = false;
    if (!isMine && !isOpinion) return;
    if (isOpinion) focusIn('.paperOpinion textarea');
    else paper.current?.focus({ preventScroll: true });
  }, [isOpinion, paper]);
}

function focusIn(selector: string): void {
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
}

function isInField(): boolean {
  return document.activeElement?.matches('input:not([type=checkbox]), textarea, select') === true;
}
