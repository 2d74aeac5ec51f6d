import { describe, expect, it } from 'vitest';
import { day } from '../../../db/model/day';
import { addCustomers, allAt, blankOffice, issuedRound } from '../../testing/office';

const FIRST = { ...allAt(80), L1: 9 };

async function returnedForm() {
  const office = await blankOffice();
  await addCustomers(office, 2);
  const [one, other] = await issuedRound(office);
  const form = one?.form ?? '';
  await office.ask('surveys.recordReturn', {
    form,
    returnedOn: day('2026-09-24'),
    answers: FIRST,
    opinion: '交期',
  });
  const keyed = async () =>
    (await office.ask('surveys.desk', { round: '2026Q3' })).forms.map((each) => each.keyed);
  return { office, form, out: other?.form ?? '', keyed };
}

describe('a form keyed a second time', () => {
  it('is listed until it was, blind, with what was begun kept apart', async () => {
    const { office, form, keyed } = await returnedForm();
    expect(await keyed()).toEqual(['once', null]);
    await office.ask('surveys.saveDraft', {
      form,
      again: true,
      returnedOn: null,
      answers: { Q1: 60 },
      opinion: '',
    });
    const blind = await office.ask('surveys.form', { form, again: true });
    expect([blind.answers, blind.opinion, blind.draft?.answers]).toEqual([{}, '', { Q1: 60 }]);
    expect((await office.ask('surveys.form', { form })).draft).toBeNull();
  });

  it('agrees: nothing is asked, nothing changes', async () => {
    const { office, form, keyed } = await returnedForm();
    const value = await office.ask('surveys.keyAgain', { form, answers: FIRST, opinion: '交期' });
    expect(value).toEqual({ differences: 0 });
    expect(await keyed()).toEqual(['twice', null]);
    expect(await office.refused('surveys.keyAgain', { form, answers: FIRST })).toBe('keyed-twice');
  });

  it('differs: the answers stay until it is decided item by item, and the history tells both readings', async () => {
    const { office, form, keyed } = await returnedForm();
    await office.ask('surveys.keyAgain', { form, answers: { ...FIRST, Q1: 60, Q2: null }, opinion: '交期' });
    expect(await keyed()).toEqual(['differs', null]);
    expect((await office.ask('surveys.form', { form })).answers).toEqual(FIRST);
    expect(await office.ask('surveys.compareKeyings', { form })).toMatchObject({
      firstBy: '质量办公室',
      secondBy: '质量办公室',
      items: [
        { item: 'Q1', first: 80, second: 60 },
        { item: 'Q2', first: 80, second: null },
      ],
      opinion: null,
    });
    expect(await office.refused('surveys.decideKeyings', { form, answers: { Q1: 60 } })).toBe('wrong-input');
    await office.ask('surveys.decideKeyings', { form, answers: { Q1: 40, Q2: null } });
    const { Q2: _blank, ...rest }: Record<string, number> = FIRST;
    expect((await office.ask('surveys.form', { form })).answers).toEqual({ ...rest, Q1: 40 });
    expect(await keyed()).toEqual(['twice', null]);
    const { rows } = await office.ask('history.record', { record: 'form', key: form });
    expect(rows.at(-1)).toMatchObject({ channel: 'surveys.decideKeyings' });
    expect(JSON.parse(rows.at(-1)?.new ?? '')).toMatchObject({
      answers: { Q1: 40 },
      differences: { items: [{ item: 'Q1', first: 80, second: 60 }, { item: 'Q2' }] },
    });
  });

  it('is given up with the return that it was about', async () => {
    const { office, form, keyed } = await returnedForm();
    await office.ask('surveys.keyAgain', { form, answers: allAt(60) });
    await office.ask('surveys.takeBackReturn', { form, reason: '录错了' });
    expect(await keyed()).toEqual([null, null]);
    expect(await office.refused('surveys.compareKeyings', { form })).toBe('not-keyed-twice');
  });

  it('is refused when it is not back, or its round is closed', async () => {
    const { office, form, out } = await returnedForm();
    expect(await office.refused('surveys.keyAgain', { form: out })).toBe('not-returned');
    await office.ask('surveys.closeRound', { round: '2026Q3' });
    expect(await office.refused('surveys.keyAgain', { form, answers: FIRST })).toBe('round-closed');
  });
});
