import type { Day } from '../../../db/model/day';
import type { Words } from '../../../preload/words/zh-CN';
import type { Column } from '../../parts/columns';
import { StatusTag } from '../../parts/StatusTag';
import { ActionState } from '../actions/ActionState';
import { problemOf, subjectOf } from '../actions/actionWords';
import { DueDay } from '../actions/DueDay';
import { MeetingState } from '../meetings/MeetingState';
import type { DueThing } from './dueThings';

const LESSER: readonly string[] = ['kind', 'subject', 'department'];

export function dueColumns(words: Words, today: Day, isNarrow: boolean): readonly Column<DueThing>[] {
  return allColumns(words, today, isNarrow).filter(({ key }) => !isNarrow || !LESSER.includes(key));
}

function allColumns(words: Words, today: Day, isNarrow: boolean): readonly Column<DueThing>[] {
  const { due } = words.today;
  const { columns } = words.actions;
  return [
    {
      key: 'dueOn',
      title: columns.dueOn,
      width: 140,
      isCode: true,
      cell: (thing) => <Due thing={thing} today={today} words={words} />,
    },
    {
      key: 'kind',
      title: columns.code,
      width: 108,
      isCode: true,
      cell: (thing) => code(thing, due.returnKind),
    },
    {
      key: 'problem',
      title: columns.problem,
      cell: (thing) => <What thing={thing} words={words} isNarrow={isNarrow} />,
    },
    {
      key: 'subject',
      title: columns.subject,
      width: 178,
      isQuiet: true,
      cell: (thing) => subject(thing, words),
    },
    {
      key: 'department',
      title: columns.department,
      width: 72,
      isQuiet: true,
      cell: (thing) => department(thing),
    },
    { key: 'state', title: columns.state, width: 104, cell: (thing) => <State thing={thing} /> },
  ];
}

function Due({
  thing,
  today,
  words,
}: {
  readonly thing: DueThing;
  readonly today: Day;
  readonly words: Words;
}) {
  const { dueOn, group } = thing;
  const what = whatIsDue(thing);
  return (
    <>
      <DueDay dueOn={dueOn} today={today} isOverdue={group === 'overdue'} />{' '}
      {what !== undefined && <span className="tertiary">{words.dues.kinds[what]}</span>}
    </>
  );
}

function code(thing: DueThing, ofReturn: string): string {
  if (thing.kind === 'meeting') return thing.meeting.code;
  if (thing.kind === 'reply') return thing.reply.code;
  return thing.kind === 'return' ? ofReturn : thing.action.code;
}

function department(thing: DueThing): string {
  if (thing.kind === 'meeting' || thing.kind === 'reply') return '';
  return thing.kind === 'return' ? thing.round : thing.action.department;
}

function whatIsDue(thing: DueThing) {
  if (thing.kind === 'meeting' || thing.kind === 'reply') return thing.kind;
  if (thing.kind === 'return') return undefined;
  return thing.measure === null ? thing.action.due?.what : 'measure';
}

interface WhatProps {
  readonly thing: DueThing;
  readonly words: Words;
  readonly isNarrow: boolean;
}

/** Two lines hold most titles, and what is still cut is told; in a narrow window whom it is about stands below. */
function What({ thing, words, isNarrow }: WhatProps) {
  return (
    <>
      <span className="dueTwoLines" data-full="">
        {problem(thing, words)}
      </span>
      {isNarrow && (
        <span className="dueSubject small tertiary" data-full="">
          {subject(thing, words)}
        </span>
      )}
    </>
  );
}

function problem(thing: DueThing, words: Words): string {
  if (thing.kind === 'meeting') return thing.meeting.title;
  if (thing.kind === 'reply') return thing.reply.title;
  if (thing.kind === 'action') return thing.measure?.title ?? problemOf(thing.action, words.actions);
  const { forms, formsLate } = words.today.due;
  return (thing.group === 'overdue' ? formsLate : forms)(thing.customers.length);
}

function subject(thing: DueThing, words: Words): string {
  if (thing.kind === 'meeting') return thing.meeting.who;
  if (thing.kind === 'reply') return thing.reply.who;
  if (thing.kind === 'action') return subjectOf(thing.action, words.actions);
  return words.today.due.someCustomers(thing.customers[0] ?? '', thing.customers.length);
}

function State({ thing }: { readonly thing: DueThing }) {
  if (thing.kind === 'meeting') return <MeetingState state="planned" />;
  if (thing.kind === 'action') return <ActionState {...stateOf(thing)} />;
  if (thing.kind === 'reply') return <StatusTag status={thing.group === 'overdue' ? 'overdue' : 'running'} />;
  return <StatusTag status={thing.group === 'overdue' ? 'missing' : 'waiting'} />;
}

/** An action is late as a whole; a measure of it that has time is not. */
function stateOf({ action, measure, group }: Extract<DueThing, { kind: 'action' }>) {
  if (measure === null || group === 'overdue') return action;
  return { ...action, isOverdue: false, escalation: null };
}
