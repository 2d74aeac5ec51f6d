import { describe, expect, it } from 'vitest';
import type { FileColumns, MatchedField } from '../../../preload/contract/imports';
import { inMatchingOrder, matchingOf, missingIn, tableOf, unusedIn, withColumn } from './matching';

const field = (name: string, column: number | null, isRequired = false): MatchedField => ({
  field: name,
  text: null,
  isRequired,
  column,
  by: column === null ? null : 'words',
});

const FOUND: FileColumns = {
  sheets: ['一览'],
  sheet: 0,
  headerRow: 2,
  firstRows: [],
  columns: [0, 1, 2].map((index) => ({ index, header: `列 ${index}`, samples: [] })),
  fields: [field('shortName', null), field('status', 2), field('code', null, true), field('name', 0, true)],
};

describe('columns matched by hand', () => {
  it('begin as they were found', () => {
    expect([...matchingOf(FOUND)]).toEqual([
      ['status', 2],
      ['name', 0],
    ]);
  });

  it('belong to one field each', () => {
    const moved = withColumn(matchingOf(FOUND), 'code', 0);
    expect(tableOf(FOUND, moved)).toEqual({ sheet: 0, headerRow: 2, columns: { status: 2, code: 0 } });
  });

  it('can be left unused', () => {
    const fewer = withColumn(matchingOf(FOUND), 'status', null);
    expect(unusedIn(FOUND, fewer).map(({ index }) => index)).toEqual([1, 2]);
  });

  it('are whole when every field that is needed has one', () => {
    const matching = matchingOf(FOUND);
    expect(missingIn(FOUND, matching).map((one) => one.field)).toEqual(['code']);
    expect(missingIn(FOUND, withColumn(matching, 'code', 1))).toEqual([]);
  });

  it('stand with what is needed first and what the file lacks last', () => {
    expect(inMatchingOrder(FOUND).map((one) => one.field)).toEqual(['code', 'name', 'status', 'shortName']);
  });
});
