import { day } from '../../db/model/day';
import { closedComplaint, oneComplaint } from './complaintExamples';
import type { TestOffice } from './office';

const TOLD = { way: 'mail', text: '已补货 500 件，对策有效' } as const;

/** A complaint with one answer to the customer: both keys. */
export async function answeredComplaint(office: TestOffice) {
  const id = await oneComplaint(office);
  const { answer } = await office.ask('complaints.answer', { id, ...TOLD });
  return { id, answer };
}

/** One good example for every channel that settles a complaint. */
export const COMPLAINT_SETTLEMENT_EXAMPLES = {
  'complaints.answer': async (office: TestOffice) => ({ id: await oneComplaint(office), ...TOLD }),
  'complaints.changeAnswer': async (office: TestOffice) => ({
    ...(await answeredComplaint(office)),
    text: '已补货 480 件，对策有效',
  }),
  'complaints.dropAnswer': async (office: TestOffice) => ({
    ...(await answeredComplaint(office)),
    reason: '记在别的客诉',
  }),
  'complaints.judgeAnswer': async (office: TestOffice) => ({
    ...(await answeredComplaint(office)),
    judgement: 'satisfied' as const,
  }),
  'complaints.saveCosts': async (office: TestOffice) => ({
    id: await oneComplaint(office),
    costs: [{ kind: 'sorting' as const, amount: 123_450, spentOn: day('2026-10-08') }],
  }),
  'complaints.saveSettlements': async (office: TestOffice) => ({
    id: await oneComplaint(office),
    settlements: [{ kind: 'replacement' as const, quantity: 500, dueOn: day('2026-10-12') }],
  }),
  'complaints.saveVisits': async (office: TestOffice) => ({
    id: await oneComplaint(office),
    visits: [{ visitOn: day('2026-10-15'), place: '东莞', papers: [{ text: '8D 报告' }] }],
  }),
  'complaints.sendFollowUp': async (office: TestOffice) => ({ id: await closedComplaint(office) }),
};
