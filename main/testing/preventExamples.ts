import { oneComplaint } from './complaintExamples';
import type { TestOffice } from './office';

/** One good example for every channel that writes about earlier cases, causes and audits. */
export const PREVENT_EXAMPLES = {
  'complaints.lookAtCases': async (office: TestOffice) => {
    const id = await oneComplaint(office);
    const { code } = await office.ask('complaints.add', {
      customer: 'C1',
      problem: '端子弯曲',
      part: 'P1021',
    });
    return { id, cases: [{ code, verdict: 'similar' as const, note: '同样的托盘' }] };
  },
};
