import Sqlite from 'better-sqlite3';

// The baseline of `register` and `complaints`: the rows of the list's first page with the names that stand in them, and the
// first runs of a period as they are counted, as SQLite gives them.

export interface RawComplaints {
  readonly page: (most: number) => readonly unknown[];
  readonly period: (from: string, to: string) => readonly unknown[];
  readonly close: () => void;
}

export function rawComplaints(database: string): RawComplaints {
  const sqlite = new Sqlite(database, { readonly: true });
  const page = sqlite.prepare(`
    SELECT complaint.uid, complaint.code, complaint.part, complaint.partName, complaint.problem, complaint.receivedOn,
      complaint.severity, complaint.isSafety, complaint.state, complaint.cycle, complaint.departmentName,
      customer.code, customer.name, department.name, run.receivedAt, run.confirmedAt, run.notifiedAt,
      run.engineerConfirmedAt, run.oqcToldAt, run.stockCountedAt, run.ipqcToldAt, run.wipCountedAt, run.repliedAt,
      run.repliedOn, run.closedAt, run.customerDueOn, run.customerDueAt, run.replyDueOn, run.clockProfileId
    FROM complaint
    JOIN complaintCycle AS run ON run.complaintId = complaint.id AND run.cycle = complaint.cycle
    JOIN customer ON customer.id = complaint.customerId
    LEFT JOIN department ON department.id = complaint.departmentId
    WHERE complaint.deletedAt IS NULL
    ORDER BY complaint.receivedOn DESC, complaint.id DESC LIMIT ?`);
  const period = sqlite.prepare(`
    SELECT complaint.problem, complaint.state, complaint.receivedOn, run.confirmedAt, run.notifiedAt, run.repliedAt,
      run.repliedOn, run.closedAt, run.isClosedBefore, run.customerDueOn, run.customerDueAt, run.replyDueOn,
      run.clockProfileId
    FROM complaint
    JOIN complaintCycle AS run ON run.complaintId = complaint.id AND run.cycle = 1
    WHERE complaint.deletedAt IS NULL AND complaint.receivedOn BETWEEN ? AND ?`);
  return {
    page: (most) => page.raw().all(most),
    period: (from, to) => period.raw().all(from, to),
    close: () => void sqlite.close(),
  };
}
