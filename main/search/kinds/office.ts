import type { SearchPlug } from '../plug';

export const people: SearchPlug = {
  kind: 'person',
  ids: (db) => db.selectFrom('person').select('id').orderBy('id').execute(),
  findables: async (db, ids) => {
    const rows = await db
      .selectFrom('person')
      .leftJoin('department', 'department.id', 'person.departmentId')
      .select(['person.id as id', 'person.code as code', 'person.name as name', 'position'])
      .select(['email', 'phone', 'department.name as department'])
      .where('person.id', 'in', ids)
      .execute();
    return rows.map(({ id, code, name, position, email, phone, department }) => ({
      id,
      key: code,
      code,
      title: name,
      detail: [department, position].filter(Boolean).join(' · '),
      others: [department ?? '', position, email, phone],
      names: [name],
    }));
  },
};

export const meetings: SearchPlug = {
  kind: 'meeting',
  ids: (db) => db.selectFrom('meeting').select('id').orderBy('id').execute(),
  findables: async (db, ids) => {
    const rows = await db
      .selectFrom('meeting')
      .select(['id', 'uid', 'code', 'title', 'heldOn', 'place'])
      .where('id', 'in', ids)
      .where('deletedAt', 'is', null)
      .execute();
    return rows.map(({ id, uid, code, title, heldOn, place }) => ({
      id,
      key: uid,
      code,
      title,
      detail: heldOn,
      others: [heldOn, place],
      names: [title],
    }));
  },
};

export const documents: SearchPlug = {
  kind: 'document',
  ids: (db) => db.selectFrom('documentVersion').select('id').orderBy('id').execute(),
  findables: async (db, ids) => {
    const rows = await db
      .selectFrom('documentVersion')
      .select(['id', 'document', 'number', 'title', 'titleEn', 'version'])
      .where('id', 'in', ids)
      .execute();
    return rows.map(({ id, document, number, title, titleEn, version }) => ({
      id,
      key: document,
      code: number,
      title,
      detail: version,
      others: [titleEn],
      names: [title],
    }));
  },
};
