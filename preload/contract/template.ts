import * as z from 'zod';
import { code, shortText } from './takes';

const score = z.number().min(0).max(1000);
const scale = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('rating'),
    options: z
      .array(
        z.object({
          label: z.string().trim().min(1).max(100),
          labelEn: z.string().max(100).optional(),
          score,
        }),
      )
      .min(2)
      .max(10),
  }),
  z.object({ kind: z.literal('marks'), max: z.number().int().positive() }),
]);

const item = z.object({
  code,
  text: z.string().trim().min(1).max(500),
  textEn: z.string().max(500).optional(),
  weight: z.number().positive().default(1),
  scale: scale.optional(),
});

/** The file that `surveys.importTemplate` takes, as JSON. */
export const templateFile = z.object({
  code,
  name: shortText.min(1),
  nameEn: shortText.optional(),
  formNumber: z.string().max(64).default(''),
  version: z.string().trim().min(1).max(32).default('A/0'),
  scale,
  dimensions: z
    .array(
      z.object({ code, name: shortText.min(1), nameEn: shortText.optional(), items: z.array(item).min(1) }),
    )
    .min(1),
  loyalty: z
    .array(
      z.object({
        code,
        text: z.string().trim().min(1).max(500),
        textEn: z.string().max(500).optional(),
        kind: z.literal('0-10').default('0-10'),
      }),
    )
    .default([]),
  open: z
    .array(
      z.object({ code, text: z.string().trim().min(1).max(500), textEn: z.string().max(500).optional() }),
    )
    .default([]),
});
