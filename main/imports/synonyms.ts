import type { Choice, Choices } from '../../db/model/cells/choice';
import type { FieldWords } from './matchColumns';
import synonyms from './synonyms.json';

// synonyms.json is the one place for the words that offices write above their columns and into their cells: simplified,
// traditional and English, each a list cut by strokes. The first word of a field is the one we show; of two columns that
// fit one field the one whose word stands earlier wins. Words are compared after headerWords.ts has taken off case,
// width, spaces, signs and units, so `客户编号`, `客户编号 *` and `Customer No.:` need one entry each. A weak word says too
// little by itself: it counts only for a field that no better column has taken (`交货日期` is the due day unless there is
// one already).

interface Words {
  readonly words: readonly string[];
  readonly weak?: readonly string[];
}

function fieldWords<F extends string>(fields: Readonly<Record<F, Words>>): readonly FieldWords<F>[] {
  const known: FieldWords<F>[] = [];
  for (const field in fields) {
    const { words, weak = [] } = fields[field];
    known.push({ field, words: listOf(words), weak: listOf(weak) });
  }
  return known;
}

function listOf(languages: readonly string[]): string[] {
  return languages.flatMap((words) => words.split('|'));
}

export const CUSTOMER_WORDS = fieldWords(synonyms.customers);
export const DELIVERY_WORDS = fieldWords(synonyms.deliveries);
export const COMPLAINT_WORDS = fieldWords(synonyms.complaints);
export const PEOPLE_WORDS = fieldWords(synonyms.people);
/** A round adds its items to these: text, English text and code of each. */
export const LEDGER_WORDS = fieldWords(synonyms.ledger);

export type CustomerField = (typeof CUSTOMER_WORDS)[number]['field'];
export type DeliveryField = (typeof DELIVERY_WORDS)[number]['field'];
export type ComplaintField = (typeof COMPLAINT_WORDS)[number]['field'];
export type PersonField = (typeof PEOPLE_WORDS)[number]['field'];

/** The words inside the cells of a customer list. */
export const CUSTOMER_CHOICES = {
  kind: choicesOf(synonyms.choices.kind),
  status: choicesOf(synonyms.choices.status),
};

/** The words inside the cells of a list of people. */
export const PEOPLE_CHOICES = {
  role: choicesOf(synonyms.choices.role),
  function: choicesOf(synonyms.choices.function),
};

/** The words inside the cells of a register of complaints. */
export const COMPLAINT_CHOICES = {
  way: choicesOf(synonyms.choices.complaintWay),
  severity: choicesOf(synonyms.choices.severity),
  state: choicesOf(synonyms.choices.complaintState),
  conclusion: choicesOf(synonyms.choices.conclusion),
};

function choicesOf<T extends string>(words: Readonly<Record<T, readonly string[]>>): Choices<T> {
  const choices: Choice<T>[] = [];
  for (const choice in words) choices.push({ choice, words: listOf(words[choice]) });
  return choices;
}
