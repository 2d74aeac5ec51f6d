import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { zhCN } from '../../preload/words/zh-CN';
import { newFolder, type RunningApp, startApp } from './app';
import { ask, plantWithRound } from './command';
import { putAway } from './putAway';
import { type Clerk, closeRound, exportReport, keyForm, openRound, openSubject, printForms } from './steps';

let folder = '';
let papers = '';
let app: RunningApp;

beforeEach(async () => {
  folder = await newFolder();
  papers = mkdtempSync(join(tmpdir(), 'kesheng-papers-'));
  plantWithRound(folder, 4);
  app = await startApp(folder);
});

afterEach(async () => {
  rmSync(papers, { recursive: true, force: true });
  await putAway(app, folder);
});

it('carries a round from the printed forms to the signed report', async () => {
  const clerk: Clerk = { app, page: app.page, words: zhCN };
  const { page } = app;
  await openRound(clerk, 'R1');

  const pdf = join(papers, 'forms.pdf');
  await printForms(clerk, pdf);
  expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(/Pages: +4/);
  expect(execFileSync('pdffonts', [pdf], { encoding: 'utf8' })).not.toContain('Type 3');
  expect(execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' })).toContain('客户2有限公司');

  await page.getByRole('button', { name: zhCN.rounds.actions.key }).first().click();
  await page.getByText(zhCN.keying.desk.out).first().waitFor();
  await page.locator('.paper').first().waitFor();
  await keyForm(clerk, [...'555555555555555555', '9', '9']);
  await keyForm(clerk, [...'333333333333333333', '5', '4'], '希望缩短交期');
  await keyForm(clerk, [...'444444444444444444', '-', '-']);
  await page.keyboard.press('Escape');

  await closeRound(clerk);
  const result = ask(folder, 'surveys.roundResult', { round: 'R1' });
  expect(result).toMatchObject({ issued: 4, returnedOnTime: 3, overall: 80, grade: 'A', returnRate: 75 });
  await expect.poll(() => page.getByText('80.0').count()).toBeGreaterThan(0);

  const { actions } = ask(folder, 'actions.list', { round: 'R1' });
  expect(actions).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'customerBelow', subject: 'C2', department: '业务', state: 'open' }),
      expect.objectContaining({ kind: 'opinion', subject: 'C2' }),
      expect.objectContaining({ kind: 'returnRateLow' }),
    ]),
  );

  const book = join(papers, 'report.xlsx');
  await exportReport(clerk, 'xlsx', book);
  expect(readFileSync(book).subarray(0, 2).toString()).toBe('PK');
  const report = join(papers, 'report.pdf');
  await exportReport(clerk, 'pdf', report);
  expect(execFileSync('pdftotext', [report, '-'], { encoding: 'utf8' })).toContain('80.0');

  await openSubject(clerk, 'actions');
  await page.getByText('客户2有限公司').first().waitFor();
  await openSubject(clerk, 'analysis');
  await page.getByText('80.0').first().waitFor();
});
