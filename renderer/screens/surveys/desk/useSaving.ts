import { useState } from 'react';
import type { Day } from '../../../../db/model/day';
import type { FormPage } from '../../../../preload/contract/surveyDesk';
import { score } from '../../../../preload/words/format';
import type { Words } from '../../../../preload/words/zh-CN';
import { call } from '../../../call';
import { useWords } from '../../../parts/words';
import { useToast } from '../../../shell/toasts';
import { useDoing } from '../../../useDoing';
import type { LiveScore } from '../liveScore';
import type { DeskMode } from './deskMode';
import type { DeskWays } from './KeyingDesk';
import type { useKeying } from './useKeying';

/** What is asked before a form is saved. */
type SaveQuestion = 'unfinished' | 'unusable' | 'correction';

interface Saving {
  readonly page: FormPage;
  readonly mode: DeskMode;
  readonly desk: ReturnType<typeof useKeying>;
  readonly live: LiveScore;
  readonly ways: DeskWays;
}

/** Saves the form on the desk; asks first where what is missing would make it invalid. */
export function useSaving({ page, mode, desk, live, ways }: Saving) {
  const words = useWords();
  const toast = useToast();
  const doing = useDoing();
  const [question, ask] = useState<SaveQuestion | null>(null);
  const form = page.form.form;
  const told = { form, answers: { ...desk.keying.answers }, opinion: desk.opinion };

  /** While it is kept no key is for this form any more; they are for the next one, or for none. */
  const keep = async (work: () => Promise<void>) => {
    if (doing.isBusy) return;
    ways.hold.start(['Ctrl Enter', ...(question === null ? [] : ['Enter'])]);
    if (!(await doing.run(work))) ways.hold.refuse();
  };
  const record = (returnedOn: Day, answers: typeof told.answers) =>
    void keep(async () => {
      await desk.stopDrafts();
      const saved = await call('surveys.recordReturn', { ...told, answers, returnedOn });
      ask(null);
      const undo = async () => {
        await call('surveys.takeBackReturn', { form, reason: words.keying.takenBack });
        // The keys that were typed come back as the draft that they were.
        await call('surveys.saveDraft', { ...told, answers, returnedOn });
        ways.onReopen(form);
      };
      toast({ text: savedWords(page.form.customerName, saved, words), undo });
      ways.onSaved(form);
    });
  const keyAgain = () =>
    void keep(async () => {
      await desk.stopDrafts();
      const { differences } = await call('surveys.keyAgain', told);
      const { again } = words.keying;
      const { customerName } = page.form;
      toast({
        text: differences === 0 ? again.agree(customerName) : again.differ(customerName, differences),
      });
      if (differences === 0) ways.onSaved(form);
      else ways.onReopen(form);
    });
  const correct = (reason: string) => {
    const { day } = desk;
    if (day === null) return;
    void keep(async () => {
      await desk.stopDrafts();
      await call('surveys.correctReturn', { ...told, returnedOn: day, reason });
      ask(null);
      toast({ text: words.keying.correction.done(form) });
      ways.onSaved(form);
    });
  };
  const save = () => {
    if (desk.day === null) return;
    if (mode === 'again') keyAgain();
    else if (mode === 'correct') ask('correction');
    else if (live.keyed < live.items && live.isInvalidAsIs) ask('unfinished');
    else record(desk.day, told.answers);
  };
  const saveAnyway = (isUnusable: boolean) => {
    if (desk.day !== null) record(desk.day, isUnusable ? {} : told.answers);
  };
  return { doing, question, ask, save, saveAnyway, correct };
}

interface Saved {
  readonly score: number | null;
  readonly late: boolean;
  readonly invalid: boolean;
}

function savedWords(customer: string, saved: Saved, { keying }: Words): string {
  const line =
    saved.score === null ? keying.savedNoScore(customer) : keying.saved(customer, score(saved.score));
  return [line, saved.late && keying.savedLate, saved.invalid && keying.savedInvalid]
    .filter(Boolean)
    .join(' · ');
}
