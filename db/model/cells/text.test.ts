import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, halfWidth, shownText, trimmed } from './cell';
import { readCode, readText } from './text';

const text = (written: string): Cell => ({ kind: 'text', text: written });
const number = (digits: string): Cell => ({ kind: 'number', number: Number(digits), text: digits });

describe('a text', () => {
  it.each([
    ['ordinary spaces', '  无锡远达 \n', '无锡远达'],
    ['full-width and other spaces', '\u3000\u00A0\u200B无锡远达\uFEFF', '无锡远达'],
    ['full-width letters, which are its own', 'ＡＢＣ（中国）有限公司', 'ＡＢＣ（中国）有限公司'],
    ['signs that another form would change', '①㎡ ﬁ Ⅳ', '①㎡ ﬁ Ⅳ'],
    ['spaces inside', 'A  B\u3000C', 'A  B\u3000C'],
    [
      'what looks like a formula',
      '=HYPERLINK("http://example.com","x")',
      '=HYPERLINK("http://example.com","x")',
    ],
    ['what looks like HTML', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])('is only trimmed: %s', (_name, written, name) => {
    expect(readText(text(written), 200)).toEqual({ value: name });
  });

  it.each([
    ['a number', number('1001'), '1001'],
    ['a date', { kind: 'date', day: '2026-03-05', time: '14:20:00' }, '2026-03-05 14:20:00'],
    ['a yes', { kind: 'boolean', value: true }, 'TRUE'],
  ] satisfies [string, Cell, string][])('may be %s', (_name, cell, read) => {
    expect(readText(cell, 200)).toEqual({ value: read });
  });

  it('is as long as it may be, and not longer', () => {
    expect(readText(text('名'.repeat(200)), 200)).toEqual({ value: '名'.repeat(200) });
    expect(readText(text(` ${'名'.repeat(200)} `), 200)).toEqual({ value: '名'.repeat(200) });
    expect(readText(text('名'.repeat(201)), 200)).toEqual({
      reason: { code: 'too-long', facts: { max: 200 } },
    });
    expect(readText({ kind: 'text', text: 'x', tooLong: true }, 200)).toEqual({
      reason: { code: 'too-long', facts: { max: 32_767 } },
    });
  });

  it('is nothing in a blank cell, and a reason in an Excel error', () => {
    expect(readText(text(' \t\u3000'), 200)).toEqual({ value: null });
    expect(readText({ kind: 'error', text: '#N/A' }, 200)).toEqual({
      reason: { code: 'error-value', facts: { text: '#N/A' } },
    });
  });

  it('is trimmed once and for all', () => {
    const isSettled = (change: (text: string) => string) =>
      property(string({ unit: 'binary' }), (any) => change(change(any)) === change(any));
    assert(isSettled(trimmed));
    assert(isSettled(halfWidth));
  });

  it('is trimmed at once, even when it is nearly all spaces', () => {
    const spaces = `a${' '.repeat(32_765)}b`;
    const started = performance.now();
    for (let times = 0; times < 20; times += 1) expect(trimmed(spaces)).toBe(spaces);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('a code', () => {
  it.each([
    ['trimmed', text('\u3000C001 '), 'C001'],
    ['full-width', text('Ｃ００１－Ａ'), 'C001-A'],
    ['a number', number('1001'), '1001'],
    ['a number with zeros before it', number('0012'), '0012'],
    ['a number with a needless fraction', number('1001.0'), '1001'],
    ['a large number', number('1E+15'), '1000000000000000'],
    ['the number 1.1 as Excel stores it', number('1.1000000000000001'), '1.1'],
  ])('is read %s', (_name, cell, code) => {
    expect(readCode(cell)).toEqual({ value: code });
  });

  it('keeps capital and small letters apart', () => {
    expect(readCode(text('c001'))).toEqual({ value: 'c001' });
  });

  it('has at most 64 characters', () => {
    expect(readCode(text('C'.repeat(64)))).toEqual({ value: 'C'.repeat(64) });
    expect(readCode(text('C'.repeat(65)))).toEqual({ reason: { code: 'too-long', facts: { max: 64 } } });
  });
});

describe('a rejected cell', () => {
  it('shows at most 200 characters and never half a sign', () => {
    expect(shownText(text('x'.repeat(300)))).toBe('x'.repeat(200));
    expect(shownText(text(`${'x'.repeat(199)}𠮷y`))).toBe('x'.repeat(199));
  });
});
