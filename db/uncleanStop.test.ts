import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFolder } from './folder';
import { asRefusal } from './refusals';
import { startChild, temporaryFolder } from './testing/faults';
import { fillDepartment } from './testing/worldsOfFolders';

let folder = '';
let remove = () => {};
beforeEach(() => {
  ({ path: folder, remove } = temporaryFolder());
});
afterEach(() => remove());

const at = (name: string) => join(folder, name);
const open = (options = {}) => openFolder(folder, { fillBlank: fillDepartment, ...options });
const refusedAs = async (work: Promise<unknown>) => asRefusal(await work.catch((error: unknown) => error));

async function makePlant(): Promise<void> {
  await (await open()).close();
}

describe('a stop that was not clean', () => {
  /** Writes over everything but the first page, which is all that an opening reads. */
  function damage(): void {
    const bytes = readFileSync(at('app.db'));
    bytes.fill(0xa5, 4096);
    writeFileSync(at('app.db'), bytes);
  }

  it('keeps what had been saved, and the marker goes with the next clean stop', async () => {
    const child = startChild('window', folder);
    await child.spoke;
    child.kill();
    await child.ended;
    expect(existsSync(at('running.json'))).toBe(true);
    const opened = await open({ isWindow: true });
    expect(await opened.db.selectFrom('department').select('code').execute()).toContainEqual({
      code: 'window',
    });
    await opened.close();
    expect(existsSync(at('running.json'))).toBe(false);
  });

  it('is followed by a check that refuses a damaged file and changes nothing', async () => {
    await makePlant();
    damage();
    writeFileSync(at('running.json'), JSON.stringify({ pid: 999_999, boot: 'another', since: '' }));
    const before = readFileSync(at('app.db'));
    const refusal = await refusedAs(open());
    expect(refusal).toMatchObject({ code: 'data-damaged', facts: { newestCopy: null } });
    expect(refusal?.facts['problems']).not.toEqual([]);
    expect(readFileSync(at('app.db')).equals(before)).toBe(true);
  });

  it('does not stop the command line beside an open window', async () => {
    const window = await open({ isWindow: true });
    const command = await open();
    await command.close();
    expect(existsSync(at('running.json'))).toBe(true);
    await window.close();
  });

  it('takes a marker whose number another process has now for a dead one', async () => {
    await makePlant();
    writeFileSync(at('running.json'), JSON.stringify({ pid: process.pid, boot: 'another', since: '1' }));
    await makePlant();
    expect(existsSync(at('running.json'))).toBe(false);
  });
});
