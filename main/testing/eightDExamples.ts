import { day } from '../../db/model/day';
import { eightDTemplate } from '../reports/write/testing/eightDTemplate';
import { oneComplaint } from './complaintExamples';
import { addCustomers, type TestOffice } from './office';

/** One good example for every channel that writes the 8D. */
export const EIGHT_D_EXAMPLES = {
  'eightD.answerQuestion': async (office: TestOffice) => ({
    complaint: await oneComplaint(office),
    ...{ question: 'D1.able', isYes: true, remark: '' },
  }),
  'eightD.causes': async (office: TestOffice) => ({
    complaint: await oneComplaint(office),
    branch: 'occurrenceTechnical' as const,
    causes: [{ id: crypto.randomUUID(), method: 'fiveWhy' as const, text: '盘角压到端子', isRoot: true }],
  }),
  'eightD.change': async (office: TestOffice) => ({
    complaint: await oneComplaint(office),
    description: { what: '端子变形' },
  }),
  'eightD.documents': async (office: TestOffice) => ({
    complaint: await oneComplaint(office),
    documents: [{ kind: 'pfmea' as const, number: 'PF-012', newRevision: '5', changedOn: day('2026-10-08') }],
  }),
  'eightD.judge': async (office: TestOffice) => {
    const complaint = await oneComplaint(office);
    const { issue } = await office.ask('eightD.send', { complaint, format: 'pdf' });
    return { complaint, issue: issue.id, judgement: 'accepted' as const, judgedOn: day('2026-10-09') };
  },
  'eightD.keepTemplate': async (office: TestOffice) => {
    const [customer = ''] = await addCustomers(office, 1);
    return { customer, file: await eightDTemplate() };
  },
  'eightD.measures': async (office: TestOffice) => ({
    complaint: await oneComplaint(office),
    step: 'corrective' as const,
    measures: [{ text: '吸塑盘加筋', department: '品保', owner: '李课长', dueOn: day('2026-10-20') }],
  }),
  'eightD.send': async (office: TestOffice) => ({
    complaint: await oneComplaint(office),
    format: 'pdf' as const,
  }),
  'eightD.similar': async (office: TestOffice) => ({
    complaint: await oneComplaint(office),
    similar: [{ part: 'P1021', result: '同一吸塑盘', isAffected: true }],
  }),
  'eightD.team': async (office: TestOffice) => ({
    complaint: await oneComplaint(office),
    team: [{ role: 'leader' as const, name: '李课长', department: '品保' }],
  }),
};
