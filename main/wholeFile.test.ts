import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeWhole } from './wholeFile';

const folder = () => mkdtempSync(join(tmpdir(), 'whole-file-'));

it('replaces a file and leaves nothing beside it', async () => {
  const here = folder();
  writeFileSync(join(here, 'a.pdf'), 'old');
  await writeWhole(join(here, 'a.pdf'), Buffer.from('new'));
  expect(readFileSync(join(here, 'a.pdf'), 'utf8')).toBe('new');
  expect(readdirSync(here)).toEqual(['a.pdf']);
});

it('says that the place is taken, and leaves it as it was', async () => {
  const here = folder();
  mkdirSync(join(here, 'a.pdf', 'inside'), { recursive: true });
  await expect(writeWhole(join(here, 'a.pdf'), Buffer.from('new'))).rejects.toMatchObject({
    code: 'file-busy',
    facts: { name: 'a.pdf' },
  });
  expect(readdirSync(here)).toEqual(['a.pdf']);
});
