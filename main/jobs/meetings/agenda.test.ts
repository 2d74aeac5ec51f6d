import { expect, it } from 'vitest';
import { day } from '../../../db/model/day';
import { addCustomers, allAt, blankOffice, issuedRound } from '../../testing/office';

async function closedRound() {
  const office = await blankOffice();
  await addCustomers(office, 2);
  const forms = await issuedRound(office);
  for (const { form } of forms)
    await office.ask('surveys.recordReturn', {
      ...{ form, returnedOn: day('2026-09-24'), answers: allAt(60), opinion: '' },
    });
  await office.ask('surveys.closeRound', { round: '2026Q3' });
  return office;
}

it('an agenda of a round begins with its result and goes on with its open actions', async () => {
  const office = await closedRound();
  const { topics } = await office.ask('meetings.agenda', { round: '2026Q3' });
  expect(topics[0]).toEqual({
    ...{ title: '2026Q3 调查结果：综合分 60.0，回收率 100.0 %', action: null },
    ...{ department: '', dueOn: null, isOverdue: false },
  });
  const { actions } = await office.ask('actions.list', { round: '2026Q3' });
  expect(topics.slice(1).map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
  expect(topics[1]?.title).not.toBe('');
});

it('an agenda without a round has the open actions of all, the overdue ones alone when asked', async () => {
  const office = await closedRound();
  await office.ask('actions.add', { title: '点检表未签', department: '品保', dueOn: day('2026-09-01') });
  const { topics } = await office.ask('meetings.agenda', {});
  expect(topics[0]).toMatchObject({ title: '点检表未签', isOverdue: true });
  expect(topics.length).toBeGreaterThan(5);
  const late = await office.ask('meetings.agenda', { onlyOverdue: true });
  expect(late.topics.map(({ title }) => title)).toEqual(['点检表未签']);
});
