import { describe, expect, it } from 'vitest';
import {
  type Cause,
  causeFault,
  causeLines,
  causeTrees,
  rootCauseText,
  withDeeper,
  without,
  withSibling,
} from './causes';

const why = (id: string, parent: string | null = null, more: Partial<Cause> = {}): Cause => ({
  id,
  method: 'fiveWhy',
  parent,
  branch: '',
  text: id,
  isRoot: false,
  ...more,
});

const CAUSES = [why('a'), why('b', 'a'), why('c', 'b'), why('d', 'a'), why('e')];
const shape = (causes: readonly Cause[]) =>
  causeLines(causeTrees(causes, 'fiveWhy'))
    .map(({ id, depth }) => `${'-'.repeat(depth)}${id}`)
    .join(' ');

describe('a tree of whys', () => {
  it('is read line by line', () => {
    expect(shape(CAUSES)).toBe('a -b --c -d e');
  });

  it('holds the whys alone', () => {
    expect(shape([...CAUSES, why('f', null, { method: 'fishbone' })])).toBe('a -b --c -d e');
  });

  it.each([
    ['a sibling after all that hangs on it', withSibling(CAUSES, 'b', 'x'), 'a -b --c -x -d e'],
    ['a first why after the last one', withSibling(CAUSES, 'a', 'x'), 'a -b --c -d x e'],
    ['a deeper why under the deepest', withDeeper(CAUSES, 'c', 'x'), 'a -b --c ---x -d e'],
    ['a deeper why after the others', withDeeper(CAUSES, 'a', 'x'), 'a -b --c -d -x e'],
    ['nothing beside one that is gone', withSibling(CAUSES, 'z', 'x'), 'a -b --c -d e'],
  ])('grows %s', (_name, grown, shown) => {
    expect(shape(grown)).toBe(shown);
    expect(causeFault(grown)).toBeNull();
  });

  it('loses a why with all that hangs on it', () => {
    expect(shape(without(CAUSES, 'b'))).toBe('a -d e');
  });
});

describe('a list of causes', () => {
  it.each([
    ['is whole', CAUSES, null],
    ['has a cause twice', [why('a'), why('a')], 'a'],
    ['names a parent that comes later', [why('b', 'a'), why('a')], 'a'],
    ['hangs a why on a bone', [why('a', null, { method: 'fishbone' }), why('b', 'a')], 'a'],
  ] as const)('%s', (_name, causes, fault) => {
    expect(causeFault(causes)).toBe(fault);
  });

  it('says its root causes in one sentence', () => {
    expect(
      rootCauseText([
        why('a', null, { isRoot: true, text: ' 磨损 ' }),
        why('b'),
        why('c', null, { isRoot: true }),
      ]),
    ).toBe('磨损；c');
  });
});
