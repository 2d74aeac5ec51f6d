import { type Audited, auditDays, auditsFrom, missingAudits } from '../../../../db/model/complaints/audits';
import { type Day, isMoment, wallClock } from '../../../../db/model/day';
import { workingCalendar } from '../../../../db/queries/calendar';
import {
  type AuditRecord,
  auditsOf,
  introducedMeasures,
  picturesOfAudits,
} from '../../../../db/queries/complaintAudits';
import type { ComplaintRecord, CycleRecord } from '../../../../db/queries/complaints';
import type { AuditLine, ComplaintAudits } from '../../../../preload/contract/complaintAudits';
import type { JobOffice } from '../../../office';
import { confirmingOffers } from '../closing/confirm';
import { standingConfirmations } from '../closing/gates';

/** The looks of one run, day by day, and who may look today. */
export async function shownAudits(
  office: JobOffice,
  complaint: ComplaintRecord,
  run: CycleRecord,
): Promise<ComplaintAudits> {
  const { db } = office;
  const rows = await auditsOf(db, run);
  const measures = await introducedMeasures(db, run);
  const lines = await auditLines(office, rows);
  const introduced = measures.map(({ introducedOn }) => introducedOn);
  const endedOn = await auditsEndedOn(office, complaint, run);
  const calendar = await workingCalendar(db, office.settings.worksSaturdays);
  const days = auditDays({ introduced, endedOn, today: office.today }, auditedDays(lines), calendar);
  const offer = (await confirmingOffers(office, complaint)).find(({ role }) => role === 'processAuditor');
  return {
    cycle: run.cycle,
    measures: measures.map(({ uid: id, step, text, personName, ownerName, introducedOn, endedOn: over }) => ({
      ...{ id, step, text, introducedOn, endedOn: over },
      owner: personName ?? ownerName,
    })),
    ...{ days, missing: missingAudits(days), from: auditsFrom({ introduced }), endedOn },
    lines: lines.toReversed(),
    mayAudit: offer?.mayConfirm ?? false,
    auditor: offer?.named ?? '',
    people: offer?.people ?? [],
  };
}

async function auditLines({ db }: JobOffice, rows: readonly AuditRecord[]): Promise<readonly AuditLine[]> {
  const pictures = await picturesOfAudits(
    db,
    rows.map(({ uid }) => uid),
  );
  return rows.map(({ uid: id, auditedOn: on, measure, result, note, personName, recordedAt }, at) => ({
    ...{ id, on, measure, result, note, personName, recordedAt },
    isReplaced: rows.slice(at + 1).some((one) => one.auditedOn === on && one.measure === measure),
    pictures: pictures.get(id) ?? 0,
  }));
}

function auditedDays(lines: readonly AuditLine[]): readonly Audited[] {
  const standing = lines.filter(({ isReplaced }) => !isReplaced);
  return [...new Set(standing.map(({ on }) => on))].map((on) => ({
    on,
    results: standing.filter((one) => one.on === on).map(({ result }) => result),
  }));
}

/** The day on which the process auditor confirmed the effect, as long as that stands, or of closing. */
export async function auditsEndedOn(
  { db, settings }: Pick<JobOffice, 'db' | 'settings'>,
  { state }: Pick<ComplaintRecord, 'state'>,
  run: CycleRecord,
): Promise<Day | null> {
  if (run.closedOn !== null) return run.closedOn;
  const confirmed = (await standingConfirmations({ db }, run)).find(
    ({ role, isVoid }) => role === 'processAuditor' && !isVoid,
  );
  if (confirmed !== undefined && isMoment(confirmed.at))
    return wallClock(confirmed.at, settings.timeZone).day;
  // Nothing is looked at any more of what the customer took back; when is not asked.
  return state === 'withdrawn' ? run.receivedOn : null;
}
