import { useRef, useState } from 'react';
import type { Input } from '../../../preload/contract';
import type { EightDKept, EightDList, EightDMarks, EightDWhole } from '../../../preload/contract/eightDWhole';
import { call, DefectError, RefusalError } from '../../call';
import { useWords } from '../../parts/words';
import { useToast } from '../../shell/toasts';
import { type AskingReason, useAskingReason } from '../actions/record/useAskingReason';
import { useSeenMarks } from '../actions/record/useSeenMarks';

export type TextChange = Omit<Input<'eightD.change'>, 'complaint' | 'reason'>;

/** What goes along with every change. */
export interface Along {
  readonly complaint: string;
  readonly reason?: string;
  readonly seen?: string;
}

/** A change as it is sent, now or to take it back. */
export type Send = (along: Along) => Promise<EightDKept>;

export interface EightDSaving {
  /** Why the last piece was not kept. */
  readonly problem: RefusalError | DefectError | null;
  readonly forget: () => void;
  readonly texts: (now: TextChange, before: TextChange) => void;
  /** A whole list, and how it is put back; gives whether it was kept. */
  readonly list: (list: EightDList, now: Send, before: Send) => Promise<boolean>;
  readonly send: (send: Send) => void;
  readonly undo: () => void;
  readonly settled: () => Promise<boolean>;
  /** How a list that was not kept is sent as it stands now. */
  readonly onAgain: (list: EightDList, leave: () => void) => void;
  readonly again: () => void;
  readonly asking: AskingReason | null;
}

interface Step {
  readonly list: EightDList | null;
  readonly send: Send;
}

const MOST_STEPS = 50;

/** Every piece is kept when it is left, one after the other; Ctrl Z takes the last one back. */
export function useEightDSaving(whole: EightDWhole, askAgain: () => void): EightDSaving {
  const toast = useToast();
  const words = useWords().eightD;
  const [problem, setProblem] = useState<EightDSaving['problem']>(null);
  const steps = useRef<readonly Step[]>([]);
  const queue = useRef<Promise<boolean>>(Promise.resolve(true));
  const lists = useRef<ReadonlyMap<EightDList, () => void>>(new Map());
  const { asking, askReason } = useAskingReason();
  const seen = useSeenMarks<EightDMarks>(whole);
  const { id: complaint, state } = whole.complaint;

  const attempt = async ({ list, send }: Step) => {
    const reason = state === 'closed' ? await askReason() : '';
    if (reason === null) return false;
    const mark = list === null ? {} : { seen: seen.marks()[list] };
    const kept = await send({ complaint, ...(reason === '' ? {} : { reason }), ...mark });
    seen.kept(kept.seen);
    setProblem(null);
    return true;
  };
  const failed = (error: unknown) => {
    if (!(error instanceof RefusalError || error instanceof DefectError)) throw error;
    if (error instanceof RefusalError && error.code === 'changed-meanwhile') {
      // What somebody else has changed is brought beside what was typed here.
      seen.forget();
      askAgain();
    }
    setProblem(error);
    return false;
  };
  const keep = (step: Step): Promise<boolean> => {
    queue.current = queue.current.then(() => attempt(step)).catch(failed);
    return queue.current;
  };
  const remembered = async (now: Step, before: Step) => {
    const isKept = await keep(now);
    if (isKept) steps.current = [...steps.current.slice(1 - MOST_STEPS), before];
    return isKept;
  };
  return {
    problem,
    asking,
    forget: () => setProblem(null),
    texts: (now, before) => void remembered(ofTexts(now), ofTexts(before)),
    list: (list, now, before) => remembered({ list, send: now }, { list, send: before }),
    send: (send) => void keep({ list: null, send }),
    undo: () => {
      const last = steps.current.at(-1);
      if (last === undefined) return toast({ text: words.nothingToUndo });
      steps.current = steps.current.slice(0, -1);
      void keep(last).then((isKept) => isKept && toast({ text: words.undone }));
    },
    settled: () => queue.current,
    onAgain: (list, leave) => {
      lists.current = new Map([...lists.current, [list, leave]]);
    },
    again: () => {
      setProblem(null);
      for (const leave of lists.current.values()) leave();
    },
  };
}

function ofTexts(texts: TextChange): Step {
  return { list: null, send: (along) => call('eightD.change', { ...along, ...texts }) };
}
