import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Db } from '../db/schema';
import { contract, isChannel } from '../preload/contract/index';
import type { TestOffice } from './testing/office';
import { EXAMPLES, type LoudChannel, officeFor, PUTS_ANOTHER_FILE, QUIET } from './testing/writeExamples';

const WRITING = Object.keys(contract).filter((channel) => isChannel(channel) && contract[channel].writes);
const LOUD = WRITING.filter((channel) => !Object.hasOwn(QUIET, channel));

/** Channels that were asked and left no row of their own in the trail. */
function silentAmong(rows: ReadonlyMap<string, number>): readonly string[] {
  return LOUD.filter((channel) => (rows.get(channel) ?? 0) === 0);
}

const rowsLeft = new Map<string, number>();

describe('every channel that writes', () => {
  it.each(LOUD)('%s has an example', (channel) => {
    const missing = `channel ${channel} has no example: add one to main/testing/writeExamples.ts`;
    expect(Object.hasOwn(EXAMPLES, channel), missing).toBe(true);
  });

  it.each(loudChannels())('%s leaves a row in the trail', async (channel) => {
    const { office, input } = await officeFor(channel);
    const before = await newestRow(office);
    await office.ask(channel, input);
    rowsLeft.set(channel, await rowsAfter(office, before, channel));
    expect(silentAmong(rowsLeft), `${channel} wrote and said nothing`).not.toContain(channel);
  });

  it('would be found if it left none', () => {
    expect(silentAmong(rowsLeft)).toEqual([]);
    for (const channel of LOUD) {
      const withoutIt = new Map([...rowsLeft].filter(([other]) => other !== channel));
      expect(silentAmong(withoutIt)).toEqual([channel]);
    }
  });

  it.each(loudChannels().filter((channel) => !PUTS_ANOTHER_FILE.includes(channel)))(
    '%s changes nothing where its row cannot be kept',
    async (channel) => {
      const { office, input } = await officeFor(channel);
      const db = office.opened.open.db;
      const before = await everythingIn(db);
      await stopTrail(db);
      await office.reply(channel, input);
      expect(await everythingIn(db)).toEqual(before);
      expect(office.defects).toHaveLength(1);
    },
  );

  it.each(Object.keys(QUIET))('%s is quiet by name and by its contract', (channel) => {
    expect(isChannel(channel) && contract[channel].quiet).toBe(true);
  });
});

function loudChannels(): readonly LoudChannel[] {
  return LOUD.filter((channel): channel is LoudChannel => Object.hasOwn(EXAMPLES, channel));
}

async function newestRow(office: TestOffice): Promise<number> {
  const row = await office.opened.open.db
    .selectFrom('history')
    .select(({ fn }) => fn.max('id').as('id'))
    .executeTakeFirstOrThrow();
  return row.id ?? 0;
}

/** In another file the rows of before are gone: there every row of the channel counts. */
async function rowsAfter(office: TestOffice, before: number, channel: LoudChannel): Promise<number> {
  const after = PUTS_ANOTHER_FILE.includes(channel) ? 0 : before;
  const rows = await office.opened.open.db
    .selectFrom('history')
    .select('id')
    .where('id', '>', after)
    .where('channel', '=', channel)
    .execute();
  return rows.length;
}

/** From here on the trail takes no row: whatever is written in the same transaction must go too. */
async function stopTrail(db: Db): Promise<void> {
  await sql
    .raw(
      `CREATE TEMP TRIGGER trailStops BEFORE INSERT ON history BEGIN SELECT RAISE(ABORT, 'no row is kept'); END`,
    )
    .execute(db);
}

async function everythingIn(db: Db): Promise<Readonly<Record<string, unknown>>> {
  const tables = await db.introspection.getTables();
  const contents = tables.map(async ({ name }) => {
    const { rows } = await sql`SELECT * FROM ${sql.table(name)}`.execute(db);
    return [name, rows] as const;
  });
  return Object.fromEntries(await Promise.all(contents));
}
