import { useMemo } from 'react';
import { holds, ROLES, type Role } from '../../../../db/model/people';
import type { PermissionRow } from '../../../../preload/contract/people';
import type { Words } from '../../../../preload/words/zh-CN';
import type { Column } from '../../../parts/columns';
import { DataTable } from '../../../parts/DataTable';
import { Icon } from '../../../parts/icons';
import { Waiting } from '../../../parts/Waiting';
import { useWords } from '../../../parts/words';
import { useAsk } from '../../../useAsk';
import { actionStates, type MatrixLine, matrixLines } from './matrixLines';

/** The table that the door checks, as it is. */
export function PermissionsPart() {
  const asked = useAsk('people.permissions', {});
  const words = useWords().people.permissions;
  return (
    <>
      <p className="secondary settingsSaid">
        {words.done} {words.more}
      </p>
      <Waiting asked={asked}>{({ rows }) => <Matrix rows={rows} />}</Waiting>
    </>
  );
}

function Matrix({ rows }: { readonly rows: readonly PermissionRow[] }) {
  const words = useWords();
  const lines = useMemo(() => matrixLines(rows, words), [rows, words]);
  const columns = useMemo(() => columnsOf(words), [words]);
  const order = [...new Set(lines.map(({ subject }) => subject))].toSorted().map((key) => {
    const subjects: Readonly<Record<string, string>> = words.people.permissions.subjects;
    return { key, title: subjects[key] ?? key };
  });
  return (
    <DataTable
      label={words.settings.parts.permissions}
      columns={columns}
      rows={lines}
      keyOf={({ channel }) => channel}
      groups={{ groupOf: ({ subject }) => subject, order }}
      rowHeight={28}
    />
  );
}

function columnsOf(words: Words): readonly Column<MatrixLine>[] {
  const { what, states, everybody } = words.people.permissions;
  return [
    { key: 'what', title: what, cell: ({ name }) => name },
    {
      key: 'states',
      title: states,
      width: 160,
      isQuiet: true,
      cell: (line) => (line.isOpen ? everybody : actionStates(line.states, words)),
    },
    ...ROLES.map(
      (role): Column<MatrixLine> => ({
        key: role,
        title: words.shell.roles[role],
        width: 72,
        cell: (line) => <May line={line} role={role} />,
      }),
    ),
  ];
}

function May({ line, role }: { readonly line: MatrixLine; readonly role: Role }) {
  const may = line.isOpen || holds(role, line.role);
  return may ? <Icon name="check" size={14} /> : <span className="tertiary">–</span>;
}
