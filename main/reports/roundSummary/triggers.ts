import type { Day } from '../../../db/model/day';
import { exact } from '../../../db/model/exact';
import { itemSubject } from '../../../db/model/surveys/itemSubject';
import { TRIGGER_KINDS, type TriggerKind } from '../../../db/model/surveys/triggers';
import type { ShownTrigger } from '../../../preload/contract/surveyPages';
import { NONE } from '../../../preload/words/format';
import type { Cell, Chapter, Column, TableBlock, TextBlock } from '../blocks';
import { shortNames } from './customers';
import type { Gathered } from './gather';
import { dimensionName, itemName } from './means';
import { spokenSource } from './spokenRules';

const DECISION_LINES = 4;

/** In the rulebook's order of kinds, the lowest figure first. */
export function orderedTriggers({ page, office }: Gathered): readonly ShownTrigger[] {
  const { language } = office.settings;
  const figureOf = ({ figure }: ShownTrigger) => exact(figure ?? 0);
  const spoken = page.triggers.map((one) => ({ ...one, source: spokenSource(one.source, language) }));
  return spoken.sort((left, right) => {
    const byKind = TRIGGER_KINDS.indexOf(left.kind) - TRIGGER_KINDS.indexOf(right.kind);
    return byKind === 0 ? figureOf(left).compare(figureOf(right)) : byKind;
  });
}

type Fact = Pick<ShownTrigger, 'kind' | 'subject' | 'subjectName'>;

/** What the trigger is about, by the shortest name that is clear. */
export function subjectOf(gathered: Gathered, { kind, subject, subjectName }: Fact): string {
  if (subject === null) return '';
  if (kind === 'itemLow') return lowItemName(gathered, subject);
  if (kind === 'dimensionDeclined') return dimensionName(gathered, subject);
  const short = shortNames(gathered)(subject);
  return short === subject ? (subjectName ?? subject) : short;
}

function lowItemName(gathered: Gathered, subject: string): string {
  const read = itemSubject(subject, gathered.whole.round.definition);
  if (read === null) return subject;
  const name = itemName(gathered, read.item.code);
  return read.customer === null ? name : `${name} · ${shortNames(gathered)(read.customer)}`;
}

function triggerText(gathered: Gathered, trigger: ShownTrigger): string {
  const name = subjectOf(gathered, trigger);
  const isDecline = trigger.kind.endsWith('Declined');
  return gathered.words.triggerText(trigger.kind, {
    name,
    figure: trigger.figure ?? '',
    before: isDecline ? (trigger.before ?? '') : '',
  });
}

/** How often each kind fired: `客户得分未达标 12、客户意见 10`. */
export function kindCounts(gathered: Gathered): string {
  const { words, page } = gathered;
  const counts = TRIGGER_KINDS.map((kind) => ({
    kind,
    count: page.triggers.filter((trigger) => trigger.kind === kind).length,
  }));
  return words.list(
    counts
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => words.notes.kindCount(words.kinds[kind], count)),
  );
}

/** On paper: one row a trigger; opinions stand in a chapter of their own. */
export function triggersTable(gathered: Gathered): TableBlock {
  const { words } = gathered;
  const { columns } = words;
  const triggers = orderedTriggers(gathered).filter(({ kind }) => kind !== 'opinion');
  return {
    kind: 'table',
    columns: [
      { kind: 'text', title: columns.kind, width: 36 },
      { kind: 'text', title: columns.trigger, width: 46 },
      { kind: 'text', title: columns.clause, width: 30 },
      { kind: 'text', title: columns.department, width: 22 },
      { kind: 'day', title: columns.due, width: 20 },
      { kind: 'tag', title: columns.state, width: 22 },
    ],
    rows: triggers.map((trigger) => [
      words.kinds[trigger.kind],
      triggerText(gathered, trigger),
      trigger.source.clause,
      trigger.department,
      trigger.action?.dueOn ?? null,
      stateCell(gathered, trigger.action),
    ]),
    empty: words.empty.triggers,
  };
}

