import { type Dispatch, type SetStateAction, useState } from 'react';
import type { Day } from '../../../../db/model/day';
import type { ReturnDesk } from '../../../../preload/contract/surveyDesk';
import { Waiting } from '../../../parts/Waiting';
import { useRouter } from '../../../shell/router';
import { useAsk } from '../../../useAsk';
import type { Places } from '../../places';
import { nextWaiting } from '../nextWaiting';
import { KeyingEmpty } from './KeyingEmpty';
import { KeyingForm } from './KeyingForm';

/** What one form hands to the next: the day that came back with the pile, and what was saved here. */
export interface DeskWays {
  readonly desk: ReturnDesk;
  readonly day: Day;
  readonly savedHere: readonly string[];
  readonly onDay: (day: Day) => void;
  readonly onOpen: (form: string, round?: string) => void;
  readonly onSaved: (form: string) => void;
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
  readonly pile: Pile;
  readonly onPile: Dispatch<SetStateAction<Pile>>;
}

/** Returned forms are keyed here, one after another (design: keying a returned form). */
export function KeyingDesk({ round, form }: Places['keying']) {
  const [pile, onPile] = useState<Pile>({ day: null, savedHere: [] });
  if (round !== undefined) return <RoundDesk round={round} form={form} pile={pile} onPile={onPile} />;
  return form === undefined ? null : <DeskOfForm form={form} pile={pile} onPile={onPile} />;
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

function Desk({ desk, form, pile, onPile }: PileProps & { readonly desk: ReturnDesk }) {
  const { replace, go } = useRouter();
  // Opened without a form: the first that waits, and it stays although the list changes meanwhile.
  const [first] = useState(() => nextWaiting(desk.forms, undefined)?.form);
  const [isDone, setDone] = useState(false);
  const shown = isDone ? undefined : (form ?? first);
  const round = desk.head.code;
  const open = (next: string, of = round) => {
    setDone(false);
    replace({ screen: 'keying', params: { round: of, form: next } });
  };
  const ways: DeskWays = {
    desk,
    day: pile.day ?? desk.today,
    savedHere: pile.savedHere,
    onDay: (day) => onPile((last) => ({ ...last, day })),
    onOpen: open,
    onSaved: (saved) => {
      onPile((last) => ({
        ...last,
        savedHere: [saved, ...last.savedHere.filter((other) => other !== saved)],
      }));
      const next = nextWaiting(desk.forms, saved);
      if (next === null) setDone(true);
      else open(next.form);
    },
    onLeave: () => go({ screen: 'round', params: { round } }),
  };
  return shown === undefined ? (
    <KeyingEmpty ways={ways} />
  ) : (
    <KeyingForm key={shown} form={shown} ways={ways} />
  );
}
