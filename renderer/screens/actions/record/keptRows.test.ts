import { describe, expect, it } from 'vitest';
import { contested, mergedRows, received, type TypedRow } from './keptRows';

interface Row extends TypedRow {
  readonly text: string;
}

/** '1甲 2乙<1' : two lines, the second under the first. */
function lines(said: string): readonly Row[] {
  return said
    .split(' ')
    .filter((line) => line !== '')
    .map((line) => {
      const [own = '', parent = null] = line.split('<');
      return { id: own.slice(0, 1), text: own.slice(1), parent };
    });
}

describe('a list from the office and the one that is typed', () => {
  it.each([
    // what it says, typed, before, kept, merged
    ['a line just begun stays', '1甲 2', '', '1甲', '1甲 2'],
    ['a half-typed line stays', '1甲 2乙', '1甲', '1丙', '1丙 2乙'],
    ['a begun line stays where it stood', '1甲 2 3丙', '1甲 3丙', '1甲 3丙 4丁', '1甲 2 3丙 4丁'],
    ['a begun line stays at the top', '2 1甲', '1甲', '1乙', '2 1乙'],
    ['a line changed here stays as typed', '1甲甲', '1甲', '1乙', '1甲甲'],
    ['a line emptied here stays empty', '1 2乙', '1甲 2乙', '1甲 2丙', '1 2丙'],
    ['a line changed elsewhere follows', '1甲 2乙', '1甲 2乙', '1甲 2丙', '1甲 2丙'],
    ['a line added elsewhere comes', '1甲', '1甲', '1甲 2乙', '1甲 2乙'],
    ['a line removed elsewhere goes', '1甲 2乙', '1甲 2乙', '1甲', '1甲'],
    ['a line removed here does not come back', '1甲', '1甲 2乙', '1丙 2乙', '1丙'],
    ['a parent stays under a child being typed', '1甲 2乙<1', '1甲', '', '1甲 2乙<1'],
  ] as const)('%s', (...[, typed, before, kept, merged]) => {
    expect(mergedRows(lines(typed), lines(before), lines(kept))).toEqual(lines(merged));
  });

  it('leaves what is typed alone, blanks and all, where it says the same', () => {
    const typed = [{ id: '1', text: '甲 ', parent: null }];
    expect(mergedRows(typed, [], [{ parent: null, text: '甲', id: '1' }])).toEqual(typed);
  });
});

describe('lines that somebody else changed, too', () => {
  it.each([
    // what it says, typed, before, kept, contested
    ['the same line, otherwise', '1甲甲', '1甲', '1乙', '1乙'],
    ['the same line, to the same', '1乙', '1甲', '1乙', ''],
    ['another line', '1甲甲 2乙', '1甲 2乙', '1甲 2丙', ''],
    ['a line that was removed here', '1甲', '1甲 2乙', '1甲 2丙', '2丙'],
    ['a line added elsewhere', '1甲甲', '1甲', '1甲 2乙', ''],
  ] as const)('%s', (...[, typed, before, kept, found]) => {
    expect(contested(lines(typed), lines(before), lines(kept))).toEqual(lines(found));
  });

  it('are told with the merged list', () => {
    const seen = { kept: lines('1甲'), sent: [] };
    expect(received(seen, lines('1甲甲'), lines('1乙')).contested).toEqual(lines('1乙'));
  });
});

describe('our own list coming back', () => {
  const sent = [lines('1甲'), lines('1甲 2乙')];
  const rows = lines('1甲 2乙 3');

  it('changes nothing, though a later one is already on its way', () => {
    const first = received({ kept: [], sent }, rows, lines('1甲'));
    expect(first).toEqual({ seen: { kept: lines('1甲'), sent: [lines('1甲 2乙')] }, rows, contested: [] });
    expect(received(first.seen, rows, lines('1甲 2乙'))).toEqual({
      seen: { kept: lines('1甲 2乙'), sent: [] },
      rows,
      contested: [],
    });
  });

  it('counts those before it as come, too', () => {
    expect(received({ kept: [], sent }, rows, lines('1甲 2乙')).seen.sent).toEqual([]);
  });

  it('does not bring back a line that was removed since', () => {
    expect(received({ kept: [], sent: [lines('1甲'), []] }, [], lines('1甲')).rows).toEqual([]);
  });

  it('follows when a step is taken back', () => {
    const seen = { kept: lines('1甲 2乙'), sent: [] };
    expect(received(seen, lines('1甲 2乙'), lines('1甲')).rows).toEqual(lines('1甲'));
  });
});
