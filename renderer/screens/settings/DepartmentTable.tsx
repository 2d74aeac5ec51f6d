import { useState } from 'react';
import type { Output } from '../../../preload/contract';
import type { DepartmentRow, PersonRow } from '../../../preload/contract/people';
import { shippedName } from '../../../preload/words/shipped/shippedName';
import { call } from '../../call';
import { Button } from '../../parts/Button';
import type { Column } from '../../parts/columns';
import { DataTable } from '../../parts/DataTable';
import { MenuButton } from '../../parts/MenuButton';
import { Problem } from '../../parts/Problem';
import { usePermission } from '../../parts/permission';
import { SectionTitle } from '../../parts/SectionTitle';
import { Waiting } from '../../parts/Waiting';
import { useLanguage, useWords } from '../../parts/words';
import { useToast } from '../../shell/toasts';
import { useAsk } from '../../useAsk';
import { type Doing, useDoing } from '../../useDoing';
import { AddDepartment } from './AddDepartment';
import type { DutyRow } from './duties';
import { RenameDepartment } from './RenameDepartment';

interface DepartmentTableProps {
  readonly rows: readonly DutyRow[];
}

/** The departments with their heads and what each answers for; a closed one stays known. */
export function DepartmentTable({ rows }: DepartmentTableProps) {
  const asked = useAsk('people.list', {});
  return <Waiting asked={asked}>{(value) => <Filled rows={rows} {...value} />}</Waiting>;
}

function Filled({ rows, people, departments }: DepartmentTableProps & Output<'people.list'>) {
  const { settings, people: words } = useWords();
  const { language } = useLanguage();
  const own = settings.departments;
  const [opened, setOpened] = useState<DepartmentRow | 'new' | null>(null);
  const doing = useDoing();
  const dutiesOf = (department: DepartmentRow) =>
    department.closedOn !== null
      ? words.departments.closedOn(department.closedOn)
      : rows
          .filter((row) => row.department === department.code)
          .map(({ name }) => name)
          .join(' · ');
  const columns: readonly Column<DepartmentRow>[] = [
    {
      key: 'name',
      title: own.columns.name,
      width: 92,
      cell: ({ name }) => <span data-full="">{shippedName(name, language)}</span>,
    },
    {
      key: 'head',
      title: words.departments.head,
      width: 116,
      cell: (department) => <HeadChoice department={department} people={people} doing={doing} />,
    },
    {
      key: 'duties',
      title: own.columns.duties,
      isQuiet: true,
      cell: (department) => <span data-full={dutiesOf(department)}>{dutiesOf(department)}</span>,
    },
    {
      key: 'more',
      title: '',
      width: 44,
      cell: (department) => (
        <More department={department} doing={doing} onRename={() => setOpened(department)} />
      ),
    },
  ];
  const close = () => setOpened(null);
  return (
    <>
      <SectionTitle title={own.departments} count={String(departments.length)}>
        <Button kind="link" asks="people.addDepartment" onPress={() => setOpened('new')}>
          {words.departments.add}
        </Button>
      </SectionTitle>
      <Problem problem={doing.problem} onRetry={doing.forget} />
      <DataTable
        label={own.departments}
        columns={columns}
        rows={departments}
        keyOf={({ code }) => code}
        rowHeight={40}
      />
      {opened === 'new' && <AddDepartment onClose={close} />}
      {opened !== null && opened !== 'new' && <RenameDepartment department={opened} onClose={close} />}
    </>
  );
}

interface DepartmentDoing {
  readonly department: DepartmentRow;
  readonly doing: Doing;
}

function HeadChoice({
  department,
  people,
  doing,
}: DepartmentDoing & { readonly people: readonly PersonRow[] }) {
  const words = useWords().people.departments;
  const toast = useToast();
  const mayChange = usePermission('people.changeDepartment');
  const { code, head, closedOn } = department;
  const { language } = useLanguage();
  const name = shippedName(department.name, language);
  const present = people.find((person) => person.code === head);
  const offered = people.filter(({ leftOn, isService }) => leftOn === null && !isService);
  const hasLeft = present !== undefined && present.leftOn !== null;
  if (!mayChange || closedOn !== null) return present?.name ?? '';
  const set = (chosen: string) =>
    void doing.run(async () => {
      const next = chosen === '' ? null : chosen;
      await call('people.changeDepartment', { code, head: next });
      const named = people.find((person) => person.code === next)?.name;
      toast({
        text: named === undefined ? words.headNone(name) : words.headSet(name, named),
        ...(hasLeft ? {} : { undo: () => call('people.changeDepartment', { code, head }) }),
      });
    });
  return (
    <select
      className={hasLeft ? 'input select warn' : 'input select'}
      aria-label={`${words.head}: ${name}`}
      value={head ?? ''}
      onChange={({ target }) => set(target.value)}
    >
      <option value="">{words.noHead}</option>
      {hasLeft && <option value={present.code}>{words.headLeft(present.name)}</option>}
      {offered.map((person) => (
        <option key={person.code} value={person.code}>
          {shippedName(person.name, language)}
        </option>
      ))}
    </select>
  );
}

function More({ department, doing, onRename }: DepartmentDoing & { readonly onRename: () => void }) {
  const { people, settings, parts } = useWords();
  const words = people.departments;
  const toast = useToast();
  const { code, closedOn } = department;
  const name = shippedName(department.name, useLanguage().language);
  const isClosed = closedOn !== null;
  const turn = () =>
    void doing.run(async () => {
      await call('people.changeDepartment', { code, isClosed: !isClosed });
      toast({
        text: isClosed ? words.reopened(name) : words.closed(name),
        undo: () => call('people.changeDepartment', { code, isClosed }),
      });
    });
  return (
    <MenuButton
      label={parts.more}
      icon="more"
      kind="quiet"
      isSmall
      entries={[
        { name: settings.departments.rename, asks: 'settings.renameDepartment', onPress: onRename },
        { name: isClosed ? words.reopen : words.close, asks: 'people.changeDepartment', onPress: turn },
      ]}
    />
  );
}
