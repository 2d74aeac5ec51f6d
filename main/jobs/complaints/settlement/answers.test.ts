import { describe, expect, it } from 'vitest';
import { day } from '../../../../db/model/day';
import { closedComplaint, oneComplaint } from '../../../testing/complaintExamples';
import { answeredComplaint } from '../../../testing/complaintSettlementExamples';
import { blankOffice } from '../../../testing/office';

describe('the answer to the customer', () => {
  it('is kept with its day and judged by him', async () => {
    const office = await blankOffice();
    const asked = await answeredComplaint(office);
    await office.ask('complaints.judgeAnswer', { ...asked, judgement: 'acceptable', remarks: '8D 来得慢' });
    const { answers } = await office.ask('complaints.settlement', { id: asked.id });
    expect(answers).toMatchObject([
      {
        ...{ answeredOn: '2026-10-09', way: 'mail', judgement: 'acceptable', judgedOn: '2026-10-09' },
        ...{ remarks: '8D 来得慢', action: null },
      },
    ]);
  });

  it('that leaves him dissatisfied opens one action, however often it is judged', async () => {
    const office = await blankOffice();
    const asked = { ...(await answeredComplaint(office)), judgement: 'dissatisfied' as const };
    const first = await office.ask('complaints.judgeAnswer', {
      ...asked,
      remarks: '补货晚了',
      department: '品保',
    });
    const again = await office.ask('complaints.judgeAnswer', { ...asked, remarks: '补货晚了三天' });
    expect(first.action).not.toBeNull();
    expect(again.action).toBe(first.action);
    const action = await office.ask('actions.show', { id: first.action ?? '' });
    expect(action).toMatchObject({
      ...{ kind: 'complaint', title: '客户对 KS2026-001 的处理不满意', problem: '补货晚了' },
      ...{ department: '品保', origin: { record: 'complaint', key: asked.id } },
    });
  });

  it('asks the responsible department where none is named', async () => {
    const office = await blankOffice();
    const id = await oneComplaint(office);
    await office.ask('complaints.change', { id, department: '品保' });
    const { answer } = await office.ask('complaints.answer', { id, way: 'phone', text: '已补货' });
    const { action } = await office.ask('complaints.judgeAnswer', { id, answer, judgement: 'dissatisfied' });
    expect((await office.ask('actions.show', { id: action ?? '' })).department).toBe('品保');
  });

  it('comes after closing without a reason, but is not changed without one', async () => {
    const office = await blankOffice();
    const id = await closedComplaint(office);
    const { answer } = await office.ask('complaints.answer', { id, way: 'mail', text: '已结案' });
    await office.ask('complaints.judgeAnswer', { id, answer, judgement: 'satisfied' });
    const again = { id, answer, judgement: 'acceptable' };
    expect(await office.refused('complaints.judgeAnswer', again)).toBe('reason-missing');
    expect(await office.refused('complaints.changeAnswer', { id, answer, text: '改' })).toBe(
      'reason-missing',
    );
    await office.ask('complaints.changeAnswer', { id, answer, text: '改', reason: '写错' });
    expect((await office.ask('complaints.settlement', { id })).answers).toMatchObject([{ text: '改' }]);
  });

  it.each([
    ['given on a day that has not come', 'complaints.changeAnswer', { answeredOn: '2026-10-10' }],
    [
      'judged before it was given',
      'complaints.judgeAnswer',
      { judgement: 'satisfied', judgedOn: '2026-10-08' },
    ],
  ] as const)('is refused: %s', async (_what, channel, wrong) => {
    const office = await blankOffice();
    const asked = await answeredComplaint(office);
    expect(await office.refused(channel, { ...asked, ...wrong })).toBe('wrong-input');
  });

  it('that stood in the wrong complaint is taken out with a reason', async () => {
    const office = await blankOffice();
    const asked = await answeredComplaint(office);
    await office.ask('complaints.dropAnswer', { ...asked, reason: '记在别的客诉' });
    expect((await office.ask('complaints.settlement', { id: asked.id })).answers).toEqual([]);
    const gone = { ...asked, text: '改' };
    expect(await office.refused('complaints.changeAnswer', gone)).toBe('unknown-record');
  });
});

