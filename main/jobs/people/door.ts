import { Refusal } from '../../../db/model/refusal';
import { allPeople, keepPerson, personByCode } from '../../../db/queries/people';
import type { DoorFacts } from '../../../preload/contract/people';
import type { JobOffice } from '../../office';
import { type Person, refuseWeak, tryAtTheDoor } from '../../people/checkPassword';
import { hashPassword } from '../../people/passwordHash';
import type { ChannelsOf, Jobs } from '../list';

type Door = Extract<
  ChannelsOf<'people'>,
  'people.door' | 'people.signIn' | 'people.signOut' | 'people.lock' | 'people.present'
>;

/** What is asked before, and to end, the work of one person at a window. */
export const door: Jobs<Door> = {
  'people.door': async (office) => {
    const { signIn, language, theme, idleMinutes } = office.settings;
    const { plantName, plantNameEn, plantNameTw, plantLogo } = office.settings;
    const plant = { plantName, plantNameEn, plantNameTw, plantLogo };
    const facts = { signIn, ...plant, language, theme, idleMinutes };
    if (!signIn) return { ...facts, people: [], locked: null };
    const isHere = (await office.session.user(office.db, office.now)) !== null;
    return { ...facts, people: await whoMayEnter(office), locked: isHere ? null : office.session.code() };
  },

  'people.signIn': async (office, { code, password, newPassword }) => {
    if (!office.settings.signIn) throw new Refusal('sign-in-off');
    const person = await personByCode(office.db, code);
    if (person === undefined || !mayEnter(office, person))
      throw new Refusal('wrong-password', { seconds: 0 });
    await tryAtTheDoor(office, person, password);
    const mustChange = person.mustChangePassword === 1;
    if (mustChange && newPassword === undefined) return { mustChange };
    const changes = mustChange
      ? await newPasswordOf(office, person, { chosen: newPassword ?? '', before: password })
      : {};
    await office.write((within) => enter(within, person, changes));
    office.session.begin(code, office.now);
    return { mustChange: false };
  },

  'people.signOut': async (office) => {
    await tellEvent(office, office.session.code(), 'signedOut');
    office.session.end();
    return {};
  },

  'people.lock': async (office, { isIdle }) => {
    await tellEvent(office, office.session.lock(), isIdle ? 'lockedWhenIdle' : 'locked');
    return {};
  },

  'people.present': (office) => {
    office.session.present(office.now);
    return Promise.resolve({});
  },
};

/** A service user only calls from the command line. */
function mayEnter({ via }: JobOffice, { isService, leftOn, passwordHash }: Person): boolean {
  return leftOn === null && passwordHash !== null && (isService === 0 || via === 'command');
}

async function whoMayEnter(office: JobOffice): Promise<DoorFacts['people']> {
  const people = (await allPeople(office.db)).filter((person) => mayEnter(office, person));
  return people.map(({ code, name, departmentName }) => ({ code, name, department: departmentName ?? '' }));
}

async function newPasswordOf(
  { passwordCost }: JobOffice,
  person: Person,
  { chosen, before }: { readonly chosen: string; readonly before: string },
) {
  refuseWeak(chosen, person, before);
  return { passwordHash: await hashPassword(chosen, passwordCost), mustChangePassword: 0 as const };
}

async function enter(
  office: JobOffice,
  person: Person,
  changes: Partial<Awaited<ReturnType<typeof newPasswordOf>>>,
): Promise<void> {
  await keepPerson(office.db, person.id, { ...changes, signedInAt: office.now });
  if (changes.passwordHash !== undefined) await tellEvent(office, person.code, 'passwordChanged');
  await tellEvent(office, person.code, 'signedIn');
}

/** What happened at the door is somebody's own doing, though nobody is signed in while it happens. */
export async function tellEvent(office: JobOffice, code: string | null, event: string): Promise<void> {
  const by = code === null ? undefined : await personByCode(office.db, code);
  if (by === undefined) return;
  office.changed({ record: 'session', key: by.code, old: null, new: { event }, by });
}
