import { type ComplaintRecord, type CycleRecord, cyclesOf } from '../../../db/queries/complaints';
import type { Db } from '../../../db/schema';
import type {
  ComplaintCycle,
  ComplaintRow,
  ComplaintWhole,
  NamedPerson,
} from '../../../preload/contract/complaints';

export function complaintRow(complaint: ComplaintRecord): ComplaintRow {
  const { uid: id, code, customer, customerName, part, partName, problem } = complaint;
  const { receivedOn, severity, department, departmentName, state, cycle } = complaint;
  return {
    ...{ id, code, customer, customerName, part, partName, problem, receivedOn, severity },
    isSafety: complaint.isSafety === 1,
    department: department ?? departmentName,
    ...{ state, cycle },
  };
}

/** A complaint with all its runs, as its page shows it. */
export async function wholeComplaint(db: Db, complaint: ComplaintRecord): Promise<ComplaintWhole> {
  const { complainant, phone, email, way, wayNote, model, batch, line, orderNumber } = complaint;
  const { deliveredOn, description, effect, lotQuantity, checkedQuantity, defectiveQuantity } = complaint;
  const { demand, complexity, conclusion, withdrawnReason } = complaint;
  return {
    ...complaintRow(complaint),
    ...{ complainant, phone, email, way, wayNote, model, batch, line, orderNumber, deliveredOn },
    ...{ description, effect, lotQuantity, checkedQuantity, defectiveQuantity, demand, complexity },
    ...{ conclusion, withdrawnReason, ...peopleOf(complaint) },
    cycles: (await cyclesOf(db, complaint.id)).map(shownCycle),
  };
}

/** Those who are named on a complaint, each by his record where he has one. */
export function peopleOf(complaint: ComplaintRecord) {
  const named = (code: string | null, person: string | null, name: string): NamedPerson => {
    return { code, name: person ?? name };
  };
  const { engineerCode, engineerPersonName, engineerName } = complaint;
  const { processAuditorCode, processAuditorPersonName, processAuditorName } = complaint;
  const { projectPersonCode, projectPersonPersonName, projectPersonName } = complaint;
  return {
    engineer: named(engineerCode, engineerPersonName, engineerName),
    processAuditor: named(processAuditorCode, processAuditorPersonName, processAuditorName),
    projectPerson: named(projectPersonCode, projectPersonPersonName, projectPersonName),
  };
}

export function shownCycle(row: CycleRecord): ComplaintCycle {
  const { cycle, reason, receivedOn, customerDueOn, customerDueAt, replyDueOn, clockProfile } = row;
  return {
    ...{ cycle, reason, receivedOn, customerDueOn, customerDueAt, replyDueOn, clockProfile },
    isClosedBefore: row.isClosedBefore === 1,
    times: {
      received: row.receivedAt,
      confirmed: row.confirmedAt,
      notified: row.notifiedAt,
      engineerConfirmed: row.engineerConfirmedAt,
      oqcTold: row.oqcToldAt,
      stockCounted: row.stockCountedAt,
      ipqcTold: row.ipqcToldAt,
      wipCounted: row.wipCountedAt,
      replied: row.repliedAt,
      closed: row.closedAt,
    },
  };
}
