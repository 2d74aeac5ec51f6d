import { describe, expect, it } from 'vitest';
import { day } from '../../../db/model/day';
import type { Input } from '../../../preload/contract/index';
import { oneComplaint } from '../../testing/complaintExamples';
import { blankOffice } from '../../testing/office';

type Asked = Input<'eightD.measures'>['measures'][number];

const ID = '0190a5b2-7c1d-7e3f-8a4b-5c6d7e8f9a0b';
const PLANNED = {
  ...{ id: ID, text: '吸塑盘加筋', department: '工程', owner: '孙工', dueOn: day('2026-10-20') },
  branch: 'occurrenceTechnical',
} as const;
const INTRODUCED = { ...PLANNED, introducedOn: day('2026-10-08'), evidence: '新图纸' } as const;
const VERIFIED = {
  ...{ ...INTRODUCED, verifiedOn: day('2026-10-09'), verifiedBy: '稽核员', effect: '三批 0 不良' },
} as const;

async function begun(...measures: readonly Asked[]) {
  const office = await blankOffice();
  const complaint = await oneComplaint(office);
  const tell = (...now: readonly Asked[]) =>
    office.ask('eightD.measures', { complaint, step: 'corrective', measures: [...now] });
  if (measures.length > 0) await tell(...measures);
  return {
    ...{ office, complaint, tell },
    measure: async () => (await office.ask('eightD.show', { complaint })).measures[0],
    actions: async () => (await office.ask('actions.sheet', { complaint })).actions,
    action: async () => {
      const [first] = (await office.ask('actions.list', { complaint })).actions;
      return office.ask('actions.show', { id: first?.id ?? '' });
    },
  };
}

describe('a measure has an improvement action', () => {
  it('that says what it says', async () => {
    const { actions, action, complaint, measure } = await begun(PLANNED);
    const [row] = await actions();
    expect(row).toMatchObject({
      source: 'complaint',
      title: '吸塑盘加筋',
      responsible: '孙工',
      dueOn: '2026-10-20',
    });
    const { origin, subject } = await action();
    expect(origin).toEqual({ record: 'complaint', key: complaint });
    expect(subject).toBe('C1');
    expect((await measure())?.action).toMatchObject({ code: row?.code, state: 'open' });
  });

  it.each<[string, Asked]>([
    ['nobody is named', { ...PLANNED, department: '' }],
    ['no day is named', { ...PLANNED, dueOn: null }],
    ['it was not chosen', { ...PLANNED, isChosen: false }],
  ])('but not while %s', async (_name, asked) => {
    const { actions } = await begun(asked);
    expect(await actions()).toEqual([]);
  });

  it('that follows its text, owner and due day', async () => {
    const { tell, actions, action } = await begun(PLANNED);
    await tell({ ...PLANNED, text: '盘角加筋 2 mm', owner: '王工', dueOn: day('2026-10-27') });
    expect(await actions()).toMatchObject([
      { title: '盘角加筋 2 mm', responsible: '王工', dueOn: '2026-10-27', state: 'open' },
    ]);
    expect((await action()).department).toContain('工程');
  });

  it('that goes when the measure goes, as long as nobody has answered it', async () => {
    const { tell, actions } = await begun(PLANNED);
    await tell();
    expect(await actions()).toEqual([]);
  });

  it('that goes when the measure is not chosen after all', async () => {
    const { tell, actions, measure } = await begun(PLANNED);
    await tell({ ...PLANNED, isChosen: false, choice: '太贵' });
    expect(await actions()).toEqual([]);
    expect((await measure())?.action).toBeNull();
  });

  it('that stays when somebody has answered it', async () => {
    const { tell, actions } = await begun(INTRODUCED);
    await tell();
    expect(await actions()).toMatchObject([{ state: 'answered' }]);
  });
});

