import { v7 as newUid } from 'uuid';
import { CONFIRMING_ROLES, CONTROL_DOCUMENTS } from '../../db/model/complaints/closing';
import { momentOf } from '../../db/model/day';
import { addCustomers, csv, type TestOffice } from './office';

/** The terminal case: 14 of 200 deformed at the customer's line. */
export const COMPLAINT = {
  customer: 'C1',
  complainant: '陈工',
  way: 'phone',
  part: 'P1012',
  partName: '端子',
  batch: '260305-02',
  problem: '端子变形',
  description: '端子变形，插入困难',
  lotQuantity: 5000,
  checkedQuantity: 200,
  defectiveQuantity: 14,
} as const;

/** A complaint of the first customer, who is added when he is not there. */
export async function oneComplaint(office: TestOffice): Promise<string> {
  await withCustomer(office);
  return (await office.ask('complaints.add', COMPLAINT)).id;
}

async function withCustomer(office: TestOffice): Promise<void> {
  const { customers } = await office.ask('customers.list', {});
  if (!customers.some(({ code }) => code === COMPLAINT.customer)) await addCustomers(office, 1);
}

/** Documents named and earlier cases looked at in the newest run, nothing of the office's own asked for. */
export async function preparedForClosing(office: TestOffice, id: string): Promise<void> {
  await office.ask('settings.change', { closingGates: [] });
  const db = office.opened.office.db();
  const found = await db
    .selectFrom('complaint')
    .select(['id', 'cycle'])
    .where('uid', '=', id)
    .executeTakeFirstOrThrow();
  const of = { complaintId: found.id, cycle: found.cycle };
  for (const [position, kind] of CONTROL_DOCUMENTS.entries())
    await db
      .insertInto('controlDocument')
      .values({ uid: newUid(), ...of, kind, number: 'PF-012', newRevision: '5', position })
      .execute();
  const by = { lookedAt: momentOf(0), personCode: 'office', personName: '' };
  await db
    .insertInto('caseSearch')
    .values({ uid: newUid(), ...of, ...by, foundJson: '[]' })
    .execute();
}

/** With its effect confirmed by both roles. */
export async function readyComplaint(office: TestOffice): Promise<string> {
  const id = await oneComplaint(office);
  await preparedForClosing(office, id);
  for (const role of CONFIRMING_ROLES)
    await office.ask('complaints.confirmEffect', { id, role, evidence: '连续三批无不良' });
  return id;
}

export async function closedComplaint(office: TestOffice): Promise<string> {
  const id = await readyComplaint(office);
  await office.ask('complaints.close', { id });
  return id;
}

/** One good example for every channel that writes about complaints. */
export const COMPLAINT_EXAMPLES = {
  'complaints.add': async (office: TestOffice) => {
    await withCustomer(office);
    return COMPLAINT;
  },
  'complaints.saveProfile': () => ({
    ...{ code: 'own', name: '大客户', order: 5, for: { severities: ['critical' as const] } },
    clocks: [{ step: 'confirmed' as const, from: 'received' as const, minutes: 120 }],
    ...{ replyWorkingDays: 3, warnings: [30], escalation: [], source: '客户协议' },
  }),
  'complaints.noteClock': () =>
    ({ kind: 'jump', from: momentOf(0), to: momentOf(300_000), seconds: 300 }) as const,
  'complaints.escalate': async (office: TestOffice) => {
    await withCustomer(office);
    const receivedAt = momentOf(Date.UTC(2026, 9, 9, 1));
    const { id } = await office.ask('complaints.add', { ...COMPLAINT, receivedAt, reason: '在客户处' });
    await office.ask('complaints.tellTime', { id, step: 'confirmed', at: receivedAt, reason: '在客户处' });
    return {};
  },
  'complaints.tellTime': async (office: TestOffice) =>
    ({ id: await oneComplaint(office), step: 'confirmed' }) as const,
  'complaints.change': async (office: TestOffice) => ({
    id: await oneComplaint(office),
    effect: '停线 40 分钟',
  }),
  'complaints.close': async (office: TestOffice) => ({ id: await readyComplaint(office) }),
  'complaints.confirmEffect': async (office: TestOffice) => {
    return { id: await oneComplaint(office), role: 'projectPerson' as const, evidence: '三批良品' };
  },
  'complaints.reopen': async (office: TestOffice) => ({
    id: await closedComplaint(office),
    reason: '又发生',
  }),
  'complaints.takeUpAgain': async (office: TestOffice) => {
    const id = await oneComplaint(office);
    await office.ask('complaints.withdraw', { id, reason: '客户撤回' });
    return { id, reason: '客户又提出' };
  },
  'complaints.withdraw': async (office: TestOffice) => ({
    id: await oneComplaint(office),
    reason: '客户撤回',
  }),
  'complaints.import': async (office: TestOffice) => {
    await withCustomer(office);
    return { file: csv('登记表.csv', ['客诉编号,客户编号,受理时间', 'K1,C1,2026-03-05 14:20']) };
  },
};
