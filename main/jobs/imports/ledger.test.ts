import { describe, expect, it } from 'vitest';
import { day } from '../../../db/model/day';
import { ALL_ITEMS, addCustomers, blankOffice, csv, type TestOffice } from '../../testing/office';

const HEAD = ['客户编号', '发出日期', '收回日期', ...ALL_ITEMS, 'L1', 'L2', '意见与建议'];

function row(
  customer: string,
  issued: string,
  returned: string,
  [answer = '', opinion = '']: readonly string[] = [],
): string {
  const answers = ALL_ITEMS.map(() => (returned === '' ? '' : answer));
  return [customer, issued, returned, ...answers, '', '', opinion].join(',');
}

function ledger(lines: readonly string[]) {
  return csv('台账.csv', ['发放回收台账', HEAD.join(','), ...lines]);
}

async function openRound(office: TestOffice, count: number): Promise<void> {
  await addCustomers(office, count);
  const round = {
    code: '2026Q3',
    template: 'iatf-quarterly',
    ruleSet: 'iatf',
    from: day('2026-07-01'),
    to: day('2026-09-30'),
  };
  await office.ask('surveys.createRound', { ...round, customers: 'none' });
}

function importLedger(office: TestOffice, lines: readonly string[]) {
  return office.ask('surveys.importLedger', { round: '2026Q3', file: ledger(lines) });
}

describe('a ledger', () => {
  it('gives the same numbers again and changes nothing', async () => {
    const office = await blankOffice();
    await openRound(office, 2);
    const lines = [
      row('C1', '2026/9/22', '20260924', ['满意', '很好']),
      row('C1', '2026-09-22', ''),
      row('C2', '2026年9月22日', ''),
    ];
    expect(await importLedger(office, lines)).toMatchObject({ issued: 3, returned: 1, rejected: [] });
    const before = await office.ask('surveys.forms', { round: '2026Q3' });
    const changes = await office.opened.office.db().selectFrom('history').select('id').execute();
    expect(await importLedger(office, lines)).toMatchObject({ issued: 3, returned: 1, rejected: [] });
    expect(await office.ask('surveys.forms', { round: '2026Q3' })).toEqual(before);
    expect(await office.opened.office.db().selectFrom('history').select('id').execute()).toEqual(changes);
  });

  it('never un-returns, changes an answer with its history, and rejects row by row', async () => {
    const office = await blankOffice();
    await openRound(office, 3);
    await importLedger(office, [row('C1', '2026-09-22', '2026-09-24', ['80'])]);
    const second = await importLedger(office, [
      row('C1', '2026-09-22', ''),
      row('C9', '2026-09-22', '2026-09-24', ['80']),
      row('C2', '', '2026-09-24', ['80']),
      row('C2', '2026-09-25', '2026-09-24', ['80']),
      row('C3', '2026-09-22', '').replace(/,,,$/, ',,,意见'),
      row('C3', '2026-09-22', '2026-09-24', ['75']),
    ]);
    expect(second).toMatchObject({ issued: 1, returned: 1 });
    expect(second.rejected.slice(0, 4).map(({ row: at, field }) => [at, field])).toEqual([
      [4, '客户编号'],
      [5, '发出日期'],
      [6, '收回日期'],
      [7, '收回日期'],
    ]);
    expect(second.rejected.filter(({ row: at }) => at === 8)).toHaveLength(18);
    await importLedger(office, [row('C1', '2026-09-22', '2026-09-24', ['60'])]);
    expect(await office.ask('surveys.roundResult', { round: '2026Q3' })).toMatchObject({
      issued: 1,
      overall: 60,
    });
    const [form] = (await office.ask('surveys.forms', { round: '2026Q3' })).forms;
    const { rows } = await office.ask('history.record', { record: 'form', key: form?.form ?? '' });
    expect(rows.at(-1)?.old).toContain('"Q1":80');
  });

  it('in a closed round takes unchanged rows and new returns, and rejects changed answers', async () => {
    const office = await blankOffice();
    await openRound(office, 2);
    await importLedger(office, [row('C1', '2026-09-22', '2026-09-24', ['5']), row('C2', '2026-09-22', '')]);
    await office.ask('surveys.closeRound', { round: '2026Q3', on: day('2026-09-30') });
    const before = await office.ask('surveys.roundResult', { round: '2026Q3' });
    const again = await importLedger(office, [
      row('C1', '2026-09-22', '2026-09-24', ['4']),
      row('C2', '2026-09-22', '2026-10-05', ['3', '太慢']),
    ]);
    expect(again).toMatchObject({ issued: 1, returned: 1 });
    expect(again.rejected).toHaveLength(1);
    expect(await office.ask('surveys.roundResult', { round: '2026Q3' })).toMatchObject({
      overall: before.overall,
      returnedLate: 0,
    });
    expect((await office.ask('surveys.forms', { round: '2026Q3' })).forms.map(({ state }) => state)).toEqual([
      'onTime',
      'late',
    ]);
    const { actions } = await office.ask('actions.list', { round: '2026Q3' });
    expect(actions.map(({ kind, subject }) => [kind, subject])).toContainEqual(['opinion', 'C2']);
  });

  it('is refused whole when its numbers could be points and levels alike, or its columns are missing', async () => {
    const office = await blankOffice();
    await openRound(office, 1);
    const refused = (file: unknown) => office.refused('surveys.importLedger', { round: '2026Q3', file });
    expect(await refused(csv('x.csv', ['客户,电话', 'C1,1']))).toBe('header-not-found');
    expect(await refused({ name: 'x.xlsx', bytes: new Uint8Array(0) })).toBe('file-unreadable');
    const options = [5, 4, 3, 2, 1].map((points) => ({ label: `L${points}`, score: points }));
    const template = {
      code: 'small',
      name: '小',
      version: 'A',
      scale: { kind: 'rating', options },
      dimensions: [{ code: 'q', name: '质', items: [{ code: 'Q1', text: '外观', weight: 1 }] }],
    };
    await office.ask('surveys.importTemplate', { file: csv('t.json', [JSON.stringify(template)]) });
    const round = {
      code: 'S',
      template: 'small',
      ruleSet: 'iatf',
      from: day('2026-07-01'),
      to: day('2026-09-30'),
    };
    await office.ask('surveys.createRound', { ...round, customers: 'none' });
    const file = csv('l.csv', ['客户编号,发出日期,收回日期,外观', 'C1,2026-09-22,2026-09-24,5']);
    expect(await office.refused('surveys.importLedger', { round: 'S', file })).toBe('answers-ambiguous');
  });
});
