import type { Moment } from '../db/model/day';
import { functionsOf, onlyPerson, personByCode } from '../db/queries/people';
import type { Db } from '../db/schema';
import type { SignedIn } from '../preload/contract/settings';
import { settingsOf } from './settingsOf';

/** Who works at this window, or called this command. It ends with the process. */
export interface Session {
  /** Read afresh for every question: a role that was taken away is gone at once. Null: nobody has signed in. */
  readonly user: (db: Db) => Promise<SignedIn | null>;
  readonly begin: (code: string, at: Moment) => void;
  readonly end: () => void;
  /** Who signed in here, locked or not. */
  readonly code: () => string | null;
}

export function openSession(): Session {
  let signedIn: string | null = null;
  return {
    begin: (code) => {
      signedIn = code;
    },
    end: () => {
      signedIn = null;
    },
    code: () => signedIn,
    user: async (db) => {
      const { signIn } = await settingsOf(db);
      if (!signIn) return signedInAs(db, await onlyPerson(db));
      const person = signedIn === null ? undefined : await personByCode(db, signedIn);
      return person === undefined || person.leftOn !== null ? null : signedInAs(db, person);
    },
  };
}

type Person = Awaited<ReturnType<typeof personByCode>>;

async function signedInAs(db: Db, person: Person): Promise<SignedIn> {
  if (person === undefined) return { code: 'office', name: '', role: 'administrator', functions: [] };
  const { code, name, role } = person;
  return { code, name, role, functions: await functionsOf(db, person.id) };
}
