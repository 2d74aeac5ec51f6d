/** The names that a customer's own 8D template may carry: as names of cells, or as `{{NAME}}` in a cell's text. */
export const TEMPLATE_NAMES = [
  ...['CUSTOMER', 'COMPLAINT', 'CONTACT', 'PART', 'BATCH', 'ORDER', 'QUANTITY', 'DEFECTIVE', 'RATE'],
  ...['RECEIVED', 'DUE', 'SENT', 'PREPARED_BY', 'REVIEWED_BY', 'APPROVED_BY'],
  ...['D0_SYMPTOM', 'D0_EFFECT', 'D0_DEMAND', 'D0_EMERGENCY'],
  ...['D2_SUMMARY', 'D2_WHAT', 'D2_WHEN', 'D2_WHERE', 'D2_WHO', 'D2_WHY', 'D2_HOW', 'D2_HOW_MANY'],
  ...['STOCK_QUANTITY', 'STOCK_GOOD', 'STOCK_BAD', 'STOCK_UNKNOWN'],
  ...['D4_OCCURRENCE_ROOT', 'D4_OCCURRENCE_SYSTEM_ROOT', 'D4_ESCAPE_ROOT', 'D4_ESCAPE_SYSTEM_ROOT'],
  ...['D8_LESSONS', 'D8_RECOGNITION', 'D8_WORDS'],
] as const;
export type TemplateName = (typeof TEMPLATE_NAMES)[number];

const MEASURE = ['TEXT', 'OWNER', 'DUE', 'CHOICE', 'INTRODUCED', 'EVIDENCE', 'VERIFIED', 'EFFECT'] as const;

/** Lists, with a number from 1 in the middle: `D5_1_TEXT`. D5 has every corrective measure, D6 those that were chosen. */
export const TEMPLATE_LISTS = {
  TEAM: ['ROLE', 'NAME', 'DEPARTMENT', 'CONTACT'],
  D3: MEASURE,
  D5: MEASURE,
  D6: MEASURE,
  D7: MEASURE,
  DOCUMENT: ['NUMBER', 'TITLE', 'REVISION', 'CHANGE', 'DATE'],
  SIMILAR: ['PART', 'RESULT', 'BY', 'DATE'],
} as const;
export type TemplateList = keyof typeof TEMPLATE_LISTS;

const SINGLE: ReadonlySet<string> = new Set(TEMPLATE_NAMES);
const LISTS: Readonly<Record<string, readonly string[]>> = TEMPLATE_LISTS;

/** Whether a report can fill it, if only with an empty text. */
export function isTemplateName(name: string): boolean {
  if (SINGLE.has(name)) return true;
  const [, list = '', field = ''] = /^([A-Z]\w*?)_[1-9]\d?_([A-Z]+)$/.exec(name) ?? [];
  return Object.hasOwn(LISTS, list) && LISTS[list]?.includes(field) === true;
}

/** How the attachment of a customer is marked that is his template; the newest one counts. */
export const TEMPLATE_NOTE = '8D 模板';
