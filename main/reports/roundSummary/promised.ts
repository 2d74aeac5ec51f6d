import { exact, oneDecimal } from '../../../db/model/exact';
import { itemSubject } from '../../../db/model/surveys/itemSubject';
import { scoreOf } from '../../../db/model/surveys/trend';
import { TRIGGER_KINDS, type TriggerKind } from '../../../db/model/surveys/triggers';
import { NONE, score } from '../../../preload/words/format';
import { figureText } from '../../jobs/surveys/shown';
import type { Block, Cell, Chapter, TableBlock } from '../blocks';
import type { Gathered, PromisedAction } from './gather';
import { dimensionMeans, itemMeans } from './means';
import { counted, label, note, stateCell, subjectOf, text } from './triggers';

type Became = 'firesStill' | 'firesNoMore' | 'notComparable';

interface Promised {
  readonly action: PromisedAction;
  readonly now: string | null;
  readonly became: Became;
}

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
    note:
      whole.before === null || actionsBefore.length === 0
        ? ''
        : words.notes.promised(whole.before.round.code),
    blocks: [...tables(gathered), ...notes.filter((each) => each !== '').map(note)],
  };
}

/** In short by kind, then one by one what still fires; the workbook lists all of them. */
function tables(gathered: Gathered): readonly Block[] {
  const promised = promisedOf(gathered);
  const still = promised.filter(({ became }) => became === 'firesStill');
  const inShort = kindsTable(gathered, promised);
  return still.length === 0
    ? [inShort]
    : [inShort, label(gathered.words.notes.firingStill(still.length)), oneByOne(gathered, still)];
}

export function promisedTable(gathered: Gathered): TableBlock {
  return oneByOne(gathered, promisedOf(gathered));
}

function promisedOf(gathered: Gathered): readonly Promised[] {
  const order = ({ action }: Promised) => TRIGGER_KINDS.indexOf(action.kind);
  return gathered.actionsBefore
    .filter(({ kind }) => kind !== 'opinion')
    .map((action) => ({ action, now: resultNow(gathered, action), became: becameOf(gathered, action) }))
    .sort((left, right) => order(left) - order(right));
}

function kindsTable({ words, actionStates }: Gathered, promised: readonly Promised[]): TableBlock {
  const { columns, verdict } = words;
  const figure = (title: string) => ({ kind: 'figure' as const, title, width: 24 });
  const kinds = TRIGGER_KINDS.filter((kind) => promised.some(({ action }) => action.kind === kind));
  return {
    kind: 'table',
    columns: [
      text(columns.kind, 50),
      figure(columns.actions),
      figure(verdict.firesNoMore),
      figure(verdict.firesStill),
      figure(verdict.notComparable),
      figure(actionStates.closed),
    ],
    rows: kinds.map((kind) =>
      kindRow(
        words,
        kind,
        promised.filter(({ action }) => action.kind === kind),
      ),
    ),
    empty: words.empty.promised,
  };
}

function kindRow(words: Gathered['words'], kind: TriggerKind, own: readonly Promised[]): readonly Cell[] {
  const count = (became: Became) => own.filter((each) => each.became === became).length;
  const still = count('firesStill');
  return [
    words.kinds[kind],
    counted(own.length),
    counted(count('firesNoMore')),
    { value: still, decimals: 0, isLow: still > 0 },
    counted(count('notComparable')),
    counted(own.filter(({ action }) => action.state === 'closed').length),
  ];
}

function oneByOne(gathered: Gathered, promised: readonly Promised[]): TableBlock {
  const { words } = gathered;
  const { columns } = words;
  return {
    kind: 'table',
    columns: [
      text(columns.kind, 36),
      text(columns.trigger, 34),
      text(columns.result, 18),
      text(columns.department, 18),
      { kind: 'day', title: columns.due, width: 20 },
      { kind: 'tag', title: columns.state, width: 28 },
      { kind: 'tag', title: columns.verdict, width: 20 },
    ],
    rows: promised.map(({ action, now, became }) => [
      words.kinds[action.kind],
      words.triggerText(action.kind, {
        name: subjectOf(gathered, action),
        figure: action.figure === null ? '' : shortFigure(action.figure),
        before: action.kind.endsWith('Declined') && action.before !== null ? shortFigure(action.before) : '',
      }),
      now ?? NONE,
      action.department,
      action.dueOn,
      stateCell(gathered, action),
      { text: words.verdict[became], isBad: became === 'firesStill' },
    ]),
    empty: words.empty.promised,
  };
}

function becameOf(gathered: Gathered, action: PromisedAction): Became {
  if (resultNow(gathered, action) === null) return 'notComparable';
  const firesStill = gathered.page.triggers.some(
    ({ kind, subject }) => kind === action.kind && subject === action.subject,
  );
  return firesStill ? 'firesStill' : 'firesNoMore';
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
      return itemNow(gathered, subject ?? '');
    case 'dimensionDeclined':
      return meanNow(dimensionMeans(gathered), subject);
    default: {
      const customer = page.customers.find(({ code }) => code === subject);
      return customer === undefined ? null : score(customer.score);
    }
  }
}

function itemNow(gathered: Gathered, subject: string): string | null {
  const { round, figures } = gathered.whole;
  const read = itemSubject(subject, round.definition);
  if (read === null) return null;
  if (read.customer === null) return meanNow(itemMeans(gathered), subject);
  const at = figures.items.findIndex(({ code }) => code === read.item.code);
  const own = figures.customers.find(({ code }) => code === read.customer);
  const points = scoreOf(own?.items[at]);
  return points === null ? null : score(oneDecimal(points));
}

function meanNow(
  means: readonly { readonly code: string; readonly now: number | null }[],
  code: string | null,
): string | null {
  const now = means.find((mean) => mean.code === code)?.now ?? null;
  return now === null ? null : score(now);
}

/** As a trigger's figure is read: it is kept with two decimals. */
function shortFigure(kept: string): string {
  return figureText(exact(kept)) ?? '';
}
