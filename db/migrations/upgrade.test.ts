import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { connect } from '../open';
import { chainedHash } from '../queries/history';
import { upgrade } from '../upgrade';
import { MIGRATIONS } from './list';

const FIRST = { '0001-first-office': MIGRATIONS['0001-first-office'] ?? { up: () => Promise.resolve() } };

const ROWS_BEFORE: readonly string[] = [
  `INSERT INTO department (uid, code, name) VALUES ('d1', '业务', '业务课'), ('d2', '品保', '品保部')`,
  `INSERT INTO officeUser (uid, code, name, role) VALUES ('p1', 'office', '质量办公室', 'administrator')`,
  `INSERT INTO action (uid, kind, subject, departmentId, followedById, openedOn, dueOn, state, sourceJson) VALUES
     ('a1', 'itemLow', 'Q3', 2, 1, '2025-12-30', '2026-01-14', 'open', '{}'),
     ('a2', 'overallBelow', NULL, 1, 1, '2026-04-03', '2026-04-20', 'open', '{"figure":"79.99"}'),
     ('a3', 'opinion', 'C1', 1, 1, '2026-04-03', '2026-04-20', 'open', '{}')`,
  `INSERT INTO formNumber VALUES ('round-summary', 'QR-YW-015', 'B/2', '5 年')`,
  `INSERT INTO history (at, userCode, via, channel, record, recordKey, oldJson, newJson) VALUES
     ('2026-04-03T01:00:00.000Z', 'office', 'window', 'surveys.closeRound', 'round', '2026Q1', '{"closedOn":null}', '{"closedOn":"2026-04-03"}'),
     ('2026-04-03T01:00:00.000Z', 'office', 'window', 'surveys.closeRound', 'action', 'a2', NULL, '{"kind":"overallBelow"}')`,
];

async function upgradedOffice() {
  const file = connect(':memory:');
  await upgrade(file.db, FIRST);
  for (const row of ROWS_BEFORE) await sql.raw(row).execute(file.db);
  await upgrade(file.db, MIGRATIONS);
  return file.db;
}

describe('a plant of the first version, upgraded', () => {
  it('has its one user as the first of its people', async () => {
    const db = await upgradedOffice();
    const people = await db
      .selectFrom('person')
      .select(['uid', 'code', 'name', 'role', 'passwordHash'])
      .execute();
    expect(people).toEqual([
      { uid: 'p1', code: 'office', name: '质量办公室', role: 'administrator', passwordHash: null },
    ]);
  });

  it('keeps every action, numbered by year in the order in which they were opened', async () => {
    const db = await upgradedOffice();
    const actions = await db
      .selectFrom('action')
      .select(['uid', 'code', 'kind', 'source', 'dueOn', 'state', 'cycle', 'sourceJson'])
      .orderBy('id')
      .execute();
    const same = { source: 'survey', state: 'open', cycle: 1 };
    const april = { dueOn: '2026-04-20', ...same };
    expect(actions).toEqual([
      { uid: 'a1', code: 'IM-2025-0001', kind: 'itemLow', dueOn: '2026-01-14', sourceJson: '{}', ...same },
      {
        uid: 'a2',
        code: 'IM-2026-0001',
        kind: 'overallBelow',
        sourceJson: '{"figure":"79.99"}',
        ...april,
      },
      { uid: 'a3', code: 'IM-2026-0002', kind: 'opinion', sourceJson: '{}', ...april },
    ]);
  });

  it('keeps form numbers as the first version of their papers, and gets those of later papers', async () => {
    const db = await upgradedOffice();
    const versions = await db
      .selectFrom('documentVersion')
      .select(['document', 'number', 'title', 'version', 'retention'])
      .orderBy('id')
      .limit(3)
      .execute();
    const title = '客户满意度调查汇总分析报告';
    expect(versions).toEqual([
      { document: 'round-summary', number: 'QR-YW-015', title, version: 'B/2', retention: '5 年' },
      {
        ...{ document: 'meeting-minutes', number: 'QR-YW-018', title: '会议记录' },
        ...{ version: 'A/0', retention: '3 年' },
      },
      {
        ...{ document: 'improvement-slip', number: 'QR-PB-021', title: '改善报告' },
        ...{ version: 'A/0', retention: '3 年' },
      },
    ]);
  });

  it('keeps the trail as it stood, each row chained to the one before it', async () => {
    const db = await upgradedOffice();
    const rows = await db.selectFrom('history').selectAll().orderBy('id').execute();
    expect(rows.map(({ id, userName, recordKey, newJson }) => [id, userName, recordKey, newJson])).toEqual([
      [1, '质量办公室', '2026Q1', '{"closedOn":"2026-04-03"}'],
      [2, '质量办公室', 'a2', '{"kind":"overallBelow"}'],
    ]);
    let before = '';
    for (const { id, hash, ...row } of rows) {
      expect(hash).toBe(chainedHash(before, id, row));
      before = hash;
    }
  });

  it('lets nobody change or take away a row of the trail', async () => {
    const db = await upgradedOffice();
    await expect(db.deleteFrom('history').execute()).rejects.toThrow('only ever added to');
    await expect(db.updateTable('history').set({ reason: 'x' }).execute()).rejects.toThrow(
      'only ever added to',
    );
  });
});

