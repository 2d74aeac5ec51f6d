import { useState } from 'react';
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

/** Returned forms are keyed here, one after another (design: keying a returned form). */
export function KeyingDesk({ round, form }: Places['keying']) {
  if (round !== undefined) return <RoundDesk round={round} form={form} />;
  return form === undefined ? null : <DeskOfForm form={form} />;
}

/** A form that was found by its number alone. */
function DeskOfForm({ form }: { readonly form: string }) {
  const page = useAsk('surveys.form', { form });
  return <Waiting asked={page}>{(value) => <RoundDesk round={value.round} form={form} />}</Waiting>;
}

function RoundDesk({ round, form }: { readonly round: string; readonly form: string | undefined }) {
  const desk = useAsk('surveys.desk', { round });
  return <Waiting asked={desk}>{(value) => <Desk desk={value} form={form} />}</Waiting>;
}

function Desk({ desk, form }: { readonly desk: ReturnDesk; readonly form: string | undefined }) {
  const { replace, go } = useRouter();
  const [day, setDay] = useState<Day>(desk.today);
  const [savedHere, setSavedHere] = useState<readonly string[]>([]);
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
    day,
    savedHere,
    onDay: setDay,
    onOpen: open,
    onSaved: (saved) => {
      setSavedHere([saved, ...savedHere.filter((other) => other !== saved)]);
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
