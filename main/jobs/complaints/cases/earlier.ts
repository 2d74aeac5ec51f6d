import type { KnownCase } from '../../../../db/model/complaints/caseLikeness';
import { readLooked } from '../../../../db/model/complaints/lookedCases';
import { type FoundCase, findCases, windowStart } from '../../../../db/model/complaints/recurrence';
import type { Day } from '../../../../db/model/day';
import { type CaseRecord, casesSince, lastLook } from '../../../../db/queries/complaintCases';
import type { CasesLooked, EarlierCase } from '../../../../preload/contract/complaintCases';
import type { Checked, Output } from '../../../../preload/contract/index';
import type { JobOffice } from '../../../office';
import { newestCycle, theComplaint } from '../found';
import { comparing, shownCases } from './shown';

interface Asked {
  readonly complaintId: number | null;
  readonly part: string;
  readonly partName: string;
  readonly problem: string;
  readonly description: string;
  readonly customer: string;
  readonly line: string;
  readonly on: Day;
  readonly looked: CasesLooked | null;
}

type Found = FoundCase<KnownCase & { readonly row: CaseRecord }>;

/** Cases like a complaint, or like what is being typed, with why each is shown and what was thought of it. */
export async function earlierCases(
  office: JobOffice,
  input: Checked<'complaints.earlierCases'>,
): Promise<Output<'complaints.earlierCases'>> {
  const asked = await whatIsAsked(office, input);
  const found = await casesLike(office, asked);
  const first = found.slice(0, input.most);
  const shown = await shownCases(
    office,
    first.map(({ case: { row } }) => row),
  );
  const { windowMonths: months } = office.settings.recurrence;
  const judged = new Map((asked.looked?.cases ?? []).map((one) => [one.code, one]));
  return {
    cases: shown.map((one, at): EarlierCase => {
      const own = judged.get(one.code);
      const { score, reasons } = first[at] ?? { score: 0, reasons: [] };
      return { ...one, score, reasons, verdict: own?.verdict ?? null, note: own?.note ?? '' };
    }),
    found: found.length,
    from: windowStart(asked.on, months),
    months,
    looked: asked.looked,
  };
}

/** The codes of everything that the search finds for a complaint. */
export async function codesLike(office: JobOffice, id: string): Promise<readonly string[]> {
  const found = await casesLike(office, await whatIsAsked(office, { id }));
  return found.map(({ case: { code } }) => code);
}

async function casesLike(office: JobOffice, asked: Asked): Promise<readonly Found[]> {
  const rows = await casesSince(
    office.db,
    windowStart(asked.on, office.settings.recurrence.windowMonths),
    asked.complaintId,
  );
  const known = rows.map((row) => ({ ...row, on: row.receivedOn, isOpen: row.state === 'open', row }));
  return findCases(asked, known, await comparing(office));
}

/** What is typed over a complaint goes before what it says. */
async function whatIsAsked(
  { db, today }: JobOffice,
  { id, text: description, ...typed }: Partial<Checked<'complaints.earlierCases'>>,
): Promise<Asked> {
  const told = Object.fromEntries(
    Object.entries({ ...typed, description }).filter(([, value]) => value !== undefined),
  );
  if (id === undefined) return { ...NOTHING, ...told, complaintId: null, on: today, looked: null };
  const complaint = await theComplaint(db, id);
  const cycle = await newestCycle(db, complaint);
  const look = await lastLook(db, cycle);
  const { part, partName, problem, description: said, customer, line } = complaint;
  return {
    ...{ part, partName, problem, description: said, customer, line },
    ...told,
    complaintId: complaint.id,
    on: cycle.receivedOn,
    looked:
      look === undefined
        ? null
        : {
            ...{ at: look.lookedAt, personName: look.personName, note: look.note },
            cases: readLooked(look.foundJson),
          },
  };
}

const NOTHING = { part: '', partName: '', problem: '', description: '', customer: '', line: '' };
