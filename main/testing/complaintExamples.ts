import { addCustomers, type TestOffice } from './office';

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

/** One good example for every channel that writes about complaints. */
export const COMPLAINT_EXAMPLES = {
  'complaints.add': async (office: TestOffice) => {
    await withCustomer(office);
    return COMPLAINT;
  },
  'complaints.change': async (office: TestOffice) => ({
    id: await oneComplaint(office),
    effect: '停线 40 分钟',
  }),
};
