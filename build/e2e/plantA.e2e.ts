import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zhCN } from '../../preload/words/zh-CN';
import { newFolder, type RunningApp, removeFolder, startApp } from './app';
import { ask } from './command';
import { type Clerk, openRound } from './steps';

interface Expected {
  readonly overall: number;
  readonly returnRate: number;
  readonly customers: Readonly<Record<string, number>>;
  readonly items: Readonly<Record<string, number>>;
}

const FILES = 'main/imports/testing/plantA';
const rounds: Record<string, Expected> = JSON.parse(
  readFileSync('db/model/surveys/testing/plantAExpected.json', 'utf8'),
);
const PERIODS = [
  ['2026Q1', '2026-01-01', '2026-03-31'],
  ['2026Q2', '2026-04-01', '2026-06-30'],
  ['2026Q3', '2026-07-01', '2026-09-30'],
] as const;

let folder = '';
let app: RunningApp;

beforeAll(async () => {
  folder = await newFolder();
  ask(folder, 'settings.change', { plantName: '甲厂' });
  ask(folder, 'customers.import', {}, join(FILES, 'customers.xlsx'));
  for (const [code, from, to] of PERIODS) {
    const round = { code, template: 'iatf-quarterly', ruleSet: 'iatf', from, to, customers: 'none' };
    ask(folder, 'surveys.createRound', round);
    ask(folder, 'surveys.importLedger', { round: code }, join(FILES, `ledger-${code}.xlsx`));
    ask(folder, 'surveys.closeRound', { round: code });
  }
  app = await startApp(folder);
});

afterAll(async () => {
  const trespasses = await app.trespasses();
  await app.close();
  await removeFolder(folder);
  expect(trespasses).toEqual([]);
});

describe('the figures of a plant’s year', () => {
  it.each(PERIODS.map(([code]) => code))(
    '%s stands on the screen as it was worked out by hand',
    async (code) => {
      const clerk: Clerk = { app, page: app.page, words: zhCN };
      const expected = rounds[code];
      if (expected === undefined) throw new Error(code);
      await openRound(clerk, code);
      await app.page.locator('[data-heat]').or(app.page.getByText(zhCN.rounds.heat.title)).first().waitFor();
      const page = (await app.page.locator('main').innerText()).replaceAll(/\s/g, ' ');
      expect(page).toContain(expected.overall.toFixed(1));
      expect(page.replaceAll(' ', '')).toContain(`${expected.returnRate.toFixed(1)}%`);
      const heat = await app.page.locator('svg text').allTextContents();
      for (const score of Object.values(expected.customers)) expect(heat).toContain(score.toFixed(1));
      for (const score of Object.values(expected.items)) expect(heat).toContain(score.toFixed(1));
    },
  );
});
