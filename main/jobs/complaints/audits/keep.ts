import { v7 as newUid } from 'uuid';
import { GENERAL_DUTY } from '../../../../db/model/actions';
import { AUDIT_RESULTS, auditsFrom } from '../../../../db/model/complaints/audits';
import { addDays, type Day } from '../../../../db/model/day';
import { Refusal } from '../../../../db/model/refusal';
import { dutyDepartments } from '../../../../db/queries/actions';
import { introducedMeasures } from '../../../../db/queries/complaintAudits';
import type { ComplaintRecord } from '../../../../db/queries/complaints';
import type { Checked, Output } from '../../../../preload/contract/index';
import { loadWords } from '../../../../preload/words/loadWords';
import type { JobOffice } from '../../../office';
import { signerOf } from '../../../signing/signer';
import { openAction } from '../../actions/open';
import { refuseNotConfirming } from '../closing/confirm';
import { newestCycle, theComplaint } from '../found';

type Measure = Awaited<ReturnType<typeof introducedMeasures>>[number];
type Line = Checked<'complaints.auditMeasures'>['lines'][number];

/** What the process auditor saw of the measures on one day (rulebook 4, 8). A later look on the same day counts in place of the first. */
export async function auditMeasures(
  office: JobOffice,
  { id, on = office.today, lines, as }: Checked<'complaints.auditMeasures'>,
): Promise<Output<'complaints.auditMeasures'>> {
  const { db, now } = office;
  const complaint = await theComplaint(db, id);
  const run = await newestCycle(db, complaint);
  const signer = await signerOf(office, as, 'complaints.auditMeasures');
  await refuseNotConfirming(office, complaint, 'processAuditor', signer);
  const measures = await introducedMeasures(db, run);
  refuseDay(measures, on, office.today);
  const looked = lines.map((line) => ({ line, measure: theMeasure(measures, line.measure), uid: newUid() }));
  for (const { line, measure, uid } of looked)
    await db
      .insertInto('measureAudit')
      .values({
        ...{ uid, complaintId: complaint.id, cycle: run.cycle, measureId: measure.id, auditedOn: on },
        ...{ result: line.result, note: line.note, recordedAt: now },
        ...{ personCode: signer.code, personName: signer.name },
      })
      .execute();
  office.changed({
    ...{ record: 'complaint', key: complaint.uid, old: null },
    new: { auditedOn: on, ...toldResults(looked) },
  });
  const broken = looked.filter(({ line }) => line.result === 'notKept');
  const actions: string[] = [];
  for (const one of broken) actions.push(...(await actionFor(office, complaint, one)));
  return { audits: looked.map(({ line, uid }) => ({ id: uid, measure: line.measure })), actions };
}

function refuseDay(measures: readonly Measure[], on: Day, today: Day): void {
  const from = auditsFrom({ introduced: measures.map(({ introducedOn }) => introducedOn) });
  if (from === null) throw new Refusal('nothing-to-audit');
  // The day of the introduction may be looked at, though nobody asks for it.
  const least = addDays(from, -1);
  if (on > today || on < least)
    throw new Refusal('wrong-input', { field: 'on', value: on, least, most: today });
}

function theMeasure(measures: readonly Measure[], uid: string): Measure {
  const found = measures.find((one) => one.uid === uid);
  if (found === undefined) throw new Refusal('unknown-record', { record: 'complaintMeasure', key: uid });
  return found;
}

const TOLD = { kept: 'auditKept', notKept: 'auditNotKept', notRunning: 'auditNotRunning' } as const;

/** The measures by what was found of each, with what was seen. */
function toldResults(looked: readonly Broken[]): Readonly<Record<string, string>> {
  const told = AUDIT_RESULTS.map((result) => {
    const own = looked.filter(({ line }) => line.result === result);
    const said = own.map(({ line, measure }) => [measure.text, line.note].filter(Boolean).join('：'));
    return [TOLD[result], said.join('；')] as const;
  });
  return Object.fromEntries(told.filter(([, said]) => said !== ''));
}

interface Broken {
  readonly line: Line;
  readonly measure: Measure;
}

/** A measure that is not kept asks its department to answer, or whoever answers in general; while that is open, it asks once. */
async function actionFor(
  office: JobOffice,
  complaint: ComplaintRecord,
  { line, measure }: Broken,
): Promise<readonly string[]> {
  const { db, settings } = office;
  const general = (await dutyDepartments(db)).get(GENERAL_DUTY)?.name;
  const department = measure.department ?? complaint.department ?? general;
  if (department === undefined) return [];
  const { complaintPrevention: words } = await loadWords(settings.language);
  const title = words.audits.actionTitle(measure.text);
  const open = await db
    .selectFrom('action')
    .select('id')
    .where('originRecord', '=', 'complaint')
    .where('originKey', '=', complaint.uid)
    .where('title', '=', title)
    .where('state', '!=', 'closed')
    .where('deletedAt', 'is', null)
    .executeTakeFirst();
  if (open !== undefined) return [];
  const { code } = await openAction(office, {
    ...{ source: 'complaint', title, problem: `${complaint.code} ${complaint.problem}\n${line.note}`.trim() },
    ...{ customer: complaint.customer, department, responsible: measure.personName ?? measure.ownerName },
    origin: { record: 'complaint', key: complaint.uid },
  });
  return [code];
}
