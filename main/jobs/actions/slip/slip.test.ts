import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../../db/model/day';
import { ANSWER, officeWithAction } from '../../../testing/actions';
import { csv } from '../../../testing/office';
import { slipSheet } from '../../../testing/slips';

async function sheetOfAction() {
  const { office, action } = await officeWithAction();
  return { office, action, sheet: await slipSheet(office, action.id) };
}

const whole = (root: number, [row = 0]: readonly number[]) => ({
  [`D${root}`]: '换刀周期未定',
  [`D${row}`]: '定换刀周期',
  [`E${row}`]: '陈工',
  [`F${row}`]: '2026/11/5 ',
});

describe('a slip goes out', () => {
  it('under one code for each cycle, however often it is printed', async () => {
    const { office, action, sheet } = await sheetOfAction();
    expect(sheet.slip).toMatch(/^IM-2026-\d{4}-1$/);
    await office.ask('actions.slip', { id: action.id, format: 'pdf' });
    await office.ask('actions.slips', { ids: [action.id] });
    const { db } = office.opened.open;
    const slips = await db.selectFrom('slip').select(['code', 'cycle', 'format']).execute();
    expect(slips).toEqual([{ code: sheet.slip, cycle: 1, format: 'xlsx' }]);
    const papers = await db.selectFrom('issuedPaper').select('format').execute();
    expect(papers.map(({ format }) => format)).toEqual(['xlsx', 'pdf', 'pdf']);
  });

  it('under a new code when the action is opened again, and the old one is no longer taken', async () => {
    const { office, action, sheet } = await sheetOfAction();
    await office.ask('actions.answer', { id: action.id, ...ANSWER });
    const evidence = { by: 'date', verdict: 'ineffective', evidence: '又出现' } as const;
    await office.ask('actions.verify', { id: action.id, ...evidence });
    const file = await sheet.filled(whole(sheet.root, sheet.measures));
    const { problems } = await office.ask('actions.readSlip', { file });
    expect(problems).toEqual([expect.objectContaining({ code: 'earlier-cycle', stops: true })]);
    expect(await office.refused('actions.takeSlip', { file })).toBe('slip-of-earlier-cycle');
    expect((await office.ask('actions.slip', { id: action.id, format: 'pdf' })).slip).toMatch(/-2$/);
  });
});

describe('a filled slip', () => {
  it('is read field by field, taken, answered, and changes nothing a second time', async () => {
    const { office, action, sheet } = await sheetOfAction();
    const { root, whys, measures } = sheet;
    const [first = 0, second = 0] = whys;
    const file = await sheet.filled({
      ...whole(root, measures),
      [`C${measures[0]}`]: ' preventive',
      [`G${measures[0]}`]: new Date(Date.UTC(2026, 10, 4)),
      [`H${measures[0]}`]: '点检表 3 份  ',
      [`D${first}`]: '刀具磨损',
      [`D${second}`]: '没有换刀周期',
    });
    const read = await office.ask('actions.readSlip', { file });
    expect(read).toMatchObject({
      slip: sheet.slip,
      returnedAt: null,
      problems: [],
      missing: [],
      mayAnswer: true,
    });
    expect(read.changes.map(({ field, number, old, new: now }) => [field, number, old, now])).toEqual([
      ['rootCause', null, '', '换刀周期未定'],
      ['why', 1, '', '刀具磨损'],
      ['why', 2, '', '没有换刀周期'],
      ['kind', 1, '', 'preventive'],
      ['text', 1, '', '定换刀周期'],
      ['owner', 1, '', '陈工'],
      ['dueOn', 1, '', '2026-11-05'],
      ['doneOn', 1, '', '2026-11-04'],
      ['evidence', 1, '', '点检表 3 份'],
    ]);
    const taken = await office.ask('actions.takeSlip', { file, answer: true });
    expect(taken).toMatchObject({ state: 'answered', changes: 9 });
    const { cycles } = await office.ask('actions.show', { id: action.id });
    expect(cycles[0]).toMatchObject({
      rootCause: '换刀周期未定',
      measures: [{ owner: '陈工', kind: 'preventive' }],
    });
    const [one, two] = cycles[0]?.causes ?? [];
    expect([one?.text, two?.text, two?.parent]).toEqual(['刀具磨损', '没有换刀周期', one?.id]);
    const again = await office.ask('actions.readSlip', { file });
    expect(again.changes).toEqual([]);
    expect(again.returnedAt).not.toBeNull();
    expect(await office.ask('actions.takeSlip', { file, answer: true })).toMatchObject({ changes: 0 });
    expect((await office.ask('actions.show', { id: action.id })).cycles).toEqual(cycles);
  });

  it('that is blank says nothing: what is kept stays', async () => {
    const { office, action, sheet } = await sheetOfAction();
    await office.ask('actions.update', { id: action.id, ...ANSWER });
    const before = await office.ask('actions.show', { id: action.id });
    const taken = await office.ask('actions.takeSlip', { file: sheet.file });
    expect(taken.changes).toBe(0);
    expect((await office.ask('actions.show', { id: action.id })).cycles).toEqual(before.cycles);
  });

  it('mends what it was printed with, and keeps what came after it', async () => {
    const { office, action } = await sheetOfAction();
    await office.ask('actions.update', { id: action.id, ...ANSWER });
    const sheet = await slipSheet(office, action.id);
    const [measure] = (await office.ask('actions.show', { id: action.id })).cycles[0]?.measures ?? [];
    const { isOverdue: _late, ownerCode: _code, ...kept } = measure ?? fail();
    const later = { kind: 'preventive' as const, text: '培训', owner: '李工', dueOn: day('2026-12-01') };
    await office.ask('actions.update', { id: action.id, measures: [kept, later] });
    const file = await sheet.filled({ [`D${sheet.measures[0]}`]: '定换刀周期并上墙' });
    await office.ask('actions.takeSlip', { file });
    const now = (await office.ask('actions.show', { id: action.id })).cycles[0]?.measures ?? [];
    expect(now.map(({ text, owner }) => [text, owner])).toEqual([
      ['定换刀周期并上墙', '陈工'],
      ['培训', '李工'],
    ]);
  });

  it('is read with rows that somebody put between', async () => {
    const { office, action, sheet } = await sheetOfAction();
    const last = sheet.measures.at(-1) ?? 0;
    const file = await sheet.filled({ [`D${last + 1}`]: '另加一项', [`E${last + 1}`]: '王工' }, [last]);
    const { changes } = await office.ask('actions.readSlip', { file });
    expect(changes.map(({ new: now }) => now)).toEqual(['longTerm', '另加一项', '王工']);
    await office.ask('actions.takeSlip', { file });
    expect((await office.ask('actions.readSlip', { file })).changes).toEqual([]);
    expect((await office.ask('actions.show', { id: action.id })).cycles[0]?.measures).toHaveLength(1);
  });
});

