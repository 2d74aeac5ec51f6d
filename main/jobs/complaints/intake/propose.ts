import { addDays, type Day, wallClock } from '../../../../db/model/day';
import type { OfficeFunction } from '../../../../db/model/people';
import {
  peopleWithFunctions,
  problemCounts,
  repeatedComplaints,
} from '../../../../db/queries/complaintIntake';
import type { Db } from '../../../../db/schema';
import type { ComplaintProposals, ProposedPerson } from '../../../../preload/contract/complaintIntake';
import type { Checked } from '../../../../preload/contract/index';
import type { JobOffice } from '../../../office';
import { foundCustomers, proposedContacts, typedCustomer } from './customers';
import { matching } from './matching';
import { allParts, proposedDeliveries, proposedParts } from './parts';
import { chosenProfile } from './profile';

const MOST = 8;

/** All completions for what is typed so far, so that one question a pause is enough. */
export async function propose(
  office: JobOffice,
  asked: Checked<'complaints.propose'>,
): Promise<ComplaintProposals> {
  const { db, settings, now } = office;
  const { part, problem } = asked;
  const customers = await foundCustomers(office, asked.customer);
  const customer = await typedCustomer(db, asked.customer, customers);
  const parts = await allParts(db, customer?.id);
  const receivedOn = wallClock(asked.receivedAt ?? now, settings.timeZone).day;
  return {
    customers,
    customer: customer === null ? null : { code: customer.code, name: customer.name },
    contacts: customer === null ? [] : await proposedContacts(db, customer.id, asked.complainant),
    parts: await proposedParts(parts, part),
    deliveries: customer === null ? [] : await proposedDeliveries(db, customer.id, part),
    problems: await proposedProblems(db, part, problem),
    ...(await proposedPeople(db)),
    repeats: customer === null ? [] : await repeats(office, customer.id, receivedOn, asked),
    profile: await chosenProfile(office, receivedOn, asked),
  };
}

/** The same thing may be taken a second time. */
async function repeats(
  { db, settings }: JobOffice,
  customerId: number,
  receivedOn: Day,
  { part, problem, except }: Checked<'complaints.propose'>,
) {
  if (problem === '') return [];
  const from = addDays(receivedOn, -settings.complaintRepeatDays);
  const found = await repeatedComplaints(db, { customerId, part, problem, from, to: receivedOn });
  return found.filter(({ id, code }) => id !== except && code !== except);
}

/** Those of the part first, then the most frequent: so that one thing keeps one name. */
async function proposedProblems(db: Db, part: string, typed: string) {
  const found = await matching(await problemCounts(db, part), typed, ({ problem }) => [problem], MOST);
  return found.map(({ problem, count }) => ({ problem, count }));
}

/** Everybody who is here, those with the function first. */
async function proposedPeople(db: Db) {
  const people = await peopleWithFunctions(db);
  const firstWith = (held: OfficeFunction): readonly ProposedPerson[] =>
    people
      .map(({ code, name, department, functions }) => ({
        ...{ code, name, department: department ?? '' },
        isFirst: functions.includes(held),
      }))
      .toSorted((left, right) => Number(right.isFirst) - Number(left.isFirst));
  return {
    engineers: firstWith('improvementEngineer'),
    processAuditors: firstWith('processAuditor'),
    projectPeople: firstWith('projectPerson'),
  };
}
