import type { Attendance } from '../../../db/model/meetings';
import { Refusal } from '../../../db/model/refusal';
import { type AttendeeRecord, attendeesOf } from '../../../db/queries/meetings';
import { peopleCalled } from '../../../db/queries/organisation';
import { allPeople } from '../../../db/queries/people';
import type { Db } from '../../../db/schema';
import type { AskedPerson } from '../../../preload/contract/meetings';
import type { ListChange } from './lists';
import { listChange } from './lists';

/** Those who are asked to come and who was there: the list as a whole. One of the office's people brings what it knows of him. */
export async function keepPeople(
  db: Db,
  meetingId: number,
  people: readonly AskedPerson[],
): Promise<ListChange> {
  const before = await attendeesOf(db, meetingId);
  const rows = await rowsOf(db, meetingId, people);
  const change = listChange(before.map(attendeeLine), rows.map(attendeeLine));
  await db.deleteFrom('meetingPerson').where('meetingId', '=', meetingId).execute();
  if (rows.length > 0) await db.insertInto('meetingPerson').values(rows).execute();
  return change;
}

type Row = Omit<AttendeeRecord, 'id' | 'personCode'>;

async function rowsOf(db: Db, meetingId: number, people: readonly AskedPerson[]): Promise<readonly Row[]> {
  const called = await peopleCalled(db);
  const known = new Map((await allPeople(db)).map((person) => [person.id, person]));
  const rows = people.map(({ name: asked, department, email, attendance }) => {
    const { id: personId, name } = called(asked);
    const person = personId === null ? undefined : known.get(personId);
    return {
      ...{ meetingId, personId, name },
      department: department ?? person?.departmentName ?? '',
      email: email ?? person?.email ?? '',
      isPresent: attendance === 'present' ? (1 as const) : (0 as const),
      isAbsentExcused: attendance === 'excused' ? (1 as const) : (0 as const),
    };
  });
  refuseTwice(rows);
  return rows;
}

function refuseTwice(rows: readonly Row[]): void {
  const seen = new Set<string>();
  for (const { name, department } of rows) {
    const who = `${name}\n${department}`;
    if (seen.has(who)) throw new Refusal('wrong-input', { field: 'people', value: name });
    seen.add(who);
  }
}

export function attendanceOf({ isPresent, isAbsentExcused }: Row): Attendance {
  if (isPresent === 1) return 'present';
  return isAbsentExcused === 1 ? 'excused' : 'absent';
}

const SIGNS: Readonly<Record<Attendance, string>> = { absent: '', present: '✓', excused: '–' };

function attendeeLine(row: Row): string {
  const { name, department, email } = row;
  return [SIGNS[attendanceOf(row)], name, department, email].filter((part) => part !== '').join(' · ');
}
