import { noticePeopleOf, noticesOf } from '../../../../db/queries/complaintNotices';
import type { ComplaintRecord } from '../../../../db/queries/complaints';
import type { Db } from '../../../../db/schema';
import type { Notice } from '../../../../preload/contract/complaintNotices';

/** Every notice of a complaint, in the order of telling. */
export async function shownNotices(db: Db, { id: complaintId }: ComplaintRecord): Promise<readonly Notice[]> {
  const people = await noticePeopleOf(db, complaintId);
  return (await noticesOf(db, complaintId)).map(({ id, uid, code, cycle, kind, text, ...row }) => {
    const own = people.filter(({ noticeId }) => noticeId === id);
    return {
      ...{ id: uid, code, cycle, kind, text, madeAt: row.madeAt, personName: row.personName },
      toldAt: own[0]?.toldAt ?? null,
      people: own.map(({ code: person, name, department, email }) => {
        return { code: person, name, department, email };
      }),
    };
  });
}
