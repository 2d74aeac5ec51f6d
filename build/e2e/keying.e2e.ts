import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { iatfQuarterly } from '../../db/shipped/iatfQuarterly';
import { zhCN } from '../../preload/words/zh-CN';
import { newFolder, type RunningApp, startApp } from './app';
import { ask, formsOf, plantWithRound } from './command';
import { putAway } from './putAway';

const { keying, shell } = zhCN;
/** As they stand on the paper. */
const ITEMS = iatfQuarterly.dimensions.flatMap(({ items }) => items.map(({ code }) => code));
let folder = '';
let running: RunningApp | null = null;

beforeEach(async () => {
  folder = await newFolder();
  plantWithRound(folder, 3);
});

afterEach(async () => {
  const was = running;
  running = null;
  await putAway(was, folder);
});

async function atTheDesk(): Promise<RunningApp> {
  const app = await startApp(folder);
  running = app;
  await app.page.getByRole('navigation').getByText(shell.subjects.surveys).click();
  await app.page.getByText('第一批').first().click();
  await app.page.getByRole('button', { name: zhCN.rounds.actions.key }).first().click();
  await app.page.getByText(keying.desk.out).first().waitFor();
  await app.page.locator('.paper').first().waitFor();
  return app;
}

async function press(app: RunningApp, keys: readonly string[]): Promise<void> {
  for (const key of keys) await app.page.keyboard.press(key);
}

describe('keying a returned form', () => {
  it('takes 18 keys and one to save, by keyboard alone', async () => {
    const app = await atTheDesk();
    await press(app, [...'544445555544445555', '8', 'x', 'Control+Enter']);
    await app.page.getByText(/已存 客户1有限公司/).waitFor();
    await press(app, [...'1'.repeat(17), '0', '-', '-', 'Control+Enter']);
    await app.page.getByText(/已存 客户2有限公司/).waitFor();
    const { customers } = ask(folder, 'surveys.roundResult', { round: 'R1' });
    expect(customers).toEqual([
      { code: 'C1', score: 90.8, grade: 'A' },
      { code: 'C2', score: 20, grade: 'below' },
    ]);
  });

  it('gives keys pressed while the next form loads to that form, each in its place', async () => {
    const app = await atTheDesk();
    const forms = ['544445555544445555', '123451234512345123', '222223333344444555'];
    await press(
      app,
      forms.flatMap((digits) => [...digits, '7', '-', 'Control+Enter']),
    );
    await app.page.getByText(keying.allKeyed).waitFor();
    for (const [at, form] of formsOf(folder, 'R1').entries()) {
      const { answers } = ask(folder, 'surveys.form', { form });
      const levels = [...(forms[at] ?? '')].map((digit, item) => [ITEMS[item], Number(digit) * 20]);
      expect(answers).toEqual({ ...Object.fromEntries(levels), L1: 7 });
    }
  });

  it('uses no key pressed after a save that was refused, and says so', async () => {
    const app = await atTheDesk();
    await press(app, [...'544445555544445555', '8', 'x']);
    const [first, second] = formsOf(folder, 'R1');
    ask(folder, 'surveys.withdraw', { form: first, reason: '客户撤回' });
    await press(app, ['Control+Enter', ...'543']);
    await app.page.getByText(keying.keysNotUsed(3)).waitFor();
    expect(ask(folder, 'surveys.form', { form: second }).draft).toBe(null);
  });

  it('loses at most the last field when the program is killed', async () => {
    const app = await atTheDesk();
    await press(app, [...'54321']);
    await app.page.getByText(/草稿已存/).waitFor();
    await app.page.waitForTimeout(600);
    app.app.process().kill('SIGKILL');
    await app.app.waitForEvent('close').catch(() => {});
    running = null;
    const again = await atTheDesk();
    const ticked = again.page.getByRole('checkbox', { checked: true });
    await expect.poll(() => ticked.count()).toBe(5);
    expect(ask(folder, 'surveys.forms', { round: 'R1' }).forms).toHaveLength(3);
  });
});
