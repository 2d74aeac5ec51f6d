import { v7 as newUid } from 'uuid';
import { NOTICE_STEP, noticeCode } from '../../../../db/model/complaints/notices';
import { Refusal } from '../../../../db/model/refusal';
import { TIME_COLUMN } from '../../../../db/queries/complaintClocks';
import { addNotice, noticesOf } from '../../../../db/queries/complaintNotices';
import { peopleCalled } from '../../../../db/queries/organisation';
import { allPeople } from '../../../../db/queries/people';
import type { Db } from '../../../../db/schema';
import type { Checked, Output } from '../../../../preload/contract/index';
import type { JobOffice } from '../../../office';
import { momentTold, tellStep } from '../clocks/tell';
import { newestCycle, theComplaint } from '../found';

type Asked = Checked<'complaints.notify'>;

/** Keeps a notice with whom it told; the first of its kind in a run tells the step's time. */
export async function notify(office: JobOffice, asked: Asked): Promise<Output<'complaints.notify'>> {
  const { db, now, user, settings } = office;
  const { id, kind, text, at, reason } = asked;
  const complaint = await theComplaint(db, id);
  const run = await newestCycle(db, complaint);
  const people = await peopleTold(db, asked.people);
  const code = noticeCode(complaint.code, (await noticesOf(db, complaint.id)).length + 1);
  const step = NOTICE_STEP[kind];
  const isFirst = run[TIME_COLUMN[step]] === null;
  const told = at === undefined ? now : momentTold(at, settings.timeZone);
  if (told > now) throw new Refusal('wrong-input', { field: 'at', value: told });
  const toldAt = isFirst ? (await tellStep(office, complaint, { step, at: told, reason })).at : told;
  const row = {
    ...{ uid: newUid(), code, complaintId: complaint.id, cycle: run.cycle, kind, text: text.trim() },
    ...{ madeAt: now, personCode: user.code, personName: user.name },
  };
  await addNotice(
    db,
    row,
    people.map((person) => ({ ...person, toldAt })),
  );
  const names = people.map(({ name }) => name);
  office.changed({
    ...{ record: 'complaint', key: complaint.uid, old: null },
    new: { notice: code, noticePeople: names, toldAt },
  });
  return { notice: row.uid, code, toldAt };
}

/** One of the office's people brings what it knows of him. */
async function peopleTold(db: Db, asked: Asked['people']) {
  const called = await peopleCalled(db);
  const known = new Map((await allPeople(db)).map((person) => [person.id, person]));
  const people = asked.map(({ name: said, department, email }) => {
    const { id: personId, name } = called(said);
    const person = personId === null ? undefined : known.get(personId);
    return {
      ...{ personId, name },
      department: department ?? person?.departmentName ?? '',
      email: email ?? person?.email ?? '',
    };
  });
  const twice = people.find((one, at) => people.findIndex(({ name }) => name === one.name) < at);
  if (twice !== undefined) throw new Refusal('wrong-input', { field: 'people', value: twice.name });
  return people;
}
