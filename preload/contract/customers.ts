import * as z from 'zod';
import type { Day } from '../../db/model/day';
import { CUSTOMER_STATUSES, type CustomerStatus } from '../../db/model/surveys/population';
import type { FormState } from '../../db/model/surveys/returns';
import type { ActionDetail } from './actions';
import type { ShownGrade } from './grades';
import { type ImportedFile, type ImportPreview, table } from './imports';
import { code, file, nothing, reads, shortText, text, writes } from './takes';

export interface CustomerRow {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly status: CustomerStatus;
  readonly kind: string;
  readonly level: string;
  readonly region: string;
  readonly contact: string;
  readonly lastScore: number | null;
  readonly lastRound: string | null;
  readonly lastGrade: ShownGrade | null;
  /** The last score is below the target of its round's rule set, judged exactly. */
  readonly isBelow: boolean;
  readonly openActions: number;
}

export interface CustomerContact {
  readonly uid: string;
  readonly name: string;
  readonly position: string;
  readonly phone: string;
  readonly email: string;
  readonly leftOn: Day | null;
}

export interface CustomerPage {
  readonly customer: CustomerFields & { readonly code: string };
  readonly contacts: readonly CustomerContact[];
  /** Oldest round first. */
  readonly rounds: readonly CustomerRound[];
  /** By due day. */
  readonly actions: readonly ActionDetail[];
  readonly deliveries: CustomerDeliveries;
  /** Newest first; of deliveries the newest 200. */
  readonly events: readonly CustomerEvent[];
}

export interface CustomerFields {
  readonly name: string;
  readonly nameEn: string;
  readonly shortName: string;
  readonly status: CustomerStatus;
  readonly kind: string;
  readonly level: string;
  readonly region: string;
  readonly hsf: string;
  readonly ownMould: boolean;
  readonly keyProspect: boolean;
  readonly address: string;
  readonly deliveryPlace: string;
  readonly tradeTerms: string;
  readonly note: string;
}

export interface CustomerRound {
  readonly round: string;
  readonly name: string;
  readonly to: Day;
  readonly isClosed: boolean;
  readonly score: number | null;
  readonly grade: ShownGrade | null;
  readonly target: number | null;
  /** The mean of all customers. */
  readonly overall: number | null;
  /** Points below the target of that round's rule set, if any. */
  readonly isBelow: boolean;
  readonly forms: readonly {
    readonly form: string;
    readonly state: FormState;
    readonly issuedOn: Day | null;
    readonly dueOn: Day | null;
    readonly returnedOn: Day | null;
    readonly opinion: string;
  }[];
}

export interface CustomerDeliveries {
  readonly lines: number;
  readonly quantity: number;
  readonly lastOn: Day | null;
  /** The last twelve months up to this one, and the twelve before them. */
  readonly year: DeliveredYear;
  readonly yearBefore: DeliveredYear;
  /** The last 24 months, each of them, oldest first. */
  readonly months: readonly (DeliveredYear & { readonly month: string })[];
}

export interface DeliveredYear {
  /** Lines due, and those of them that came late or not at all, by month of the due day. */
  readonly due: number;
  readonly late: number;
  readonly rate: number | null;
  /** By month of delivery. */
  readonly quantity: number;
}

export type CustomerEvent = { readonly on: Day } & (
  | {
      readonly kind: 'returned';
      readonly round: string;
      readonly form: string;
      readonly state: FormState;
      readonly score: number | null;
      readonly opinion: string;
    }
  | { readonly kind: 'issued'; readonly round: string; readonly form: string; readonly dueOn: Day | null }
  | { readonly kind: 'action'; readonly action: ActionDetail }
  | {
      readonly kind: 'delivered';
      readonly order: string;
      readonly product: string;
      readonly quantity: number | null;
      readonly daysLate: number;
    }
);

const customerFields = z.strictObject({
  name: shortText.min(1),
  nameEn: shortText,
  shortName: shortText,
  status: z.enum(CUSTOMER_STATUSES),
  kind: shortText,
  level: shortText,
  region: shortText,
  hsf: shortText,
  ownMould: z.boolean(),
  keyProspect: z.boolean(),
  address: text,
  deliveryPlace: text,
  tradeTerms: text,
  note: text,
});

const contactFields = z.strictObject({
  name: shortText.min(1),
  position: shortText,
  phone: shortText,
  email: shortText,
});

export const customers = {
  'customers.import': writes(z.strictObject({ file, table: table.optional() })).gives<ImportedFile>(),
  'customers.previewImport': reads(z.strictObject({ file, table: table.optional() })).gives<ImportPreview>(),
  'customers.list': reads(nothing).gives<{ readonly customers: readonly CustomerRow[] }>(),
  'customers.page': reads(z.strictObject({ code })).gives<CustomerPage>(),
  'customers.add': writes(z.strictObject({ code, fields: customerFields })).gives<{
    readonly code: string;
  }>(),
  'customers.change': writes(z.strictObject({ code, fields: customerFields.partial() })).gives<{
    readonly code: string;
  }>(),
  'customers.saveContact': writes(
    z.strictObject({
      code,
      uid: z.string().nullable(),
      contact: contactFields,
      hasLeft: z.boolean().default(false),
    }),
  ).gives<{ readonly uid: string }>(),
};
