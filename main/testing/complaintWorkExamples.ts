import { oneComplaint } from './complaintExamples';
import type { TestOffice } from './office';

/** The terminal case: 12,400 in the warehouse and 3,260 on the line, nothing of them counted yet. */
export const PLACES = [
  { place: 'stock', location: '成品仓 A3 / A5', countedBy: '孙立群', quantity: 12_400 },
  { place: 'wip', location: '冲压 2 线', countedBy: '罗春梅', quantity: 3_260 },
] as const;

export const LOT = { method: '全检挑选', owner: '罗春梅', quantityIn: 93 } as const;

/** A complaint with one lot of 93 in rework; its uid and the lot's. */
export async function oneLot(office: TestOffice) {
  const id = await oneComplaint(office);
  const { cycles } = await office.ask('complaints.saveRework', { id, lots: [LOT] });
  return { id, lot: cycles[0]?.lots[0]?.id ?? '' };
}

/** One good example for every channel that writes about notices, counts and rework. */
export const COMPLAINT_WORK_EXAMPLES = {
  'complaints.notify': async (office: TestOffice) => ({
    id: await oneComplaint(office),
    kind: 'engineering' as const,
    people: [{ name: '黄启明', email: 'huang@example.com' }],
  }),
  'complaints.noticeMail': async (office: TestOffice) => {
    const asked = await COMPLAINT_WORK_EXAMPLES['complaints.notify'](office);
    return { id: asked.id, notice: (await office.ask('complaints.notify', asked)).notice };
  },
  'complaints.saveStock': async (office: TestOffice) => ({
    id: await oneComplaint(office),
    lines: [...PLACES],
  }),
  'complaints.saveRework': async (office: TestOffice) => ({ id: await oneComplaint(office), lots: [LOT] }),
  'complaints.addReworkDay': async (office: TestOffice) => ({
    ...(await oneLot(office)),
    good: 40,
    scrapped: 2,
  }),
  'complaints.dropReworkDay': async (office: TestOffice) => {
    const { id, lot } = await oneLot(office);
    const { cycles } = await office.ask('complaints.addReworkDay', { id, lot, good: 40 });
    return { id, day: cycles[0]?.lots[0]?.progress[0]?.id ?? '', reason: '报错了' };
  },
};
