import { afterEach, beforeEach, expect, it } from 'vitest';
import { itemsOf } from '../../db/model/surveys/template';
import { iatfQuarterly } from '../../db/shipped/iatfQuarterly';
import { zhCN } from '../../preload/words/zh-CN';
import { newFolder, type RunningApp, startApp } from './app';
import { ask, formsOf, plantWithRound } from './command';
import { putAway } from './putAway';
import { choose, openRound } from './steps';

const { keying, rounds, parts } = zhCN;
const ITEMS = itemsOf(iatfQuarterly).map(({ code }) => code);
const FIRST = { ...Object.fromEntries(ITEMS.map((code) => [code, 80])), L1: 8, L2: 10 };
const LEVEL_FOUR = '4'.repeat(ITEMS.length);

let folder = '';
let running: RunningApp | null = null;

beforeEach(async () => {
  folder = await newFolder();
  plantWithRound(folder, 2);
  const returnedOn = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  for (const form of formsOf(folder, 'R1'))
    ask(folder, 'surveys.recordReturn', { form, returnedOn, answers: FIRST, opinion: '' });
});

afterEach(async () => {
  const was = running;
  running = null;
  await putAway(was, folder);
});

it('a second person keys what came back without seeing it; what differs is decided, and only that changes', async () => {
  const app = await startApp(folder);
  running = app;
  const { page } = app;
  await openRound({ app, page, words: zhCN }, '第一批');
  await choose({ app, page, words: zhCN }, parts.more, rounds.actions.keyAgain);
  await page.getByText(keying.again.tag).waitFor();
  await page.locator('.paper').waitFor();
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);

  for (const key of [...LEVEL_FOUR, '8', 'x', 'Control+Enter']) await page.keyboard.press(key);
  await page.getByText(keying.again.agree('客户1有限公司')).waitFor();

  await page.locator('.paper').waitFor();
  for (const key of [`3${LEVEL_FOUR.slice(1)}`, '8', 'x'].join('')) await page.keyboard.press(key);
  await page.keyboard.press('Control+Enter');
  const [first, second] = formsOf(folder, 'R1');
  await page.getByText(keying.again.title(second ?? '')).waitFor();
  expect(ask(folder, 'surveys.form', { form: second }).answers).toEqual(FIRST);
  await page.getByRole('combobox').selectOption({ label: '一般' });
  await page.keyboard.press('Control+Enter');
  await page.getByText(keying.again.allDone).waitFor();
  expect(ask(folder, 'surveys.form', { form: first }).answers).toEqual(FIRST);
  expect(ask(folder, 'surveys.form', { form: second }).answers).toEqual({ ...FIRST, Q1: 60 });
});
