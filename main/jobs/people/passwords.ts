import { Refusal } from '../../../db/model/refusal';
import { keepPerson } from '../../../db/queries/people';
import { keepSetting } from '../../../db/queries/settings';
import type { Db } from '../../../db/schema';
import { loadWords } from '../../../preload/words/loadWords';
import type { JobOffice } from '../../office';
import { checkPassword, type Person, refuseWeak } from '../../people/checkPassword';
import { confirmPassword } from '../../people/confirmPassword';
import { hashPassword } from '../../people/passwordHash';
import { newPassword } from '../../people/recoveryCode';
import type { ChannelsOf, Jobs } from '../list';
import { thePerson } from './found';
import { keepSomebodyInCharge } from './inCharge';
import { makeRecoveryCode } from './recovery';

type Passwords = Extract<
  ChannelsOf<'people'>,
  | 'people.turnOnSignIn'
  | 'people.turnOffSignIn'
  | 'people.setIdleMinutes'
  | 'people.changePassword'
  | 'people.resetPassword'
  | 'people.givePasswords'
  | 'people.printPasswords'
>;

export const passwords: Jobs<Passwords> = {
  'people.turnOnSignIn': async (office, { code, password }) => {
    if (office.settings.signIn) throw new Refusal('sign-in-on');
    const person = await thePerson(office.db, code);
    refuseWeak(password, person);
    const passwordHash = await hashPassword(password, office.passwordCost);
    await keepPerson(office.db, person.id, { passwordHash, mustChangePassword: 0 });
    // Whoever turns it on must be able to come in again.
    if (person.role !== 'administrator') throw new Refusal('last-administrator');
    await keepSomebodyInCharge({ ...office, settings: { ...office.settings, signIn: true } });
    await setSignIn(office, true);
    tell(office, code, 'passwordChanged');
    const recoveryCode = await makeRecoveryCode(office, person.id);
    office.session.begin(code, office.now);
    return { recoveryCode };
  },

  'people.turnOffSignIn': async (office, { password }) => {
    if (!(await confirmPassword(office, password))) throw new Refusal('sign-in-off');
    await setSignIn(office, false);
    office.session.end();
    return {};
  },

  'people.setIdleMinutes': async (office, { minutes }) => {
    const { idleMinutes: old } = office.settings;
    if (minutes === old) return { minutes };
    await keepSetting(office.db, 'idleMinutes', minutes);
    office.changed({ record: 'setting', key: 'idleMinutes', old, new: minutes });
    return { minutes };
  },

  'people.changePassword': async (office, { password, newPassword: chosen }) => {
    if (!office.settings.signIn) throw new Refusal('sign-in-off');
    const person = await thePerson(office.db, office.user.code);
    await checkPassword(office, person, password);
    refuseWeak(chosen, person, password);
    await keepPerson(office.db, person.id, {
      passwordHash: await hashPassword(chosen, office.passwordCost),
      mustChangePassword: 0,
    });
    tell(office, person.code, 'passwordChanged');
    return {};
  },

  'people.resetPassword': async (office, { code }) => {
    const person = await theHere(office.db, code);
    const { password, keep } = await given(office, person);
    await keep(office);
    return { password };
  },

  'people.givePasswords': async (office, { codes }) => {
    const all: (Given & { readonly person: Person })[] = [];
    // One after the other: each hash takes as much memory as a small program.
    for (const code of new Set(codes)) {
      const person = await theHere(office.db, code);
      all.push({ person, ...(await given(office, person)) });
    }
    await office.write(async (within) => {
      for (const { keep } of all) await keep(within);
    });
    return { given: all.map(({ person: { code, name }, password }) => ({ code, name, password })) };
  },

  'people.printPasswords': async ({ settings: { language, plantName }, printer }, { given: all }) => {
    const { passwordSlips } = await import('../../reports/write/passwordSlips');
    const words = (await loadWords(language)).people.slips;
    const html = passwordSlips({ language, words, plantName, given: all });
    return { file: { name: `${words.title}.pdf`, bytes: await printer.print(html) } };
  },
};

/** Refused as `unknown-person` when he has left: he could not come in. */
async function theHere(db: Db, code: string): Promise<Person> {
  const person = await thePerson(db, code);
  if (person.leftOn !== null) throw new Refusal('unknown-person', { code });
  return person;
}

type Given = Awaited<ReturnType<typeof given>>;

/** A password that is told once, and how it is kept. */
async function given({ passwordCost }: JobOffice, { id, code, isService }: Person) {
  const password = newPassword();
  const passwordHash = await hashPassword(password, passwordCost);
  const keep = async (within: JobOffice) => {
    // A service user has nobody to type a new one.
    const mustChangePassword = isService === 1 ? 0 : 1;
    await keepPerson(within.db, id, { passwordHash, mustChangePassword, failures: 0, waitUntil: null });
    tell(within, code, 'passwordReset');
  };
  return { password, keep };
}

async function setSignIn(office: JobOffice, signIn: boolean): Promise<void> {
  await keepSetting(office.db, 'signIn', signIn);
  office.changed({ record: 'setting', key: 'signIn', old: !signIn, new: signIn });
}

/** That it was changed is told; what it is, never. */
function tell(office: JobOffice, code: string, event: string): void {
  office.changed({ record: 'session', key: code, old: null, new: { event } });
}
