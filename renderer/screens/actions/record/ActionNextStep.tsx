import type { Channel } from '../../../../preload/contract';
import type { ActionWhole } from '../../../../preload/contract/actionWhole';
import type { Words } from '../../../../preload/words/zh-CN';
import { NextStep } from '../../../parts/NextStep';
import { useWords } from '../../../parts/words';
import { lackWords } from '../../signatures/lackWords';

export interface ActionSteps {
  readonly answer: () => void;
  readonly verify: () => void;
  readonly close: () => void;
  readonly isBusy: boolean;
}

interface ActionNextStepProps {
  readonly action: ActionWhole;
  readonly steps: ActionSteps;
}

/** Who, what, until when; what is still missing for closing; and the one thing to press. */
export function ActionNextStep({ action, steps }: ActionNextStepProps) {
  const words = useWords().actionRecord;
  if (action.state === 'closed') return <NextStep isDone>{doneWords(action, words.next)}</NextStep>;
  const missing = action.missing.map((one) => words.missing[one]).join(words.and);
  const press = pressOf(action, words, steps);
  return (
    <NextStep
      more={
        <>
          {missing !== '' && words.next.missing(missing)}
          <UnsignedWarning action={action} />
        </>
      }
      {...(press === null ? {} : { action: { ...press, keys: 'Ctrl Enter', isBusy: steps.isBusy } })}
    >
      {sentenceOf(action, words.next)}
    </NextStep>
  );
}

/** Before it is closed: what does not stand under it. Void is loud, as somebody had signed other words. */
function UnsignedWarning({
  action: { state, lackingSignatures: lacking },
}: {
  readonly action: ActionWhole;
}) {
  const words = useWords();
  if (state !== 'verified' || lacking.length === 0) return null;
  const asked = lacking.filter(({ isAsked }) => isAsked);
  const { signed, signedAsked } = words.actionRecord.next;
  const isLoud = asked.length > 0 || lacking.some(({ isVoid }) => isVoid);
  const said = asked.length > 0 ? signedAsked(lackWords(asked, words)) : signed(lackWords(lacking, words));
  return <span className={isLoud ? 'warn' : undefined}>{said}</span>;
}

interface Press {
  readonly label: string;
  readonly asks: Channel;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
}

/** To the first thing that is missing. */
function focusPart(part: 'cause' | 'measures'): void {
  const place = document.querySelector<HTMLElement>(`[data-part="${part}"]`);
  place?.scrollIntoView({ block: 'center' });
  place?.querySelector<HTMLElement>('textarea, input, button')?.focus();
}

function isClosable({ missing, lackingSignatures }: ActionWhole): boolean {
  return missing.length === 0 && !lackingSignatures.some(({ isAsked }) => isAsked);
}

function isAnswerable({ missing }: ActionWhole): boolean {
  return missing[0] === 'answer';
}

function sentenceOf(action: ActionWhole, next: Words['actionRecord']['next']): string {
  const { state, department, dueOn, isOverdue, missing } = action;
  if (state === 'answered') return sentenceOfAnswered(action, next);
  if (state === 'verified') return missing.length === 0 ? next.close : next.closeMissing;
  if (isAnswerable(action)) return next.answerReady;
  if (isOverdue) return next.answerLate(department, dueOn);
  return state === 'ineffective' ? next.again(department) : next.answer(department, dueOn);
}

function sentenceOfAnswered(action: ActionWhole, next: Words['actionRecord']['next']): string {
  const { due, verifyBy, verifyOn, nextRound } = action;
  if (due?.what === 'measure' && due.on !== null) return next.measure(due.on);
  if (verifyBy === 'date') return next.verifyOn(verifyOn);
  if (nextRound?.isClosed === true && nextRound.figure !== null) return next.verifyRound(nextRound.round);
  return next.waitRound(nextRound?.round ?? null);
}

function pressOf(action: ActionWhole, { buttons }: Words['actionRecord'], steps: ActionSteps): Press | null {
  const { state, missing, nextRound, verifyBy } = action;
  switch (state) {
    case 'answered':
      // While no round has come there is nothing to press: by a day it can be verified through the menu.
      return verifyBy === 'date' || nextRound?.isClosed === true
        ? { label: buttons.verify, asks: 'actions.verify', onPress: steps.verify }
        : null;
    case 'verified':
      return {
        ...{ label: buttons.close, asks: 'actions.close', onPress: steps.close },
        isDisabled: !isClosable(action),
      };
    default:
      if (isAnswerable(action))
        return { label: buttons.answer, asks: 'actions.answer', onPress: steps.answer };
      return missing[0] === 'rootCause'
        ? { label: buttons.toCause, asks: 'actions.update', onPress: () => focusPart('cause') }
        : { label: buttons.toMeasures, asks: 'actions.update', onPress: () => focusPart('measures') };
  }
}

function doneWords({ closedOn, outcome }: ActionWhole, next: Words['actionRecord']['next']): string {
  return (outcome === 'praise' ? next.donePraise : next.done)(closedOn ?? '');
}
