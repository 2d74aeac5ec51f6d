import type { Channel } from '../../../../preload/contract';
import type { RoundPage } from '../../../../preload/contract/surveyPages';
import { shortDay } from '../../../../preload/words/format';
import type { Words } from '../../../../preload/words/zh-CN';
import { NextStep } from '../../../parts/NextStep';
import { useWords } from '../../../parts/words';
import type { RoundDoings } from './useRoundDoings';

interface RoundNextProps {
  readonly page: RoundPage;
  readonly doings: RoundDoings;
}

interface Next {
  readonly sentence: string;
  readonly more?: string;
  readonly action?: {
    readonly label: string;
    readonly keys: string;
    readonly asks?: Channel;
    readonly onPress: () => void;
  };
}

/** Who, what, until when; with the page's only primary button. */
export function RoundNext({ page, doings }: RoundNextProps) {
  const { sentence, more, action } = nextOf(page, useWords(), doings);
  return (
    <NextStep more={more} {...(action === undefined ? { isDone: true } : { action })}>
      {sentence}
    </NextStep>
  );
}

const IMPORT = { keys: 'I', asks: 'surveys.importLedger' } as const;
const ISSUE = { keys: 'F', asks: 'surveys.issue' } as const;
const KEY = { keys: 'K', asks: 'surveys.recordReturn' } as const;
const CLOSE = { keys: 'E', asks: 'surveys.closeRound' } as const;

function nextOf(page: RoundPage, { surveys, rounds }: Words, doings: RoundDoings): Next {
  const { steps } = surveys;
  const { next, actions } = rounds;
  const { step, count, on } = page.next;
  switch (step) {
    case 'choose-customers':
      return {
        sentence: steps[step],
        action: { label: actions.importLedger, ...IMPORT, onPress: doings.importLedger },
      };
    case 'print-and-issue':
      return {
        sentence: steps[step](count),
        more: next.printFirst,
        action: { label: next.issueForms(count), ...ISSUE, onPress: () => doings.open({ dialog: 'issue' }) },
      };
    case 'key-returns':
    case 'chase':
      return {
        sentence: steps[step](count),
        more: [on === null ? '' : next.out(shortDay(on)), missingWords(page, next)].join(''),
        action: { label: actions.key, ...KEY, onPress: doings.key },
      };
    case 'close':
      if (isNothingBack(page)) return keyFirst(page, { surveys, rounds }, doings);
      return {
        sentence: steps[step](count),
        more: page.stages.return.out > 0 ? next.beforeClosing(page.stages.return.out) : next.afterClosing,
        action: { label: actions.close, ...CLOSE, onPress: () => doings.open({ dialog: 'close' }) },
      };
    case 'answer-actions':
      return {
        sentence: steps[step](count),
        ...(on === null ? {} : { more: next.firstDue(shortDay(on)) }),
        action: { label: actions.openActions, keys: 'A', onPress: doings.openActions },
      };
    case 'report':
      return {
        sentence: steps[step],
        more: next.reportMore,
        action: { label: actions.report, keys: 'R', onPress: () => doings.exportAs('pdf') },
      };
    case 'done':
      return { sentence: steps[step] };
    default:
      return step satisfies never;
  }
}

/** While no form at all has come back, closing would throw the round away. */
function isNothingBack({ stages: { return: returned } }: RoundPage): boolean {
  return returned.onTime + returned.late === 0 && returned.out > 0;
}

function keyFirst(
  { stages }: RoundPage,
  { surveys, rounds }: Pick<Words, 'surveys' | 'rounds'>,
  doings: RoundDoings,
): Next {
  return {
    sentence: surveys.steps['chase'](stages.return.out),
    more: rounds.next.nothingBack,
    action: { label: rounds.actions.key, ...KEY, onPress: doings.key },
  };
}

/** Whether the next step is recording what comes back; else the head offers it. */
export function isKeyingNext(page: RoundPage): boolean {
  const { step } = page.next;
  return step === 'key-returns' || step === 'chase' || (step === 'close' && isNothingBack(page));
}

function missingWords({ head, stages }: RoundPage, words: Words['rounds']['next']): string {
  const target = head.ruleSet.returnTarget;
  const missing = stages.return.stillMissing;
  if (target === null || missing === null) return '';
  return missing === 0 ? words.reached(target.percent) : words.missing(missing, target.percent);
}
