import { describe, expect, it } from 'vitest';
import { day } from '../../../db/model/day';
import { ANSWER, closedRound, officeWithAction, opinionAction } from '../../testing/actions';
import { blankOffice } from '../../testing/office';

describe('a verdict that is effective in part', () => {
  it('leaves the action answered, and the round after the next says whether it is enough', async () => {
    const { office, action } = await officeWithAction();
    const { id } = action;
    await office.ask('actions.answer', { id, ...ANSWER });
    await closedRound(office, '2026Q3', 80);
    expect(await office.ask('actions.verify', { id, verdict: 'partly' })).toMatchObject({
      ...{ state: 'answered', cycle: 1 },
    });
    const whole = await office.ask('actions.show', { id });
    expect(whole).toMatchObject({
      ...{
        rootCause: '换刀周期未定',
        verifyBy: 'nextRound',
        nextRound: null,
        due: { what: 'verify', on: null },
      },
      cycles: [
        {
          cycle: 1,
          measures: [{ text: '定换刀周期' }],
          verification: { verdict: 'partly', round: '2026Q3' },
        },
      ],
    });
    expect(await office.refused('actions.verify', { id, verdict: 'effective' })).toBe('no-next-round');
  });

  it('names a day on which it is looked at again where a day verifies it', async () => {
    const { office, action } = await officeWithAction();
    const { id } = action;
    await office.ask('actions.answer', { id, ...ANSWER });
    await office.ask('actions.update', { id, verifyBy: 'date', verifyOn: day('2026-10-09') });
    const again = { verdict: 'partly', evidence: '两批中一批无不良', dueOn: day('2026-11-20') } as const;
    await office.ask('actions.verify', { id, ...again });
    expect(await office.ask('actions.show', { id })).toMatchObject({
      due: { what: 'verify', on: '2026-11-20' },
    });
    await office.ask('actions.verify', { id, verdict: 'effective', evidence: '连续三批无不良' });
    const { state, cycles } = await office.ask('actions.show', { id });
    expect([state, cycles[0]?.verification?.verdict]).toEqual(['verified', 'effective']);
  });
});

describe('an opinion that is praise', () => {
  it('is closed without work, with the reason in its history', async () => {
    const office = await blankOffice();
    const id = await opinionAction(office);
    expect((await office.ask('actions.show', { id })).steps).toContain('praise');
    await office.ask('actions.praise', { id, reason: '客户夸奖交期' });
    expect(await office.ask('actions.show', { id })).toMatchObject({
      ...{ state: 'closed', outcome: 'praise', closedOn: '2026-10-09', due: null },
    });
    const { rows } = await office.ask('history.record', { record: 'action', key: id });
    expect(rows.at(-1)).toMatchObject({ channel: 'actions.praise', reason: '客户夸奖交期' });
  });

  it('is no longer praise once it is reopened', async () => {
    const office = await blankOffice();
    const id = await opinionAction(office);
    await office.ask('actions.praise', { id, reason: '客户夸奖交期' });
    await office.ask('actions.reopen', { id, reason: '后半句是抱怨' });
    expect(await office.ask('actions.show', { id })).toMatchObject({
      state: 'open',
      outcome: null,
      cycle: 2,
    });
  });

  it('is the only kind of action that can be', async () => {
    const { office, action } = await officeWithAction();
    const { steps } = await office.ask('actions.show', { id: action.id });
    expect(steps).not.toContain('praise');
    expect(await office.refused('actions.praise', { id: action.id, reason: '很好' })).toBe('not-an-opinion');
  });
});
