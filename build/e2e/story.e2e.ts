import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { zhCN } from '../../preload/words/zh-CN';
import { newFolder, type RunningApp, startApp } from './app';
import { ask, formsOf, textFile } from './command';
import { putAway } from './putAway';
import { type Clerk, openSubject } from './steps';

let folder = '';
let papers = '';
let app: RunningApp;

beforeEach(async () => {
  folder = await newFolder();
  papers = mkdtempSync(join(tmpdir(), 'kesheng-papers-'));
  const file = textFile('c.csv', '客户编号,客户名称,状态\nC1,客户1有限公司,已有\nC2,客户2有限公司,已有');
  ask(folder, 'settings.change', { plantName: '测试工厂' });
  ask(folder, 'customers.import', {}, file.path);
  file.remove();
  closedRound('R1', ['2026-01-01', '2026-03-31', '2026-04-03'], [80, 60]);
  app = await startApp(folder);
});

afterEach(async () => {
  rmSync(papers, { recursive: true, force: true });
  await putAway(app, folder);
});

const ITEMS = 'Q1 Q2 Q3 Q4 Q5 Q6 D1 D2 D3 D4 S1 S2 S3 S4 T1 T2 P1 I1'.split(' ');

type Period = readonly [from: string, to: string, closedOn: string];

/** One form of each customer, all its items at the same points. */
function closedRound(code: string, [from, to, on]: Period, points: readonly number[]): void {
  const asked = { code, template: 'iatf-quarterly', ruleSet: 'iatf', from, to, customers: 'all' };
  ask(folder, 'surveys.createRound', asked);
  ask(folder, 'surveys.issue', { round: code, on: to });
  formsOf(folder, code).forEach((form, at) => {
    const answers = Object.fromEntries(ITEMS.map((item) => [item, points[at] ?? 0]));
    ask(folder, 'surveys.recordReturn', { form, returnedOn: to, answers, opinion: '' });
  });
  ask(folder, 'surveys.closeRound', { round: code, on });
}

/** The department fills in the yellow cells: the cause, and one measure that is done. */
async function fillSlip(path: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const [sheet] = book.worksheets;
  let measures = 0;
  sheet?.eachRow((row) => {
    const key = String(row.getCell(1).value ?? '');
    if (key === 'rootCause') row.getCell(4).value = '新员工没有培训就上岗';
    if (!key.startsWith('measure+') || measures > 0) return;
    measures += 1;
    const cells = ['短期', '补做培训并考核', '王工', '2026/4/20', '2026年4月18日', '培训签到表'];
    cells.forEach((text, at) => {
      row.getCell(at + 3).value = text;
    });
  });
  await book.xlsx.writeFile(path);
}

it('a trigger becomes an action, is answered on a slip, verified by the next round, closed and signed', async () => {
  const clerk: Clerk = { app, page: app.page, words: zhCN };
  const { page } = app;
  const { actionRecord: words, signatures } = zhCN;
  await openSubject(clerk, 'actions');
  await page.getByRole('row').filter({ hasText: '客户得分 60.0' }).first().click();
  await page.getByRole('heading', { name: '客户得分 60.0' }).waitFor();

  const slip = join(papers, 'slip.xlsx');
  const { actions } = ask(folder, 'actions.list', { round: 'R1' });
  const below = (Array.isArray(actions) ? actions : []).find(({ kind }) => kind === 'customerBelow');
  ask(folder, 'actions.slip', { id: below.id, format: 'xlsx' }, { out: slip });
  await fillSlip(slip);
  ask(folder, 'actions.takeSlip', { answer: true }, slip);
  await page.getByText(words.next.waitRound(null)).waitFor();

  closedRound('R2', ['2026-04-01', '2026-06-30', '2026-07-03'], [80, 100]);
  await page.getByText(words.next.verifyRound('R2')).waitFor();
  await page.getByRole('button', { name: words.buttons.verify }).first().click();
  await page.getByRole('dialog').getByText(words.verify.proposal.effective).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText(words.next.close).waitFor();
  await page.getByRole('button', { name: words.buttons.close }).first().click();
  await page.getByText('已于 ').first().waitFor();

  await page.getByRole('button', { name: signatures.sign, exact: true }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: signatures.sign }).click();
  await page.getByText(signatures.done(signatures.meanings.prepared)).waitFor();

  const deeds = await page.locator('.history li .historyHead b').allInnerTexts();
  const { doings } = zhCN.today;
  const story = [doings['signatures.sign'], doings['actions.close'], doings['actions.verify']];
  const before = [doings['actions.takeSlip'], doings['actions.slip'], doings['surveys.closeRound']];
  // One line for each thing that a deed changed: the newest first, each deed once.
  expect([...new Set(deeds)]).toEqual([...story, ...before]);
  expect(ask(folder, 'history.verify')).toMatchObject({ ok: true, firstBad: null });
});
