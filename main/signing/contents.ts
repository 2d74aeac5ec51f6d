import { exactText } from '../../db/model/exact';
import type { SignedRecord } from '../../db/model/signatures';
import { roundByCode } from '../../db/queries/rounds';
import { type JudgedRecord, judgedRound } from '../jobs/surveys/judged';
import type { JobOffice } from '../office';
import { complaintContent } from './complaintContent';
import { meetingContent } from './meetingContent';

/** What is signed of one record, or null when there is no such record. */
type ContentOf = (office: JobOffice, key: string) => Promise<object | null>;

export const CONTENT_OF: Readonly<Record<SignedRecord, ContentOf>> = {
  round: roundContent,
  action: actionContent,
  meeting: meetingContent,
  documentVersion: documentContent,
  complaint: complaintContent,
};

/** What the round was judged by, every form that counts into it, and the exact figures. */
async function roundContent(office: JobOffice, code: string) {
  const round = await roundByCode(office.db, code);
  if (round === null) return null;
  const { figures, forms, rules } = await judgedRound(office, round);
  return {
    ...{ code, from: round.from, to: round.to, closedOn: round.closedOn, targets: round.targets },
    template: [round.definition.code, round.definition.version],
    ruleSet: [rules.code, rules.version],
    overall: figures.overall === null ? null : exactText(figures.overall),
    forms: forms.map(formContent),
  };
}

/** What comes back after closing changes nothing of what was signed: that form is still out. */
function formContent({ code: form, customer, state, issuedOn, ...came }: JudgedRecord) {
  const { returnedOn, opinion, answers } = came;
  if (came.isAfterClosing) return { form, customer, issuedOn, state: 'issued' };
  return {
    form,
    customer,
    issuedOn,
    state,
    ...(returnedOn === null ? {} : { returnedOn, opinion, answers }),
  };
}

async function actionContent({ db }: JobOffice, uid: string) {
  const action = await db
    .selectFrom('action')
    .select(['id', 'code', 'problem', 'title', 'rootCause', 'cycle', 'departmentId', 'verifyBy', 'verifyOn'])
    .where('uid', '=', uid)
    .where('deletedAt', 'is', null)
    .executeTakeFirst();
  if (action === undefined) return null;
  const { id, ...said } = action;
  const causes = await db.selectFrom('cause').selectAll().where('actionId', '=', id).orderBy('id').execute();
  const measures = await db
    .selectFrom('measure')
    .selectAll()
    .where('actionId', '=', id)
    .orderBy('id')
    .execute();
  const verifications = await db
    .selectFrom('verification')
    .selectAll()
    .where('actionId', '=', id)
    .orderBy('id')
    .execute();
  return { ...said, causes, measures, verifications };
}

async function documentContent({ db }: JobOffice, uid: string) {
  const version = await db
    .selectFrom('documentVersion')
    .selectAll()
    .where('uid', '=', uid)
    .executeTakeFirst();
  return version ?? null;
}
