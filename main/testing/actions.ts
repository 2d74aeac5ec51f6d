import { day } from '../../db/model/day';
import { addCustomers, allAt, blankOffice, issuedRound, type TestOffice } from './office';

const PERIODS = {
  '2026Q2': ['2026-04-01', '2026-06-30'],
  '2026Q3': ['2026-07-01', '2026-09-30'],
} as const;

/** A whole answer, carried out. */
export const ANSWER = {
  rootCause: '换刀周期未定',
  measures: [
    {
      kind: 'longTerm' as const,
      text: '定换刀周期',
      owner: '陈工',
      dueOn: day('2026-10-08'),
      doneOn: day('2026-10-08'),
    },
  ],
};

/** Two customers; the round is closed with all answers at these points. */
export async function closedRound(office: TestOffice, code: '2026Q2' | '2026Q3', points: number) {
  const [from, to] = PERIODS[code];
  for (const { form } of await issuedRound(office, code, from, to))
    await office.ask('surveys.recordReturn', {
      form,
      returnedOn: day(`${to.slice(0, 8)}24`),
      answers: allAt(points),
    });
  await office.ask('surveys.closeRound', { round: code });
}

/** An action for an overall score of 60. */
export async function officeWithAction() {
  const office = await blankOffice();
  await addCustomers(office, 2);
  await closedRound(office, '2026Q2', 60);
  const { actions } = await office.ask('actions.list', { round: '2026Q2' });
  const action = actions.find(({ kind }) => kind === 'overallBelow');
  if (action === undefined) throw new Error('No action was opened');
  return { office, action };
}

/** An action for an opinion that says something. */
export async function opinionAction(office: TestOffice, opinion = '交货一直很准时'): Promise<string> {
  await addCustomers(office, 1);
  const [form] = await issuedRound(office);
  const returned = { form: form?.form ?? '', returnedOn: day('2026-09-24'), answers: allAt(100), opinion };
  await office.ask('surveys.recordReturn', returned);
  await office.ask('surveys.closeRound', { round: '2026Q3' });
  const { actions } = await office.ask('actions.list', { round: '2026Q3' });
  const action = actions.find(({ kind }) => kind === 'opinion');
  if (action === undefined) throw new Error('No action was opened');
  return action.id;
}
