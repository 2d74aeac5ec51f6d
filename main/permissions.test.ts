import { describe, expect, it } from 'vitest';
import { ACTION_STATES } from '../db/model/actions';
import { COMPLAINT_STATES } from '../db/model/complaints/complaint';
import { day } from '../db/model/day';
import { MEETING_STATES } from '../db/model/meetings';
import { holds, ROLES } from '../db/model/people';
import { keepSetting } from '../db/queries/settings';
import { type Channel, contract, isChannel } from '../preload/contract/index';
import { PERMISSIONS } from '../preload/contract/permissions';
import { oneComplaint } from './testing/complaintExamples';
import { DECISION, plannedMeeting } from './testing/meetingExamples';
import { addCustomers, allAt, blankOffice, issuedRound } from './testing/office';

// Asked through the real door, every channel with every role: what the table forbids is refused, what it allows is not.

const CHANNELS = Object.keys(contract).filter(isChannel);
const DENIALS: readonly string[] = ['signed-out', 'not-permitted', 'not-in-state'];
const WHO = ['nobody', ...ROLES] as const;
type Who = (typeof WHO)[number];

async function officeOf(who: Who) {
  const office = await blankOffice();
  const { db } = office.opened.open;
  const { session, now } = office.opened.office;
  const become = async () => {
    await keepSetting(db, 'signIn', true);
    session.end();
    if (who === 'nobody') return;
    await db.updateTable('person').set({ role: who }).execute();
    session.begin('office', now());
  };
  return { ...office, db, become };
}

function isAllowed(channel: Channel, who: Who): boolean {
  const { role, isOpen } = PERMISSIONS[channel];
  return isOpen === true || (who !== 'nobody' && holds(who, role));
}

describe('the permission table', () => {
  it('has every channel', () => {
    expect(Object.keys(PERMISSIONS).toSorted()).toEqual(CHANNELS.toSorted());
  });

  it('opens nothing to somebody who is signed out but the door itself', () => {
    const open = CHANNELS.filter((channel) => PERMISSIONS[channel].isOpen === true);
    const doors = ['door', 'lock', 'recover', 'signIn', 'signOut'].map((name) => `people.${name}`);
    expect(open.toSorted()).toEqual(doors);
  });

  it.each(WHO)('holds at the door for every channel asked by %s', async (who) => {
    const office = await officeOf(who);
    const wrong: string[] = [];
    for (const channel of CHANNELS) {
      await office.become();
      // Who may ask gets as far as being told that his input is wrong.
      const reply = await office.reply(channel, { nobodyTakesThis: true });
      const code = reply.ok ? '' : reply.refusal.code;
      const denied = who === 'nobody' ? 'signed-out' : 'not-permitted';
      const isRight = isAllowed(channel, who) ? !DENIALS.includes(code) : code === denied;
      if (!isRight) wrong.push(`${channel}: ${code}`);
    }
    expect(wrong).toEqual([]);
    expect(office.defects).toEqual([]);
  });
});

