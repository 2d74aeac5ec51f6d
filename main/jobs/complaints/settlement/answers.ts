import { v7 as newUid } from 'uuid';
import { FOLLOW_UP_DUTY, GENERAL_DUTY } from '../../../../db/model/actions';
import { Refusal } from '../../../../db/model/refusal';
import { dutyDepartments } from '../../../../db/queries/actions';
import { type AnswerRecord, answersOf } from '../../../../db/queries/complaintSettlement';
import type { ComplaintRecord } from '../../../../db/queries/complaints';
import type { Checked } from '../../../../preload/contract/index';
import { loadWords } from '../../../../preload/words/loadWords';
import type { JobOffice } from '../../../office';
import { openAction } from '../../actions/open';
import { tell, type WritingRun, writingRun } from '../../eightD/found';
import { newestCycle, theComplaint } from '../found';
import { refuseFuture } from './lines';

/** What the customer was told; after closing too, for then the result is known. */
export async function answerCustomer(office: JobOffice, asked: Checked<'complaints.answer'>) {
  const { db, today, user } = office;
  const { id, answeredOn = today, way, text, reason } = asked;
  refuseFuture(office, 'answeredOn', answeredOn);
  const run = await addingRun(office, id, reason);
  const position = (await answersOf(db, run.complaintId)).length;
  const uid = newUid();
  const said = { answeredOn, way, text };
  await db
    .insertInto('complaintAnswer')
    .values({
      ...{ uid, complaintId: run.complaintId, cycle: run.cycle, position },
      ...{ ...said, personName: user.name },
    })
    .execute();
  tell(office, run, { answerText: '' }, { answeredOn, answerWay: way, answerText: text });
  return { id: run.complaint.uid, answer: uid, action: null };
}

export async function changeAnswer(office: JobOffice, asked: Checked<'complaints.changeAnswer'>) {
  const { id, answer: uid, reason, ...fields } = asked;
  refuseFuture(office, 'answeredOn', fields.answeredOn);
  const run = await writingRun(office, { complaint: id, reason });
  const answer = await theAnswer(office, run, uid);
  const { answeredOn = answer.answeredOn, way = answer.way, text = answer.text } = fields;
  await office.db
    .updateTable('complaintAnswer')
    .set({ answeredOn, way, text })
    .where('id', '=', answer.id)
    .execute();
  const old = { answeredOn: answer.answeredOn, answerWay: answer.way, answerText: answer.text };
  tell(office, run, old, { answeredOn, answerWay: way, answerText: text });
  return { id: run.complaint.uid, answer: uid, action: answer.action };
}

/** A closed complaint asks for a reason only where a judgement is changed: the first one comes after closing by itself. */
export async function judgeAnswer(office: JobOffice, asked: Checked<'complaints.judgeAnswer'>) {
  const { today } = office;
  const { id, answer: uid, judgement, judgedOn = today, remarks, department, reason } = asked;
  refuseFuture(office, 'judgedOn', judgedOn);
  const adding = await addingRun(office, id, reason);
  const answer = await theAnswer(office, adding, uid);
  const run = answer.judgement === '' ? adding : await writingRun(office, { complaint: id, reason });
  if (judgedOn < answer.answeredOn)
    throw new Refusal('wrong-input', { field: 'judgedOn', value: judgedOn, least: answer.answeredOn });
  const isActionAsked = judgement === 'dissatisfied' && answer.actionId === null;
  const opened = isActionAsked ? await actionOf(office, run.complaint, { remarks, department }) : null;
  const action = opened?.uid ?? answer.action;
  await office.db
    .updateTable('complaintAnswer')
    .set({ judgement, judgedOn, remarks, ...(opened === null ? {} : { actionId: opened.id }) })
    .where('id', '=', answer.id)
    .execute();
  const old = { judgement: answer.judgement, judgedOn: answer.judgedOn, remarks: answer.remarks };
  tell(office, run, old, { judgement, judgedOn, remarks });
  return { id: run.complaint.uid, answer: uid, action };
}

export async function dropAnswer(
  office: JobOffice,
  { id, answer: uid, reason }: Checked<'complaints.dropAnswer'>,
) {
  const run = await writingRun(office, { complaint: id, reason });
  const answer = await theAnswer(office, run, uid);
  await office.db.deleteFrom('complaintAnswer').where('id', '=', answer.id).execute();
  const { answeredOn, way, text, judgement } = answer;
  tell(
    office,
    run,
    { answeredOn, answerWay: way, answerText: text, judgement },
    { answeredOn: null, answerText: '' },
  );
  return { id: run.complaint.uid, answer: uid, action: answer.action };
}

/** The newest run, to which something is added that changes nothing in what was closed. */
async function addingRun({ db }: JobOffice, id: string, reason = ''): Promise<WritingRun> {
  const complaint = await theComplaint(db, id);
  const { cycle } = await newestCycle(db, complaint);
  return { complaint, complaintId: complaint.id, cycle, reason };
}

/** Refused as `unknown-record`. */
export async function theAnswer(
  { db }: Pick<JobOffice, 'db'>,
  { complaintId }: Pick<WritingRun, 'complaintId'>,
  uid: string,
): Promise<AnswerRecord> {
  const found = (await answersOf(db, complaintId)).find((answer) => answer.uid === uid);
  if (found === undefined) throw new Refusal('unknown-record', { record: 'complaintAnswer', key: uid });
  return found;
}

interface Dissatisfied {
  readonly remarks: string;
  readonly department: string;
}

/** One improvement action for a dissatisfied customer, in the responsible department where none is named. */
async function actionOf(office: JobOffice, complaint: ComplaintRecord, said: Dissatisfied) {
  const { complaintSettlement: words } = await loadWords(office.settings.language);
  const department =
    said.department === '' ? await responsibleDepartment(office, complaint) : said.department;
  const opened = await openAction(office, {
    ...{ source: 'complaint', title: words.actionTitle(complaint.code), problem: said.remarks },
    ...{ customer: complaint.customer, department },
    origin: { record: 'complaint', key: complaint.uid },
  });
  return office.db
    .selectFrom('action')
    .select(['id', 'uid'])
    .where('uid', '=', opened.id)
    .executeTakeFirstOrThrow();
}

async function responsibleDepartment({ db }: JobOffice, { department }: ComplaintRecord): Promise<string> {
  if (department !== null) return department;
  const duties = await dutyDepartments(db);
  return (duties.get(FOLLOW_UP_DUTY) ?? duties.get(GENERAL_DUTY))?.name ?? '';
}
