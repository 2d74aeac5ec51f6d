import type { SearchPlug } from '../plug';

export const rounds: SearchPlug = {
  kind: 'round',
  ids: (db) => db.selectFrom('round').select('id').orderBy('id').execute(),
  findables: async (db, ids) => {
    const rows = await db
      .selectFrom('round')
      .select(['id', 'code', 'name', 'purpose', 'periodFrom', 'periodTo'])
      .where('id', 'in', ids)
      .where('deletedAt', 'is', null)
      .execute();
    return rows.map(({ id, code, name, purpose, periodFrom, periodTo }) => ({
      id,
      key: code,
      code,
      title: name,
      detail: `${periodFrom} – ${periodTo}`,
      others: [purpose],
      names: [name],
    }));
  },
};

export const forms: SearchPlug = {
  kind: 'form',
  ids: (db) => db.selectFrom('form').select('id').orderBy('id').execute(),
  findables: async (db, ids) => {
    const rows = await db
      .selectFrom('form')
      .innerJoin('customer', 'customer.id', 'form.customerId')
      .innerJoin('round', 'round.id', 'form.roundId')
      .select(['form.id as id', 'form.code as code', 'round.code as round'])
      .select(['customer.code as customer', 'customer.name as name', 'customer.shortName as shortName'])
      .where('form.id', 'in', ids)
      .where('round.deletedAt', 'is', null)
      .execute();
    return rows.map(({ id, code, round, customer, name, shortName }) => ({
      id,
      key: code,
      code,
      title: name,
      detail: round,
      others: [customer, shortName],
      names: [name, shortName],
    }));
  },
};

export const questionnaires: SearchPlug = {
  kind: 'questionnaire',
  ids: (db) => db.selectFrom('template').select('id').orderBy('id').execute(),
  findables: async (db, ids) => {
    const rows = await db
      .selectFrom('template')
      .select(['id', 'code', 'version', 'name'])
      .where('id', 'in', ids)
      .execute();
    return rows.map(({ id, code, version, name }) => ({
      id,
      key: code,
      code,
      title: name,
      detail: version,
      others: [version],
      names: [name],
    }));
  },
};
