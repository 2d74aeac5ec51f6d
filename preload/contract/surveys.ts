import * as z from 'zod';
import type { Day } from '../../db/model/day';
import type { FormState } from '../../db/model/surveys/returns';
import type { EligibleReason } from '../../db/model/surveys/ruleSet';
import type { TriggerKind } from '../../db/model/surveys/triggers';
import type { Explanation } from './explanation';
import { type ImportedLedger, type ImportPreview, table } from './imports';
import type { FormPage, ReturnDesk } from './surveyDesk';
import type { RoundPage, RoundRow, TemplateRow } from './surveyPages';
import type { SurveyTrend } from './surveyTrend';
import { code, dayField, file, nothing, type OfficeFile, reads, shortText, text, writes } from './takes';

export interface RoundResult {
  readonly round: string;
  readonly issued: number;
  readonly returnedOnTime: number;
  readonly returnedLate: number;
  readonly invalid: number;
  readonly returnRate: number | null;
  readonly overall: number | null;
  readonly grade: string | null;
  readonly customers: readonly {
    readonly code: string;
    readonly score: number | null;
    readonly grade: string | null;
  }[];
  readonly dimensions: readonly { readonly code: string; readonly score: number | null }[];
  readonly items: readonly { readonly code: string; readonly score: number | null }[];
  readonly triggers: readonly { readonly kind: TriggerKind; readonly subject: string | null }[];
}

interface FormRow {
  readonly form: string;
  readonly customer: string;
  readonly issuedOn: Day | null;
  readonly dueOn: Day | null;
  readonly returnedOn: Day | null;
  readonly state: FormState;
}

interface Eligibility {
  readonly code: string;
  readonly reasons: readonly EligibleReason[];
}

const answers = z.record(z.string().max(64), z.number().nullable());
const formReturn = {
  form: code,
  returnedOn: dayField,
  answers: answers.default({}),
  opinion: text.default(''),
};
/** Keyed a second time, blind. */
const again = z.boolean().default(false);
const inRound = z.strictObject({ round: code });
const forms = z.array(code);
const score = z.number().min(0).max(100);

export const surveys = {
  'surveys.importTemplate': writes(z.strictObject({ file })).gives<{
    readonly code: string;
    readonly version: string;
    readonly items: number;
  }>(),
  'surveys.createRound': writes(
    z.strictObject({
      code,
      template: code,
      ruleSet: code,
      from: dayField,
      to: dayField,
      customers: z.union([z.enum(['all', 'eligible', 'none']), z.array(code)]),
      name: shortText.default(''),
      purpose: text.default(''),
      targets: z
        .strictObject({ overall: score.optional(), dimensions: z.record(code, score).optional() })
        .default({}),
    }),
  ).gives<{ readonly code: string; readonly forms: number }>(),
  'surveys.eligible': reads(z.strictObject({ from: dayField, to: dayField, ruleSet: code })).gives<{
    readonly customers: readonly Eligibility[];
    readonly left: readonly Eligibility[];
  }>(),
  'surveys.issue': writes(z.strictObject({ round: code, on: dayField, forms: forms.optional() })).gives<{
    readonly issued: number;
  }>(),
  'surveys.recordReturn': writes(z.strictObject(formReturn)).gives<RecordedReturn>(),
  'surveys.correctReturn': writes(z.strictObject({ ...formReturn, reason: text })).gives<RecordedReturn>(),
  'surveys.takeBackReturn': writes(z.strictObject({ form: code, reason: text })).gives<{
    readonly form: string;
  }>(),
  'surveys.withdraw': writes(z.strictObject({ form: code, reason: text.min(1) })).gives<
    Readonly<Record<string, never>>
  >(),
  'surveys.forms': reads(inRound).gives<{ readonly forms: readonly FormRow[] }>(),
  'surveys.importLedger': writes(
    z.strictObject({ round: code, file, table: table.optional() }),
  ).gives<ImportedLedger>(),
  'surveys.previewLedger': reads(
    z.strictObject({ round: code, file, table: table.optional() }),
  ).gives<ImportPreview>(),
  'surveys.roundResult': reads(
    z.strictObject({ round: code, ruleSet: code.optional() }),
  ).gives<RoundResult>(),
  'surveys.closeRound': writes(z.strictObject({ round: code, on: dayField.optional() })).gives<{
    readonly actions: number;
  }>(),
  'surveys.printForms': writes(
    z.strictObject({
      round: code,
      forms: forms.optional(),
      language: z.enum(['zh', 'zh-en']).default('zh-en'),
    }),
    { draws: true, givesFile: true },
  ).gives<{ readonly file: OfficeFile; readonly forms: number; readonly pages: number }>(),

  'surveys.rounds': reads(nothing).gives<{ readonly rounds: readonly RoundRow[] }>(),
  'surveys.round': reads(inRound).gives<RoundPage>(),
  'surveys.desk': reads(inRound).gives<ReturnDesk>(),
  'surveys.form': reads(z.strictObject({ form: code, again })).gives<FormPage>(),
  'surveys.saveDraft': writes(
    z.strictObject({ form: code, again, returnedOn: dayField.nullable(), answers, opinion: text }),
    { quiet: true },
  ).gives<{ readonly savedAt: string }>(),
  'surveys.dropDraft': writes(z.strictObject({ form: code, again }), { quiet: true }).gives<{
    readonly form: string;
  }>(),
  'surveys.explain': reads(
    z.strictObject({
      round: code,
      figure: z.enum(['overall', 'returnRate', 'customer', 'dimension', 'item', 'customersBelow']),
      subject: code.nullable().default(null),
    }),
  ).gives<Explanation>(),
  'surveys.trend': reads(
    z.strictObject({ template: code.optional(), ruleSet: code.optional() }),
  ).gives<SurveyTrend>(),
  'surveys.templates': reads(nothing).gives<{ readonly templates: readonly TemplateRow[] }>(),
};

export interface RecordedReturn {
  readonly score: number | null;
  readonly late: boolean;
  readonly invalid: boolean;
}
