import { useMemo } from 'react';
import type { Day } from '../../../db/model/day';
import type { ActionDetail } from '../../../preload/contract/actions';
import { figure } from '../../../preload/words/format';
import type { Words } from '../../../preload/words/zh-CN';
import type { Choosing, Column } from '../../parts/columns';
import { DataTable } from '../../parts/DataTable';
import { type Conditions, FilterBar, type FilterField } from '../../parts/FilterBar';
import { NoResult } from '../../parts/NoResult';
import { useKept } from '../../parts/useKept';
import { useWords } from '../../parts/words';
import { useOffice } from '../../shell/office';
import { useAsk } from '../../useAsk';
import { bestDrop } from '../customers/meets';
import { useIsNarrow } from '../useIsNarrow';
import { ActionState } from './ActionState';
import { ACTION_GROUPS, groupOf, meetsAction, NOT_CLOSED, type Searched } from './actionGroups';
import { problemOf, subjectOf } from './actionWords';
import { DueDay } from './DueDay';

interface ActionTableProps {
  readonly actions: readonly ActionDetail[];
  readonly round: string | undefined;
  readonly choosing: Choosing<string>;
  readonly onOpen: (id: string) => void;
}

const NEXT_WORKING_DAYS = 7;
const TONES: Readonly<Record<string, 'bad' | 'warn'>> = { overdue: 'bad', today: 'warn' };

export function ActionTable({ actions, round, choosing, onOpen }: ActionTableProps) {
  const words = useWords();
  const own = words.actions;
  const { today } = useOffice();
  const isNarrow = useIsNarrow();
  const until = useAsk('settings.workingDay', { from: today, days: NEXT_WORKING_DAYS }).value?.day ?? today;
  // Coming from a round shows that round, also when another one was looked at before.
  const [conditions, setConditions] = useKept<Conditions>(
    `actions ${round ?? ''}`,
    round === undefined ? { state: NOT_CLOSED } : { round },
    isConditions,
  );
  const all = useMemo(
    () => actions.map((action): Searched => ({ action, text: textOf(action, own) })),
    [actions, own],
  );
  const shown = useMemo(
    () => all.filter((searched) => meetsAction(searched, conditions)).map(({ action }) => action),
    [all, conditions],
  );
  const columns = useMemo(() => actionColumns(own, today, isNarrow), [own, today, isNarrow]);
  const fields = useMemo(() => filterFields(actions, own), [actions, own]);
  const groups = useMemo(
    () => ({
      groupOf: (action: ActionDetail) => groupOf(action, today, until),
      order: ACTION_GROUPS.map((key) => ({ key, title: own.groups[key], tone: TONES[key] })),
    }),
    [own, today, until],
  );
  return (
    <>
      <FilterBar
        fields={fields}
        conditions={conditions}
        onApply={setConditions}
        count={words.parts.table.rows(figure(shown.length), figure(actions.length))}
      />
      <DataTable
        label={own.title}
        isFilling
        columns={columns}
        rows={shown}
        keyOf={({ id }) => id}
        choosing={choosing}
        onOpen={({ id }) => onOpen(id)}
        groups={groups}
        empty={<NothingFound all={all} conditions={conditions} fields={fields} onApply={setConditions} />}
      />
    </>
  );
}

interface NothingFoundProps {
  readonly all: readonly Searched[];
  readonly conditions: Conditions;
  readonly fields: readonly FilterField[];
  readonly onApply: (conditions: Conditions) => void;
}

function NothingFound({ all, conditions, fields, onApply }: NothingFoundProps) {
  const words = useWords().actions;
  const drop = bestDrop(all, conditions, meetsAction);
  if (drop === null) return <NoResult onReset={() => onApply({})}>{words.none}</NoResult>;
  const value = conditions[drop.key] ?? '';
  const name =
    fields.find(({ key }) => key === drop.key)?.choices?.find(({ key }) => key === value)?.name ?? value;
  return (
    <NoResult
      onReset={() => onApply({})}
      drop={{ condition: name, onDrop: () => onApply({ ...conditions, [drop.key]: '' }) }}
    >
      {words.dropped(drop.found, name)}
    </NoResult>
  );
}

