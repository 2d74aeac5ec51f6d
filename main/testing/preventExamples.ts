import { v7 as newUid } from 'uuid';
import { day } from '../../db/model/day';
import { oneComplaint } from './complaintExamples';
import type { TestOffice } from './office';

/** A chosen measure of the newest run, in force since a day; its uid. */
export async function introducedMeasure(
  office: TestOffice,
  id: string,
  introducedOn = day('2026-10-08'),
): Promise<string> {
  const uid = newUid();
  const measure = { id: uid, text: '料盘最多叠两层', owner: '罗春梅', introducedOn };
  await office.ask('eightD.measures', { complaint: id, step: 'corrective', measures: [measure] });
  return uid;
}

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
  'complaints.auditMeasures': async (office: TestOffice) => {
    const id = await oneComplaint(office);
    const measure = await introducedMeasure(office, id);
    return { id, lines: [{ measure, result: 'kept' as const, note: '三班都在做' }] };
  },
  'complaints.changeCauseRecord': async (office: TestOffice) => {
    const { code } = await office.ask('complaints.makeCauseRecord', { id: await oneComplaint(office) });
    return { record: code, rootCause: '换料程序不含包装' };
  },
  'complaints.hangOnCause': async (office: TestOffice) => {
    const { code } = await office.ask('complaints.makeCauseRecord', { id: await oneComplaint(office) });
    return { id: await oneComplaint(office), record: code };
  },
  'complaints.makeCauseRecord': async (office: TestOffice) => ({ id: await oneComplaint(office) }),
};
