import { type Reason, reason } from '../../../db/model/cells/reason';

/** One in the recycle bin is not unknown: what helps is to restore him. */
export function noSuchCustomer(code: unknown, inBin: ReadonlySet<string>): Reason {
  return reason(inBin.has(String(code)) ? 'customer-in-bin' : 'unknown-customer').reason;
}
