import { describe, expect, it } from 'vitest';
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

  it('when it does not exist', async () => {
    const office = await blankOffice();
    expect(await office.refused('actions.show', { id: 'IM-2026-0001' })).toBe('unknown-action');
    expect(await office.refused('actions.update', { id: 'IM-2026-0001' })).toBe('unknown-action');
  });
});
