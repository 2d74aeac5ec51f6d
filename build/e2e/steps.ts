import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Words } from '../../preload/words/zh-CN';
import type { RunningApp } from './app';

/** What a person does in the window, in the words of the language that it speaks. */
export interface Clerk {
  readonly app: RunningApp;
  readonly page: Page;
  readonly words: Words;
}

type Subject = keyof Words['shell']['subjects'];

export async function openSubject({ page, words }: Clerk, subject: Subject): Promise<void> {
  await page
    .getByRole('navigation')
    .first()
    .getByText(words.shell.subjects[subject], { exact: true })
    .click();
}

/** The system's save window cannot be pressed from here: it answers with this path. */
export async function nextSaveGoesTo({ app }: Clerk, path: string): Promise<void> {
  await app.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}

export async function openRound(clerk: Clerk, code: string): Promise<void> {
  await openSubject(clerk, 'surveys');
  await clerk.page.getByRole('row').filter({ hasText: code }).first().click();
  await clerk.page.getByRole('button', { name: clerk.words.rounds.actions.print }).waitFor();
}

export async function choose({ page }: Clerk, menu: string, entry: string): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).first().click();
  await page.getByRole('menuitem', { name: entry }).click();
}

/** All forms of the round as one PDF, saved. */
export async function printForms(clerk: Clerk, path: string): Promise<void> {
  const { page, words } = clerk;
  const { print } = words.rounds;
  await nextSaveGoesTo(clerk, path);
  await page.getByRole('button', { name: words.rounds.actions.print }).click();
  await page.getByRole('button', { name: print.make }).click();
  await savePaper(clerk, path);
}

/** The PDF whose pages are shown: looked at, saved, closed. */
async function savePaper({ page, words }: Clerk, path: string): Promise<void> {
  const { papers, parts } = words;
  const first = page.getByRole('img', { name: parts.pages.page(1), exact: true });
  await first.waitFor({ timeout: 90_000 });
  expect(await inkOn(first)).toBeGreaterThan(0.005);
  await page.getByRole('button', { name: papers.save }).click();
  await page
    .getByText(parts.savedAs(path.split('/').at(-1) ?? ''))
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
}

/** The dark part of a picture, 0 to 1. */
function inkOn(picture: Locator): Promise<number> {
  return picture.evaluate((image: HTMLImageElement) => {
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const drawing = canvas.getContext('2d');
    if (drawing === null) return 0;
    drawing.drawImage(image, 0, 0);
    const { data } = drawing.getImageData(0, 0, canvas.width, canvas.height);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 100) dark += 1;
    return (dark * 4) / data.length;
  });
}

export async function exportReport(clerk: Clerk, kind: 'xlsx' | 'pdf', path: string): Promise<void> {
  const { actions } = clerk.words.rounds;
  await nextSaveGoesTo(clerk, path);
  await choose(clerk, actions.export, kind === 'xlsx' ? actions.exportXlsx : actions.exportPdf);
  if (kind === 'pdf') return savePaper(clerk, path);
  await clerk.page
    .getByText(clerk.words.parts.savedAs(path.split('/').at(-1) ?? ''))
    .first()
    .waitFor({ timeout: 90_000 });
}

/** One form by keys alone: the digits, then the opinion, then save. */
export async function keyForm({ page, words }: Clerk, keys: readonly string[], opinion = ''): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
  if (opinion !== '') {
    await page.keyboard.press('F6');
    await page.keyboard.insertText(opinion);
  }
  await page.keyboard.press('Control+Enter');
  await page
    .getByText(/已存|已存|Saved|saved/)
    .first()
    .waitFor();
  await page
    .getByText(words.keying.draft.none)
    .first()
    .waitFor({ timeout: 5000 })
    .catch(() => {});
}

export async function closeRound(clerk: Clerk): Promise<void> {
  const { page, words } = clerk;
  await choose(clerk, words.parts.more, words.rounds.actions.close);
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('button', { name: new RegExp(words.rounds.close.primary) })
    .last()
    .click();
  await dialog.waitFor({ state: 'detached' });
}
