import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Day } from '../../../../db/model/day';
import type { FormPage } from '../../../../preload/contract/surveyDesk';
import { call } from '../../../call';
import { type DraftKeeper, type DraftState, draftKeeper } from '../draftKeeper';
import {
  type KeyedAnswers,
  type Keying,
  keyed,
  movedTo,
  pressed,
  reopenKeying,
  type SheetRow,
  sheetRows,
  startKeying,
} from '../keying';

export interface DraftLine {
  readonly state: DraftState | 'none' | 'resumed';
  readonly savedAt: string | null;
}

interface Draft {
  readonly returnedOn: Day | null;
  readonly answers: KeyedAnswers;
  readonly opinion: string;
}

type Step =
  | { readonly step: 'key'; readonly key: string }
  | { readonly step: 'press'; readonly place: number; readonly value: number }
  | { readonly step: 'move'; readonly place: number };

const TYPING_PAUSE_MS = 300;

/** One form on the desk: its answers, opinion and day, and the draft of all three. */
export function useKeying(page: FormPage, firstDay: Day, isAgain: boolean) {
  const rows = useMemo(() => sheetRows(page.head.template), [page]);
  const [keying, dispatch] = useReducer(
    (last: Keying, step: Step) => stepped(last, rows, step),
    page,
    (from) => firstKeying(from, rows, isAgain),
  );
  const [opinion, setOpinion] = useState(page.draft?.opinion ?? page.opinion);
  const [day, setDay] = useState<Day | null>(page.draft?.returnedOn ?? page.form.returnedOn ?? firstDay);
  const { line, keeper } = useDraft(page, isAgain);

  const { answers } = keying;
  const last = useRef<Draft>({ returnedOn: day, answers, opinion });
  useEffect(() => {
    const before = last.current;
    if (before.answers === answers && before.opinion === opinion && before.returnedOn === day) return;
    last.current = { returnedOn: day, answers, opinion };
    keeper.put(last.current, before.opinion === opinion ? 0 : TYPING_PAUSE_MS);
  }, [answers, opinion, day, keeper]);

  return {
    rows,
    keying,
    opinion,
    day,
    draft: line,
    key: useCallback((key: string) => dispatch({ step: 'key', key }), []),
    press: useCallback((place: number, value: number) => dispatch({ step: 'press', place, value }), []),
    move: useCallback((place: number) => dispatch({ step: 'move', place }), []),
    setOpinion,
    setDay,
    /** Before the form itself is saved: a draft must not come after it. */
    stopDrafts: keeper.stop,
  };
}

function firstKeying(
  { form, draft, answers }: FormPage,
  rows: readonly SheetRow[],
  isAgain: boolean,
): Keying {
  if (draft !== null) return startKeying(rows, draft.answers);
  return form.returnedOn === null || isAgain ? startKeying(rows, {}) : reopenKeying(rows, answers);
}

function stepped(keying: Keying, rows: readonly SheetRow[], step: Step): Keying {
  switch (step.step) {
    case 'key':
      return keyed(keying, rows, step.key);
    case 'press':
      return pressed(keying, rows, step.place, step.value);
    case 'move':
      return movedTo(keying, rows, step.place);
    default:
      return step satisfies never;
  }
}

/** The draft line and what saves the draft; what still waits is saved when the form leaves the desk. */
function useDraft(
  { form, draft }: FormPage,
  again: boolean,
): {
  readonly line: DraftLine;
  readonly keeper: DraftKeeper<Draft>;
} {
  const [line, setLine] = useState<DraftLine>({
    state: draft === null ? 'none' : 'resumed',
    savedAt: draft?.savedAt ?? null,
  });
  const [keeper] = useState(() =>
    draftKeeper<Draft>(
      async (latest) => {
        const savedAt = await keepDraft({ form: form.form, again }, latest);
        setLine((last) => ({ ...last, savedAt }));
      },
      (state) => setLine((last) => ({ ...last, state })),
    ),
  );
  useEffect(() => () => keeper.flush(), [keeper]);
  return { line, keeper };
}

/** A draft that everything was taken out of again is none: its form is not begun any more. */
async function keepDraft(
  of: { readonly form: string; readonly again: boolean },
  { answers, ...rest }: Draft,
): Promise<string | null> {
  if (Object.keys(answers).length > 0 || rest.opinion !== '') {
    return (await call('surveys.saveDraft', { ...of, answers: { ...answers }, ...rest })).savedAt;
  }
  await call('surveys.dropDraft', of);
  return null;
}
