import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { zhCN } from '../../preload/words/zh-CN';
import { newFolder, type RunningApp, startApp } from './app';
import { ask } from './command';
import { putAway } from './putAway';

const { complaintIntake: words } = zhCN;
const listed = z.object({ complaints: z.array(z.object({ id: z.string(), code: z.string() })) });
const shown = z.object({
  customer: z.string(),
  complainant: z.string(),
  part: z.string(),
  problem: z.string(),
  lotQuantity: z.number(),
  isSafety: z.boolean(),
});
const attached = z.object({ attachments: z.array(z.object({ name: z.string() })) });

let folder = '';
let app: RunningApp;

beforeEach(async () => {
  folder = await newFolder();
  app = await startApp(folder);
});

afterEach(() => putAway(app, folder));

it('takes a complaint by keyboard alone in one go, a pasted picture with it', async () => {
  const { page } = app;
  const { keyboard } = page;
  await page.getByRole('button', { name: zhCN.firstStart.sample.fill }).click();
  await page.getByText(zhCN.shell.sample, { exact: true }).first().waitFor({ timeout: 90_000 });
  await page.getByRole('button', { name: words.title }).waitFor();
  await keyboard.press('n');
  const customer = page.getByRole('combobox', { name: words.fields.customer });
  await customer.and(page.locator(':focus')).waitFor();
  const began = Date.now();

  await keyboard.type('KH041');
  await goOn(1);
  await keyboard.type('陈工');
  await goOn(5);
  await keyboard.type('P1012');
  await goOn(7);
  await keyboard.type('端子变形');
  await goOn(1);
  await keyboard.type('5,000');
  await pastePicture();
  await page.getByRole('img', { name: /\.png$/ }).waitFor();
  // Every change is kept while it is typed.
  await page.getByText(words.draft.saved('').trim()).waitFor();
  await keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: /^KS\d{4}-\d+ 端子变形/ }).waitFor();
  expect(Date.now() - began).toBeLessThan(60_000);

  const { complaints } = listed.parse(ask(folder, 'complaints.list', {}));
  const id = complaints[0]?.id ?? '';
  expect(ask(folder, 'complaints.draft', {})).toEqual({ draft: null });
  expect(shown.parse(ask(folder, 'complaints.show', { id }))).toEqual({
    ...{ customer: 'KH041', complainant: '陈工', part: 'P1012', problem: '端子变形' },
    ...{ lotQuantity: 5000, isSafety: false },
  });
  const { attachments } = attached.parse(ask(folder, 'attachments.list', { record: 'complaint', key: id }));
  expect(attachments).toHaveLength(1);
  expect(await app.trespasses()).toEqual([]);
});

async function goOn(fields: number): Promise<void> {
  for (let field = 0; field < fields; field += 1) await app.page.keyboard.press('Enter');
}

/** As the clipboard hands over a picture: a file with no name of its own. */
async function pastePicture(): Promise<void> {
  await app.page.evaluate(async () => {
    const canvas = new OffscreenCanvas(40, 30);
    canvas.getContext('2d')?.fillRect(5, 5, 20, 10);
    const file = new File([await canvas.convertToBlob()], 'image.png', { type: 'image/png' });
    const clipboardData = new DataTransfer();
    clipboardData.items.add(file);
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
}
