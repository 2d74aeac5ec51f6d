import { useMemo } from 'react';
import type { RoundPage, ShownTrigger } from '../../../../preload/contract/surveyPages';
import { dayOrNone } from '../../../../preload/words/format';
import type { Words } from '../../../../preload/words/zh-CN';
import type { Column } from '../../../parts/columns';
import { DataTable } from '../../../parts/DataTable';
import { type Conditions, FilterBar } from '../../../parts/FilterBar';
import { NoResult } from '../../../parts/NoResult';
import { Tag } from '../../../parts/Tag';
import { useKept } from '../../../parts/useKept';
import { useLanguage, useWords } from '../../../parts/words';
import { useRouter } from '../../../shell/router';
import { kindName } from '../kindName';
import { isConditions, matches } from './filtering';

interface FactsListProps {
  readonly page: RoundPage;
  /** The one rule whose facts are asked for. */
  readonly only: string | undefined;
}

/** Every fact that a rule made work of, with its clause, who answers and until when. */
export function FactsList({ page: { head, triggers }, only }: FactsListProps) {
  const words = useWords();
  const { lists } = words.rounds;
  const { go } = useRouter();
  const [conditions, keep] = useKept<Conditions>(
    `facts of ${head.code} ${only ?? ''}`,
    only === undefined ? {} : { kind: only },
    isConditions,
  );
  const kinds = useKinds(head, triggers);
  const groups = useMemo(
    () => ({
      groupOf: ({ kind }: ShownTrigger) => kind,
      order: kinds.map(({ key, name }) => ({ key, title: name })),
    }),
    [kinds],
  );
  const columns = useMemo(() => columnsOf(words), [words]);
  const { find = '', kind = '' } = conditions;
  const shown = triggers.filter(
    (fact) =>
      (kind === '' || fact.kind === kind) &&
      matches(find, fact.subject ?? '', fact.subjectName ?? '', fact.opinion ?? '', fact.department),
  );
  return (
    <>
      <FilterBar
        fields={[
          { key: 'find', name: lists.findFact, isMain: true },
          { key: 'kind', name: lists.kind, isMain: true, choices: kinds },
        ]}
        conditions={conditions}
        onApply={keep}
        count={words.parts.table.rows(String(shown.length), String(triggers.length))}
      />
      <DataTable
        label={lists.triggers}
        columns={columns}
        rows={shown}
        keyOf={(fact) => `${fact.kind} ${fact.subject} ${fact.form}`}
        groups={groups}
        onOpen={({ action }) => action !== null && go({ screen: 'action', params: { id: action.code } })}
        isFilling
        empty={
          triggers.length === 0 ? (
            <p className="secondary">{lists.noFacts}</p>
          ) : (
            <NoResult onReset={() => keep({})} />
          )
        }
      />
    </>
  );
}

/** The rules that fired, in the order in which the round tells them. */
function useKinds(head: RoundPage['head'], triggers: RoundPage['triggers']) {
  const { surveys } = useWords();
  const { language } = useLanguage();
  return useMemo(
    () =>
      [...new Set(triggers.map(({ kind }) => kind))].map((kind) => ({
        key: kind,
        name: kindName(kind, head.ruleSet, surveys, language),
      })),
    [triggers, head, surveys, language],
  );
}

function columnsOf(words: Words): readonly Column<ShownTrigger>[] {
  const { columns, noAction, fell } = words.rounds.lists;
  const factOf = ({ opinion, figure, before }: ShownTrigger) =>
    opinion ?? (before === null || figure === null ? figure : fell(before, figure));
  return [
    {
      key: 'code',
      title: columns.code,
      width: 84,
      isCode: true,
      cell: ({ subject }) => subject,
      sortBy: ({ subject }) => subject,
    },
    {
      key: 'subject',
      title: columns.subject,
      width: 248,
      cell: ({ subjectName }) => subjectName ?? words.surveys.overall,
    },
    { key: 'fact', title: columns.fact, cell: (row) => <b className="factCell">{factOf(row)}</b> },
    {
      key: 'clause',
      title: columns.clause,
      width: 136,
      isQuiet: true,
      cell: ({ source }) => <span data-tip={source.words}>{source.clause}</span>,
    },
    {
      key: 'department',
      title: columns.department,
      width: 88,
      cell: ({ department }) => department,
      sortBy: ({ department }) => department,
    },
    {
      key: 'action',
      title: columns.action,
      width: 116,
      isCode: true,
      cell: ({ action }) => action?.code,
    },
    {
      key: 'due',
      title: columns.actionDue,
      width: 96,
      isCode: true,
      cell: ({ action }) => dayOrNone(action?.dueOn ?? null),
      sortBy: ({ action }) => action?.dueOn ?? null,
    },
    {
      key: 'state',
      title: columns.actionState,
      width: 96,
      cell: ({ action }) =>
        action === null ? (
          <span className="tertiary">{noAction}</span>
        ) : (
          <ActionTag state={action.state} names={words.actions.states} />
        ),
    },
  ];
}

function ActionTag({ state, names }: { readonly state: string; readonly names: Words['actions']['states'] }) {
  const name = Object.entries(names).find(([key]) => key === state)?.[1] ?? state;
  if (state === 'closed')
    return (
      <Tag tone="good" icon="check">
        {name}
      </Tag>
    );
  return <Tag tone={state === 'ineffective' ? 'bad' : 'neutral'}>{name}</Tag>;
}
