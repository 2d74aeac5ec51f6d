import { describe, expect, it } from 'vitest';
import { day } from '../../../db/model/day';
import {
  approvedMeeting,
  DECISION,
  heldMeeting,
  MEETING,
  plannedMeeting,
} from '../../testing/meetingExamples';
import { blankOffice, type TestOffice } from '../../testing/office';

const show = (office: TestOffice, id: string) => office.ask('meetings.show', { id });

describe('a meeting', () => {
  it('is numbered within its year and found by its code', async () => {
    const office = await blankOffice();
    const codes = [];
    for (const heldOn of ['2026-10-12', '2026-12-01', '2027-01-05'])
      codes.push((await office.ask('meetings.plan', { title: '例会', heldOn: day(heldOn) })).code);
    expect(codes).toEqual(['MT-2026-001', 'MT-2026-002', 'MT-2027-001']);
    expect((await show(office, 'MT-2026-002')).heldOn).toBe('2026-12-01');
  });

  it('knows the office’s people by their records and takes others by name', async () => {
    const office = await blankOffice();
    const fields = { name: '陈静', department: '品保', email: 'chen@example.com' };
    await office.ask('people.save', { code: 'E1', isNew: true, fields: { ...fields, role: 'manager' } });
    const people = [{ name: '陈静' }, { name: '王工', department: '外协', email: 'wang@example.com' }];
    const { id } = await office.ask('meetings.plan', { ...MEETING, chair: 'E1', people });
    const whole = await show(office, id);
    expect([whole.chair, whole.chairCode]).toEqual(['陈静', 'E1']);
    expect(whole.people).toEqual([
      { code: 'E1', name: '陈静', department: '品保', email: 'chen@example.com', attendance: 'absent' },
      { code: null, name: '王工', department: '外协', email: 'wang@example.com', attendance: 'absent' },
    ]);
  });

  it('says step by step what it lacks', async () => {
    const office = await blankOffice();
    const { id } = await office.ask('meetings.plan', { title: '例会', heldOn: day('2026-10-12') });
    const needs = [(await show(office, id)).need];
    const step = async (done: Promise<unknown>) => {
      await done;
      needs.push((await show(office, id)).need);
    };
    await step(office.ask('meetings.topics', { id, topics: [{ title: '包装破损' }] }));
    await step(office.ask('meetings.change', { id, people: [{ name: '陈静' }] }));
    await step(office.ask('meetings.hold', { id }));
    await step(office.ask('meetings.change', { id, people: [{ name: '陈静', attendance: 'present' }] }));
    await step(office.ask('meetings.change', { id, minutes: '同意' }));
    await office.ask('signatures.sign', { record: 'meeting', key: id, meaning: 'prepared' });
    await step(office.ask('signatures.sign', { record: 'meeting', key: id, meaning: 'approved' }));
    await step(office.ask('meetings.send', { id }));
    expect(needs).toEqual([
      'agenda',
      'people',
      'holding',
      'attendance',
      'minutes',
      'approval',
      'sending',
      null,
    ]);
  });

  it('keeps the ids of its topics when the agenda is written again', async () => {
    const office = await blankOffice();
    const id = await plannedMeeting(office);
    const [first] = (await show(office, id)).topics;
    const topics = [{ title: '交期' }, { id: first?.id, title: '包装破损', conclusion: '改箱' }];
    await office.ask('meetings.topics', { id, topics });
    expect((await show(office, id)).topics.map((topic) => [topic.id === first?.id, topic.title])).toEqual([
      [false, '交期'],
      [true, '包装破损'],
    ]);
    expect(await office.refused('meetings.topics', { id, topics: [{ id: 'other', title: 'x' }] })).toBe(
      'wrong-input',
    );
  });

  it.each([
    ['somebody twice', 'meetings.change', { people: [{ name: '陈静' }, { name: '陈静' }] }],
    ['a time that is none', 'meetings.change', { startsAt: '25:00' }],
    ['an empty title', 'meetings.change', { title: ' ' }],
  ])('refuses %s', async (_name, channel, input) => {
    const office = await blankOffice();
    expect(await office.refused(channel, { id: await plannedMeeting(office), ...input })).toBe('wrong-input');
  });

  it('is refused where there is none', async () => {
    const office = await blankOffice();
    expect(await office.refused('meetings.show', { id: 'MT-2026-009' })).toBe('unknown-record');
  });
});

