import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { Printer } from '../office';
import { type OpenOffice, openOffice } from '../openOffice';
import { OfficeDesk } from './officeDesk';
import type { FromOffice, ToOffice } from './officeMessages';

const ANSWER_MS = 10_000;
const desks: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of desks.splice(0)) await close();
});

/** A desk over a real data folder, and what it says. */
function deskOver(
  folder: string,
  open: (printer: Printer) => Promise<OpenOffice> = (printer) => openHere(folder, printer),
) {
  const told: FromOffice[] = [];
  const waiting = new Set<() => void>();
  const desk = new OfficeDesk({
    open,
    log: { write: () => undefined },
    tell: (message) => {
      told.push(message);
      for (const wake of waiting) wake();
    },
  });
  const heard = (matches: (message: FromOffice) => boolean) =>
    new Promise<FromOffice>((resolve, reject) => {
      const limit = setTimeout(() => reject(new Error(`heard only ${JSON.stringify(told)}`)), ANSWER_MS);
      const look = () => {
        const found = told.find(matches);
        if (found === undefined) return;
        clearTimeout(limit);
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  const say = (message: ToOffice) => desk.hear(message);
  const close = () => {
    say({ kind: 'close' });
    return heard(({ kind }) => kind === 'closed');
  };
  desks.push(close);
  return { desk, told, say, heard, close };
}

function openHere(folder: string, printer: Printer): Promise<OpenOffice> {
  return openOffice({ folder, printer, via: 'window', programs: null });
}

const newFolder = () => join(mkdtempSync(join(tmpdir(), 'desk-')), 'plant');
const isReply = (message: FromOffice) => message.kind === 'reply';

it('answers a call with the number that it came with', async () => {
  const { say, heard } = deskOver(newFolder());
  say({ kind: 'call', id: 7, channel: 'settings.workingDay', input: { from: '2026-03-05', days: 1 } });
  expect(await heard(isReply)).toEqual({
    kind: 'reply',
    id: 7,
    reply: { ok: true, value: { day: '2026-03-06', known: true } },
  });
});

it('opens a folder that holds nothing but the window’s profile as a blank plant', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'profile'), { recursive: true });
  const { say, heard } = deskOver(folder);
  say({ kind: 'call', id: 1, channel: 'settings.workingDay', input: { from: '2026-03-05', days: 0 } });
  expect(await heard(isReply)).toMatchObject({ reply: { ok: true } });
});

it('tells of a change after a call that wrote, and of none after one that read', async () => {
  const { say, heard, told } = deskOver(newFolder());
  say({ kind: 'call', id: 1, channel: 'settings.workingDay', input: { from: '2026-03-05', days: 0 } });
  await heard(isReply);
  expect(told.map(({ kind }) => kind)).toEqual(['reply']);
  say({ kind: 'call', id: 2, channel: 'settings.change', input: { plantName: '甲厂' } });
  await heard(({ kind }) => kind === 'changed');
});

it.each([
  ['the copy of the hour', 'keepDailyCopy'],
  ['a backup that somebody made', 'backup.create'],
])('tells of a change after %s: what is said of the newest copy is another', async (_what, by) => {
  const { desk, say, heard } = deskOver(newFolder());
  if (by === 'keepDailyCopy') await desk.keepDailyCopy();
  else say({ kind: 'call', id: 1, channel: 'backup.create', input: {} });
  await heard(({ kind }) => kind === 'changed');
});

it('tells of what another process wrote', async () => {
  const folder = newFolder();
  const { desk, heard, told } = deskOver(folder);
  await desk.lookForChanges();
  await desk.lookForChanges();
  expect(told).toEqual([]);
  const beside = deskOver(folder);
  beside.say({ kind: 'call', id: 1, channel: 'settings.change', input: { plantName: '乙厂' } });
  await beside.heard(isReply);
  await desk.lookForChanges();
  await heard(({ kind }) => kind === 'changed');
});

it('gives the reason to every call when the folder cannot be opened', async () => {
  const folder = newFolder();
  mkdirSync(folder);
  writeFileSync(join(folder, 'app.db'), 'a picture, renamed');
  const { say, heard } = deskOver(folder);
  say({ kind: 'call', id: 1, channel: 'today.page', input: {} });
  expect(await heard(isReply)).toMatchObject({ reply: { ok: false, refusal: { code: 'not-our-database' } } });
});

it.each([
  ['gives the paper to whoever asked', new Uint8Array([1, 2]), { ok: true, value: 2 }],
  ['says that it could not be drawn', null, { ok: false, value: 'The page could not be drawn' }],
])('when paper comes back %s', async (_name, pdf, outcome) => {
  let printer: Printer | null = null;
  const { say, heard } = deskOver('', (given) => {
    printer = given;
    return Promise.reject(new Error('not opened in this test'));
  });
  const asked = (await Promise.resolve(printer as Printer | null))?.print('<p>x</p>').then(
    ({ length }) => ({ ok: true, value: length }),
    ({ message }) => ({ ok: false, value: message }),
  );
  const drawing = await heard(({ kind }) => kind === 'draw');
  if (drawing.kind === 'draw') say({ kind: 'drawn', id: drawing.id, pdf });
  expect(await asked).toEqual(outcome);
});
