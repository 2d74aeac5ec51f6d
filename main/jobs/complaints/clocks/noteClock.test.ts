import { expect, it } from 'vitest';
import { officeAt, plantTime } from '../../../testing/clockOffice';
import { oneComplaint } from '../../../testing/complaintExamples';

const JUMP = { from: plantTime('14:40'), to: plantTime('14:45'), seconds: 300 };

async function withComplaint(steps: readonly 'confirmed'[]) {
  const office = await officeAt('14:20');
  const id = await oneComplaint(office);
  office.goTo('14:35');
  for (const step of steps) await office.ask('complaints.tellTime', { id, step });
  office.goTo('14:45');
  return { office, id };
}

it('a clock that was set is told of the complaints whose clocks ran, and shown with their times', async () => {
  const { office, id } = await withComplaint(['confirmed']);
  expect(await office.ask('complaints.noteClock', { kind: 'jump', ...JUMP })).toEqual({ noted: 1 });
  const { notes } = await office.ask('complaints.clocks', { id });
  expect(notes).toEqual([{ kind: 'jump', ...JUMP }]);
  const { rows } = await office.ask('history.record', { record: 'clock', key: 'clock' });
  expect(rows).toHaveLength(1);
});

it('a complaint without a running clock hears nothing of it', async () => {
  const { office, id } = await withComplaint([]);
  expect(await office.ask('complaints.noteClock', { kind: 'jump', ...JUMP })).toEqual({ noted: 0 });
  expect((await office.ask('complaints.clocks', { id })).notes).toEqual([]);
});

it('a sleep without a running clock is told nowhere', async () => {
  const { office } = await withComplaint([]);
  await office.ask('complaints.noteClock', { kind: 'sleep', ...JUMP });
  const { rows } = await office.ask('history.record', { record: 'clock', key: 'clock' });
  expect(rows).toEqual([]);
});
