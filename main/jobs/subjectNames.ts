import type { ActionKind } from '../../db/model/actions';
import { itemSubject } from '../../db/model/surveys/itemSubject';
import type { Template } from '../../db/model/surveys/template';
import type { Db } from '../../db/schema';
import type { Language } from '../../preload/words/language';
import { nameIn, textIn } from '../../preload/words/shipped/shippedName';

type NameOf = (kind: ActionKind, subject: string | null, template: Template | undefined) => string | null;

/** What a trigger's subject is called: the customer, the item, the dimension. Only the customers of these codes are asked. */
export async function subjectNames(db: Db, language: Language, codes?: readonly string[]): Promise<NameOf> {
  const all = db.selectFrom('customer').select(['code', 'name']);
  const customers = await (codes === undefined ? all : all.where('code', 'in', codes)).execute();
  const names = new Map(customers.map(({ code, name }) => [code, name]));
  return (kind, subject, template) => {
    if (subject === null) return null;
    if (kind === 'itemLow')
      return template === undefined ? null : itemName(subject, template, { customers: names, language });
    if (kind === 'dimensionDeclined') return dimensionName(subject, template, language);
    return names.get(subject) ?? null;
  };
}

interface Naming {
  readonly customers: ReadonlyMap<string, string>;
  readonly language: Language;
}

function itemName(subject: string, template: Template, { customers, language }: Naming): string | null {
  const read = itemSubject(subject, template);
  if (read === null) return null;
  const item = textIn(read.item, language);
  if (read.customer === null) return item;
  return `${item} · ${customers.get(read.customer) ?? read.customer}`;
}

function dimensionName(code: string, template: Template | undefined, language: Language): string | null {
  const found = template?.dimensions.find((dimension) => dimension.code === code);
  return found === undefined ? null : nameIn(found, language);
}
