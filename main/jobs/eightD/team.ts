import { v7 as newUid } from 'uuid';
import { Refusal } from '../../../db/model/refusal';
import { peopleCalled } from '../../../db/queries/organisation';
import { allPeople } from '../../../db/queries/people';
import type { AskedMember } from '../../../preload/contract/eightD';
import type { EightDKept, TeamMember } from '../../../preload/contract/eightDWhole';
import type { Checked } from '../../../preload/contract/index';
import type { JobOffice } from '../../office';
import type { WritingRun } from './found';
import { keepList, type ListLines, line, refuseForeignRows } from './lists';
import { teamShown } from './rows';

/** D1: champion, leader, members. One of the office's people brings what it knows of him. */
export function changeTeam(
  office: JobOffice,
  { team, ...asked }: Checked<'eightD.team'>,
): Promise<EightDKept> {
  return keepList(office, asked, 'team', (run) => keepTeam(office, run, team));
}

async function keepTeam(
  office: JobOffice,
  run: WritingRun,
  team: readonly AskedMember[],
): Promise<ListLines> {
  const { db } = office;
  await refuseForeignRows(office, run, 'teamMember', team);
  const { complaintId, cycle } = run;
  const before = await teamShown(db, run);
  const known = await knownPeople(office);
  const rows = team.map(({ id, name, role, ...told }, position) => {
    const { person, ...named } = known(name);
    const department = told.department ?? person?.departmentName ?? '';
    const contact = told.contact ?? (person?.phone || (person?.email ?? ''));
    return { uid: id ?? newUid(), complaintId, cycle, role, ...named, department, contact, position };
  });
  refuseTwice(rows);
  await db
    .deleteFrom('teamMember')
    .where('complaintId', '=', complaintId)
    .where('cycle', '=', cycle)
    .execute();
  if (rows.length > 0) await db.insertInto('teamMember').values(rows).execute();
  return { old: before.map(memberLine), new: (await teamShown(db, run)).map(memberLine) };
}

async function knownPeople({ db }: JobOffice) {
  const called = await peopleCalled(db);
  const people = new Map((await allPeople(db)).map((person) => [person.id, person]));
  return (asked: string) => {
    const { id: personId, name } = called(asked);
    return { personId, name, person: personId === null ? undefined : people.get(personId) };
  };
}

function refuseTwice(rows: readonly { readonly name: string; readonly department: string }[]): void {
  const seen = new Set<string>();
  for (const { name, department } of rows) {
    const who = `${name}\n${department}`;
    if (seen.has(who)) throw new Refusal('wrong-input', { field: 'team', value: name });
    seen.add(who);
  }
}

const SIGNS = { champion: '◆', leader: '★', member: '' } as const;

function memberLine({ role, name, department, contact }: TeamMember): string {
  return `${SIGNS[role]}${line(name, department, contact)}`;
}
