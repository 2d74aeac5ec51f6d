import { sumAmounts, sumCosts } from '../../../../db/model/complaints/costs';
import {
  papersOf,
  rehearsalDueOn,
  settlementState,
  visitState,
} from '../../../../db/model/complaints/settlement';
import type { WorkingCalendar } from '../../../../db/model/workingDays';
import { workingCalendar } from '../../../../db/queries/calendar';
import {
  type AnswerRecord,
  answersOf,
  type CostRecord,
  costsOf,
  costsOfCause,
  settlementsOf,
  type VisitRecord,
  visitsOf,
} from '../../../../db/queries/complaintSettlement';
import type {
  AnswerLine,
  ComplaintSettlement,
  CostLine,
  SettlementLine,
  VisitLine,
} from '../../../../preload/contract/complaintSettled';
import type { Checked } from '../../../../preload/contract/index';
import type { JobOffice } from '../../../office';
import { theCycle } from '../../eightD/found';
import { theComplaint } from '../found';
import { shownFollowUp } from './followUp';
import { settlementMarks } from './marks';

/** Everything of one run and those before it; what it cost is the complaint's, not one run's. */
export async function showSettlement(
  office: JobOffice,
  { id, cycle: asked }: Checked<'complaints.settlement'>,
): Promise<ComplaintSettlement> {
  const { db, today, settings } = office;
  const complaint = await theComplaint(db, id);
  const run = await theCycle(db, complaint, asked);
  const until = <Row extends { readonly cycle: number }>(rows: readonly Row[]) =>
    rows.filter(({ cycle }) => cycle <= run.cycle);
  const calendar = await workingCalendar(db, settings.worksSaturdays);
  const settlements = until(await settlementsOf(db, complaint.id)).map((row) => shownSettlement(row, office));
  const costs = (await costsOf(db, complaint.id)).map(shownCost);
  const { causeRecordId } = complaint;
  return {
    ...{ today, currency: settings.currency, settlements, credits: creditsOf(settlements) },
    visits: until(await visitsOf(db, complaint.id)).map((row) => shownVisit(row, office, calendar)),
    answers: until(await answersOf(db, complaint.id)).map(shownAnswer),
    ...{ costs, costSums: sumCosts(costs) },
    causeCosts: causeRecordId === null ? null : await causeCosts(office, causeRecordId),
    followUp: await shownFollowUp(office, run.followUpFormId),
    seen: await settlementMarks(db, complaint.id),
  };
}

async function causeCosts({ db }: JobOffice, causeRecordId: number) {
  const { complaints, costs } = await costsOfCause(db, causeRecordId);
  return { complaints, sums: sumCosts(costs) };
}

type SettlementRow = Awaited<ReturnType<typeof settlementsOf>>[number];

function shownSettlement(row: SettlementRow, { today, settings }: JobOffice): SettlementLine {
  const { uid: id, cycle, kind, quantity, amount, reference, dueOn, doneOn, note } = row;
  const currency = row.currency === '' ? settings.currency : row.currency;
  const state = settlementState(row, today);
  return { id, cycle, kind, quantity, amount, currency, reference, dueOn, doneOn, note, state };
}

function creditsOf(settlements: readonly SettlementLine[]): ComplaintSettlement['credits'] {
  const credits = settlements.flatMap(({ kind, amount, currency }) =>
    kind === 'credit' && amount !== null ? [{ amount, currency }] : [],
  );
  const currencies = [...new Set(credits.map(({ currency }) => currency))].sort();
  return currencies.map((currency) => ({
    currency,
    amount: sumAmounts(credits.filter((credit) => credit.currency === currency)),
  }));
}

function shownVisit(row: VisitRecord, { today }: JobOffice, calendar: WorkingCalendar): VisitLine {
  const { uid: id, cycle, visitOn, startsAt, place, whom, goers, reviewedOn, reviewedBy } = row;
  const { papers, result, doneOn } = row;
  return {
    ...{ id, cycle, visitOn, startsAt, place, whom, goers, papers: papersOf(papers) },
    ...{ reviewedOn, reviewedBy, result, doneOn },
    ...{ state: visitState(row, today), rehearsalDueOn: rehearsalDueOn(visitOn, calendar) },
  };
}

function shownAnswer(row: AnswerRecord): AnswerLine {
  const { uid: id, cycle, answeredOn, way, text, judgement, judgedOn, remarks, personName: person } = row;
  const { action, actionCode } = row;
  return {
    ...{ id, cycle, answeredOn, way, text, judgement, judgedOn, remarks, person },
    action: action === null || actionCode === null ? null : { id: action, code: actionCode },
  };
}

function shownCost({ uid: id, kind, amount, currency, spentOn, note }: CostRecord): CostLine {
  return { id, kind, amount, currency, spentOn, note };
}
