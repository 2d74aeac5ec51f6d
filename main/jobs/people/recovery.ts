import { wallClock } from '../../../db/model/day';
import { Refusal } from '../../../db/model/refusal';
import { keepPerson, openRecoveryCode, personByCode } from '../../../db/queries/people';
import { loadWords } from '../../../preload/words/loadWords';
import { plantNameIn } from '../../../preload/words/plantName';
import type { JobOffice } from '../../office';
import { type Person, refuseWeak } from '../../people/checkPassword';
import { confirmPassword } from '../../people/confirmPassword';
import { hashPassword } from '../../people/passwordHash';
import { newRecoveryCode, readRecoveryCode } from '../../people/recoveryCode';
import { tryRecoveryCode } from '../../people/tryRecoveryCode';
import type { ChannelsOf, Jobs } from '../list';
import { tellEvent } from './door';
import { thePerson } from './found';

type Recovery = Extract<
  ChannelsOf<'people'>,
  'people.newRecoveryCode' | 'people.recover' | 'people.printRecoveryCode'
>;

export const recovery: Jobs<Recovery> = {
  'people.newRecoveryCode': async (office, { password }) => {
    if (!(await confirmPassword(office, password))) throw new Refusal('sign-in-off');
    const { id } = await thePerson(office.db, office.user.code);
    return { recoveryCode: await makeRecoveryCode(office, id) };
  },

  'people.recover': async (office, { code, recoveryCode, newPassword }) => {
    if (!office.settings.signIn) throw new Refusal('sign-in-off');
    const person = await personByCode(office.db, code);
    if (person === undefined || !isAdministrator(person))
      throw new Refusal('wrong-recovery-code', { seconds: 0 });
    refuseWeak(newPassword, person);
    const open = await openRecoveryCode(office.db);
    await tryRecoveryCode(office, person, {
      kept: open?.codeHash ?? null,
      given: readRecoveryCode(recoveryCode),
    });
    const passwordHash = await hashPassword(newPassword, office.passwordCost);
    const next = await office.write(async (within) => {
      await keepPerson(within.db, person.id, {
        passwordHash,
        mustChangePassword: 0,
        signedInAt: within.now,
      });
      await tellEvent(within, code, 'recovered');
      return makeRecoveryCode(within, person.id);
    });
    office.session.begin(code, office.now);
    return { recoveryCode: next };
  },

  'people.printRecoveryCode': async (office, { recoveryCode }) => {
    const { settings, now, user, printer } = office;
    const { recoveryPage } = await import('../../reports/write/recoveryPage');
    const { language } = settings;
    const words = (await loadWords(language)).people.paper;
    const html = recoveryPage({
      language,
      words,
      plantName: plantNameIn(settings, language),
      madeOn: wallClock(now, settings.timeZone).day,
      madeFor: user.name,
      recoveryCode,
    });
    return { file: { name: `${words.title}.pdf`, bytes: await printer.print(html) } };
  },
};

function isAdministrator({ role, leftOn, isService }: Person): boolean {
  return role === 'administrator' && leftOn === null && isService === 0;
}

/** The one before it no longer works. */
export async function makeRecoveryCode(office: JobOffice, personId: number): Promise<string> {
  const recoveryCode = newRecoveryCode();
  const { db, now: madeAt } = office;
  const codeHash = await hashPassword(recoveryCode, office.passwordCost);
  await db.updateTable('recoveryCode').set({ usedAt: madeAt }).where('usedAt', 'is', null).execute();
  await db.insertInto('recoveryCode').values({ personId, codeHash, madeAt, usedAt: null }).execute();
  office.changed({ record: 'session', key: 'recovery', old: null, new: { event: 'recoveryCodeMade' } });
  return recoveryCode;
}
