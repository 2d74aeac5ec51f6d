import { assert, bigInt, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from './cell';
import { readDecimal, readWhole } from './numberCell';

const text = (written: string): Cell => ({ kind: 'text', text: written });
const number = (digits: string): Cell => ({ kind: 'number', number: Number(digits), text: digits });

describe('a number', () => {
  it.each([
    ['1234', '1234'],
    ['1,234', '1234'],
    ['1，234', '1234'],
    ['12 000', '12000'],
    ['1,234,567.50', '1234567.5'],
    ['１２３４', '1234'],
    ['１，２３４．５', '1234.5'],
    [' 007 ', '7'],
    ['+5', '5'],
    ['-3.50', '-3.5'],
    ['−3', '-3'],
    ['0.0', '0'],
    ['-0', '0'],
    ['12345678901234567890.123', '12345678901234567890.123'],
  ])('may be written %s', (written, decimal) => {
    expect(readDecimal(text(written))).toEqual({ value: decimal });
  });

  it.each([
    ['1.1000000000000001', '1.1'],
    ['0.30000000000000004', '0.3'],
    ['1E3', '1000'],
    ['2.5E-3', '0.0025'],
    ['1.2345678901234567E+19', '12345678901234600000'],
    ['12.0', '12'],
  ])('of Excel, stored as %s, is %s', (stored, decimal) => {
    expect(readDecimal(number(stored))).toEqual({ value: decimal });
  });

  it.each([
    '1,5',
    '1.234,5',
    '12,34',
    '1,2345',
    '五',
    '5件',
    '500PCS',
    '1e3',
    '--',
    '0x10',
    '1/2',
    '5%',
    'NaN',
    'Infinity',
    '1'.repeat(80),
  ])('is not %s', (written) => {
    expect(readDecimal(text(written))).toEqual({ reason: { code: 'not-a-number', facts: {} } });
  });

  it.each([
    ['a day', { kind: 'date', day: '2026-03-05', time: null }, 'not-a-number'],
    ['yes', { kind: 'boolean', value: true }, 'not-a-number'],
    ['an Excel error', { kind: 'error', text: '#DIV/0!' }, 'error-value'],
  ] satisfies [string, Cell, string][])('is not %s', (_name, cell, code) => {
    expect(readDecimal(cell)).toMatchObject({ reason: { code } });
  });

  it('stays within its range', () => {
    expect(readDecimal(text('-1'), { min: 0 })).toEqual({
      reason: { code: 'out-of-range', facts: { min: 0, max: null } },
    });
    expect(readWhole(text('11'), { min: 0, max: 10 })).toMatchObject({ reason: { code: 'out-of-range' } });
    expect(readWhole(text('9007199254740993'))).toMatchObject({ reason: { code: 'out-of-range' } });
  });

  it('is whole where it must be', () => {
    expect(readWhole(text('1,200'))).toEqual({ value: 1200 });
    expect(readWhole(number('12.0'))).toEqual({ value: 12 });
    expect(readWhole(text('12.5'))).toEqual({ reason: { code: 'not-whole', facts: {} } });
    expect(readWhole({ kind: 'empty' })).toEqual({ value: null });
  });

  it('keeps every digit of a text', () => {
    const digits = bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
    assert(
      property(digits, integer({ min: 1, max: 999 }), (whole, part) => {
        const decimal = `${whole}.${part}`.replace(/0+$/, '');
        if (decimal.startsWith('0.') || whole !== 0n)
          expect(readDecimal(text(`${whole}.${part}`))).toEqual({ value: decimal });
      }),
    );
  });

  it('reads every whole number with and without its groups', () => {
    assert(
      property(integer(), (whole) => {
        for (const written of [
          String(whole),
          whole.toLocaleString('en-US'),
          whole.toLocaleString('en-US').replaceAll(',', ' '),
        ]) {
          expect(readWhole(text(written))).toEqual({ value: whole });
        }
      }),
    );
  });
});
