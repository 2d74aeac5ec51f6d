import { type ReactNode, useMemo } from 'react';
import { FUNCTIONS, ROLES } from '../../../../db/model/people';
import type { DepartmentRow, PersonRow } from '../../../../preload/contract/people';
import type { Language } from '../../../../preload/words/language';
import { shippedName } from '../../../../preload/words/shipped/shippedName';
import type { Words } from '../../../../preload/words/zh-CN';
import type { Choosing, Column } from '../../../parts/columns';
import { DataTable } from '../../../parts/DataTable';
import { type Conditions, FilterBar, type FilterField } from '../../../parts/FilterBar';
import { NoResult } from '../../../parts/NoResult';
import { Tag } from '../../../parts/Tag';
import { useKept } from '../../../parts/useKept';
import { useLanguage, useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useIsNarrow } from '../../useIsNarrow';
import { isMeant } from './peopleMeeting';

// In a narrow window what his own page tells too is left out.
const LESSER: readonly string[] = ['position', 'reach'];

// By pinyin: how somebody is looked for in a list of names.
const BY_NAME = { column: 'name', isDown: false };

interface PeopleTableProps {
  readonly people: readonly PersonRow[];
  readonly departments: readonly DepartmentRow[];
  readonly onOpen: ((person: PersonRow) => void) | undefined;
  readonly choosing: Choosing<string> | undefined;
  readonly children: ReactNode;
}

export function PeopleTable({ people, departments: kept, onOpen, choosing, children }: PeopleTableProps) {
  const words = useWords();
  const { language } = useLanguage();
  const departments = useMemo(
    () => kept.map((one) => ({ ...one, name: shippedName(one.name, language) })),
    [kept, language],
  );
  const own = words.people.list;
  const { signIn } = useOffice().settings;
  const [conditions, setConditions] = useKept<Conditions>('people', {}, isConditions);
  const shown = useMemo(() => people.filter((person) => isMeant(person, conditions)), [people, conditions]);
  const isNarrow = useIsNarrow();
  const columns = useMemo(
    () =>
      columnsOf({ ...words, language }, departments, signIn).filter(
        ({ key }) => !isNarrow || !LESSER.includes(key),
      ),
    [words, language, departments, signIn, isNarrow],
  );
  return (
    <>
      <FilterBar
        fields={fieldsOf(words, departments)}
        conditions={conditions}
        onApply={setConditions}
        count={own.found(shown.length, people.length)}
      >
        {children}
      </FilterBar>
      <DataTable
        label={own.label}
        columns={columns}
        rows={shown}
        keyOf={({ code }) => code}
        onOpen={onOpen}
        choosing={choosing}
        firstSort={BY_NAME}
        empty={<NoResult onReset={() => setConditions({})}>{own.none}</NoResult>}
      />
    </>
  );
}

function columnsOf(
  { people, shell, language }: Words & { readonly language: Language },
  departments: readonly DepartmentRow[],
  signIn: boolean,
): readonly Column<PersonRow>[] {
  const { columns } = people.list;
  const departmentOf = ({ department }: PersonRow) =>
    departments.find(({ code }) => code === department)?.name ?? '';
  return [
    {
      key: 'code',
      title: columns.code,
      width: 92,
      isCode: true,
      cell: (one) => one.code,
      sortBy: (one) => one.code,
    },
    {
      key: 'name',
      title: columns.name,
      width: 112,
      cell: (one) => shippedName(one.name, language),
      sortBy: (one) => one.name,
    },
    {
      key: 'department',
      title: columns.department,
      width: 84,
      isQuiet: true,
      cell: departmentOf,
      sortBy: departmentOf,
    },
    { key: 'position', title: columns.position, width: 92, isQuiet: true, cell: (one) => one.position },
    {
      key: 'role',
      title: columns.role,
      width: 80,
      cell: (one) => shell.roles[one.role],
      sortBy: (one) => ROLES.indexOf(one.role),
    },
    {
      key: 'functions',
      title: columns.functions,
      cell: (one) => (
        <span
          className="personFunctions"
          data-tip={one.functions.map((held) => people.functions[held]).join(' · ')}
        >
          {one.functions.map((held) => (
            <Tag key={held}>{people.functions[held]}</Tag>
          ))}
        </span>
      ),
    },
    { key: 'reach', title: columns.reach, width: 132, isQuiet: true, cell: (one) => one.phone || one.email },
    {
      key: 'state',
      title: columns.state,
      width: 116,
      isQuiet: true,
      cell: (one) => <State person={one} signIn={signIn} />,
    },
  ];
}

interface StateProps {
  readonly person: PersonRow;
  readonly signIn: boolean;
}

/** Who cannot come in though people sign in here is to be seen. */
function State({ person: { leftOn, isService, hasPassword }, signIn }: StateProps) {
  const words = useWords().people.list;
  if (leftOn !== null) return words.left(leftOn);
  if (signIn && !hasPassword) return <span className="warn">{words.noPassword}</span>;
  if (isService) return words.service;
  return signIn ? words.canSignIn : '';
}

function fieldsOf({ people, shell }: Words, departments: readonly DepartmentRow[]): readonly FilterField[] {
  const { filters } = people.list;
  return [
    { key: 'words', name: filters.words, isMain: true },
    {
      key: 'department',
      name: filters.department,
      isMain: true,
      choices: departments.map(({ code, name }) => ({ key: code, name })),
    },
    { key: 'role', name: filters.role, choices: ROLES.map((key) => ({ key, name: shell.roles[key] })) },
    {
      key: 'function',
      name: filters.function,
      choices: FUNCTIONS.map((key) => ({ key, name: people.functions[key] })),
    },
    { key: 'left', name: filters.left, choices: [{ key: 'yes', name: filters.isLeft }] },
  ];
}

function isConditions(value: unknown): value is Conditions {
  return typeof value === 'object' && value !== null;
}
