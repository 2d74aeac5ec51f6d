import type { CustomerFields } from '../../../preload/contract/customers';

export const BLANK_CUSTOMER: CustomerFields = {
  name: '',
  nameEn: '',
  shortName: '',
  status: 'existing',
  kind: '',
  level: '',
  region: '',
  hsf: '',
  ownMould: false,
  keyProspect: false,
  address: '',
  deliveryPlace: '',
  tradeTerms: '',
  note: '',
};

type FieldName = keyof CustomerFields;

/** Only what was really changed: the history must not name what stayed. */
export function changedFields(before: CustomerFields, now: CustomerFields): Partial<CustomerFields> {
  const names = Object.keys(BLANK_CUSTOMER).filter((name): name is FieldName => name in before);
  return Object.fromEntries(
    names.filter((name) => before[name] !== now[name]).map((name) => [name, now[name]]),
  );
}
