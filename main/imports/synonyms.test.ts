import { describe, expect, it } from 'vitest';
import { type Choices, wordKey } from '../../db/model/cells/choice';
import { headerKey } from './headerWords';
import type { FieldWords } from './matchColumns';
import {
  COMPLAINT_CHOICES,
  COMPLAINT_WORDS,
  CUSTOMER_CHOICES,
  CUSTOMER_WORDS,
  DELIVERY_WORDS,
  LEDGER_WORDS,
  PEOPLE_CHOICES,
  PEOPLE_WORDS,
} from './synonyms';

/** Words that two lists share, by their keys. */
function sharedWords(lists: readonly (readonly string[])[]): string[] {
  const keys = lists.flatMap((words) => [...new Set(words)]);
  return keys.filter((key, at) => keys.indexOf(key) !== at);
}

describe('the words of columns', () => {
  it.each([
    ['customers', CUSTOMER_WORDS],
    ['deliveries', DELIVERY_WORDS],
    ['complaints', COMPLAINT_WORDS],
    ['a ledger', LEDGER_WORDS],
    ['people', PEOPLE_WORDS],
  ] as [string, readonly FieldWords[]][])('of %s: no word belongs to two fields', (_name, fields) => {
    expect(sharedWords(fields.map(({ words }) => words.map(headerKey)))).toEqual([]);
  });

  it.each([
    ['customers', CUSTOMER_WORDS],
    ['deliveries', DELIVERY_WORDS],
    ['complaints', COMPLAINT_WORDS],
    ['a ledger', LEDGER_WORDS],
    ['people', PEOPLE_WORDS],
  ] as [string, readonly FieldWords[]][])(
    'of %s: every field has words in all three languages',
    (_name, fields) => {
      for (const { field, words } of fields) {
        expect([field, words.some((word) => /^[\w /.-]+$/.test(word))]).toEqual([field, true]);
        expect([field, words.some((word) => /\p{Script=Han}/u.test(word))]).toEqual([field, true]);
      }
    },
  );

  it('of a choice stand for one value each', () => {
    for (const choices of [CUSTOMER_CHOICES, PEOPLE_CHOICES, COMPLAINT_CHOICES].flatMap<Choices<string>>(
      (one) => Object.values(one),
    )) {
      expect(sharedWords(choices.map(({ words }) => words.map(wordKey)))).toEqual([]);
    }
  });
});