function textOf(action: ActionDetail, words: Words['actions']): string {
  const parts = [
    problemOf(action, words),
    subjectOf(action, words),
    words.kinds[action.kind],
    action.department,
    action.code,
    action.responsible,
  ];
  return [...parts, action.round ?? '', action.subject ?? ''].join(' ');
}

const LESSER: readonly string[] = ['department', 'round', 'responsible'];

function actionColumns(
  words: Words['actions'],
  today: Day,
  isNarrow: boolean,
): readonly Column<ActionDetail>[] {
  return allColumns(words, today).filter(({ key }) => !isNarrow || !LESSER.includes(key));
}

function allColumns(words: Words['actions'], today: Day): readonly Column<ActionDetail>[] {
  const { columns } = words;
  return [
    {
      key: 'dueOn',
      title: columns.dueOn,
      width: 176,
      isCode: true,
      cell: (action) => <Due action={action} today={today} />,
      sortBy: ({ due, dueOn }) => due?.on ?? dueOn,
    },
    {
      key: 'code',
      title: columns.code,
      width: 108,
      isCode: true,
      cell: ({ code }) => code,
      sortBy: ({ code }) => code,
    },
    {
      key: 'problem',
      title: columns.problem,
      cell: (action) => problemOf(action, words),
      sortBy: (action) => problemOf(action, words),
    },
    {
      key: 'subject',
      title: columns.subject,
      width: 176,
      isQuiet: true,
      cell: (action) => subjectOf(action, words),
      sortBy: (action) => subjectOf(action, words),
    },
    {
      key: 'round',
      title: columns.round,
      width: 76,
      isCode: true,
      cell: ({ round }) => round,
      sortBy: ({ round }) => round,
    },
    {
      key: 'department',
      title: columns.department,
      width: 72,
      isQuiet: true,
      cell: ({ department }) => department,
      sortBy: ({ department }) => department,
    },
    {
      key: 'responsible',
      title: columns.responsible,
      width: 88,
      isQuiet: true,
      cell: ({ responsible }) => responsible,
      sortBy: ({ responsible }) => responsible,
    },
    { key: 'state', title: columns.state, width: 104, cell: (action) => <ActionState {...action} /> },
  ];
}

function filterFields(
  actions: readonly ActionDetail[],
  { filters, states, kinds }: Words['actions'],
): readonly FilterField[] {
  const choicesOf = (of: (action: ActionDetail) => string | null) =>
    [...new Set(actions.map(of))].flatMap((value) => (value === null ? [] : [{ key: value, name: value }]));
  const used = new Set(actions.map(({ kind }) => kind));
  return [
    { key: 'words', name: filters.words, isMain: true },
    {
      key: 'state',
      name: filters.state,
      isMain: true,
      choices: [
        { key: NOT_CLOSED, name: filters.anyOpen },
        ...(['open', 'answered', 'verified', 'ineffective', 'closed'] as const).map((state) => ({
          key: state,
          name: states[state],
        })),
      ],
    },
    {
      key: 'round',
      name: filters.round,
      isMain: true,
      choices: choicesOf(({ round }) => round).toReversed(),
    },
    { key: 'department', name: filters.department, choices: choicesOf(({ department }) => department) },
    {
      key: 'kind',
      name: filters.kind,
      choices: [...used].map((kind) => ({ key: kind, name: kinds[kind] })),
    },
  ];
}

function isConditions(value: unknown): value is Conditions {
  return typeof value === 'object' && value !== null;
}

/** What it waits for and until when; a round that is to come has no day. */
function Due({ action, today }: { readonly action: ActionDetail; readonly today: Day }) {
  const words = useWords().actions.waits;
  const { due, isOverdue } = action;
  if (due === null) return null;
  if (due.on === null) return <span className="tertiary">{words.nextRound}</span>;
  return (
    <>
      <DueDay dueOn={due.on} today={today} isOverdue={isOverdue} />{' '}
      <span className="tertiary">{words[due.what]}</span>
    </>
  );
}
