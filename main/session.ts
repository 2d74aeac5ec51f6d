import type { Moment } from '../db/model/day';
import { functionsOf, onlyPerson, personByCode } from '../db/queries/people';
import type { Db } from '../db/schema';
import type { SignedIn } from '../preload/contract/settings';
import { settingsOf } from './settingsOf';

/** Who works at this window, or called this command. It ends with the process. */
export interface Session {
  /** Read afresh for every question: a role that was taken away is gone at once. Null: nobody, or a locked window. */
  readonly user: (db: Db, now: Moment) => Promise<SignedIn | null>;
  readonly begin: (code: string, at: Moment) => void;
  /** Somebody is at the keys. */
  readonly present: (at: Moment) => void;
  /** The same person may come back with his password. Gives who it was, or null when nobody was there. */
  readonly lock: () => string | null;
  readonly end: () => void;
  /** Who signed in here, locked or not. */
  readonly code: () => string | null;
}

interface Here {
  readonly code: string;
  readonly isLocked: boolean;
  readonly seenAt: Moment;
}

const MINUTE_MS = 60_000;

/** A window locks when nobody was at its keys for the office's idle time; a command is over before that. */
export function openSession(via: 'window' | 'command' = 'command'): Session {
  let here: Here | null = null;
  const isIdle = ({ seenAt }: Here, now: Moment, minutes: number) =>
    via === 'window' && minutes > 0 && Date.parse(now) - Date.parse(seenAt) >= minutes * MINUTE_MS;
  return {
    begin: (code, at) => {
      here = { code, isLocked: false, seenAt: at };
    },
    present: (at) => {
      if (here !== null) here = { ...here, seenAt: at };
    },
    lock: () => {
      if (here === null || here.isLocked) return null;
      here = { ...here, isLocked: true };
      return here.code;
    },
    end: () => {
      here = null;
    },
    code: () => here?.code ?? null,
    user: async (db, now) => {
      const { signIn, idleMinutes } = await settingsOf(db);
      if (!signIn) return signedInAs(db, await onlyPerson(db));
      if (here === null || here.isLocked || isIdle(here, now, idleMinutes)) return null;
      const person = await personByCode(db, here.code);
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
