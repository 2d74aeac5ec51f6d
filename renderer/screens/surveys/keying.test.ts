import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../../db/model/surveys/answers';
import { itemsOf, type Scale, type Template } from '../../../db/model/surveys/template';
import {
  HELD,
  KEYS,
  type Keying,
  keyed,
  pressed,
  reopenKeying,
  type SheetRow,
  sheetRows,
  startKeying,
} from './keying';

const levels = (...points: readonly number[]): Scale => ({
  kind: 'rating',
  options: points.map((score, index) => ({ label: `level ${index + 1}`, score })),
});

/** One dimension with an item for each scale, and two rows from 0 to 10. */
function sheet(...scales: readonly Scale[]): Template {
  return {
    code: 'sheet',
    name: 'Sheet',
    formNumber: 'QR-01',
    version: 'A/1',
    scale: levels(100, 80, 60, 40, 20),
    dimensions: [
      {
        code: 'quality',
        name: 'Quality',
        items: scales.map((scale, index) => ({ code: `Q${index + 1}`, text: '', weight: 1, scale })),
      },
    ],
    loyalty: [
      { code: 'L1', text: '', kind: '0-10' },
      { code: 'L2', text: '', kind: '0-10' },
    ],
    open: [],
  };
}

const FIVE = levels(100, 80, 60, 40, 20);
const five = sheetRows(sheet(FIVE, FIVE, FIVE));
const typing = (rows: readonly SheetRow[], keys: string, from: Keying = startKeying(rows, {})) =>
  keys
    .split(' ')
    .reduce(
      (keying, key) =>
        keyed(keying, rows, key === 'Shift+Enter' ? 'Shift Enter' : key === 'Ctrl+Z' ? 'Ctrl Z' : key),
      from,
    );

describe('a digit on a row of five levels', () => {
  it.each([
    ['5', 100],
    ['4', 80],
    ['3', 60],
    ['2', 40],
    ['1', 20],
    ['0', null],
    ['-', null],
    ['\u2212', null],
  ])('%s fills %j and moves on', (key, value) => {
    expect(typing(five, key)).toMatchObject({ answers: { Q1: value }, at: 1 });
  });

  it.each(['6', '7', '8', '9', 'X', '.', 'Esc', 'Q'])('%s does nothing', (key) => {
    expect(typing(five, key)).toEqual(startKeying(five, {}));
  });

  it('fills a whole form with one key an item', () => {
    expect(typing(five, '5 4 0 9 X')).toMatchObject({
      answers: { Q1: 100, Q2: 80, Q3: null, L1: 9, L2: 10 },
      at: 5,
    });
  });
});

describe('other scales', () => {
  it.each([
    ['3 of three levels is the best', levels(100, 60, 20), '3', 100],
    ['1 of three levels is the worst', levels(100, 60, 20), '1', 20],
    ['2 of two levels is the best', levels(100, 0), '2', 100],
    ['X of ten levels is the best', levels(100, 90, 80, 70, 60, 50, 40, 30, 20, 10), 'X', 100],
    ['9 of ten levels is the second', levels(100, 90, 80, 70, 60, 50, 40, 30, 20, 10), '9', 90],
  ])('%s', (_name, scale, key, value) => {
    expect(typing(sheetRows(sheet(scale)), key).answers).toEqual({ Q1: value });
  });

  it.each([
    ['0 is a figure', '0', 0, 1],
    ['9 fills', '9', 9, 1],
    ['X is ten', 'X', 10, 1],
    ['− is blank', '-', null, 1],
  ])('from 0 to 10 %s', (_name, key, value, at) => {
    expect(typing(sheetRows(sheet()), key)).toMatchObject({ answers: { L1: value }, at });
  });
});

describe('marks', () => {
  const marks = sheetRows(sheet({ kind: 'marks', max: 100 }, { kind: 'marks', max: 10 }));

  it.each([
    ['grow digit by digit and wait', '8 5', { Q1: 85 }, 0],
    ['move on with Enter', '8 5 Enter', { Q1: 85 }, 1],
    ['take no digit that leaves the scale', '8 5 5', { Q1: 85 }, 0],
    ['reach the end of the scale', '1 0 0', { Q1: 100 }, 0],
    ['have at most two decimals', '8 . 2 5 5', { Q1: 8.25 }, 0],
    ['drop leading zeros', '0 0 7', { Q1: 7 }, 0],
    ['may be nought', '0', { Q1: 0 }, 0],
    ['take back a digit', '8 5 Backspace', { Q1: 8 }, 0],
    ['are gone with their last digit', '8 Backspace', {}, 0],
    ['are blank with −', '8 -', { Q1: null }, 1],
    ['are replaced when one comes back', '8 Enter Up 9', { Q1: 9 }, 0],
    ['are one step back', '8 5 Ctrl+Z', {}, 0],
  ])('%s', (_name, keys, answers, at) => {
    const { answers: keyedAnswers, at: place } = typing(marks, keys);
    expect({ answers: keyedAnswers, at: place }).toEqual({ answers, at });
  });

  it('keep to the scale of their own row', () => {
    expect(typing(marks, 'Enter 1 1').answers).toEqual({ Q2: 1 });
  });
});

