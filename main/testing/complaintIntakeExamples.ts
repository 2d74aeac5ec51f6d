import { oneComplaint } from './complaintExamples';
import type { TestOffice } from './office';

/** One good example for every channel that takes a complaint in. */
export const INTAKE_EXAMPLES = {
  'complaints.acknowledge': async (office: TestOffice) => ({
    id: await oneComplaint(office),
    to: 'chen@example.com',
  }),
  'complaints.confirm': async (office: TestOffice) =>
    ({ id: await oneComplaint(office), conclusion: 'justified' }) as const,
  'complaints.saveParts': () => ({ parts: [{ code: 'P1012', name: '端子', family: '端子类' }] }),
};
