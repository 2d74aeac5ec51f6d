import { expect, it } from 'vitest';
import { readPng, smallPdf } from '../pages/testing/smallPdf';
import { blankOffice } from '../testing/office';

const FILE = { name: 'a.pdf', bytes: smallPdf(2) };

it('draws a page of an open paper, or of a file at once', async () => {
  const office = await blankOffice();
  const { paper, pages } = await office.ask('papers.open', { file: FILE });
  expect(pages).toHaveLength(2);
  const { file } = await office.ask('papers.page', { paper, page: 2, width: 200 });
  expect(file.name).toBe('2.png');
  expect(readPng(file.bytes).colourAt(10, 90)).toEqual([0, 0, 0]);
  const other = await office.ask('papers.page', { file: { name: 'b.pdf', bytes: smallPdf(1) } });
  expect(readPng(other.file.bytes).width).toBe(1000);
});

it('refuses a page without a paper, beyond its end, or of a paper that was closed', async () => {
  const office = await blankOffice();
  expect(await office.refused('papers.page', { page: 1 })).toBe('wrong-input');
  expect(await office.refused('papers.page', { file: FILE, page: 3 })).toBe('no-such-page');
  expect(await office.refused('papers.page', { paper: 'x', page: 1 })).toBe('paper-not-open');
  expect(await office.refused('papers.open', { file: { name: 'x', bytes: new Uint8Array(3) } })).toBe(
    'paper-unreadable',
  );
});