describe('what is told of the measure is done to its action', () => {
  it('introduced: answered, with the measure done', async () => {
    const { action } = await begun(INTRODUCED);
    const { state, cycles, rootCause, answeredOn } = await action();
    expect({ state, answeredOn, rootCause }).toEqual({
      ...{ state: 'answered', answeredOn: '2026-10-08', rootCause: '端子变形' },
    });
    expect(cycles[0]?.measures).toMatchObject([
      { text: '吸塑盘加筋', doneOn: '2026-10-08', evidence: '新图纸' },
    ]);
  });

  it('verified: verified', async () => {
    const { action } = await begun(VERIFIED);
    const { state, cycles } = await action();
    expect(state).toBe('verified');
    expect(cycles[0]?.verification).toMatchObject({ evidence: '三批 0 不良', verifiedOn: '2026-10-09' });
  });

  it('taken back: open again', async () => {
    const { tell, action } = await begun(INTRODUCED);
    await tell(PLANNED);
    expect(await action()).toMatchObject({ state: 'open', answeredOn: null });
  });

  it('the effect taken back: a new cycle, answered', async () => {
    const { tell, action } = await begun(VERIFIED);
    await tell(INTRODUCED);
    expect(await action()).toMatchObject({ state: 'answered', cycle: 2 });
  });

  it('once it is closed it stays closed', async () => {
    const { office, tell, action } = await begun(VERIFIED);
    await office.ask('actions.close', { id: (await action()).id });
    await tell({ ...VERIFIED, text: '盘角加筋' });
    expect(await action()).toMatchObject({ state: 'closed', title: '吸塑盘加筋' });
  });
});

describe('what is done to the action stands in the measure', () => {
  it('owner, due day and title', async () => {
    const { office, action, measure } = await begun(PLANNED);
    const { id } = await action();
    await office.ask('actions.update', {
      id,
      title: '盘角加筋',
      responsible: '王工',
      dueOn: day('2026-10-27'),
      reason: '等模具',
    });
    expect(await measure()).toMatchObject({ text: '盘角加筋', owner: '王工', dueOn: '2026-10-27' });
  });

  it('answered and done: introduced on the last day', async () => {
    const { office, action, measure } = await begun(PLANNED);
    const done = (text: string, on: string) => {
      const kind = 'longTerm' as const;
      return { kind, text, owner: '孙工', dueOn: day('2026-10-20'), doneOn: day(on), evidence: '照片' };
    };
    const measures = [done('改模', '2026-10-05'), done('换盘', '2026-10-08')];
    await office.ask('actions.answer', { id: (await action()).id, rootCause: '盘壁薄', measures });
    expect(await measure()).toMatchObject({ introducedOn: '2026-10-08', evidence: '照片' });
  });

  it('answered and only planned: not introduced', async () => {
    const { office, action, measure } = await begun(PLANNED);
    const planned = { kind: 'longTerm' as const, text: '改模', owner: '孙工', dueOn: day('2026-10-20') };
    await office.ask('actions.answer', { id: (await action()).id, rootCause: '盘壁薄', measures: [planned] });
    expect(await measure()).toMatchObject({ introducedOn: null, action: { state: 'answered' } });
  });

  it('verified effective: verified, by whom and with what', async () => {
    const { office, action, measure, complaint } = await begun(INTRODUCED);
    const evidence = '三批 0 不良';
    await office.ask('actions.verify', { id: (await action()).id, verdict: 'effective', evidence });
    expect(await measure()).toMatchObject({ verifiedOn: '2026-10-09', effect: evidence });
    const { seen } = await office.ask('eightD.show', { complaint });
    expect(seen.corrective).not.toBe('');
  });

  it('not effective: to be introduced anew', async () => {
    const { office, action, measure } = await begun(INTRODUCED);
    const asked = { id: (await action()).id, verdict: 'ineffective', evidence: '又有 3 支' } as const;
    await office.ask('actions.verify', asked);
    expect(await measure()).toMatchObject({ introducedOn: null, verifiedOn: null, effect: '又有 3 支' });
  });

  it('and is told in the complaint’s history', async () => {
    const { office, action } = await begun(PLANNED);
    await office.ask('actions.update', { id: (await action()).id, responsible: '王工' });
    const row = await office.opened.open.db
      .selectFrom('history')
      .select(['channel', 'newJson'])
      .where('record', '=', 'complaint')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    expect(row.channel).toBe('actions.update');
    expect(row.newJson).toContain('王工');
  });
});
