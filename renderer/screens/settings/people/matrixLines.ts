import type { PermissionRow } from '../../../../preload/contract/people';
import type { Words } from '../../../../preload/words/zh-CN';

export interface MatrixLine extends PermissionRow {
  readonly subject: string;
  readonly name: string;
}

/** A line for every doing that has a name; looking is one line a subject, the first, or the table could not be read. */
export function matrixLines(rows: readonly PermissionRow[], words: Words): readonly MatrixLine[] {
  const { subjects, look, makes } = words.people.permissions;
  const named: Readonly<Record<string, string>> = subjects;
  const doings: Readonly<Record<string, string>> = { ...words.today.doings, ...makes };
  const lines = rows.flatMap((row) => {
    const subject = subjectOf(row);
    const doing = doings[row.channel];
    if (doing !== undefined) return { ...row, subject, name: doing };
    const isFirst = rows.find((one) => isLooking(one) && subjectOf(one) === subject) === row;
    // What is typed but not saved yet goes with the saving; what serves a doing goes with it.
    return isFirst ? { ...row, subject, name: look(named[subject] ?? subject) } : [];
  });
  const isDoing = ({ channel }: MatrixLine) => Number(doings[channel] !== undefined);
  return lines.toSorted((left, right) => isDoing(left) - isDoing(right));
}

function subjectOf({ channel }: PermissionRow): string {
  return channel.split('.')[0] ?? '';
}

function isLooking({ writes, isOpen, role }: PermissionRow): boolean {
  return !writes && !isOpen && role === 'viewer';
}

export function actionStates(states: readonly string[], words: Words): string {
  const names: Readonly<Record<string, unknown>> = words.actions.states;
  return states.map((state) => String(names[state] ?? state)).join(' · ');
}
