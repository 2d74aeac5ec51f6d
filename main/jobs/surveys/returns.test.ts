import { describe, expect, it } from 'vitest';
import { day } from '../../../db/model/day';
import { addCustomers, allAt, blankOffice, issuedRound, type TestOffice } from '../../testing/office';

async function stateOf(office: TestOffice, form: string) {
  const { forms } = await office.ask('surveys.forms', { round: '2026Q3' });
  return forms.find((one) => one.form === form)?.state;
}

describe('a form comes back', () => {
  // Issued on Tuesday 2026-09-22; Friday 09-25 is Mid-Autumn, Sunday 09-20 was worked for it: the fifth working day is 09-30.
  it.each([
    ['on the last day', '2026-09-30', false, 'onTime'],
    ['a day late', '2026-10-01', true, 'late'],
  ])('%s', async (_name, returnedOn, late, state) => {
    const office = await blankOffice();
    await addCustomers(office, 1);
    const [form] = await issuedRound(office);
    expect(form?.dueOn).toBe('2026-09-30');
    const value = await office.ask('surveys.recordReturn', {
      form: form?.form ?? '',
      returnedOn: day(returnedOn),
      answers: allAt(80),
    });
    expect(value).toEqual({ score: 80, late, invalid: false });
    expect(await stateOf(office, form?.form ?? '')).toBe(state);
  });

  it('is invalid with more than 30 % of its items blank, and then gives no score to the round', async () => {
    const office = await blankOffice();
    await addCustomers(office, 1);
    const [form] = await issuedRound(office);
    const answers = { ...allAt(80), Q1: null, Q2: null, Q3: null, Q4: null, Q5: null, Q6: null };
    const value = await office.ask('surveys.recordReturn', {
      form: form?.form ?? '',
      returnedOn: day('2026-09-24'),
      answers,
    });
    expect(value).toEqual({ score: 80, late: false, invalid: true });
    const result = await office.ask('surveys.roundResult', { round: '2026Q3' });
    expect(result).toMatchObject({
      returnedOnTime: 1,
      invalid: 1,
      returnRate: 100,
      overall: null,
      grade: null,
      customers: [],
    });
  });

  it('is refused when it was recorded, not issued, withdrawn, unknown, or answered off the scale', async () => {
    const office = await blankOffice();
    await addCustomers(office, 3);
    const [first, second] = await issuedRound(office);
    const back = (form: string | undefined, answers = allAt(60), returnedOn = '2026-09-24') =>
      office.refused('surveys.recordReturn', { form, returnedOn, answers });
    await office.ask('surveys.recordReturn', {
      form: first?.form ?? '',
      returnedOn: day('2026-09-24'),
      answers: {},
    });
    expect(await back(first?.form)).toBe('already-returned');
    expect(await back(second?.form, allAt(55))).toBe('wrong-input');
    expect(await back(second?.form, { ...allAt(60), Q99: 60 })).toBe('wrong-input');
    expect(await back(second?.form, { ...allAt(60), L1: 11 })).toBe('wrong-input');
    expect(await back(second?.form, allAt(60), '2026-09-21')).toBe('wrong-input');
    expect(await back('26Q3-9999-9')).toBe('unknown-form');
    await office.ask('surveys.withdraw', { form: second?.form ?? '', reason: '停产' });
    expect(await back(second?.form)).toBe('form-withdrawn');
    expect(office.defects).toEqual([]);
  });

  it('can be corrected and taken back while the round is open; the history keeps what it was', async () => {
    const office = await blankOffice();
    await addCustomers(office, 1);
    const [form] = await issuedRound(office);
    const code = form?.form ?? '';
    await office.ask('surveys.recordReturn', {
      form: code,
      returnedOn: day('2026-09-24'),
      answers: allAt(40),
    });
    await office.ask('surveys.correctReturn', {
      form: code,
      returnedOn: day('2026-09-24'),
      answers: allAt(80),
      reason: '录错',
    });
    expect(await office.ask('surveys.roundResult', { round: '2026Q3' })).toMatchObject({ overall: 80 });
    await office.ask('surveys.takeBackReturn', { form: code, reason: '录到别家' });
    expect(await stateOf(office, code)).toBe('issued');
    const { rows } = await office.ask('history.record', { record: 'form', key: code });
    expect(rows.map(({ channel }) => channel)).toEqual([
      'surveys.createRound',
      'surveys.issue',
      'surveys.recordReturn',
      'surveys.correctReturn',
      'surveys.takeBackReturn',
    ]);
    expect(rows.at(3)?.old).toContain('"Q1":40');
  });
});

