import type { MeasureKind } from '../../../db/model/actions';
import { rootCauseText } from '../../../db/model/actions/causes';
import type { MeasureStep } from '../../../db/model/complaints/eightD';
import type { Day } from '../../../db/model/day';
import { type ActionRecord, measuresOf } from '../../../db/queries/actionWork';
import {
  type ComplaintMeasureRecord,
  complaintCausesOf,
  complaintMeasuresOf,
} from '../../../db/queries/eightD';
import type { ActionFields } from '../../../preload/contract/actions';
import type { JobOffice } from '../../office';
import { openAction } from '../actions/open';
import { stepping } from '../actions/steps';
import { isUntouched, takeActionBack } from '../actions/takeBack';
import { updateAction } from '../actions/update';
import { changeAction, columnsChange, theAction } from '../actions/work';
import type { WritingRun } from './found';
import { titleOf } from './measureTitle';
import { causeShown } from './rows';

interface Carried {
  readonly step: MeasureStep;
  /** The same measures before the change. */
  readonly before: readonly ComplaintMeasureRecord[];
}

/** Every chosen measure with a department and a due day has its action, which says what the measure says. */
export async function carryMeasures(
  office: JobOffice,
  run: WritingRun,
  { step, before }: Carried,
): Promise<void> {
  for (const measure of await complaintMeasuresOf(office.db, run, step)) {
    const action = await actionFor(office, run, measure);
    if (action === null || action.state === 'closed') continue;
    const told = { was: before.find(({ uid }) => uid === measure.uid), measure };
    await followText(office, run, told, action);
    await stepBack(office, run, told, action.uid);
    await stepOn(office, run, told, action.uid);
  }
}

/** A measure that is taken away takes its action along as long as nobody has answered it. */
export async function dropMeasureAction(
  office: JobOffice,
  { id, action: uid }: ComplaintMeasureRecord,
): Promise<void> {
  if (uid === null) return;
  const action = await theAction(office.db, uid);
  if (!isUntouched(action)) return;
  await office.db.updateTable('complaintMeasure').set({ actionId: null }).where('id', '=', id).execute();
  await takeActionBack(office, action);
}

async function actionFor(
  office: JobOffice,
  { complaint }: WritingRun,
  measure: ComplaintMeasureRecord,
): Promise<ActionRecord | null> {
  const { departmentCode, dueOn, isChosen, text, id } = measure;
  const isAsked = isChosen === 1 && departmentCode !== null && dueOn !== null;
  if (measure.action !== null && !isAsked) {
    await dropMeasureAction(office, measure);
    return null;
  }
  if (measure.action !== null) return theAction(office.db, measure.action);
  if (!isAsked) return null;
  const opened = await openAction(office, {
    ...{ source: 'complaint', title: titleOf(text), problem: problemOf(complaint) },
    ...{ customer: complaint.customer, department: departmentCode, responsible: ownerOf(measure), dueOn },
    origin: { record: 'complaint', key: complaint.uid },
  });
  const action = await theAction(office.db, opened.id);
  await office.db.updateTable('complaintMeasure').set({ actionId: action.id }).where('id', '=', id).execute();
  return action;
}

function problemOf({ code, problem }: WritingRun['complaint']): string {
  return `${code} ${problem}`;
}

function ownerOf({ ownerCode, ownerName }: ComplaintMeasureRecord): string {
  return ownerCode ?? ownerName;
}

/** What was written into the measure stands in its action too. */
async function followText(
  office: JobOffice,
  { complaint }: WritingRun,
  told: Before,
  action: ActionRecord,
): Promise<void> {
  const { measure } = told;
  const { departmentCode, dueOn, text } = measure;
  const owner = measure.personName ?? measure.ownerName;
  const own = await ownMeasures(office, told, action);
  const fields: ActionFields = {
    ...(titleOf(text) === action.title ? {} : { title: titleOf(text) }),
    ...(departmentCode === null || departmentCode === action.departmentCode
      ? {}
      : { department: departmentCode }),
    ...(owner === (action.personName ?? action.responsibleName) ? {} : { responsible: ownerOf(measure) }),
    ...(dueOn === null || dueOn === action.dueOn ? {} : { dueOn }),
    ...(own.length === 0 ? {} : { measures: own }),
  };
  if (Object.keys(fields).length > 0) await updateAction(office, action, fields, complaint.code);
}