/** For each channel with states: what it takes, about this record. A channel without a line here fails below. */
const INPUTS: Readonly<Partial<Record<Channel, (id: string) => unknown>>> = {
  'complaints.close': (id) => ({ id }),
  'complaints.acknowledge': (id) => ({ id }),
  'complaints.confirm': (id) => ({ id, conclusion: 'justified' }),
  'complaints.confirmEffect': (id) => ({ id, role: 'projectPerson', evidence: '三批良品' }),
  'complaints.reopen': (id) => ({ id, reason: '又发生' }),
  'complaints.takeUpAgain': (id) => ({ id, reason: '客户又提' }),
  'complaints.auditMeasures': (id) => ({ id, lines: [{ measure: 'x', result: 'kept' }] }),
  'complaints.hangOnCause': (id) => ({ id, record: 'x' }),
  'complaints.makeCauseRecord': (id) => ({ id }),
  'complaints.withdraw': (id) => ({ id, reason: '客户撤回' }),
  'complaints.lookAtCases': (id) => ({ id }),
  'complaints.notify': (id) => ({ id, kind: 'engineering', people: [{ name: '陈工' }] }),
  'complaints.saveStock': (id) => ({ id, lines: [{ place: 'stock', quantity: 5 }] }),
  'complaints.saveRework': (id) => ({ id, lots: [{ quantityIn: 5 }] }),
  'complaints.addReworkDay': (id) => ({ id, lot: 'none', good: 1 }),
  'complaints.dropReworkDay': (id) => ({ id, day: 'none', reason: '报错了' }),
  'complaints.tellTime': (id) => ({ id, step: 'confirmed' }),
  'complaints.answer': (id) => ({ id, way: 'mail', text: '已补货' }),
  'complaints.changeAnswer': (id) => ({ id, answer: 'none', text: '已补货', reason: '补记' }),
  'complaints.dropAnswer': (id) => ({ id, answer: 'none', reason: '记错' }),
  'complaints.judgeAnswer': (id) => ({ id, answer: 'none', judgement: 'satisfied' }),
  'complaints.saveCosts': (id) => ({ id, costs: [], reason: '补记' }),
  'complaints.saveSettlements': (id) => ({ id, settlements: [], reason: '补记' }),
  'complaints.saveVisits': (id) => ({ id, visits: [], reason: '补记' }),
  'complaints.sendFollowUp': (id) => ({ id }),
  'complaints.change': (id) => ({ id, effect: '停线', reason: '补记' }),
  'eightD.answerQuestion': (complaint) => ({ complaint, question: 'D1.able', isYes: true, reason: '补记' }),
  'eightD.causes': (complaint) => ({ complaint, branch: 'occurrenceTechnical', causes: [], reason: '补记' }),
  'eightD.change': (complaint) => ({ complaint, closing: { lessons: '包装也要评审' }, reason: '补记' }),
  'eightD.send': (complaint) => ({ complaint, format: 'pdf' }),
  'eightD.judge': (complaint) => ({
    complaint,
    issue: 'none',
    judgement: 'accepted',
    judgedOn: '2026-10-09',
  }),
  'eightD.documents': (complaint) => ({ complaint, documents: [], reason: '补记' }),
  'eightD.measures': (complaint) => ({ complaint, step: 'corrective', measures: [], reason: '补记' }),
  'eightD.similar': (complaint) => ({ complaint, similar: [], reason: '补记' }),
  'eightD.team': (complaint) => ({ complaint, team: [], reason: '补记' }),
  'actions.answer': (id) => ({ id }),
  'actions.close': (id) => ({ id }),
  'actions.praise': (id) => ({ id, reason: '客户夸奖' }),
  'actions.reopen': (id) => ({ id, reason: '又出现' }),
  'actions.update': (id) => ({ id, problem: '漏签三天' }),
  'actions.verify': (id) => ({ id, verdict: 'effective', evidence: '连续三批无不良' }),
  'meetings.decide': (id) => ({ id, ...DECISION }),
  'meetings.dropDecision': (id) => ({ id, decision: 'none' }),
  'meetings.hold': (id) => ({ id }),
  'meetings.send': (id) => ({ id }),
  'meetings.unhold': (id) => ({ id }),
};

const WITH_STATES = CHANNELS.filter((channel) => PERMISSIONS[channel].states !== undefined);

const STATES = [
  ...ACTION_STATES.map((state) => ({ of: 'action' as const, state })),
  ...COMPLAINT_STATES.map((state) => ({ of: 'complaint' as const, state })),
  ...MEETING_STATES.map((state) => ({ of: 'meeting' as const, state })),
];

const ONE = { action: oneAction, complaint: oneComplaint, meeting: plannedMeeting } as const;

describe('the states in the permission table', () => {
  it('each have an input to be tried with', () => {
    expect(WITH_STATES.filter((channel) => INPUTS[channel] === undefined)).toEqual([]);
  });

  it.each(STATES)('hold at the door for $of in the state $state', async ({ of, state }) => {
    const office = await officeOf('administrator');
    const id = await ONE[of](office);
    await office.become();
    for (const channel of WITH_STATES.filter((one) => PERMISSIONS[one].states?.of === of)) {
      await office.db.updateTable(of).set({ state }).execute();
      const reply = await office.reply(channel, INPUTS[channel]?.(id));
      const isIn = PERMISSIONS[channel].states?.are.some((one) => one === state) === true;
      expect([channel, !reply.ok && reply.refusal.code === 'not-in-state']).toEqual([channel, !isIn]);
      expect([channel, !reply.ok && reply.refusal.code === 'wrong-input']).toEqual([channel, false]);
    }
  });
});

/** A round closed below its target opens some. */
async function oneAction(office: Awaited<ReturnType<typeof officeOf>>): Promise<string> {
  await addCustomers(office, 1);
  const [form] = await issuedRound(office);
  await office.ask('surveys.recordReturn', {
    form: form?.form ?? '',
    returnedOn: day('2026-09-30'),
    answers: allAt(40),
    opinion: '',
  });
  await office.ask('surveys.closeRound', { round: '2026Q3' });
  return (await office.db.selectFrom('action').select('uid').executeTakeFirstOrThrow()).uid;
}
