import { describe, expect, it } from 'vitest';
import { csvFile, harmless } from './csvFile';

const textOf = (rows: readonly (readonly string[])[]) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvFile('t', rows).bytes);

describe('a CSV', () => {
  it('carries the mark that Excel needs for Chinese', () => {
    expect(textOf([['客户编号', '客户名称']])).toBe('\ufeff客户编号,客户名称\r\n');
  });

  it.each([
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    [' edge ', '" edge "'],
    ['plain', 'plain'],
  ])('writes %j as %s', (text, written) => {
    expect(textOf([[text]])).toBe(`\ufeff${written}\r\n`);
  });
});

describe('a text that Excel would run', () => {
  it.each([
    ['=HYPERLINK("x")', '\'=HYPERLINK("x")'],
    ['+86 512', "'+86 512"],
    ['@x', "'@x"],
    ['-cmd', "'-cmd"],
    ['-12.5', '-12.5'],
    ['客户', '客户'],
  ])('%s becomes %s', (text, written) => {
    expect(harmless(text)).toBe(written);
  });
});