describe('what is wrong with a filled slip is told by its cell', () => {
  it.each([
    ['a day that is none', { F: '十一月初' }, 'F', 'no-such-day', true],
    ['a day that no calendar has', { F: '2026-02-30' }, 'F', 'no-such-day', true],
    ['a kind that is none', { C: '随便' }, 'C', 'not-a-choice', true],
    ['a text that is too long', { D: '长'.repeat(4001) }, 'D', 'too-long', true],
    ['an owner without a measure', { D: '' }, 'D', 'no-text', true],
    ['a measure without an owner', { E: '' }, 'E', 'no-owner', false],
    ['a measure without a due day', { F: '' }, 'F', 'no-due-day', false],
  ] as const)('%s', async (...[, wrong, column, code, stops]) => {
    const { office, sheet } = await sheetOfAction();
    const [row] = sheet.measures;
    const cells = Object.fromEntries(
      Object.entries(wrong).map(([letter, text]) => [`${letter}${row}`, text]),
    );
    const file = await sheet.filled({ ...whole(sheet.root, sheet.measures), ...cells });
    const read = await office.ask('actions.readSlip', { file });
    expect(read.problems.map((one) => [one.cell, one.code, one.stops])).toContainEqual([
      `${column}${row}`,
      code,
      stops,
    ]);
    expect(read.mayAnswer).toBe(false);
    const refusal = stops ? 'slip-cells-wrong' : 'action-incomplete';
    expect(await office.refused('actions.takeSlip', { file, answer: true })).toBe(refusal);
    const { db } = office.opened.open;
    expect(await db.selectFrom('measure').selectAll().execute()).toEqual([]);
    expect((await db.selectFrom('slip').select('returnedAt').execute())[0]?.returnedAt).toBeNull();
  });

  it('an action that is closed', async () => {
    const { office, action, sheet } = await sheetOfAction();
    await office.ask('actions.answer', { id: action.id, ...ANSWER });
    await office.ask('actions.verify', {
      id: action.id,
      by: 'date',
      verdict: 'effective',
      evidence: '见附件',
    });
    await office.ask('actions.close', { id: action.id });
    const file = await sheet.filled(whole(sheet.root, sheet.measures));
    const { problems } = await office.ask('actions.readSlip', { file });
    expect(problems.map(({ code }) => code)).toEqual(['closed']);
    expect(await office.refused('actions.takeSlip', { file })).toBe('not-in-state');
  });

  it('a code of another plant, and a file that is no slip', async () => {
    const { office, sheet } = await sheetOfAction();
    await office.opened.open.db.deleteFrom('slip').execute();
    expect(await office.refused('actions.readSlip', { file: sheet.file })).toBe('unknown-slip');
    const other = csv('a.csv', ['客户编号,客户名称', 'C1,甲公司']);
    expect(await office.refused('actions.takeSlip', { file: other })).toBe('not-a-slip');
  });
});

describe('any text', () => {
  it('comes back as it was typed, and is never a formula', async () => {
    const { office, action, sheet } = await sheetOfAction();
    const typed = fc.oneof(
      fc.constantFrom(
        '=1+1',
        '+86 21',
        '-3 dB',
        '@陈工',
        '👍🏽 完成',
        `<b>&"'`,
        "'=1",
        '1e5',
        '00012',
        '真'.repeat(3999),
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const clean = text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '').trim();
        fc.pre(clean !== '' && clean === clean.normalize());
        const file = await sheet.filled({ ...whole(sheet.root, sheet.measures), [`D${sheet.root}`]: clean });
        await office.ask('actions.takeSlip', { file });
        const { rootCause } = await office.ask('actions.show', { id: action.id });
        const printed = await slipSheet(office, action.id);
        expect((await office.ask('actions.readSlip', { file: printed.file })).changes).toEqual([]);
        expect(rootCause).toBe(clean);
      }),
      { numRuns: 25 },
    );
  });
});

function fail(): never {
  throw new Error('There is no measure');
}
