import { useMemo } from 'react';
import { holds, ROLES, type Role } from '../../../../db/model/people';
import type { PermissionRow } from '../../../../preload/contract/people';
import type { Language } from '../../../../preload/words/language';
import type { Words } from '../../../../preload/words/zh-CN';
import type { Column } from '../../../parts/columns';
import { DataTable } from '../../../parts/DataTable';
import { Icon } from '../../../parts/icons';
import { Waiting } from '../../../parts/Waiting';
import { useLanguage, useWords } from '../../../parts/words';
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
  const { language } = useLanguage();
  const columns = useMemo(() => columnsOf(words, ROLE_WIDTHS[language]), [words, language]);
  const order = [...new Set(lines.map(({ subject }) => subject))].toSorted().map((key) => {
    const subjects: Readonly<Record<string, string>> = words.people.permissions.subjects;
    return { key, title: subjects[key] ?? key };
  });
  return (
    <DataTable
      label={words.settings.parts.permissions}
      columns={columns}
      rows={lines}
      keyOf={({ key }) => key}
      groups={{ groupOf: ({ subject }) => subject, order }}
      rowHeight={28}
    />
  );
}

// In pixels, for the longest name of a role.
const ROLE_WIDTHS: Readonly<Record<Language, number>> = { 'zh-CN': 72, 'zh-TW': 72, en: 108 };

function columnsOf(words: Words, roleWidth: number): readonly Column<MatrixLine>[] {
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
        width: roleWidth,
        cell: (line) => <May line={line} role={role} />,
      }),
    ),
  ];
}

function May({ line, role }: { readonly line: MatrixLine; readonly role: Role }) {
  const may = line.isOpen || holds(role, line.role);
  const { ownDraft, ownDraftMore } = useWords().people.permissions;
  if (may) return <Icon name="check" size={14} />;
  const isOwn = line.ownFrom !== undefined && holds(role, line.ownFrom);
  if (isOwn) return <span data-tip={ownDraftMore}>{ownDraft}</span>;
  return <span className="tertiary">–</span>;
}
