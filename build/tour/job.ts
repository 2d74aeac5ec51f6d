import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Clerk,
  closeRound,
  exportReport,
  keyForm,
  openRound,
  openSubject,
  printForms,
} from '../e2e/steps';
import type { Guide } from './tour';

/** The sample plant is chosen; a round is printed, keyed, closed and reported; a broken file is refused on the way. */
export async function doTheJob(guide: Guide): Promise<void> {
  const { app, words } = guide;
  const clerk: Clerk = { app, page: app.page, words };
  await chooseSample(guide);
  await refuseBrokenFile(guide, clerk);
  const code = await newestRound(clerk);
  await openRound(clerk, code);
  await guide.picture('round');
  await explain(guide, clerk);
  await printForms(clerk, join(guide.out, 'forms.pdf'));
  guide.say('The forms are printed.');
  await keyReturns(guide, clerk);
  await closeRound(clerk);
  await guide.picture('round-closed');
  guide.say('Two forms are keyed and the round is closed.');
  await exportReport(clerk, 'xlsx', join(guide.out, 'report.xlsx'));
  await exportReport(clerk, 'pdf', join(guide.out, 'report.pdf'));
  guide.say('The report is made, as a workbook and as a PDF.');
}

async function chooseSample({ app, words, picture, say }: Guide): Promise<void> {
  const { page } = app;
  const sample = page.getByRole('button', { name: words.firstStart.sample.fill });
  await sample.waitFor();
  await picture('first-start');
  await sample.click();
  await page.getByText(words.shell.sample, { exact: true }).first().waitFor({ timeout: 60_000 });
  await picture('sample');
  say('The sample plant stands.');
}

/** A picture that calls itself a workbook: the answer says why, and that nothing was imported. */
async function refuseBrokenFile({ app, out, picture, say }: Guide, clerk: Clerk): Promise<void> {
  const path = join(out, 'broken.xlsx');
  writeFileSync(path, Buffer.from('89504e470d0a1a0a0000', 'hex'));
  await openSubject(clerk, 'customers');
  await app.page.getByRole('button', { name: clerk.words.customers.import }).first().click();
  await app.page.locator('input[type=file]').first().setInputFiles(path);
  await app.page.getByRole('alert').first().waitFor();
  await picture('refusal');
  say('A broken file is refused.');
}

async function newestRound({ page }: Clerk): Promise<string> {
  const reply = await page.evaluate(() => Reflect.get(globalThis, 'office').call('surveys.rounds', {}));
  return reply.value.rounds[0].code;
}

async function explain({ app, picture }: Guide, { words }: Clerk): Promise<void> {
  await app.page
    .getByText(words.rounds.figures.returnRate)
    .first()
    .locator('..')
    .getByRole('button')
    .first()
    .click();
  await app.page.getByRole('dialog').first().waitFor();
  await picture('show-me');
  await app.page.keyboard.press('Escape');
}

const SATISFIED = [...'545454545454545454', '9', '8'];
const DISSATISFIED = [...'332332332332332332', '4', '3'];

async function keyReturns({ app, picture }: Guide, clerk: Clerk): Promise<void> {
  const { page, words } = clerk;
  await page.getByRole('button', { name: words.rounds.actions.key }).first().click();
  await page.getByText(words.keying.desk.out).first().waitFor();
  await page.locator('.paper').first().waitFor();
  for (const key of SATISFIED.slice(0, 12)) await app.page.keyboard.press(key);
  await picture('keying');
  await keyForm(clerk, SATISFIED.slice(12));
  await keyForm(clerk, DISSATISFIED, '希望缩短新品打样周期。');
  await picture('keyed');
  await page.keyboard.press('Escape');
}