type AskedMeasures = NonNullable<ActionFields['measures']>;

const KIND_OF: Readonly<Record<MeasureStep, MeasureKind>> = {
  containment: 'shortTerm',
  corrective: 'longTerm',
  preventive: 'preventive',
};

/** The running cycle's measures of an action: the one that it carries says what is said here, the department's own stay. */
async function ownMeasures(
  { db }: JobOffice,
  { was, measure }: Before,
  { id, cycle }: ActionRecord,
): Promise<AskedMeasures> {
  const rows = (await measuresOf(db, id)).filter((row) => row.cycle === cycle);
  const isCarried = (row: { readonly id: string; readonly text: string }) =>
    row.id === measure.uid || row.text === was?.text || row.text === measure.text;
  return rows.map((row) => {
    if (isCarried(row)) return { ...carriedMeasure(measure), id: row.id };
    const { kind, text, ownerCode, ownerName, dueOn, evidence } = row;
    const doneOn = row.doneOn ?? measure.introducedOn;
    return { id: row.id, kind, text, owner: ownerCode ?? ownerName, dueOn, doneOn, evidence };
  });
}

function carriedMeasure(measure: ComplaintMeasureRecord): AskedMeasures[number] {
  const { step, text, departmentName, dueOn, introducedOn: doneOn, evidence } = measure;
  const owner = ownerOf(measure) || (departmentName ?? '');
  return { kind: KIND_OF[step], text, owner, dueOn, doneOn, evidence };
}

interface Before {
  readonly was: ComplaintMeasureRecord | undefined;
  readonly measure: ComplaintMeasureRecord;
}

/** What was told of a measure and is taken back: its action is no longer answered or verified. */
async function stepBack(
  office: JobOffice,
  { complaint }: WritingRun,
  told: Before,
  uid: string,
): Promise<void> {
  const { was, measure } = told;
  if (was === undefined) return;
  const action = await theAction(office.db, uid);
  const isUnverified = was.verifiedOn !== null && measure.verifiedOn === null;
  const isUndone = was.introducedOn !== null && measure.introducedOn === null;
  if (action.state === 'verified' && (isUnverified || isUndone)) {
    const dueOn = measure.dueOn ?? action.dueOn;
    await stepping['actions.reopen'](office, { id: action.uid, reason: complaint.code, dueOn });
  } else if (action.state === 'answered' && isUndone) {
    const columns = { state: 'open', answeredOn: null, verifyOn: null } as const;
    await changeAction(office, action, columnsChange(action, columns), complaint.code);
  }
}

/** Introduced is answered, verified is verified. */
async function stepOn(office: JobOffice, run: WritingRun, told: Before, uid: string): Promise<void> {
  const { introducedOn, verifiedOn, effect, evidence: shown } = told.measure;
  if (introducedOn === null) return;
  const action = await theAction(office.db, uid);
  if (action.state === 'open' || action.state === 'ineffective')
    await answer(office, run, { ...told, action, on: introducedOn });
  const evidence = effect || shown;
  const { state } = await theAction(office.db, uid);
  if (verifiedOn === null || evidence === '' || state !== 'answered') return;
  await stepping['actions.verify'](office, {
    ...{ id: uid, by: 'date', verdict: 'effective', evidence, on: verifiedOn },
  });
}

interface Answering extends Before {
  readonly action: ActionRecord;
  readonly on: Day;
}

async function answer(office: JobOffice, run: WritingRun, { action, on, ...told }: Answering): Promise<void> {
  const { measure } = told;
  const own = await ownMeasures(office, told, action);
  const rootCause = action.rootCause || (await rootOf(office, run, measure)) || run.complaint.problem;
  // A later cycle's measure is another one: the key belongs to the first.
  const key = action.cycle === 1 ? { id: measure.uid } : {};
  const measures = own.length === 0 ? [{ ...carriedMeasure(measure), ...key }] : own;
  await stepping['actions.answer'](office, { id: action.uid, on, rootCause, measures });
}

async function rootOf(
  { db }: JobOffice,
  run: WritingRun,
  { branch }: ComplaintMeasureRecord,
): Promise<string> {
  if (branch === '') return '';
  return rootCauseText((await complaintCausesOf(db, run, branch)).map(causeShown));
}
