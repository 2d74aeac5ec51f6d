import { describe, expect, it } from 'vitest';
import { ANSWER, officeWithAction } from '../../../testing/actions';
import type { TestOffice } from '../../../testing/office';
import { slipSheet } from '../../../testing/slips';

const FILLED = '换刀周期未定，按件数换';

/** What an action says of its work, without the history of how it came there. */
async function workOf(office: TestOffice, id: string) {
  const { state, answeredOn, verifyOn, cycles, rootCause } = await office.ask('actions.show', { id });
  return { state, answeredOn, verifyOn, cycles, rootCause };
}

async function officeWithSlip(first = false) {
  const { office, action } = await officeWithAction();
  const { id } = action;
  if (first) await office.ask('actions.answer', { id, ...ANSWER });
  const sheet = await slipSheet(office, id);
  const [row = 0] = sheet.measures;
  const cells = { [`D${sheet.root}`]: FILLED, [`D${row}`]: '定换刀件数', [`E${row}`]: '陈工' };
  const file = await sheet.filled({ ...cells, [`F${row}`]: '2026/11/5' });
  return { office, id, slip: sheet.slip, file };
}

describe('a slip that was taken', () => {
  it.each([
    ['of an action that nobody had answered', false],
    ['of an action that was answered before', true],
  ])('is taken back whole, %s', async (_which, isAnswered) => {
    const { office, id, slip, file } = await officeWithSlip(isAnswered);
    const before = await workOf(office, id);
    await office.ask('actions.takeSlip', { file, answer: !isAnswered });
    expect((await workOf(office, id)).rootCause).toBe(FILLED);
    await office.ask('actions.takeBackSlip', { slip });
    expect(await workOf(office, id)).toEqual(before);
    expect((await office.ask('actions.readSlip', { file })).returnedAt).toBeNull();
  });

  it('can be taken once more, and back once more', async () => {
    const { office, id, slip, file } = await officeWithSlip();
    const before = await workOf(office, id);
    for (let round = 0; round < 2; round += 1) {
      await office.ask('actions.takeSlip', { file, answer: true });
      await office.ask('actions.takeBackSlip', { slip });
      expect(await workOf(office, id)).toEqual(before);
    }
    expect(await office.refused('actions.takeBackSlip', { slip })).toBe('slip-not-to-take-back');
  });

  it('stays once its action was changed since: nothing that came after is lost', async () => {
    const { office, id, slip, file } = await officeWithSlip();
    await office.ask('actions.takeSlip', { file });
    await office.ask('actions.update', { id, rootCause: '刀具材质' });
    expect(await office.refused('actions.takeBackSlip', { slip })).toBe('slip-not-to-take-back');
    expect((await workOf(office, id)).rootCause).toBe('刀具材质');
  });
});
