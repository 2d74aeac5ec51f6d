import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { zhCN } from '../../preload/words/zh-CN';
import { newFolder, type RunningApp, startApp } from './app';
import { ask } from './command';
import { putAway } from './putAway';
import { openSubject } from './steps';

const { cause } = zhCN.actionRecord;
const listed = z.object({ actions: z.array(z.object({ id: z.string(), code: z.string() })) });
const shown = z.object({ cycles: z.array(z.object({ causes: z.array(z.object({ text: z.string() })) })) });
const AS_TYPED = { delay: 40 };

let folder = '';
let app: RunningApp;

beforeEach(async () => {
  folder = await newFolder();
  app = await startApp(folder);
});

afterEach(() => putAway(app, folder));

it('keeps every why and twig that is typed by keyboard alone, also while the one before is being kept', async () => {
  const { page } = app;
  const { keyboard } = page;
  await page.getByRole('button', { name: zhCN.firstStart.sample.fill }).click();
  await page.getByText(zhCN.shell.sample, { exact: true }).first().waitFor({ timeout: 90_000 });
  const { actions } = listed.parse(ask(folder, 'actions.list', { state: 'open' }));
  const { id = '', code = '' } = actions[0] ?? {};
  ask(folder, 'actions.update', { id, causes: [] });
  await openSubject({ app, page, words: zhCN }, 'actions');
  await page.getByRole('row').filter({ hasText: code }).first().click();

  await page.getByRole('button', { name: cause.firstWhy }).press('Enter');
  await typed('漏检 n', null);
  await typed('未培训', 'Enter');
  await typed('无人负责', 'Tab');
  // The line before was kept long ago, and this one is still being typed.
  await page.waitForTimeout(1000);
  await keyboard.type('培训', AS_TYPED);
  // Quicker than a list is kept.
  for (const text of ['一', '二', '三']) await typed(text, 'Enter', 0);
  await keyboard.press('Enter');
  await page.waitForTimeout(1000);
  expect(await page.locator('input[data-cause]:focus').inputValue()).toBe('');

  await page.getByRole('button', { name: cause.methods.fishbone }).press('Enter');
  await page.getByRole('button', { name: cause.add }).first().press('Enter');
  await typed('新人', null);
  await typed('轮岗', 'Enter');
  await keyboard.press('Tab');
  await expect
    .poll(textsOf(id), { timeout: 5000 })
    .toEqual(['漏检 n', '未培训', '无人负责培训', '一', '二', '三', '新人', '轮岗']);
});

/** A line begun by its key, and its text as soon as the line has the focus. */
async function typed(text: string, begins: 'Enter' | 'Tab' | null, delay = AS_TYPED.delay): Promise<void> {
  const { page } = app;
  if (begins !== null) await page.keyboard.press(begins);
  await page.waitForFunction(() => {
    const line = document.activeElement;
    return line instanceof HTMLInputElement && line.dataset.cause !== undefined && line.value === '';
  });
  await page.keyboard.type(text, { delay });
}

function textsOf(id: string): () => readonly string[] {
  return () => {
    const { cycles } = shown.parse(ask(folder, 'actions.show', { id }));
    return (cycles.at(-1)?.causes ?? []).map(({ text }) => text);
  };
}
