import type { CustomerPage, CustomerRound } from '../../../../preload/contract/customers';

type Form = CustomerRound['forms'][number];

/** The rounds that a customer takes part in are those in which a form went out to him, not those that are being made. */
export function askedIn(rounds: CustomerPage['rounds']) {
  const asked = rounds.filter(({ forms }) => forms.some(wentOut));
  return { rounds: asked.length, forms: asked.flatMap(({ forms }) => forms.filter(wentOut)) };
}

function wentOut({ state }: Form): boolean {
  return state !== 'made' && state !== 'withdrawn';
}
