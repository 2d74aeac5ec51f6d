import type { Attendance } from '../../../../db/model/meetings';
import type { MeetingPerson, Topic } from '../../../../preload/contract/meetings';
import type { PersonRow } from '../../../../preload/contract/people';

/** Somebody as he is kept: what is left out the office knows itself. */
export interface AskedPerson {
  readonly name: string;
  readonly department?: string;
  readonly email?: string;
  readonly attendance: Attendance;
}

/** `王工 外协模具厂 wang@example.com`: a name, a department, an address, in whatever order the address stands. */
export function readPerson(typed: string, people: readonly PersonRow[]): AskedPerson | null {
  const text = typed.trim().replace(/\s+/gu, ' ');
  if (text === '') return null;
  if (people.some(({ code, name }) => code === text || name === text))
    return { name: text, attendance: 'absent' };
  const parts = text.split(/[ ,，;；]+/u).filter((part) => part !== '');
  const email = parts.find((part) => part.includes('@')) ?? '';
  const [name = '', ...department] = parts.filter((part) => part !== email);
  return name === '' ? null : { name, department: department.join(' '), email, attendance: 'absent' };
}

/** What is sent back of somebody who is on the list already: by code where the office knows him. */
export function askedPerson({ code, name, department, email, attendance }: MeetingPerson): AskedPerson {
  return { name: code ?? name, department, email, attendance };
}

export interface AskedTopic {
  readonly id?: string;
  readonly title: string;
  readonly action: string | null;
  readonly discussion: string;
  readonly conclusion: string;
}

export function askedTopic({ id, title, action, discussion, conclusion }: Topic): AskedTopic {
  return { ...(id === '' ? {} : { id }), title, action: action?.id ?? null, discussion, conclusion };
}

/** One of a list a place on or back; the same list where there is no such place. */
export function moved<T>(list: readonly T[], at: number, by: 1 | -1): readonly T[] {
  const one = list[at];
  const other = list[at + by];
  if (one === undefined || other === undefined) return list;
  return list.with(at, other).with(at + by, one);
}
