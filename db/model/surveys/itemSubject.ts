import { type Item, itemsOf, type Template } from './template';

/** What a low item is about: the item over the round, or the item as one customer sees it. */
interface ItemSubject {
  readonly item: Item;
  readonly customer: string | null;
}

const OF = '@';

export function itemOfCustomer(item: string, customer: string): string {
  return item + OF + customer;
}

/** Read with the questionnaire, so that any sign may stand in a code. Null: no item of it. */
export function itemSubject(subject: string, template: Template): ItemSubject | null {
  const items = itemsOf(template);
  const whole = items.find(({ code }) => code === subject);
  if (whole !== undefined) return { item: whole, customer: null };
  const item = items.find(({ code }) => subject.startsWith(code + OF));
  return item === undefined ? null : { item, customer: subject.slice(item.code.length + OF.length) };
}
