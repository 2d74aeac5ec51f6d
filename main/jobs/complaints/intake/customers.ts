import { fold } from '../../../../db/model/search/fold';
import { complainants } from '../../../../db/queries/complaintIntake';
import { contactsOf, customerByCode } from '../../../../db/queries/customers';
import type { Db } from '../../../../db/schema';
import type { ComplaintProposals, ProposedContact } from '../../../../preload/contract/complaintIntake';
import type { JobOffice } from '../../../office';
import { findRecords } from '../../../search/find';
import { isSettled, settle } from '../../../search/settle';
import { matching } from './matching';

const MOST = 8;

/** Found as every record is found: by code, by any part of a name, by pinyin. */
export async function foundCustomers(
  office: JobOffice,
  typed: string,
): Promise<ComplaintProposals['customers']> {
  if (typed === '') return [];
  if (!(await isSettled(office.db))) await office.write(({ db }) => settle(db));
  const entries = await findRecords(office.db, typed);
  return entries
    .filter(({ kind }) => kind === 'customer')
    .slice(0, MOST)
    .map(({ code, title, detail }) => ({ code, name: title, shortName: detail }));
}

/** The customer that was typed by his code or his whole name; a name that two have is nobody's. */
export async function typedCustomer(
  db: Db,
  typed: string,
  found: ComplaintProposals['customers'],
): Promise<NonNullable<Awaited<ReturnType<typeof customerByCode>>> | null> {
  if (typed === '') return null;
  const byCode = await customerByCode(db, typed);
  if (byCode !== null) return byCode;
  const word = fold(typed);
  const called = found.filter(({ code, name, shortName }) =>
    [code, name, shortName].some((one) => fold(one) === word),
  );
  const [only] = called;
  return called.length === 1 && only !== undefined ? customerByCode(db, only.code) : null;
}

/** Those who are there still, then who complained before and is no contact. */
export async function proposedContacts(
  db: Db,
  customerId: number,
  typed: string,
): Promise<readonly ProposedContact[]> {
  const contacts = await contactsOf(db, customerId);
  const left = new Set(contacts.filter(({ leftOn }) => leftOn !== null).map(({ name }) => name));
  const here = contacts
    .filter(({ leftOn, name }) => leftOn === null && name !== '')
    .map(({ name, position, phone, email }) => ({ name, position, phone, email }));
  const known = new Set([...here.map(({ name }) => name), ...left]);
  const others = new Map<string, ProposedContact>();
  for (const { name, phone, email } of await complainants(db, customerId)) {
    if (!known.has(name) && !others.has(name)) others.set(name, { name, position: '', phone, email });
  }
  return matching([...here, ...others.values()], typed, ({ name, phone }) => [name, phone], MOST);
}
