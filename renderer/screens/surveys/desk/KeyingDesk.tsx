import { type Dispatch, type SetStateAction, useState } from 'react';
import type { Day } from '../../../../db/model/day';
import type { DeskForm, ReturnDesk } from '../../../../preload/contract/surveyDesk';
import { Waiting } from '../../../parts/Waiting';
import { useRouter } from '../../../shell/router';
import { useAsk } from '../../../useAsk';
import type { Places } from '../../places';
import { keyedAs, nextAgain, nextWaiting } from '../nextWaiting';
import { focusPaper } from './focusPaper';
import { KeyingEmpty } from './KeyingEmpty';
import { KeyingForm } from './KeyingForm';
import { type DeskHold, useKeyHold } from './useKeyHold';

/** What one form hands to the next: the day that came back with the pile, and what was saved here. */
export interface DeskWays {
  readonly desk: ReturnDesk;
  /** The second keying of what came back. */
  readonly isAgain: boolean;
  readonly day: Day;
  readonly savedHere: readonly string[];
  readonly onDay: (day: Day) => void;
  readonly onOpen: (form: string, round?: string) => void;
  readonly onSaved: (form: string) => void;
  /** What was saved here is taken back: it lies on the desk again. */
  readonly onReopen: (form: string) => void;
  readonly nextAfter: (form: string) => DeskForm | null;
  readonly hold: DeskHold;
  readonly onLeave: () => void;
}

/** What goes with the pile of forms, whichever round the next of them is of. */
interface Pile {
  /** null: today. */
  readonly day: Day | null;
  readonly savedHere: readonly string[];
}

interface PileProps {
  readonly form: string | undefined;
  readonly isAgain: boolean;
  readonly pile: Pile;
  readonly onPile: Dispatch<SetStateAction<Pile>>;
  readonly hold: DeskHold;
}

/** Returned forms are keyed here, one after another (design: keying a returned form). */
export function KeyingDesk({ round, form, again: isAgain = false }: Places['keying']) {
  const [pile, onPile] = useState<Pile>({ day: null, savedHere: [] });
  const ways = { isAgain, pile, onPile, hold: useKeyHold() };
  if (round !== undefined) return <RoundDesk round={round} form={form} {...ways} />;
  return form === undefined ? null : <DeskOfForm form={form} {...ways} />;
}

/** A form that was found by its number alone. */
function DeskOfForm({ form, ...pile }: PileProps & { readonly form: string }) {
  const page = useAsk('surveys.form', { form });
  return <Waiting asked={page}>{(value) => <RoundDesk round={value.round} form={form} {...pile} />}</Waiting>;
}

function RoundDesk({ round, ...pile }: PileProps & { readonly round: string }) {
  const desk = useAsk('surveys.desk', { round });
  return <Waiting asked={desk}>{(value) => <Desk desk={value} {...pile} />}</Waiting>;
}

function Desk({ desk, form, isAgain, pile, onPile, hold }: PileProps & { readonly desk: ReturnDesk }) {
  const { replace, go } = useRouter();
  // Opened without a form: the first that waits, and it stays although the list changes meanwhile.
  const [first] = useState(() => firstOf(desk, isAgain)?.form);
  const [isDone, setDone] = useState(false);
  const [openings, setOpenings] = useState(0);
  const shown = isDone ? undefined : (form ?? first);
  const round = desk.head.code;
  const open = (next: string, of = round) => {
    hold.start();
    setDone(false);
    setOpenings((last) => last + 1);
    replace({ screen: 'keying', params: { round: of, form: next, ...(isAgain && { again: true }) } });
  };
  const nextAfter = (current: string) => {
    // The list is asked again after a save; until it is here, what was saved here is still out in it.
    const others = desk.forms.filter((one) => one.form === current || !pile.savedHere.includes(one.form));
    return isAgain ? nextAgain(others, current) : nextWaiting(others, current);
  };
  const ways: DeskWays = {
    desk,
    isAgain,
    hold,
    nextAfter,
    day: pile.day ?? desk.today,
    savedHere: pile.savedHere,
    onDay: (day) => onPile((last) => ({ ...last, day })),
    onOpen: (next, of) => (next === shown ? focusPaper() : open(next, of)),
    onSaved: (saved) => {
      onPile((last) => ({ ...last, savedHere: [saved, ...without(last.savedHere, saved)] }));
      const next = nextAfter(saved);
      if (next === null) setDone(true);
      else open(next.form);
    },
    onReopen: (taken) => {
      onPile((last) => ({ ...last, savedHere: without(last.savedHere, taken) }));
      open(taken);
    },
    onLeave: () => go({ screen: 'round', params: { round } }),
  };
  return shown === undefined ? (
    <KeyingEmpty ways={ways} />
  ) : (
    <KeyingForm key={`${shown} ${openings}`} form={shown} ways={ways} />
  );
}

/** Before a second keying begins, what it has left open is decided. */
function firstOf({ forms }: ReturnDesk, isAgain: boolean): DeskForm | null {
  if (!isAgain) return nextWaiting(forms, undefined);
  return keyedAs(forms, 'differs')[0] ?? nextAgain(forms, undefined);
}

function without(forms: readonly string[], form: string): readonly string[] {
  return forms.filter((other) => other !== form);
}
