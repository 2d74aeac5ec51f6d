import type { PermissionRow } from '../../../../preload/contract/people';
import type { Words } from '../../../../preload/words/zh-CN';

export interface MatrixLine extends PermissionRow {
  readonly subject: string;
  readonly name: string;
}

/** A line for every doing that has a name; looking is one line a subject and role, or the table could not be read. */
export function matrixLines(rows: readonly PermissionRow[], words: Words): readonly MatrixLine[] {
  const { subjects, look } = words.people.permissions;
  const named: Readonly<Record<string, string>> = subjects;
  const doings: Readonly<Record<string, string>> = words.today.doings;
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const [subject = ''] = row.channel.split('.');
    const doing = doings[row.channel];
    if (row.writes && doing !== undefined) return { ...row, subject, name: doing };
    // What is typed but not saved yet goes with the saving.
    if (row.writes) return [];
    const key = `${subject} ${row.role} ${row.isOpen}`;
    if (seen.has(key) || row.isOpen) return [];
    seen.add(key);
    return { ...row, subject, name: look(named[subject] ?? subject) };
  });
}

export function actionStates(states: readonly string[], words: Words): string {
  const names: Readonly<Record<string, unknown>> = words.actions.states;
  return states.map((state) => String(names[state] ?? state)).join(' · ');
}