describe('moving', () => {
  it.each([
    ['Enter goes on and leaves the row unkeyed', 'Enter', 1],
    ['Down goes on', 'Down Down', 2],
    ['Shift+Enter goes back', 'Enter Enter Shift+Enter', 1],
    ['Up goes back', 'Down Up', 0],
    ['the head is the end of going back', 'Up Up', 0],
    ['the opinion is the end of going on', 'End Enter Enter Enter', 5],
    ['Home is the first row', 'End Home', 0],
    ['/ with a number jumps at once where no longer one fits', '/ 3', 2],
    ['Enter after a jump that happened by itself is not heard', '/ 3 Enter', 2],
    ['but the one after it is', '/ 3 Enter Enter', 3],
    ['nor is one kept for later', '/ 3 Up Enter', 2],
    ['/ with a wrong sign stays', 'Down / X', 1],
    ['/ to a row that is not there stays', 'Down / 9', 1],
    ['/ and nothing stays', 'Down / Enter', 1],
    ['/ and Esc stays', 'Down / Esc', 1],
  ])('%s', (_name, keys, at) => {
    expect(typing(five, keys)).toMatchObject({ answers: {}, at, typed: null });
  });

  it('waits for a second digit where one may come', () => {
    const many = sheetRows(sheet(...Array.from({ length: 18 }, () => FIVE)));
    expect(typing(many, '/ 1')).toMatchObject({ at: 0, typed: { of: 'jump', text: '1' } });
    expect(typing(many, '/ 1 Enter').at).toBe(0);
    expect(typing(many, '/ 1 Enter Enter').at).toBe(1);
    expect(typing(many, '/ 1 3').at).toBe(12);
    expect(typing(many, '/ 1 Backspace 7').at).toBe(6);
  });
});

describe('undo', () => {
  it('takes back one answer a step and stands where it was given', () => {
    expect(typing(five, '5 4 Ctrl+Z')).toMatchObject({ answers: { Q1: 100 }, at: 1 });
    expect(typing(five, '5 4 Ctrl+Z Ctrl+Z Ctrl+Z')).toMatchObject({ answers: {}, at: 0 });
  });

  it('brings back what was written over or cleared', () => {
    expect(typing(five, '5 Up 1 Ctrl+Z').answers).toEqual({ Q1: 100 });
    expect(typing(five, '5 Up Delete Ctrl+Z').answers).toEqual({ Q1: 100 });
  });
});

describe('opening', () => {
  it('goes on at the first row without an entry', () => {
    expect(startKeying(five, { Q1: 80, Q2: null }).at).toBe(2);
  });

  it('reads a saved form from its head and knows its blanks', () => {
    expect(reopenKeying(five, { Q1: 80, L1: 9 })).toMatchObject({
      answers: { Q1: 80, Q2: null, Q3: null, L1: 9, L2: null },
      at: 0,
    });
  });

  it('takes a pressed box wherever it is', () => {
    expect(pressed(startKeying(five, {}), five, 2, 60)).toMatchObject({ answers: { Q3: 60 }, at: 3 });
    expect(typing(five, 'Enter', pressed(typing(five, '/ 3'), five, 0, 60)).at).toBe(2);
  });
});

describe('any keys at all', () => {
  const scale = fc.oneof(
    fc
      .integer({ min: 2, max: 10 })
      .map((count) => levels(...Array.from({ length: count }, (_, index) => 100 - index * 10))),
    fc.integer({ min: 1, max: 1000 }).map((max): Scale => ({ kind: 'marks', max })),
  );
  const keys = fc.array(fc.constantFrom(...KEYS, ...HELD, 'A', 'Tab', 'Ctrl Enter', '５'), { maxLength: 80 });

  it('never give an answer off the scale, and never leave the paper', () => {
    fc.assert(
      fc.property(fc.array(scale, { minLength: 1, maxLength: 14 }), keys, (scales, pressedKeys) => {
        const template = sheet(...scales);
        const rows = sheetRows(template);
        const end = pressedKeys.reduce((keying, key) => keyed(keying, rows, key), startKeying(rows, {}));
        expect(() => readAnswers(end.answers, template)).not.toThrow();
        expect(
          Object.keys(end.answers).every((code) =>
            [...itemsOf(template), ...template.loyalty].some((item) => item.code === code),
          ),
        ).toBe(true);
        expect(end.at).toBeGreaterThanOrEqual(0);
        expect(end.at).toBeLessThanOrEqual(rows.length);
      }),
      { numRuns: 500 },
    );
  });

  it('are all taken back by enough Ctrl Z', () => {
    fc.assert(
      fc.property(keys, (pressedKeys) => {
        const end = pressedKeys.reduce((keying, key) => keyed(keying, five, key), startKeying(five, {}));
        const back = Array.from({ length: 81 }).reduce<Keying>(
          (keying) => keyed({ ...keying, typed: null }, five, 'Ctrl Z'),
          end,
        );
        expect(back.answers).toEqual({});
      }),
    );
  });
});
