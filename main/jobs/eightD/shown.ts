import { CAUSE_BRANCHES, type EightDContent } from '../../../db/model/complaints/eightD';
import { checkSteps, completeSteps } from '../../../db/model/complaints/eightDCheck';
import type { EightDFacts } from '../../../db/model/complaints/eightDFacts';
import { isCaseSearched, type Run } from '../../../db/queries/eightD';
import { SHIPPED_EIGHT_D_QUESTIONS } from '../../../db/shipped/eightDQuestions';
import type { ComplaintWhole } from '../../../preload/contract/complaints';
import type { EightDWhole, StockPlace, StockSums } from '../../../preload/contract/eightDWhole';
import type { Checked } from '../../../preload/contract/index';
import type { JobOffice } from '../../office';
import { theComplaint } from '../complaints/found';
import { shownCycle, wholeComplaint } from '../complaints/shown';
import { contentOf } from './content';
import { theCycle } from './found';
import { marksOf } from './marks';
import { causesShown, documentsShown, measuresShown, placesShown, similarShown, teamShown } from './rows';

/** One run's 8D with everything that is printed of it. */
export async function showEightD(
  office: JobOffice,
  { complaint: id, cycle: asked }: Checked<'eightD.show'>,
): Promise<EightDWhole> {
  const { db } = office;
  const record = await theComplaint(db, id);
  const cycle = await theCycle(db, record, asked);
  const run = { complaintId: record.id, cycle: cycle.cycle };
  const complaint = await wholeComplaint(db, record);
  const lists = await listsOf(office, run);
  const content = await contentOf(db, run);
  const isConfirmed = cycle.confirmedAt !== null;
  const steps = checkSteps(
    SHIPPED_EIGHT_D_QUESTIONS,
    factsOf(complaint, { content, lists, isConfirmed, isCaseSearched: await isCaseSearched(db, run) }),
  );
  return {
    ...{ complaint, cycle: shownCycle(cycle), isNewest: cycle.cycle === record.cycle, content },
    ...{ ...lists, stockTotal: sumsOf(lists.stock), steps, completed: completeSteps(steps) },
    seen: await marksOf(db, run),
  };
}

async function listsOf({ db, today }: JobOffice, run: Run) {
  return {
    team: await teamShown(db, run),
    stock: await placesShown(db, run),
    causes: await causesShown(db, run),
    measures: await measuresShown(db, run, today),
    documents: await documentsShown(db, run),
    similar: await similarShown(db, run),
  };
}

interface Gathered {
  readonly content: EightDContent;
  readonly lists: Awaited<ReturnType<typeof listsOf>>;
  readonly isConfirmed: boolean;
  readonly isCaseSearched: boolean;
}

function factsOf(
  { checkedQuantity, defectiveQuantity }: ComplaintWhole,
  { content, lists, ...known }: Gathered,
): EightDFacts {
  const { team, stock, causes, measures, documents, similar } = lists;
  return {
    ...{ ...known, checkedQuantity, defectiveQuantity, content, team, measures, documents, similar },
    stock: stock.map(({ location, place, ...counts }) => ({ name: location || place, ...counts })),
    causes: CAUSE_BRANCHES.flatMap((branch) =>
      causes[branch].map(({ text, isRoot }) => ({ branch, text, isRoot })),
    ),
  };
}

function sumsOf(stock: readonly StockPlace[]): StockSums {
  const sum = (field: 'quantity' | 'good' | 'bad' | 'unknown') =>
    stock.reduce((all, place) => all + (place[field] ?? 0), 0);
  return { quantity: sum('quantity'), good: sum('good'), bad: sum('bad'), unknown: sum('unknown') };
}