describe('a closed round', () => {
  it('opens one action for each fact, due ten working days on, and is closed once', async () => {
    const office = await blankOffice();
    await addCustomers(office, 2);
    const [first] = await issuedRound(office);
    const back = {
      form: first?.form ?? '',
      returnedOn: day('2026-09-24'),
      answers: allAt(60),
      opinion: '交期太长',
    };
    await office.ask('surveys.recordReturn', back);
    expect(await office.ask('surveys.closeRound', { round: '2026Q3', on: day('2026-10-09') })).toEqual({
      actions: 22,
    });
    const { actions } = await office.ask('actions.list', { round: '2026Q3' });
    expect(actions).toHaveLength(22);
    // 2026-10-10 is a working Saturday.
    expect(new Set(actions.map(({ dueOn }) => dueOn))).toEqual(new Set(['2026-10-22']));
    const departments = actions
      .filter(({ kind }) => kind === 'itemLow')
      .map(({ subject, department }) => `${subject} ${department}`);
    expect(departments).toEqual(
      expect.arrayContaining(['Q1 品保', 'D1 PMC', 'T1 技术', 'S1 业务', 'P1 业务', 'I1 业务']),
    );
    expect(await office.refused('surveys.closeRound', { round: '2026Q3' })).toBe('round-closed');
  });

  it('keeps a later return as late, changes no figure, and opens an action for its opinion at once', async () => {
    const office = await blankOffice();
    await addCustomers(office, 2);
    const [first, second] = await issuedRound(office);
    await office.ask('surveys.recordReturn', {
      form: first?.form ?? '',
      returnedOn: day('2026-09-24'),
      answers: allAt(100),
    });
    await office.ask('surveys.closeRound', { round: '2026Q3', on: day('2026-09-30') });
    const before = await office.ask('surveys.roundResult', { round: '2026Q3' });
    const late = {
      form: second?.form ?? '',
      returnedOn: day('2026-09-25'),
      answers: allAt(20),
      opinion: '迟了，抱歉',
    };
    expect(await office.ask('surveys.recordReturn', late)).toMatchObject({ late: true });
    const { triggers, ...after } = await office.ask('surveys.roundResult', { round: '2026Q3' });
    expect({ ...after, triggers: before.triggers }).toEqual(before);
    expect(await stateOf(office, second?.form ?? '')).toBe('late');
    const { actions } = await office.ask('actions.list', { round: '2026Q3' });
    expect(actions.map(({ kind }) => kind)).toEqual(['returnRateLow', 'opinion']);
    expect(triggers).toHaveLength(2);
    const counted = { ...late, form: first?.form ?? '', reason: '录错' };
    expect(await office.refused('surveys.correctReturn', counted)).toBe('round-closed');
    expect(await office.refused('surveys.correctReturn', { ...late, reason: ' ' })).toBe('reason-missing');
    expect(await office.refused('surveys.takeBackReturn', { form: late.form, reason: '' })).toBe(
      'reason-missing',
    );
    await office.ask('surveys.correctReturn', { ...late, answers: allAt(40), reason: '看错了' });
    const { rows } = await office.ask('history.record', { record: 'form', key: late.form });
    expect(rows.at(-1)).toMatchObject({ channel: 'surveys.correctReturn', reason: '看错了' });
    expect({
      ...(await office.ask('surveys.roundResult', { round: '2026Q3' })),
      triggers: before.triggers,
    }).toEqual(before);
    await office.ask('surveys.takeBackReturn', { form: late.form, reason: '录到别家' });
    await office.ask('surveys.recordReturn', late);
    expect((await office.ask('actions.list', { round: '2026Q3' })).actions).toHaveLength(2);
  });

  it('keeps what fired when it was closed, whatever becomes of an earlier round', async () => {
    const office = await blankOffice();
    await addCustomers(office, 1);
    const [later] = await issuedRound(office);
    const back = (form: string | undefined, points: number, on: string) =>
      office.ask('surveys.recordReturn', { form: form ?? '', returnedOn: day(on), answers: allAt(points) });
    await back(later?.form, 80, '2026-09-24');
    await office.ask('surveys.closeRound', { round: '2026Q3', on: day('2026-09-30') });
    const before = await office.ask('surveys.roundResult', { round: '2026Q3' });
    const [earlier] = await issuedRound(office, '2026Q2', '2026-04-01', '2026-06-30');
    await back(earlier?.form, 100, '2026-06-23');
    expect(await office.ask('surveys.roundResult', { round: '2026Q3' })).toEqual(before);
    const page = await office.ask('surveys.round', { round: '2026Q3' });
    expect(page.triggers).toHaveLength(before.triggers.length);
    expect(page.triggers.every(({ action }) => action !== null)).toBe(true);
  });
});
