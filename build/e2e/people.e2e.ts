import { afterEach, beforeEach, expect, it } from 'vitest';
import { zhCN } from '../../preload/words/zh-CN';
import { newFolder, type RunningApp, startApp } from './app';
import { ask } from './command';
import { putAway } from './putAway';

const { people, settings, shell } = zhCN;
const CHIEF = 'the chief of quality';

let folder = '';
let app: RunningApp;

beforeEach(async () => {
  folder = await newFolder();
  ask(folder, 'settings.change', { plantName: '嘉定示范冲压厂' });
  ask(folder, 'people.save', { code: 'E2', fields: { name: '林涛', role: 'clerk', department: '业务' } });
  app = await startApp(folder);
});

afterEach(() => putAway(app, folder));

function openSettings(part: keyof typeof settings.parts) {
  const { page } = app;
  return page
    .getByRole('navigation')
    .first()
    .getByText(shell.subjects.settings, { exact: true })
    .click()
    .then(() => page.getByRole('button', { name: settings.parts[part], exact: true }).click());
}

function password(label: string) {
  return app.page.getByLabel(label, { exact: true });
}

async function signIn(who: string, secret: string): Promise<void> {
  const { page } = app;
  await page.getByLabel(people.door.who).fill(who);
  await password(people.door.password).fill(secret);
  await page.keyboard.press('Enter');
}

/** Gives the recovery code. */
async function turnOn(): Promise<string> {
  const { page } = app;
  await openSettings('signIn');
  await password(people.signIn.password).fill(CHIEF);
  await password(people.signIn.passwordAgain).fill(CHIEF);
  await page.keyboard.press('Control+Enter');
  const code = await page.locator('.recoveryCodeText').textContent();
  await page.getByRole('button', { name: people.code.done }).click();
  await page.getByText(people.signIn.on).first().waitFor();
  return code ?? '';
}

/** Gives the password that the clerk is told. */
async function passwordForClerk(): Promise<string> {
  const { page } = app;
  await openSettings('people');
  await page.getByRole('row', { name: /林涛/ }).click();
  await page.getByRole('button', { name: people.dialog.reset }).click();
  await page
    .getByRole('dialog', { name: people.dialog.resetTitle('林涛') })
    .getByRole('button', { name: people.dialog.reset })
    .click();
  const given = await page.locator('.givenPassword').textContent();
  await page.getByRole('button', { name: new RegExp(people.dialog.password.close) }).click();
  return given ?? '';
}

async function leave(): Promise<void> {
  const { page } = app;
  await page.locator('.userButton').click();
  await page.getByRole('button', { name: people.menu.other, exact: true }).click();
  await page.getByRole('heading', { name: people.door.title }).waitFor();
}

it('lets in who says the right password, to what his role may', async () => {
  const { page } = app;
  await turnOn();
  const given = await passwordForClerk();
  await leave();

  await signIn('E2', 'not the password');
  await page.getByText('密码不对').waitFor();
  await signIn('林涛', given);
  await page.getByText(people.door.mustChange).waitFor();
  await password(people.door.newPassword).fill('my own password');
  await password(people.signIn.passwordAgain).fill('my own password');
  await page.keyboard.press('Enter');
  await page.locator('.userButton', { hasText: '林涛' }).waitFor();

  await openSettings('people');
  await page.getByText('质量办公室').first().waitFor();
  expect(await page.getByRole('button', { name: people.list.add }).count()).toBe(0);
  await openSettings('signIn');
  await page.getByText(people.signIn.own).waitFor();
  expect(await page.getByRole('button', { name: people.signIn.turnOff }).count()).toBe(0);
  const told = await page.evaluate(() =>
    Reflect.get(globalThis, 'office').call('people.leave', { code: 'office' }),
  );
  expect(told).toMatchObject({ ok: false, refusal: { code: 'not-permitted' } });
  expect(() => ask(folder, 'settings.office')).toThrow();
});

it('locks over the work when nobody is at the keys, and gives it back to the same person', async () => {
  const { page } = app;
  await turnOn();
  await page.clock.install();
  await openSettings('plant');
  await page.getByLabel(settings.plant.fields.plantAddress).fill('东莞市长安镇');
  await page.clock.fastForward('10:05');
  await page.getByRole('heading', { name: people.door.locked }).waitFor();
  expect(await page.getByLabel(settings.plant.fields.plantAddress).isVisible()).toBe(false);
  const told = await page.evaluate(() => Reflect.get(globalThis, 'office').call('settings.office', {}));
  expect(told).toMatchObject({ ok: false, refusal: { code: 'signed-out' } });
  await password(people.door.password).fill(CHIEF);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: people.door.locked }).waitFor({ state: 'detached' });
  expect(await page.getByLabel(settings.plant.fields.plantAddress).inputValue()).toBe('东莞市长安镇');
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: people.door.locked }).waitFor();
});

it('is entered again with the printed code, which is replaced', async () => {
  const { page } = app;
  const code = await turnOn();
  await leave();
  await page.getByText(people.door.forgotten, { exact: true }).click();
  await page.getByRole('button', { name: people.door.useCode }).click();
  await page.getByLabel(people.door.administrator).fill('office');
  await page.getByLabel(people.door.recoveryCode).fill(code.toLowerCase());
  await password(people.door.newPassword).fill('remembered now');
  await password(people.signIn.passwordAgain).fill('remembered now');
  await page.keyboard.press('Enter');
  const next = page.locator('.recoveryCodeText');
  await next.waitFor();
  expect(await next.textContent()).not.toBe(code);
  await page.getByRole('button', { name: people.code.done }).click();
  await page.locator('.userButton', { hasText: '质量办公室' }).waitFor();
});
