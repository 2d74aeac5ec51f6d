import type { Input, WritingChannel } from '../../preload/contract/index';
import { csv, type TestOffice } from './office';

type PeopleChannel = Extract<WritingChannel, `people.${string}`>;
type Examples = { readonly [C in PeopleChannel]: (office: TestOffice) => Input<C> | Promise<Input<C>> };

const PASSWORD = 'the chief of quality';
const CLERK = { code: 'E2', fields: { name: '林涛', role: 'clerk' } } as const;

/** Like those of `writeExamples.ts`: for every channel about people what makes it do something. */
export const PEOPLE_EXAMPLES: Examples = {
  'people.addDepartment': () => ({ code: 'LAB', name: '实验室' }),
  'people.changeDepartment': () => ({ code: '品保', head: 'office' }),
  'people.changePassword': async (office) => {
    await signInTurnedOn(office);
    return { password: PASSWORD, newPassword: 'another password' };
  },
  'people.givePasswords': async (office) => ({ codes: [(await clerk(office)).code] }),
  'people.import': () => ({ file: csv('p.csv', ['工号,姓名', 'E1,陈静']) }),
  'people.leave': clerk,
  'people.lock': async (office) => {
    await signInTurnedOn(office);
    return {};
  },
  'people.newRecoveryCode': async (office) => {
    await signInTurnedOn(office);
    return { password: PASSWORD };
  },
  'people.recover': async (office) => {
    const recoveryCode = await signInTurnedOn(office);
    return { code: 'office', recoveryCode, newPassword: 'another password' };
  },
  'people.resetPassword': clerk,
  'people.return': async (office) => {
    const { code } = await clerk(office);
    await office.ask('people.leave', { code });
    return { code };
  },
  'people.save': () => CLERK,
  'people.setIdleMinutes': () => ({ minutes: 3 }),
  'people.signIn': async (office) => {
    await signInTurnedOn(office);
    return { code: 'office', password: PASSWORD };
  },
  'people.signOut': async (office) => {
    await signInTurnedOn(office);
    return {};
  },
  'people.turnOffSignIn': async (office) => {
    await signInTurnedOn(office);
    return { password: PASSWORD };
  },
  'people.turnOnSignIn': () => ({ code: 'office', password: PASSWORD }),
};

async function signInTurnedOn(office: TestOffice): Promise<string> {
  return (await office.ask('people.turnOnSignIn', { code: 'office', password: PASSWORD })).recoveryCode;
}

function clerk(office: TestOffice): Promise<{ readonly code: string }> {
  return office.ask('people.save', CLERK);
}
