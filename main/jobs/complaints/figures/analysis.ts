import { judgeKpis, type KpiCounts } from '../../../../db/model/complaints/analysis/kpis';
import {
  costsByKind,
  mostFrequent,
  openByAge,
  ppmByMonth,
  share,
} from '../../../../db/model/complaints/analysis/rates';
import { responseTimes } from '../../../../db/model/complaints/analysis/responseTimes';
import type { ClockProfile } from '../../../../db/model/complaints/clockProfile';
import { isOnlyDay } from '../../../../db/model/complaints/eventTime';
import { isNotifiedInTime, isRepliedInTime, type Period } from '../../../../db/model/complaints/figures';
import { repeatsAmong, windowStart } from '../../../../db/model/complaints/recurrence';
import type { ReplyDue } from '../../../../db/model/complaints/replyDue';
import { monthOf } from '../../../../db/model/day';
import { type Exact, oneDecimal } from '../../../../db/model/exact';
import {
  type AnalysedRow,
  analysedComplaints,
  casesBetween,
  costsOf,
  deliveredLines,
  judgementsOf,
  openSince,
  rootCauses,
} from '../../../../db/queries/complaintAnalysis';
import { partFamilies } from '../../../../db/queries/complaintCases';
import type { ComplaintAnalysis } from '../../../../preload/contract/complaintRegister';
import type { JobOffice } from '../../../office';
import { replyDues } from './due';

/** The chain of the clocks, what stands before it, and how long report and closing took. */
const STEPS = [
  { from: 'received', step: 'confirmed' },
  { from: 'confirmed', step: 'notified' },
  { from: 'notified', step: 'oqcTold' },
  { from: 'oqcTold', step: 'stockCounted' },
  { from: 'confirmed', step: 'ipqcTold' },
  { from: 'ipqcTold', step: 'wipCounted' },
  { from: 'received', step: 'replied' },
  { from: 'received', step: 'closed' },
] as const;

/** What the complaints of a period say beside their figures (rulebook 9); the screen and the command line ask the same. */
export async function analysisOfPeriod(office: JobOffice, period: Period): Promise<ComplaintAnalysis> {
  const { db, today, settings } = office;
  const rows = await analysedComplaints(db, period);
  const dueOf = await replyDues(office);
  const repeats = await repeatsOf(office, period);
  const judgements = await judgementsOf(db, period);
  return {
    count: rows.length,
    byProblem: mostFrequent(rows.map(({ problem }) => problem)),
    byCause: mostFrequent(await causesOf(office, rows)),
    byDepartment: mostFrequent(rows.map(({ department, departmentName }) => department ?? departmentName)),
    byCustomer: mostFrequent(rows.map(customerName)),
    byProduct: mostFrequent(rows.map(productName)),
    months: monthsOf(rows, dueOf),
    times: responseTimes(await runsOf(office, rows), STEPS),
    ages: openByAge(await openSince(db), today),
    costs: costsByKind(await costsOf(db, period)),
    ppm: ppmByMonth(await deliveredLines(db, period)).map((month) => ({
      ...month,
      ppm: oneDecimal(month.ppm),
    })),
    kpis: judgeKpis(kpiCounts(rows, dueOf, { repeats, judgements }), settings.complaintTargets).map(
      ({ value, ...kpi }) => ({ ...kpi, value: oneDecimal(value) }),
    ),
  };
}

function customerName({ customer, customerName: name, shortName }: AnalysedRow): string {
  return `${customer} ${shortName === '' ? name : shortName}`;
}

function productName({ part, partName, model }: AnalysedRow): string {
  return [part === '' ? model : part, partName].filter((one) => one !== '').join(' ');
}

/** The cause record that it hangs on; else the root cause in words. */
async function causesOf({ db }: JobOffice, rows: readonly AnalysedRow[]): Promise<readonly string[]> {
  const causes = await rootCauses(db);
  return rows.map(({ complaintId, causeTitle }) => causeTitle ?? causes.get(complaintId) ?? '');
}

async function repeatsOf({ db, settings }: JobOffice, { from, to }: Period): Promise<ReadonlySet<string>> {
  const rules = settings.recurrence;
  const cases = await casesBetween(db, windowStart(from, rules.windowMonths), to);
  const known = cases.map(({ receivedOn, ...one }) => ({
    ...one,
    on: receivedOn,
    description: '',
    isOpen: false,
  }));
  return repeatsAmong(known, { rules, families: await partFamilies(db) });
}

async function runsOf({ db }: JobOffice, rows: readonly AnalysedRow[]) {
  const profiles = await db.selectFrom('clockProfile').select(['id', 'definitionJson']).execute();
  const rules = new Map(
    profiles.map(({ id, definitionJson }): [number, ClockProfile] => [id, JSON.parse(definitionJson)]),
  );
  return rows.map((row) => ({
    rules: rules.get(row.clockProfileId)?.clocks ?? [],
    times: {
      ...{ received: row.receivedAt, confirmed: row.confirmedAt, notified: row.notifiedAt },
      ...{ oqcTold: row.oqcToldAt, stockCounted: row.stockCountedAt, ipqcTold: row.ipqcToldAt },
      ...{ wipCounted: row.wipCountedAt, replied: row.repliedAt, closed: row.closedAt },
    },
  }));
}

type DueOf = (row: AnalysedRow) => ReplyDue;

function isClosed({ closedAt, isClosedBefore }: AnalysedRow): boolean {
  return closedAt !== null || isClosedBefore === 1;
}

function monthsOf(rows: readonly AnalysedRow[], dueOf: DueOf): ComplaintAnalysis['months'] {
  const months = new Map<string, AnalysedRow[]>();
  for (const row of rows) {
    const month = months.get(monthOf(row.receivedOn));
    if (month === undefined) months.set(monthOf(row.receivedOn), [row]);
    else month.push(row);
  }
  return [...months]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([month, of]) => {
      const replies = of.map((row) => isRepliedInTime(row, dueOf)).filter((one) => one !== null);
      const inTime = replies.filter((one) => one).length;
      const replyRate: Exact | null = share(inTime, replies.length);
      return {
        ...{ month, count: of.length, replied: replies.length, repliedInTime: inTime },
        replyRate: oneDecimal(replyRate),
        closed: of.filter(isClosed).length,
      };
    });
}

interface Besides {
  readonly repeats: ReadonlySet<string>;
  readonly judgements: readonly string[];
}

/** A clock that nobody can judge is in no share: only notices whose minutes are known, only reports that went out. */
function kpiCounts(rows: readonly AnalysedRow[], dueOf: DueOf, { repeats, judgements }: Besides): KpiCounts {
  const notified = rows.filter(
    ({ confirmedAt, notifiedAt }) => isMinute(confirmedAt) && isMinute(notifiedAt),
  );
  const replies = rows.map((row) => isRepliedInTime(row, dueOf)).filter((one) => one !== null);
  return {
    notifiedInTime: { part: notified.filter(isNotifiedInTime).length, whole: notified.length },
    repliedInTime: { part: replies.filter((one) => one).length, whole: replies.length },
    solved: { part: rows.filter(isClosed).length, whole: rows.length },
    recurring: { part: rows.filter(({ code }) => repeats.has(code)).length, whole: rows.length },
    satisfied: { part: judgements.filter((one) => one !== 'dissatisfied').length, whole: judgements.length },
  };
}

function isMinute(at: AnalysedRow['confirmedAt']): boolean {
  return at !== null && !isOnlyDay(at);
}
