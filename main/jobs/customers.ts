import { v7 as newUid } from 'uuid';
import type { YesNo } from '../../db/columns';
import { Refusal } from '../../db/model/refusal';
import { openActionsByCustomer } from '../../db/queries/actions';
import { allCustomers, contactsOf, customersEver, firstContacts } from '../../db/queries/customers';
import { customerPage } from './customerPage';
import { lastScores, NO_SCORE } from './customerScores';
import { theCustomer } from './found';
import { importCustomers, previewCustomers } from './imports/customers';
import type { ChannelsOf, Jobs } from './list';

export const customers: Jobs<ChannelsOf<'customers'>> = {
  'customers.import': importCustomers,
  'customers.previewImport': previewCustomers,

  'customers.list': async (office) => {
    const { db } = office;
    const contacts = await firstContacts(db);
    const scores = await lastScores(office);
    const open = await openActionsByCustomer(db);
    const rows = (await allCustomers(db)).map((customer) => {
      const { code, name, shortName, status, kind, level, region } = customer;
      return {
        ...{ code, name, shortName, status, kind, level, region },
        contact: contacts.get(customer.id)?.name ?? '',
        ...(scores.get(code) ?? NO_SCORE),
        openActions: open.get(code) ?? 0,
      };
    });
    return { customers: rows };
  },

  'customers.page': async (office, { code }) => customerPage(office, await theCustomer(office.db, code)),

  'customers.add': async (office, { code, fields }) => {
    const kept = (await customersEver(office.db)).find((customer) => customer.code === code);
    if (kept !== undefined) throw new Refusal('code-in-use', { code, isInBin: kept.deletedAt !== null });
    const { ownMould, keyProspect, ...texts } = fields;
    const row = { uid: newUid(), code, ...texts, ...yesNos({ ownMould, keyProspect }) };
    await office.db.insertInto('customer').values(row).execute();
    office.changed({ record: 'customer', key: code, old: null, new: fields });
    return { code };
  },

  'customers.change': async (office, { code, fields }) => {
    const customer = await theCustomer(office.db, code);
    const changes = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    if (Object.keys(changes).length === 0) return { code };
    await office.db
      .updateTable('customer')
      .set({ ...changes, ...yesNos(fields) })
      .where('id', '=', customer.id)
      .execute();
    const before: Readonly<Record<string, unknown>> = { ...customer };
    const old = Object.fromEntries(Object.keys(changes).map((key) => [key, before[key]]));
    office.changed({ record: 'customer', key: code, old, new: changes });
    return { code };
  },

  'customers.saveContact': async (office, { code, uid, contact, hasLeft }) => {
    const customer = await theCustomer(office.db, code);
    const contacts = await contactsOf(office.db, customer.id);
    const kept = contacts.find((one) => one.uid === uid);
    const twin = contacts.find((one) => one.name === contact.name && one.uid !== uid);
    if (twin !== undefined) throw new Refusal('code-in-use', { code: contact.name });
    const leftOn = hasLeft ? office.today : null;
    if (kept === undefined) {
      const row = { uid: newUid(), customerId: customer.id, ...contact, leftOn };
      await office.db.insertInto('contact').values(row).execute();
      office.changed({ record: 'customer', key: code, old: null, new: { contact: { ...contact, leftOn } } });
      return { uid: row.uid };
    }
    await office.db
      .updateTable('contact')
      .set({ ...contact, leftOn })
      .where('id', '=', kept.id)
      .execute();
    office.changed({
      record: 'customer',
      key: code,
      old: { contact: kept },
      new: { contact: { ...contact, leftOn } },
    });
    return { uid: kept.uid };
  },
};

function yesNos({
  ownMould,
  keyProspect,
}: {
  ownMould?: boolean | undefined;
  keyProspect?: boolean | undefined;
}) {
  const yesNo = (value: boolean): YesNo => (value ? 1 : 0);
  return {
    ...(ownMould === undefined ? {} : { ownMould: yesNo(ownMould) }),
    ...(keyProspect === undefined ? {} : { keyProspect: yesNo(keyProspect) }),
  };
}
