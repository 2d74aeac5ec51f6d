import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formGeometry } from '../formGeometry';
import { itemsOf, scaleOf, type Template } from '../template';
import { anyQuestionnaire } from '../testing/questionnaires';
import { BOX, CONTENT, CORNER_MARK, PUNCH_HOLES, ROW, SHEET } from './paper';
import type { Area, PageGeometry } from './parts';
import { heightOf, itemBlocks } from './setText';

const TINY = 1e-6;
const RUNS = { numRuns: 150 };

interface Named extends Area {
  readonly name: string;
}

const grown = ({ x, y, w, h }: Area, by: number): Area => ({
  x: x - by,
  y: y - by,
  w: w + 2 * by,
  h: h + 2 * by,
});

function overlap(one: Area, other: Area): boolean {
  const apart =
    one.x + one.w <= other.x + TINY ||
    other.x + other.w <= one.x + TINY ||
    one.y + one.h <= other.y + TINY ||
    other.y + other.h <= one.y + TINY;
  return !apart;
}

/** Everything that prints, but for boxes: with the white that it needs itself. */
function printed(page: PageGeometry): readonly Named[] {
  return [
    ...page.marks.map((mark) => ({ ...grown(mark, CORNER_MARK.clear), name: `mark ${mark.id}` })),
    ...page.codes.map(({ place, x, y, size, quiet }) => ({
      ...grown({ x, y, w: size, h: size }, quiet),
      name: `code ${place}`,
    })),
    ...page.places.map((place) => ({ ...place, name: `place ${place.id}` })),
    ...page.groups.map((group) => ({ ...group, name: `name of ${group.dimension}` })),
    ...page.rows.map((row) => ({ ...row.text, name: `words of ${row.item}` })),
    ...page.heads.flatMap((head) =>
      head.columns.map(({ x, w, level }) => ({
        x: x - w / 2,
        y: head.y,
        w,
        h: head.h,
        name: `head ${level}`,
      })),
    ),
    ...page.rules.map(({ kind, x, y, w }) => ({ x, y: y - 0.15, w, h: 0.3, name: `rule ${kind}` })),
    ...page.written.map((room) => ({ ...room, name: `written ${room.id}` })),
    ...(page.seal === null ? [] : [{ ...page.seal.free, name: 'seal' }]),
    { x: page.ruler.x, y: page.ruler.y - 2.4, w: page.ruler.length, h: 2.6, name: 'ruler' },
  ];
}

function everyPage(check: (page: PageGeometry, template: Template) => void): void {
  fc.assert(
    fc.property(anyQuestionnaire, (template) => {
      for (const page of formGeometry(template).pages) check(page, template);
    }),
    RUNS,
  );
}

