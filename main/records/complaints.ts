import { countOf, type RecordKind } from './recordKind';

/** What hangs on a complaint and goes with it when its retention is over; children before their parents. */
const PARTS = [
  ...([
    'complaintTime',
    'complaintStock',
    'complaintCost',
    'settlement',
    'complaintVisit',
    'complaintAnswer',
  ] as const),
  ...([
    'eightD',
    'teamMember',
    'complaintCause',
    'measureAudit',
    'complaintMeasure',
    'controlDocument',
  ] as const),
  ...(['similarProduct', 'eightDIssue', 'effectConfirmation', 'caseSearch', 'complaintCycle'] as const),
] as const;

/** Not one that has an 8D report with the customer, or that was closed: it is withdrawn instead. */
export const complaintKind: RecordKind = {
  find: async (db, key) => {
    const row = await db.selectFrom('complaint').selectAll().where('uid', '=', key).executeTakeFirst();
    if (row === undefined) return null;
    const title = `${row.code} ${row.problem}`;
    return { id: row.id, title, deletedAt: row.deletedAt, told: { record: 'complaint', key } };
  },
  heldBy: async (db, { id }) => {
    const { state } = await db
      .selectFrom('complaint')
      .select('state')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const sent = await countOf(
      db
        .selectFrom('eightDIssue')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .where('complaintId', '=', id)
        .where('sentAt', 'is not', null),
    );
    return { closed: state === 'closed', sent: sent > 0 };
  },
  // A customer waits from the first day on: it is nobody's draft.
  draftOf: async () => null,
  mark: async (trx, id, deletedAt) => {
    await trx.updateTable('complaint').set({ deletedAt }).where('id', '=', id).execute();
  },
  remove: async (trx, id) => {
    const notices = trx.selectFrom('complaintNotice').select('id').where('complaintId', '=', id);
    await trx.deleteFrom('complaintNoticePerson').where('noticeId', 'in', notices).execute();
    await trx.deleteFrom('complaintNotice').where('complaintId', '=', id).execute();
    const reworks = trx.selectFrom('complaintRework').select('id').where('complaintId', '=', id);
    await trx.deleteFrom('reworkProgress').where('reworkId', 'in', reworks).execute();
    await trx.deleteFrom('complaintRework').where('complaintId', '=', id).execute();
    for (const table of PARTS) await trx.deleteFrom(table).where('complaintId', '=', id).execute();
    await trx.deleteFrom('complaint').where('id', '=', id).execute();
  },
};
