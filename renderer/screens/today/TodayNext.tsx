import type { RunningClock } from '../../../preload/contract/dues';
import type { Today } from '../../../preload/contract/office';
import type { Words } from '../../../preload/words/zh-CN';
import { NextStep } from '../../parts/NextStep';
import { useWords } from '../../parts/words';
import { useOffice } from '../../shell/office';
import { useRouter } from '../../shell/router';
import type { Place } from '../places';
import { placeOfDue } from './calendar/dueWords';
import { type NextDoing, nextDoing } from './nextDoing';

interface Said {
  readonly sentence: string;
  readonly more?: string | undefined;
  readonly label: string;
  readonly place: Place;
}

export function TodayNext({ page }: { readonly page: Today }) {
  const words = useWords().today;
  const { counts } = useOffice();
  const { go } = useRouter();
  const doing = nextDoing(page, counts.rounds);
  if (doing.kind === 'done') {
    return (
      <NextStep isDone more={words.next.doneMore(counts.openActions)}>
        {words.next.done}
      </NextStep>
    );
  }
  const { sentence, more, label, place } = said(doing, page, words);
  return (
    <NextStep more={more} action={{ label, keys: 'Enter', onPress: () => go(place) }}>
      {sentence}
    </NextStep>
  );
}

function said(
  doing: Exclude<NextDoing, { kind: 'done' }>,
  page: Today,
  { next, keyReturn }: Words['today'],
): Said {
  switch (doing.kind) {
    case 'makeRound':
      return {
        sentence: next.makeRound,
        label: next.makeRoundButton,
        place: { screen: 'newRound', params: {} },
      };
    case 'plan':
    case 'issue':
    case 'close':
      return {
        sentence: next[doing.kind](doing.round),
        label: next.openRound(doing.round),
        place: { screen: 'round', params: { round: doing.round } },
      };
    case 'chase':
    case 'key':
      return { ...saidOfForms(doing, page, next), label: keyReturn };
    case 'clock':
      return saidOfClock(doing.clock, next);
    case 'meeting':
      return {
        sentence: next.meeting(doing.meeting.title, doing.meeting.on, doing.meeting.on < page.today),
        more: doing.meeting.who,
        label: next.openRound(doing.meeting.code),
        place: placeOfDue(doing.meeting),
      };
    default:
      return {
        sentence: saidOfActions(doing, next),
        label: next.openActions,
        place: { screen: 'actions', params: {} },
      };
  }
}

function saidOfClock(
  { what, code, title, who, complaint }: RunningClock,
  next: Words['today']['next'],
): Said {
  const place: Place = { screen: 'complaint', params: { id: complaint } };
  return { sentence: next.clock(code, title, what), more: who, label: next.openRound(code), place };
}

function saidOfForms(
  doing: Extract<NextDoing, { kind: 'chase' | 'key' }>,
  { today }: Today,
  next: Words['today']['next'],
): Pick<Said, 'sentence' | 'more' | 'place'> {
  const { round, forms, missing } = doing;
  const place: Place = { screen: 'keying', params: { round } };
  const more = missing === null ? undefined : next.missing(missing.forms, missing.percent);
  if (doing.kind === 'key') return { sentence: next.key(round, forms), more, place };
  const isLate = doing.dueOn < today;
  return {
    sentence: isLate ? next.chaseLate(round, forms) : next.chase(round, forms, doing.dueOn),
    more,
    place,
  };
}

function saidOfActions(
  doing: Extract<NextDoing, { kind: 'overdue' | 'dueToday' | 'coming' }>,
  next: Words['today']['next'],
): string {
  if (doing.kind === 'overdue') return next.overdue(doing.actions, doing.firstOn);
  if (doing.kind === 'dueToday') return next.dueToday(doing.actions);
  return next.coming(doing.on, doing.department);
}
