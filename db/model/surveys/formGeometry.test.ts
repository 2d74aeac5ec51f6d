import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iatfQuarterly } from '../../shipped/iatfQuarterly';
import { formGeometry, geometryHash } from './formGeometry';
import { BOX, CODE_MODULES, PITCHES } from './formPage/paper';
import type { FormGeometry, PageGeometry } from './formPage/parts';
import type { Template } from './template';
import { namedLevels, questionnaire } from './testing/questionnaires';

const quarterly = iatfQuarterly;
const geometry = formGeometry(quarterly);
const [page] = geometry.pages;

function boxOf(from: PageGeometry | undefined, item: string, level: number) {
  return from?.boxes.find((box) => box.item === item && box.level === level);
}

function rowCounts({ pages }: FormGeometry): readonly number[] {
  return pages.map(({ rows }) => rows.length);
}

describe('the shipped questionnaire on paper', () => {
  // Old geometries are kept for ever: a new value here is a new geometry, and must be wanted.
  it('always has the same hash', () => {
    expect(geometry.hash).toBe('G71U');
  });

  it('is one page of 18 rows and two from 0 to 10', () => {
    expect(rowCounts(geometry)).toEqual([20]);
    expect(page?.boxes).toHaveLength(18 * 5 + 2 * 11);
    expect(page?.groups.map(({ dimension }) => dimension)).toEqual(
      quarterly.dimensions.map(({ code }) => code),
    );
  });

  it('has its boxes where the reader will look', () => {
    expect(boxOf(page, 'Q1', 5)).toEqual({ item: 'Q1', level: 5, x: 123.6, y: 80.79, w: 4.8, h: 4.8 });
    expect(boxOf(page, 'I1', 1)).toEqual({ item: 'I1', level: 1, x: 179.6, y: 204.89, w: 4.8, h: 4.8 });
    expect(boxOf(page, 'L1', 0)).toEqual({ item: 'L1', level: 0, x: 85.6, y: 220.74, w: 4.8, h: 4.8 });
    expect(boxOf(page, 'L2', 10)).toEqual({ item: 'L2', level: 10, x: 179.6, y: 228.34, w: 4.8, h: 4.8 });
  });

  it('has marks, codes and ruler where every page has them', () => {
    expect(page?.marks.map(({ id, x, y, w, h }) => [id, x, y, w, h])).toEqual([
      ['TL', 9, 9, 8, 8],
      ['TR', 193, 9, 8, 8],
      ['BL', 9, 280, 8, 8],
      ['BR', 193, 280, 8, 8],
      ['ML', 9, 126, 1.6, 7],
      ['MR', 199.4, 126, 1.6, 7],
    ]);
    expect(page?.codes.map(({ place, x, y, size }) => [place, x, y, size])).toEqual([
      ['A', 169, 9.5, 20],
      ['B', 21, 270.5, 17.5],
    ]);
    expect(page?.ruler).toEqual({ x: 43, y: 282.6, length: 100 });
    expect(page?.seal?.free).toEqual({ x: 145, y: 235.8, w: 44, h: 44 });
  });

  it('has modules of 0.95 and 0.83 mm in its codes, and four of them white around', () => {
    const modules = page?.codes.map(({ size }) => (size / CODE_MODULES).toFixed(2));
    expect(modules).toEqual(['0.95', '0.83']);
    for (const { size, quiet } of page?.codes ?? [])
      expect(quiet).toBeGreaterThanOrEqual((size / CODE_MODULES) * 4 - 0.1);
  });
});

describe('what changes the hash', () => {
  const hashOf = (change: Partial<Template>) => formGeometry({ ...quarterly, ...change }).hash;
  const [first, ...others] = quarterly.dimensions;

  it.each<[string, Partial<Template>]>([
    ['another scale', { scale: namedLevels(3) }],
    ['an item less', { dimensions: others }],
    [
      'another code for an item',
      {
        dimensions: first
          ? [{ ...first, items: first.items.map((item) => ({ ...item, code: `${item.code}x` })) }, ...others]
          : [],
      },
    ],
    ['no loyalty questions', { loyalty: [] }],
  ])('%s does', (_name, change) => {
    expect(hashOf(change)).not.toBe(geometry.hash);
  });

  it.each<[string, Partial<Template>]>([
    ['another title', { name: '客户意见表', nameEn: 'Customer opinions' }],
    ['another form number', { formNumber: 'QR-2', version: 'B/2' }],
    [
      'no English at all',
      {
        dimensions: quarterly.dimensions.map((one) => ({
          ...one,
          nameEn: undefined,
          items: one.items.map((item) => ({ ...item, textEn: undefined })),
        })),
      },
    ],
  ])('%s does not', (_name, change) => {
    expect(hashOf(change)).toBe(geometry.hash);
  });

  it('a box moved by a hundredth of a millimetre does', () => {
    const moved = geometry.pages.map((one) => ({
      ...one,
      boxes: one.boxes.map((box) => ({ ...box, x: box.x + 0.01 })),
    }));
    expect(geometryHash({ ...geometry, pages: moved })).not.toBe(geometry.hash);
  });
});