describe('whatever is asked, on every page', () => {
  it('nothing stands in a box or in the millimetre of white round it', () => {
    everyPage((page) => {
      const all = printed(page);
      for (const box of page.boxes) {
        const hit = all.filter((other) => overlap(grown(box, BOX.clear), other)).map(({ name }) => name);
        expect({ box: box.item, hit }).toEqual({ box: box.item, hit: [] });
      }
    });
  });

  it('boxes leave two millimetres between them', () => {
    everyPage(({ boxes }) => {
      const sorted = [...boxes].sort((one, other) => one.y - other.y || one.x - other.x);
      sorted.slice(1).forEach((box, at) => {
        const before = sorted[at];
        expect(before !== undefined && overlap(grown(before, 1), grown(box, 1))).toBe(false);
      });
    });
  });

  it('all stands inside what a printer and a fax reach, and off the punch holes', () => {
    everyPage((page) => {
      const holes = PUNCH_HOLES.y.map((y) => grown({ x: PUNCH_HOLES.x, y, w: 0, h: 0 }, PUNCH_HOLES.radius));
      const content = [
        ...page.boxes,
        ...page.places,
        ...page.rows,
        ...page.heads,
        ...page.groups,
        ...page.written,
      ];
      for (const { x, y, w, h } of content) {
        expect(x).toBeGreaterThanOrEqual(CONTENT.left);
        expect(x + w).toBeLessThanOrEqual(CONTENT.right + TINY);
        expect(y).toBeGreaterThanOrEqual(CONTENT.top);
        expect(y + h).toBeLessThanOrEqual(CONTENT.bottom + TINY);
      }
      for (const area of [...content, ...page.marks])
        expect(holes.some((hole) => overlap(hole, area))).toBe(false);
      expect(
        page.marks.every(
          ({ x, y, w, h }) => x >= 9 && y >= 9 && x + w <= SHEET.w - 9 && y + h <= SHEET.h - 9,
        ),
      ).toBe(true);
    });
  });

  it('marks and codes keep their white', () => {
    everyPage((page) => {
      const all = printed(page);
      const fixed = all.filter(({ name }) => name.startsWith('mark') || name.startsWith('code'));
      for (const one of fixed) {
        const hit = all.filter((other) => other !== one && !bothMarks(one, other) && overlap(one, other));
        expect(hit.map(({ name }) => `${one.name} × ${name}`)).toEqual([]);
      }
    });
  });

  it('nothing that is read or written stands in the place of the seal', () => {
    everyPage((page) => {
      const free = page.seal?.free;
      if (free === undefined) return;
      const read = [
        ...page.boxes,
        ...page.rows,
        ...page.codes.map(({ x, y, size }) => ({ x, y, w: size, h: size })),
      ];
      const lines = page.rules.map(({ x, y, w }) => ({ x, y, w, h: 0.1 }));
      for (const area of [...read, ...lines]) expect(overlap(free, area)).toBe(false);
    });
  });

  it('rows never shrink, follow each other without a gap, and hold their words', () => {
    everyPage((page, template) => {
      const said = new Map([...itemsOf(template), ...template.loyalty].map((item) => [item.code, item]));
      for (const row of page.rows) {
        expect(row.h).toBeGreaterThanOrEqual(ROW[row.kind]);
        const words = said.get(row.item) ?? { text: '' };
        for (const bilingual of [false, true]) {
          for (const { lines } of itemBlocks(words, row.text, bilingual))
            expect(heightOf(lines)).toBeLessThanOrEqual(row.h);
        }
      }
      const tops = new Set([...page.rows, ...page.heads].map(({ y }) => y));
      const bottoms = [...page.rows, ...page.heads].map(({ y, h }) => Math.round((y + h) * 100) / 100);
      const gaps = bottoms.filter((bottom) => !tops.has(bottom));
      expect(gaps.length).toBeLessThanOrEqual(1);
    });
  });
});

it('every item has one row and one box for each answer, whatever is asked', () => {
  fc.assert(
    fc.property(anyQuestionnaire, (template) => {
      const { pages } = formGeometry(template);
      const rows = pages.flatMap((page) => page.rows.map(({ item }) => item));
      expect(rows).toEqual([...itemsOf(template), ...template.loyalty].map(({ code }) => code));
      const boxes = pages.flatMap((page) => page.boxes.map(({ item, level }) => `${item} ${level}`));
      expect(new Set(boxes).size).toBe(boxes.length);
      const expected = itemsOf(template).map((item) => {
        const scale = scaleOf(item, template);
        if (scale.kind === 'rating') return scale.options.length;
        return scale.max > 10 ? 0 : scale.max + 1;
      });
      expect(boxes).toHaveLength(
        expected.reduce((sum, count) => sum + count, 0) + template.loyalty.length * 11,
      );
      const opinions = pages.flatMap((page) =>
        page.written.filter(({ kind }) => kind === 'opinion').map(({ id }) => id),
      );
      expect(opinions).toEqual(template.open.map(({ code }) => code));
    }),
    RUNS,
  );
});

// The quiet zone of the upper code and the white of its neighbouring mark may share the paper between them.
function bothMarks(one: Named, other: Named): boolean {
  const isFixed = ({ name }: Named) => name.startsWith('mark') || name.startsWith('code');
  return isFixed(one) && isFixed(other);
}
