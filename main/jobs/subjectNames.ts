import type { ActionKind } from '../../db/model/actions';
import { itemSubject } from '../../db/model/surveys/itemSubject';
import type { Template } from '../../db/model/surveys/template';
import type { Db } from '../../db/schema';

type NameOf = (kind: ActionKind, subject: string | null, template: Template | undefined) => string | null;

/** What a trigger's subject is called: the customer, the item, the dimension. Only the customers of these codes are asked. */
export async function subjectNames(db: Db, codes?: readonly string[]): Promise<NameOf> {
  const all = db.selectFrom('customer').select(['code', 'name']);
  const customers = await (codes === undefined ? all : all.where('code', 'in', codes)).execute();
  const names = new Map(customers.map(({ code, name }) => [code, name]));
  return (kind, subject, template) => {
    if (subject === null) return null;
    if (kind === 'itemLow') return template === undefined ? null : itemName(subject, template, names);
    if (kind === 'dimensionDeclined') return dimensionName(subject, template);
    return names.get(subject) ?? null;
  };
}

function itemName(
  subject: string,
  template: Template,
  customers: ReadonlyMap<string, string>,
): string | null {
  const read = itemSubject(subject, template);
  if (read === null) return null;
  if (read.customer === null) return read.item.text;
  return `${read.item.text} · ${customers.get(read.customer) ?? read.customer}`;
}

function dimensionName(code: string, template: Template | undefined): string | null {
  return template?.dimensions.find((dimension) => dimension.code === code)?.name ?? null;
}
