import { CAUSE_BRANCHES, COMPARISONS, DESCRIPTIONS, type EightDContent, type EightDStep } from './eightD';

/** One text that is sent out; its key says which English words stand beside it. */
export interface EightDText {
  readonly key: string;
  readonly step: EightDStep;
  readonly text: string;
}

interface Rows {
  readonly content: EightDContent;
  readonly stock: readonly { readonly id: string; readonly location: string; readonly disposition: string }[];
  readonly causes: Readonly<
    Record<
      (typeof CAUSE_BRANCHES)[number],
      readonly { readonly id: string; readonly text: string; readonly evidence: string }[]
    >
  >;
  readonly measures: readonly {
    readonly id: string;
    readonly step: keyof typeof STEP_OF;
    readonly text: string;
    readonly choice: string;
    readonly evidence: string;
    readonly effect: string;
  }[];
  readonly documents: readonly {
    readonly id: string;
    readonly title: string;
    readonly change: string;
    readonly reason: string;
  }[];
  readonly similar: readonly { readonly id: string; readonly result: string }[];
}

const STEP_OF = { containment: 'D3', corrective: 'D5', preventive: 'D7' } as const;

/** Everything in the office's own words that the report prints, in its order; blank texts are left out. */
export function textsOf({ content, ...rows }: Rows): readonly EightDText[] {
  const { preparation, description, isIsNot, analysis, prevention, closing } = content;
  return [
    ...texts('D0', 'preparation', preparation, ['symptom', 'emergency']),
    ...texts('D2', 'description', description, ['summary', ...DESCRIPTIONS]),
    ...COMPARISONS.flatMap((key) =>
      texts('D2', `isIsNot.${key}`, isIsNot[key], ['is', 'isNot', 'difference', 'change']),
    ),
    ...rows.stock.flatMap((row) => texts('D3', `stock.${row.id}`, row, ['location', 'disposition'])),
    ...ofMeasures(rows, 'containment'),
    ...CAUSE_BRANCHES.flatMap((branch) => [
      ...rows.causes[branch].flatMap((row) => texts('D4', `cause.${row.id}`, row, ['text', 'evidence'])),
      ...texts('D4', `analysis.${branch}`, analysis[branch], ANALYSIS_TEXTS),
    ]),
    ...ofMeasures(rows, 'corrective'),
    ...ofMeasures(rows, 'preventive'),
    ...rows.documents.flatMap((row) => texts('D7', `document.${row.id}`, row, ['title', 'change', 'reason'])),
    ...rows.similar.flatMap((row) => texts('D7', `similar.${row.id}`, row, ['result'])),
    ...texts('D7', 'prevention', prevention, ['noSimilar']),
    ...texts('D8', 'closing', closing, ['recognition', 'lessons', 'words']),
  ];
}

const ANALYSIS_TEXTS = ['method', 'analysis', 'result', 'proofText', 'notNeeded'] as const;

function ofMeasures({ measures }: Pick<Rows, 'measures'>, step: keyof typeof STEP_OF): readonly EightDText[] {
  return measures
    .filter((row) => row.step === step)
    .flatMap((row) =>
      texts(STEP_OF[step], `measure.${row.id}`, row, ['text', 'choice', 'evidence', 'effect']),
    );
}

function texts<Field extends string>(
  step: EightDStep,
  of: string,
  row: Readonly<Record<Field, string>>,
  fields: readonly Field[],
): readonly EightDText[] {
  return fields
    .map((field) => ({ key: `${of}.${field}`, step, text: row[field] }))
    .filter(({ text }) => text.trim() !== '');
}
