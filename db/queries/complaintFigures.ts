import type { Period } from '../model/complaints/figures';
import type { Db } from '../schema';

/** The first runs of the complaints of a period, as the figures count them; those in the bin left out. */
export function countedComplaints(db: Db, { from, to }: Period) {
  return db
    .selectFrom('complaint')
    .innerJoin('complaintCycle', (join) =>
      join.onRef('complaintCycle.complaintId', '=', 'complaint.id').on('complaintCycle.cycle', '=', 1),
    )
    .select([
      'complaint.problem',
      'complaint.state',
      'complaint.receivedOn',
      'complaintCycle.confirmedAt',
      'complaintCycle.notifiedAt',
      'complaintCycle.repliedAt',
      'complaintCycle.repliedOn',
      'complaintCycle.closedAt',
      'complaintCycle.isClosedBefore',
      'complaintCycle.customerDueOn',
      'complaintCycle.customerDueAt',
      'complaintCycle.replyDueOn',
      'complaintCycle.clockProfileId',
    ])
    .where('complaint.deletedAt', 'is', null)
    .where('complaint.receivedOn', '>=', from)
    .where('complaint.receivedOn', '<=', to)
    .execute();
}

export type CountedRow = Awaited<ReturnType<typeof countedComplaints>>[number];

/** How many working days each profile gives the 8D report, by its id; every version. */
export async function replyWorkingDays(db: Db): Promise<ReadonlyMap<number, number>> {
  const rows = await db.selectFrom('clockProfile').select(['id', 'definitionJson']).execute();
  return new Map(rows.map(({ id, definitionJson }) => [id, JSON.parse(definitionJson).replyWorkingDays]));
}
