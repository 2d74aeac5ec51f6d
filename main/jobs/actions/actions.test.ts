import { describe, expect, it } from 'vitest';
import { day } from '../../../db/model/day';
import { ANSWER, closedRound, officeWithAction } from '../../testing/actions';

describe('an action', () => {
  it('goes from its answer over the next round to its end, and tells all of it', async () => {
    const { office, action } = await officeWithAction();
    const { id, code } = action;
    expect(code).toMatch(/^IM-2026-\d{4}$/);
    expect(await office.ask('actions.show', { id })).toMatchObject({
      state: 'open',
      missing: ['rootCause', 'measures', 'answer', 'measureDone', 'verification'],
      steps: ['update', 'answer'],
      nextRound: null,
      figure: '60.0',
    });
    expect(await office.ask('actions.answer', { id: code, ...ANSWER })).toMatchObject({ state: 'answered' });
    expect(await office.refused('actions.verify', { id, verdict: 'effective' })).toBe('no-next-round');
    await closedRound(office, '2026Q3', 80);
    expect((await office.ask('actions.show', { id })).nextRound).toEqual({
      round: '2026Q3',
      ...{ isClosed: true, closedOn: '2026-10-09', isBeforeAnswer: false },
      ...{ figure: '80.0', before: '60.0', change: '+20.0', target: '80.0', proposal: 'effective' },
    });
    await office.ask('actions.verify', { id, verdict: 'effective' });
    await office.ask('actions.close', { id });
    const whole = await office.ask('actions.show', { id: code });
    expect(whole).toMatchObject({
      state: 'closed',
      closedOn: '2026-10-09',
      missing: [],
      due: null,
      steps: ['reopen'],
    });
    expect(whole.cycles).toMatchObject([
      {
        rootCause: '换刀周期未定',
        measures: [{ owner: '陈工', ownerCode: null }],
        verification: {
          by: 'nextRound',
          round: '2026Q3',
          figure: '80.0',
          before: '60.0',
          verdict: 'effective',
        },
      },
    ]);
    const { rows } = await office.ask('history.record', { record: 'action', key: id });
    expect(rows.map(({ channel, new: now }) => [channel, Object.keys(JSON.parse(now ?? '{}'))])).toEqual([
      ['surveys.closeRound', expect.anything()],
      ['actions.answer', ['rootCause', 'measures']],
      ['actions.answer', ['state', 'answeredOn']],
      ['actions.verify', ['verdict', 'evidence', 'figure', 'before']],
      ['actions.verify', ['state', 'verifiedOn']],
      ['actions.close', ['state', 'closedOn']],
    ]);
  });

  it('goes back to its cause when it was not effective; the cycle before stays readable', async () => {
    const { office, action } = await officeWithAction();
    const { id } = action;
    await office.ask('actions.answer', { id, ...ANSWER });
    await closedRound(office, '2026Q3', 60);
    expect((await office.ask('actions.show', { id })).nextRound).toMatchObject({
      change: '0.0',
      proposal: 'ineffective',
    });
    await office.ask('actions.verify', { id, verdict: 'ineffective', dueOn: day('2026-10-20') });
    const whole = await office.ask('actions.show', { id });
    expect(whole).toMatchObject({
      state: 'ineffective',
      cycle: 2,
      dueOn: '2026-10-20',
      rootCause: '',
      answeredOn: null,
      nextRound: null,
    });
    expect(whole.cycles).toMatchObject([
      {
        cycle: 1,
        rootCause: '换刀周期未定',
        measures: [{ text: '定换刀周期' }],
        verification: { verdict: 'ineffective' },
      },
      { cycle: 2, rootCause: '', measures: [], verification: null },
    ]);
    const [before] = whole.cycles;
    const taken = { id, measures: [{ ...ANSWER.measures[0], id: before?.measures[0]?.id }] };
    expect(await office.refused('actions.update', taken)).toBe('wrong-input');
  });

  it('begins a new cycle when it is reopened, with a reason', async () => {
    const { office, action } = await officeWithAction();
    const { id } = action;
    await office.ask('actions.answer', { id, ...ANSWER });
    await office.ask('actions.verify', { id, by: 'date', verdict: 'effective', evidence: '连续三批无不良' });
    await office.ask('actions.close', { id });
    expect(await office.refused('actions.reopen', { id, reason: ' ' })).toBe('wrong-input');
    expect(await office.ask('actions.reopen', { id, reason: '同样的不良又出现' })).toMatchObject({
      state: 'open',
      cycle: 2,
    });
    const { rows } = await office.ask('history.record', { record: 'action', key: id });
    expect(JSON.parse(rows.at(-1)?.new ?? '{}')).toMatchObject({ state: 'open', cycle: 2, closedOn: null });
  });
});
