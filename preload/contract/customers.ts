import { z } from 'zod';
import type { Day } from '../../db/model/day';
import { CUSTOMER_STATUSES, type CustomerStatus } from '../../db/model/surveys/population';
import type { ImportedFile, ImportPreview } from './imports';
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
  readonly lastGrade: string | null;
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
  readonly actions: readonly CustomerAction[];
  readonly deliveries: CustomerDeliveries;
  readonly history: readonly CustomerEvent[];
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
  readonly score: number | null;
  readonly grade: string | null;
  /** Points below the target of that round's rule set, if any. */
  readonly isBelow: boolean;
  readonly forms: readonly {
    readonly form: string;
    readonly state: string;
    readonly returnedOn: Day | null;
    readonly opinion: string;
  }[];
}

export interface CustomerAction {
  readonly id: string;
  readonly kind: string;
  readonly round: string | null;
  readonly department: string;
  readonly dueOn: Day;
  readonly state: string;
}

export interface CustomerDeliveries {
  readonly lines: number;
  readonly quantity: number;
  readonly lastOn: Day | null;
  readonly months: readonly {
    readonly month: string;
    readonly due: number;
    readonly late: number;
    readonly rate: number | null;
    readonly quantity: number;
  }[];
}

export interface CustomerEvent {
  readonly on: Day;
  readonly kind: 'issued' | 'returned' | 'opinion' | 'action';
  readonly what: string;
  readonly detail: string;
}

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
  'customers.import': writes(z.strictObject({ file })).gives<ImportedFile>(),
  'customers.previewImport': reads(z.strictObject({ file })).gives<ImportPreview>(),
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