describe('every table whose records are found', () => {
  it.each([
    ['action', 3],
    ['contact', 3],
    ['complaint', 3],
    ['customer', 5],
    ['delivery', 3],
    ['department', 1],
    ['documentVersion', 3],
    ['form', 4],
    ['meeting', 3],
    ['person', 3],
    ['round', 4],
    ['template', 4],
  ])('%s still says itself what changed: %d triggers', async (table, count) => {
    const db = await upgradedOffice();
    const { rows } = await sql<{ readonly name: string }>`
      SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ${table} AND name LIKE 'search%'`.execute(
      db,
    );
    expect(rows).toHaveLength(count);
  });
});

describe('a plant that has verified actions', () => {
  it('keeps every verdict, and takes one between yes and no from then on', async () => {
    const file = connect(':memory:');
    const before = Object.entries(MIGRATIONS).filter(([name]) => name < '0013');
    await upgrade(file.db, Object.fromEntries(before));
    const rows = [
      ROWS_BEFORE[0] ?? '',
      `INSERT INTO action (uid, code, source, kind, departmentId, followedById, openedOn, dueOn, sourceJson)
       VALUES ('a1', 'IM-2026-0001', 'hand', 'hand', 1, 1, '2026-04-03', '2026-04-20', '{}')`,
      `INSERT INTO verification (uid, actionId, cycle, by, verdict, evidence, verifiedOn, personCode, personName) VALUES
         ('v1', 1, 1, 'date', 'ineffective', '又出现', '2026-05-01', 'office', '质量办公室'),
         ('v2', 1, 2, 'date', 'effective', '连续三批无不良', '2026-06-01', 'office', '质量办公室')`,
    ];
    for (const row of rows) await sql.raw(row).execute(file.db);
    await upgrade(file.db, MIGRATIONS);
    const partly = `INSERT INTO verification (uid, actionId, cycle, by, verdict, verifiedOn, personCode, personName)
       VALUES ('v3', 1, 2, 'date', 'partly', '2026-07-01', 'office', '质量办公室')`;
    await sql.raw(partly).execute(file.db);
    const kept = await file.db.selectFrom('verification').select(['id', 'uid', 'verdict']).execute();
    expect(kept).toEqual([
      { id: 1, uid: 'v1', verdict: 'ineffective' },
      { id: 2, uid: 'v2', verdict: 'effective' },
      { id: 3, uid: 'v3', verdict: 'partly' },
    ]);
  });
});
