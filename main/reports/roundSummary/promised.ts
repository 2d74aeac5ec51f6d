import { exact } from '../../../db/model/exact';
import { NONE, score } from '../../../preload/words/format';
import { TRIGGER_KINDS } from '../../../db/model/surveys/triggers';
import { figureText } from '../../jobs/surveys/shown';
import type { Chapter, TableBlock } from '../document';
import type { Gathered, PromisedAction } from './gather';
import { dimensionMeans, itemMeans } from './means';
import { note, stateCell, subjectOf, text } from './triggers';

/** What the round before led to, and what this round's figures say of it [IATF 5.7.2]. */
export function promisedChapter(gathered: Gathered): Chapter {
  const { words, whole, actionsBefore } = gathered;
  const opinions = actionsBefore.filter(({ kind }) => kind === 'opinion');
  const closed = opinions.filter(({ state }) => state === 'closed').length;
  const source = whole.rules.verificationSource;
  const notes = [
    opinions.length === 0 ? '' : words.notes.opinionsBefore(opinions.length, closed),
    actionsBefore.length === 0 ? '' : words.notes.verification(source.words, source.clause),
  ];
  return {
    title: words.chapters.promised,
    note: whole.before === null || actionsBefore.length === 0 ? '' : words.notes.promised(whole.before.round.code),
    startsPage: false,
    blocks: [promisedTable(gathered), ...notes.filter((each) => each !== '').map(note)],
  };
}

function promisedTable(gathered: Gathered): TableBlock {
  const { words } = gathered;
  const { columns } = words;
  const promised = gathered.actionsBefore.filter(({ kind }) => kind !== 'opinion');
  const order = ({ kind }: PromisedAction) => TRIGGER_KINDS.indexOf(kind);
  return {
    kind: 'table',
    columns: [
      text(columns.kind, 28),
      text(columns.trigger, 50),
      text(columns.result, 26),
      text(columns.department, 18),
      { kind: 'day', title: columns.due, width: 18 },
      { kind: 'tag', title: columns.state, width: 16 },
      { kind: 'tag', title: columns.verdict, width: 18 },
    ],
    rows: [...promised]
      .sort((left, right) => order(left) - order(right))
      .map((action) => [
        words.kinds[action.kind],
        words.triggerText(action.kind, {
          name: subjectOf(gathered, action),
          figure: action.figure === null ? '' : shortFigure(action.figure),
          before: action.kind.endsWith('Declined') && action.before !== null ? shortFigure(action.before) : '',
        }),
        resultNow(gathered, action) ?? NONE,
        action.department,
        action.dueOn,
        stateCell(gathered, action),
        becameOf(gathered, action),
      ]),
    empty: words.empty.promised,
  };
}

function becameOf(gathered: Gathered, action: PromisedAction) {
  const { words, page } = gathered;
  if (resultNow(gathered, action) === null) return words.verdict.notComparable;
  const firesStill = page.triggers.some(({ kind, subject }) => kind === action.kind && subject === action.subject);
  return { text: firesStill ? words.verdict.firesStill : words.verdict.firesNoMore, isBad: firesStill };
}

/** This round's figure of what the action is about. */
function resultNow(gathered: Gathered, { kind, subject }: PromisedAction): string | null {
  const { page } = gathered;
  switch (kind) {
    case 'returnRateLow':
      return page.figures.returnRate === null ? null : `${score(page.figures.returnRate)} %`;
    case 'overallBelow':
    case 'overallDeclined':
      return page.figures.overall === null ? null : score(page.figures.overall);
    case 'itemLow':
      return meanNow(itemMeans(gathered), subject);
    case 'dimensionDeclined':
      return meanNow(dimensionMeans(gathered), subject);
    default: {
      const customer = page.customers.find(({ code }) => code === subject);
      return customer === undefined ? null : score(customer.score);
    }
  }
}

function meanNow(means: readonly { readonly code: string; readonly now: number | null }[], code: string | null): string | null {
  const now = means.find((mean) => mean.code === code)?.now ?? null;
  return now === null ? null : score(now);
}

/** As a trigger's figure is read: it is kept with two decimals. */
function shortFigure(kept: string): string {
  return figureText(exact(kept)) ?? '';
}
