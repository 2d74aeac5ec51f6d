import { afterEach, beforeEach, expect, it } from 'vitest';
import { en } from '../../preload/words/en';
import { zhCN } from '../../preload/words/zh-CN';
import { newFolder, type RunningApp, startApp } from './app';
import { ask, textFile } from './command';
import { putAway } from './putAway';

let folder = '';
let app: RunningApp;

beforeEach(async () => {
  folder = await newFolder();
  app = await startApp(folder);
});

afterEach(() => putAway(app, folder));

it('starts blank, takes customers from a file with a bad row, and speaks another language', async () => {
  const { page } = app;
  await page.getByLabel(zhCN.firstStart.plant.name).first().fill('嘉定示范冲压厂');
  await page.keyboard.press('Control+Enter');
  await page.getByText('嘉定示范冲压厂').first().waitFor();
  // The start page ends by going to the customers.
  await page.getByRole('heading', { level: 1, name: zhCN.customers.title }).waitFor();
  expect(ask(folder, 'settings.office')).toMatchObject({ settings: { plantName: '嘉定示范冲压厂' } });

  const lines = [
    '客户一览表',
    '客户代号,客户全称,状态',
    'A1,上海第一精密连接器股份有限公司东莞分公司第二工厂,已有',
    'A2,<img src=x onerror=alert(1)>,已有',
    'A1,重复,已有',
    'A3,丙公司,不知道',
  ];
  const file = textFile('customers.csv', lines.join('\n'));
  await page
    .getByRole('navigation')
    .first()
    .getByText(zhCN.shell.subjects.customers, { exact: true })
    .click();
  await page.getByRole('button', { name: /导入/ }).first().click();
  await page.locator('input[type=file]').first().setInputFiles(file.path);
  await page.getByText('不知道').first().waitFor();
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => ask(folder, 'settings.office').counts).toMatchObject({ customers: 2 });
  file.remove();
  await page
    .getByRole('navigation')
    .first()
    .getByText(zhCN.shell.subjects.customers, { exact: true })
    .click();
  await page.getByText('<img src=x onerror=alert(1)>').first().waitFor();

  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('English');
  await page.keyboard.press('Enter');
  await page
    .getByRole('navigation')
    .first()
    .getByText(en.shell.subjects.customers, { exact: true })
    .waitFor();
});

it('fills the sample plant, says so on every page, and takes it away again', async () => {
  const { page } = app;
  await page.getByRole('button', { name: zhCN.firstStart.sample.fill }).click();
  await page.getByText(zhCN.shell.sample, { exact: true }).first().waitFor({ timeout: 60_000 });
  for (const subject of [
    'customers',
    'surveys',
    'actions',
    'deliveries',
    'analysis',
    'reports',
    'settings',
  ] as const) {
    await page
      .getByRole('navigation')
      .first()
      .getByText(zhCN.shell.subjects[subject], { exact: true })
      .click();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.getByText(zhCN.shell.sample, { exact: true }).first().waitFor();
  }
  await page.evaluate(() => Reflect.get(globalThis, 'office').call('sample.clear', {}));
  await expect.poll(() => ask(folder, 'settings.office')).toMatchObject({ isBlank: true, isSample: false });
});

it('takes the sample plant back by Ctrl Z, and says when nothing is left to take back', async () => {
  const { page } = app;
  await page.getByRole('button', { name: zhCN.firstStart.sample.fill }).click();
  await page.getByText(zhCN.shell.sample, { exact: true }).first().waitFor({ timeout: 60_000 });
  await page.getByRole('navigation').first().getByText(zhCN.shell.subjects.settings, { exact: true }).click();
  await page.getByText(zhCN.settings.parts.sample, { exact: true }).first().click();
  await page.getByRole('button', { name: zhCN.settings.sample.clear }).click();
  await page.getByText(zhCN.settings.sample.cleared).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText(zhCN.shell.undone, { exact: true }).waitFor();
  expect(ask(folder, 'settings.office')).toMatchObject({ isSample: true });
  await page.keyboard.press('Control+z');
  await page.getByText(zhCN.shell.nothingToUndo).waitFor();
});

it('speaks the language of a backup as soon as it is restored', async () => {
  const { page } = app;
  await page.getByLabel(zhCN.firstStart.plant.name).first().fill('嘉定示范冲压厂');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { level: 1, name: zhCN.customers.title }).waitFor();
  await page.evaluate(async () => {
    const { call } = Reflect.get(globalThis, 'office');
    const made = await call('backup.create', {});
    Reflect.set(globalThis, 'made', made.value.file);
  });
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('English');
  await page.keyboard.press('Enter');
  const customersIn = (words: { readonly shell: { readonly subjects: { readonly customers: string } } }) =>
    page.getByRole('navigation').first().getByText(words.shell.subjects.customers, { exact: true });
  await customersIn(en).waitFor();
  await page.evaluate(() =>
    Reflect.get(globalThis, 'office').call('backup.restore', { file: Reflect.get(globalThis, 'made') }),
  );
  await customersIn(zhCN).waitFor();
});
