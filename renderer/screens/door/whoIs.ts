import type { DoorFacts } from '../../../preload/contract/people';

export type DoorPerson = DoorFacts['people'][number];

/** Whom a typed code or name means, when it means one person. */
export function whoIs(typed: string, people: readonly DoorPerson[]): DoorPerson | null {
  const text = plain(typed);
  const byCode = people.find(({ code }) => plain(code) === text);
  if (byCode !== undefined) return byCode;
  const named = people.filter(({ name }) => plain(name) === text);
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Who could be meant so far, in the order of the list. */
export function whoMayBe(typed: string, people: readonly DoorPerson[]): readonly DoorPerson[] {
  const text = plain(typed);
  return people.filter(({ code, name }) => plain(`${code} ${name}`).includes(text));
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
