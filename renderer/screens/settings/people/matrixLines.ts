import type { Role } from '../../../../db/model/people';
import { DELETE_ROLES, RECORD_KINDS } from '../../../../db/model/records';
import { SETTING_ROLES } from '../../../../db/model/settingRoles';
import type { PermissionRow } from '../../../../preload/contract/people';
import { settingName } from '../../../../preload/words/trailWords';
import type { Words } from '../../../../preload/words/zh-CN';

export interface MatrixLine extends PermissionRow {
  readonly key: string;
  readonly subject: string;
  readonly name: string;
  /** From this role on it may be done with what one made oneself. */
  readonly ownFrom?: Role;
}

/** A line for every doing that has a name; looking is one line a subject, the first, or the table could not be read. */
export function matrixLines(rows: readonly PermissionRow[], words: Words): readonly MatrixLine[] {
  const { subjects, look, makes } = words.people.permissions;
  const named: Readonly<Record<string, string>> = subjects;
  const doings: Readonly<Record<string, string>> = { ...words.today.doings, ...makes };
  const lines = rows.flatMap((row) => {
    const subject = subjectOf(row);
    const doing = doings[row.channel];
    const line = { ...row, key: row.channel, subject };
    if (row.channel === 'settings.change') return settingLines(line, words);
    if (row.channel === 'records.delete') return deleteLines(line, words);
    if (doing !== undefined) return { ...line, name: doing };
    const isFirst = rows.find((one) => isLooking(one) && subjectOf(one) === subject) === row;
    // What is typed but not saved yet goes with the saving; what serves a doing goes with it.
    return isFirst ? { ...line, name: look(named[subject] ?? subject) } : [];
  });
  const isDoing = ({ channel }: MatrixLine) => Number(doings[channel] !== undefined);
  return lines.toSorted((left, right) => isDoing(left) - isDoing(right));
}

/** Each setting has a least role of its own. */
function settingLines(line: Omit<MatrixLine, 'name'>, words: Words): readonly MatrixLine[] {
  return Object.entries(SETTING_ROLES).map(([field, role]) => {
    const name = words.people.permissions.changeSetting(settingName(field, words));
    return { ...line, key: `${line.channel} ${field}`, role, name };
  });
}

function deleteLines(line: Omit<MatrixLine, 'name'>, words: Words): readonly MatrixLine[] {
  const ownFrom = line.role;
  return RECORD_KINDS.map((kind) => {
    const name = words.people.permissions.deleteRecord(words.trail.records[kind]);
    return { ...line, key: `${line.channel} ${kind}`, role: DELETE_ROLES[kind], name, ownFrom };
  });
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