const FIVE = Object.fromEntries(['H1', 'H2', 'H3', 'H4', 'H5'].map((item) => [item, 40]));

describe('the small survey after closing', () => {
  it('is a form of the quarter’s round, issued, once for each closing', async () => {
    const office = await blankOffice();
    const id = await closedComplaint(office);
    const { form, round } = await office.ask('complaints.sendFollowUp', { id });
    expect(round).toBe('KSHF-2026Q4');
    expect((await office.ask('complaints.settlement', { id })).followUp).toMatchObject({
      ...{ form, round, state: 'issued', issuedOn: '2026-10-09', score: null },
    });
    expect(await office.refused('complaints.sendFollowUp', { id })).toBe('follow-up-sent');
  });

  it('asks one customer as often as he had complaints closed', async () => {
    const office = await blankOffice();
    const [one, other] = [await closedComplaint(office), await closedComplaint(office)];
    await office.ask('complaints.sendFollowUp', { id: one });
    await office.ask('complaints.sendFollowUp', { id: other });
    const { forms } = await office.ask('surveys.forms', { round: 'KSHF-2026Q4' });
    expect(forms.map(({ customer }) => customer)).toEqual(['C1', 'C1']);
  });

  it('is keyed and judged like any form, and a low score opens actions when its round is closed', async () => {
    const office = await blankOffice();
    const id = await closedComplaint(office);
    const { form, round } = await office.ask('complaints.sendFollowUp', { id });
    const returned = { form, returnedOn: day('2026-10-09'), answers: FIVE, opinion: '8D 太慢' };
    await office.ask('surveys.recordReturn', returned);
    expect((await office.ask('complaints.settlement', { id })).followUp).toMatchObject({
      ...{ state: 'onTime', score: 40, isBelow: true, opinion: '8D 太慢' },
    });
    await office.ask('surveys.closeRound', { round });
    const { actions } = await office.ask('actions.list', {});
    expect(actions.map(({ kind }) => kind)).toContain('customerBelow');
  });

  it('goes into the quarter’s next round when the first is closed', async () => {
    const office = await blankOffice();
    const [one, other] = [await closedComplaint(office), await closedComplaint(office)];
    const { round } = await office.ask('complaints.sendFollowUp', { id: one });
    await office.ask('surveys.closeRound', { round });
    expect((await office.ask('complaints.sendFollowUp', { id: other })).round).toBe('KSHF-2026Q4-2');
  });

  it('is sent again when its form was withdrawn, and after the next closing', async () => {
    const office = await blankOffice();
    const id = await closedComplaint(office);
    const { form } = await office.ask('complaints.sendFollowUp', { id });
    await office.ask('surveys.withdraw', { form, reason: '发错人' });
    expect((await office.ask('complaints.sendFollowUp', { id })).form).not.toBe(form);
    await office.ask('complaints.reopen', { id, reason: '又发生' });
    expect((await office.ask('complaints.settlement', { id })).followUp).toBeNull();
    expect((await office.ask('complaints.settlement', { id, cycle: 1 })).followUp).not.toBeNull();
  });

  it('has its questionnaire in a plant that was made before there was one', async () => {
    const office = await blankOffice();
    await office.opened.office.db().deleteFrom('template').where('code', '=', 'complaint-followup').execute();
    const id = await closedComplaint(office);
    await office.ask('complaints.sendFollowUp', { id });
    const { templates } = await office.ask('surveys.templates', {});
    expect(templates.map(({ code }) => code)).toContain('complaint-followup');
  });

  it('is no score of the customer in the usual survey', async () => {
    const office = await blankOffice();
    const id = await closedComplaint(office);
    const { form } = await office.ask('complaints.sendFollowUp', { id });
    const returned = { form, returnedOn: day('2026-10-09'), answers: FIVE, opinion: '' };
    await office.ask('surveys.recordReturn', returned);
    expect((await office.ask('surveys.trend', {})).template).toBeNull();
    const { customers } = await office.ask('customers.list', {});
    expect(customers).toMatchObject([{ lastScore: null }]);
  });
});
