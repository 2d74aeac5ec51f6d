import { describe, expect, it } from 'vitest';
import { day } from '../../../db/model/day';
import { ANSWER, officeWithAction } from '../../testing/actions';
import { blankOffice } from '../../testing/office';

describe('an action is refused', () => {
  it.each([
    ['an answer without its measures', 'actions.answer', { rootCause: '磨损' }, 'action-incomplete'],
    [
      'an answer whose measure has no owner',
      'actions.answer',
      { rootCause: '磨损', measures: [{ kind: 'shortTerm', text: '换刀', dueOn: '2026-10-08' }] },
      'action-incomplete',
    ],
    ['a verification before the answer', 'actions.verify', { verdict: 'effective' }, 'not-in-state'],
    ['a closing before the verification', 'actions.close', {}, 'not-in-state'],
    ['a due day that moves without a reason', 'actions.update', { dueOn: '2026-12-01' }, 'reason-needed'],
    ['a department that is not there', 'actions.update', { department: '火星部' }, 'unknown-department'],
    [
      'a cause that hangs on nothing',
      'actions.update',
      {
        causes: [
          {
            id: '01a0f3a2-0000-7000-8000-000000000001',
            method: 'fiveWhy',
            parent: '01a0f3a2-0000-7000-8000-000000000002',
            text: '为什么',
          },
        ],
      },
      'wrong-input',
    ],
  ] as const)('%s', async (_name, channel, input, code) => {
    const { office, action } = await officeWithAction();
    const before = await office.ask('actions.show', { id: action.id });
    expect(await office.refused(channel, { id: action.id, ...input })).toBe(code);
    expect(await office.ask('actions.show', { id: action.id })).toEqual(before);
  });

  it('what would take a whole answer apart', async () => {
    const { office, action } = await officeWithAction();
    await office.ask('actions.answer', { id: action.id, ...ANSWER });
    expect(await office.refused('actions.update', { id: action.id, rootCause: '' })).toBe(
      'action-incomplete',
    );
    expect(await office.refused('actions.verify', { id: action.id, by: 'date', verdict: 'effective' })).toBe(
      'evidence-needed',
    );
  });

  it('what was confirmed, without a reason, unless measures are only carried out', async () => {
    const { office, action } = await officeWithAction();
    const { id } = action;
    const [planned] = ANSWER.measures;
    const measures = [{ ...planned, kind: 'longTerm' as const, text: '定换刀周期', doneOn: null }];
    await office.ask('actions.answer', { id, ...ANSWER, measures });
    await office.ask('actions.verify', { id, by: 'date', verdict: 'effective', evidence: '三批无异常' });
    const kept = (await office.ask('actions.show', { id })).cycles[0]?.measures ?? [];
    const done = kept.map(({ isOverdue: _, ownerCode: _code, ...measure }) => ({
      ...measure,
      doneOn: day('2026-10-08'),
    }));
    const put = (more: object) => office.reply('actions.update', { id, ...more });
    const missing = { refusal: { code: 'reason-missing' } };
    expect(await put({ problem: '改写' })).toMatchObject(missing);
    expect(await put({ responsible: '陈工' })).toMatchObject(missing);
    expect(await put({ measures: done.map((one) => ({ ...one, text: '换刀' })) })).toMatchObject(missing);
    expect(await put({ measures: [] })).toMatchObject(missing);
    expect(await put({ measures: done, problem: '改写', reason: ' ' })).toMatchObject(missing);
    expect(await put({ measures: done })).toMatchObject({ ok: true });
    expect(await put({ measures: done })).toMatchObject({ ok: true });
    expect(await put({ problem: '改写', reason: '写错了' })).toMatchObject({ ok: true });
  });

  it('when it does not exist', async () => {
    const office = await blankOffice();
    expect(await office.refused('actions.show', { id: 'IM-2026-0001' })).toBe('unknown-action');
    expect(await office.refused('actions.update', { id: 'IM-2026-0001' })).toBe('unknown-action');
  });
});