/** In the workbook: everything about each trigger, opinions too. */
export function triggersSheetTable(gathered: Gathered): TableBlock {
  const { words, actions } = gathered;
  const { columns } = words;
  const followers = new Map(actions.map(({ id, followedBy }) => [id, followedBy]));
  return {
    kind: 'table',
    columns: [
      text(columns.kind, 27),
      text(columns.code, 16),
      text(columns.trigger, 46),
      text(columns.opinion, 60),
      text(columns.clause, 30),
      text(columns.department, 16),
      text(columns.followedBy, 16),
      { kind: 'day', title: columns.due, width: 20 },
      { kind: 'tag', title: columns.state, width: 24 },
    ],
    rows: orderedTriggers(gathered).map((trigger) => [
      words.kinds[trigger.kind],
      trigger.subject,
      triggerText(gathered, trigger),
      trigger.opinion,
      trigger.source.clause,
      trigger.department,
      followers.get(trigger.action?.id ?? '') ?? null,
      trigger.action?.dueOn ?? null,
      stateCell(gathered, trigger.action),
    ]),
    empty: words.empty.triggers,
  };
}

/** Who owes how much by when. */
export function departmentsTable(gathered: Gathered): TableBlock {
  const { words, page, actions } = gathered;
  const { columns } = words;
  const overdue = new Set(actions.filter(({ isOverdue }) => isOverdue).map(({ department }) => department));
  const departments = [...new Set(page.triggers.map(({ department }) => department))];
  return {
    kind: 'table',
    columns: [
      text(columns.department, 60),
      { kind: 'day', title: columns.firstDue, width: 33 },
      { kind: 'day', title: columns.lastDue, width: 33 },
      { kind: 'figure', title: columns.actions, width: 24 },
      { kind: 'figure', title: columns.open, width: 24 },
    ],
    rows: departments.map((department) => {
      const own = page.triggers.filter((trigger) => trigger.department === department);
      const open = own.filter(({ action }) => action?.state !== 'closed');
      const days = open
        .map(({ action }) => action?.dueOn ?? null)
        .filter((on): on is Day => on !== null)
        .sort();
      const first: Cell = overdue.has(department)
        ? { text: days.at(0) ?? NONE, isBad: true }
        : (days.at(0) ?? null);
      return [department, first, days.at(-1) ?? null, counted(own.length), counted(open.length)];
    }),
    empty: words.empty.triggers,
  };
}

/** What the review must decide on: each kind of rule that fired, with what the procedure demands in its own words. */
export function decisionsChapter(gathered: Gathered): Chapter {
  const { words } = gathered;
  const { columns } = words;
  const triggers = orderedTriggers(gathered).filter(({ kind }) => kind !== 'opinion');
  const kinds = TRIGGER_KINDS.filter((kind) => triggers.some((trigger) => trigger.kind === kind));
  const table: TableBlock = {
    kind: 'table',
    columns: [
      text(columns.kind, 32),
      text(columns.trigger, 52),
      text(columns.clause, 24),
      text(columns.demanded, 66),
    ],
    rows: kinds.map((kind) =>
      decisionRow(
        gathered,
        kind,
        triggers.filter((trigger) => trigger.kind === kind),
      ),
    ),
    empty: words.empty.decisions,
  };
  return {
    title: words.chapters.decisions,
    note: words.notes.decisions,
    blocks:
      kinds.length === 0
        ? [table]
        : [table, { kind: 'writingLines', label: words.decision, count: DECISION_LINES }],
  };
}

const NAMED = 4;

function decisionRow(gathered: Gathered, kind: TriggerKind, own: readonly ShownTrigger[]): readonly Cell[] {
  const { words } = gathered;
  const source = own[0]?.source;
  const first = own.slice(0, NAMED).map((trigger) => triggerText(gathered, trigger));
  const all = own.length > NAMED ? words.andMore(first, own.length) : words.list(first);
  return [
    words.kinds[kind],
    all,
    source?.clause ?? '',
    source === undefined ? '' : words.quoted(source.words),
  ];
}

export function stateCell({ words, actionStates, office }: Gathered, action: ShownTrigger['action']): Cell {
  if (action === null) return words.notOpened;
  if (action.outcome !== null) return words.outcomes[action.outcome];
  const isOverdue = action.state !== 'closed' && action.dueOn < office.today;
  const word = isKnown(action.state, actionStates) ? actionStates[action.state] : action.state;
  return { text: isOverdue ? words.overdue(word) : word, isBad: isOverdue };
}

function isKnown<T extends object>(name: PropertyKey, of: T): name is keyof T {
  return Object.hasOwn(of, name);
}

export function text(title: string, width: number): Column {
  return { kind: 'text', title, width };
}

export function counted(value: number | null): Cell {
  return { value, decimals: 0 };
}

/** A line above a block. */
export function label(strong: string): TextBlock {
  return { kind: 'text', look: 'label', paragraphs: [{ strong, plain: '' }] };
}

/** A line below a block. */
export function note(plain: string): TextBlock {
  return { kind: 'text', look: 'note', paragraphs: [{ strong: '', plain }] };
}