describe('pages', () => {
  it.each([
    [1, [3]],
    [18, [20]],
    [24, [24, 2]],
    [60, [24, 24, 14]],
  ])('%i items stand on pages of %j rows', (count, rows) => {
    expect(rowCounts(formGeometry(questionnaire({ count })))).toEqual(rows);
  });

  it('break where a dimension ends, and never leave one row alone', () => {
    const pages = formGeometry(questionnaire({ count: 40, perDimension: 40 })).pages;
    expect(pages.map(({ groups }) => groups.map(({ continued }) => continued))).toEqual([[false], [true]]);
    expect(
      formGeometry(questionnaire({ count: 26, perDimension: 26 })).pages[1]?.rows.length,
    ).toBeGreaterThan(3);
  });

  it('have seal and signature on the last one only, and its own codes on each', () => {
    const { pages } = formGeometry(questionnaire({ count: 60 }));
    expect(pages.map(({ seal }) => seal !== null)).toEqual([false, false, true]);
    expect(pages.map(({ page: number, codes }) => [number, codes.length])).toEqual([
      [1, 2],
      [2, 2],
      [3, 2],
    ]);
  });

  it('grow a row for long words instead of shrinking it, and a page when that is not enough', () => {
    const long = '贵公司对我司在产品设计变更、材料替代以及制程变更发生时的事前通知与书面确认是否满意';
    const rows = formGeometry(questionnaire({ count: 18, text: long })).pages.flatMap((one) => one.rows);
    expect(rows.filter(({ kind }) => kind === 'levels').every(({ h }) => h > 11)).toBe(true);
  });
});

describe('scales', () => {
  it.each([[2], [3], [5], [6], [7]])(
    '%i levels have the stated pitch and end in the same column',
    (count) => {
      const [one] = formGeometry(questionnaire({ count: 4, scale: namedLevels(count) })).pages;
      const columns = one?.heads[0]?.columns.map(({ x }) => x) ?? [];
      const pitch = PITCHES.find((known) => count <= known.columns)?.pitch ?? 0;
      expect(columns).toHaveLength(count);
      expect(columns.at(-1)).toBe(182);
      columns.slice(1).forEach((x, at) => {
        expect(x - (columns[at] ?? 0)).toBeCloseTo(pitch, 6);
      });
    },
  );

  it('marks up to 10 have a box each, from 0', () => {
    const [one] = formGeometry(questionnaire({ count: 1, scale: { kind: 'marks', max: 10 } })).pages;
    expect(one?.boxes.filter(({ item }) => item === 'Q0-0').map(({ level }) => level)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });

  it('a larger mark is written in by hand', () => {
    const [one] = formGeometry(questionnaire({ count: 1, scale: { kind: 'marks', max: 100 } })).pages;
    expect(one?.boxes.filter(({ item }) => item === 'Q0-0')).toEqual([]);
    expect(one?.written.filter(({ kind }) => kind === 'mark')).toMatchObject([{ id: 'Q0-0', w: 24, h: 6 }]);
  });

  it('an item with a scale of its own has a head of its own', () => {
    const base = questionnaire({ count: 3 });
    const [dimension] = base.dimensions;
    const items =
      dimension?.items.map((item, at) => (at === 1 ? { ...item, scale: namedLevels(2) } : item)) ?? [];
    const [one] = formGeometry({ ...base, dimensions: [{ code: 'D0', name: '质量', items }] }).pages;
    expect(one?.heads.map(({ item, columns }) => [item, columns.length])).toEqual([
      ['Q0-0', 5],
      ['Q0-1', 2],
      ['Q0-2', 5],
      ['L1', 11],
    ]);
  });

  it('more levels than a row can hold are a defect: a questionnaire is checked before', () => {
    const options = Array.from({ length: 12 }, (_, at) => ({ label: `${at}`, score: 100 - at }));
    expect(() => formGeometry(questionnaire({ count: 1, scale: { kind: 'rating', options } }))).toThrow(
      RangeError,
    );
  });
});

it('is the same each time it is asked', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
      expect(formGeometry(questionnaire({ count }))).toEqual(formGeometry(questionnaire({ count })));
    }),
    { numRuns: 20 },
  );
});

it('a box is read inside its frame', () => {
  expect(geometry.readInset).toBeGreaterThan(BOX.line);
});