describe('a decision', () => {
  it('becomes an action of the meeting', async () => {
    const office = await blankOffice();
    const id = await heldMeeting(office);
    const kept = await office.ask('meetings.decide', { id, ...DECISION, responsible: '李明' });
    const action = await office.ask('actions.show', { id: kept.action });
    expect(action).toMatchObject({
      ...{ source: 'meeting', title: '加大缓冲材', department: '品保', responsible: '李明' },
      ...{ dueOn: '2026-10-30', state: 'open', origin: { record: 'meeting', key: id } },
    });
    expect((await show(office, id)).decisions).toMatchObject([
      { title: '加大缓冲材', action: { code: kept.code } },
    ]);
  });

  it('cannot be made before the meeting is held', async () => {
    const office = await blankOffice();
    const id = await plannedMeeting(office);
    expect(await office.refused('meetings.decide', { id, ...DECISION })).toBe('not-in-state');
  });

  it('takes its action along when it is put right, until that is answered', async () => {
    const office = await blankOffice();
    const id = await heldMeeting(office);
    const { decision, action } = await office.ask('meetings.decide', { id, ...DECISION });
    const right = { ...DECISION, title: '换五层箱', dueOn: day('2026-11-06') };
    await office.ask('meetings.decide', { id, decision, ...right });
    expect(await office.ask('actions.show', { id: action })).toMatchObject({
      title: '换五层箱',
      dueOn: '2026-11-06',
    });
  });

  it('stays as it was decided when its action is put off later', async () => {
    const office = await blankOffice();
    const id = await approvedMeeting(office);
    const [decision] = (await show(office, id)).decisions;
    await office.ask('actions.update', {
      ...{ id: decision?.action?.id ?? '', dueOn: day('2026-11-20'), reason: '等模具' },
    });
    const whole = await show(office, id);
    expect(whole.decisions).toMatchObject([{ dueOn: '2026-10-30', action: { dueOn: '2026-11-20' } }]);
    expect(whole.state).toBe('approved');
  });

  it('is taken back with its action, which goes into the bin', async () => {
    const office = await blankOffice();
    const id = await heldMeeting(office);
    const { decision, action } = await office.ask('meetings.decide', { id, ...DECISION });
    await office.ask('meetings.dropDecision', { id, decision });
    expect((await show(office, id)).decisions).toEqual([]);
    expect(await office.refused('actions.show', { id: action })).toBe('unknown-action');
    const { records } = await office.ask('records.bin', {});
    expect(records.map(({ key }) => key)).toEqual([action]);
  });
});

describe('approved minutes', () => {
  const approved = async () => {
    const office = await blankOffice();
    const id = await approvedMeeting(office);
    const voids = async () => {
      const { signatures } = await office.ask('signatures.of', { record: 'meeting', key: id });
      return signatures.map(({ isVoid }) => isVoid);
    };
    return { office, id, voids, stateNow: async () => (await show(office, id)).state };
  };

  it('are those that an approving signature stands for', async () => {
    const { voids, stateNow } = await approved();
    expect([await stateNow(), await voids()]).toEqual(['approved', [false, false]]);
  });

  it.each([
    ['meetings.change', { minutes: '改了' }],
    ['meetings.topics', { topics: [] }],
    ['meetings.decide', DECISION],
  ])('do not change by %s without a reason', async (channel, input) => {
    const { office, id, stateNow } = await approved();
    expect(await office.refused(channel, { id, ...input })).toBe('reason-missing');
    expect(await stateNow()).toBe('approved');
  });

  it('lose their approval by a correction, and have it again when they say the same again', async () => {
    const { office, id, voids, stateNow } = await approved();
    await office.ask('meetings.change', { id, minutes: '更正', reason: '人名写错' });
    expect([await stateNow(), await voids()]).toEqual(['held', [true, true]]);
    const rows = await office.opened.open.db.selectFrom('history').select('reason').execute();
    expect(rows.map(({ reason }) => reason)).toContain('人名写错');
    await office.ask('meetings.change', { id, minutes: '一致同意' });
    expect([await stateNow(), await voids()]).toEqual(['approved', [false, false]]);
  });

  it('stay approved when what is asked changes nothing', async () => {
    const { office, id, stateNow } = await approved();
    await office.ask('meetings.change', { id, minutes: '一致同意' });
    expect(await stateNow()).toBe('approved');
  });

  it('are no longer to be called not held', async () => {
    const { office, id } = await approved();
    expect(await office.refused('meetings.unhold', { id })).toBe('not-in-state');
  });
});

it('a meeting in which something was decided was held', async () => {
  const office = await blankOffice();
  const id = await heldMeeting(office);
  await office.ask('meetings.decide', { id, ...DECISION });
  expect(await office.refused('meetings.unhold', { id })).toBe('record-in-use');
});
