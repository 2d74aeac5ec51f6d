import { describe, expect, it } from 'vitest';
import { type Cell, cellText } from '../../db/model/cells/cell';
import { readTables } from './readTables';
import { rowOf, stylesOf } from './testing/workbooks';

/** The cells of the first row of a workbook. */
async function cellsOf(bytes: Uint8Array): Promise<readonly Cell[]> {
  const [sheet] = await readTables({ name: 'a.xlsx', bytes });
  return sheet?.rows[0]?.cells ?? [];
}

const EXCEL_1904 = '<workbookPr date1904="1"/>';

describe('a cell of a workbook', () => {
  it.each([
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', { kind: 'text', text: '客户' }],
    [
      'a shared text in runs, without its reading',
      '<c r="A1" t="s"><v>1</v></c>',
      { kind: 'text', text: '很满意 ' },
    ],
    [
      'a text in the cell',
      '<c r="A1" t="inlineStr"><is><t>客户</t></is></c>',
      { kind: 'text', text: '客户' },
    ],
    [
      'a text in the cell in runs',
      '<c r="A1" t="inlineStr"><is><r><t>客</t></r><r><t>户</t></r></is></c>',
      { kind: 'text', text: '客户' },
    ],
    [
      'a line end that XML forbids',
      '<c r="A1" t="str"><v>a_x000D_b_x005F_x000D_</v></c>',
      { kind: 'text', text: 'a\rb_x000D_' },
    ],
    [
      'signs that XML writes its own way',
      '<c r="A1" t="str"><v>&lt;b&gt; &amp;amp; &#20013;</v></c>',
      { kind: 'text', text: '<b> &amp; 中' },
    ],
    ['a number', '<c r="A1"><v>1234.50</v></c>', { kind: 'number', number: 1234.5, text: '1234.50' }],
    [
      'a number with a power',
      '<c r="A1" t="n"><v>1.5E-3</v></c>',
      { kind: 'number', number: 0.0015, text: '1.5E-3' },
    ],
    [
      'a number shown with zeros before it',
      '<c r="A1" s="3"><v>12</v></c>',
      { kind: 'number', number: 12, text: '0012' },
    ],
    ['yes', '<c r="A1" t="b"><v>1</v></c>', { kind: 'boolean', value: true }],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { kind: 'error', text: '#N/A' }],
    [
      'a formula’s number',
      '<c r="A1"><f>B1*2</f><v>80</v></c>',
      { kind: 'number', number: 80, text: '80', formula: true },
    ],
    [
      'a formula’s text',
      '<c r="A1" t="str"><f>HYPERLINK("x")</f><v>查看</v></c>',
      { kind: 'text', text: '查看', formula: true },
    ],
    [
      'a shared formula',
      '<c r="A1"><f t="shared" si="0"/><v>3</v></c>',
      { kind: 'number', number: 3, text: '3', formula: true },
    ],
    [
      'a formula’s error',
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      { kind: 'error', text: '#DIV/0!', formula: true },
    ],
    [
      'a text that looks like a formula',
      '<c r="A1" t="str"><v>=HYPERLINK("http://example.com")</v></c>',
      { kind: 'text', text: '=HYPERLINK("http://example.com")' },
    ],
    [
      'a text that looks like HTML',
      '<c r="A1" t="inlineStr"><is><t>&lt;img src=x onerror=alert(1)&gt;</t></is></c>',
      { kind: 'text', text: '<img src=x onerror=alert(1)>' },
    ],
    ['a number that is none', '<c r="A1"><v>0x10</v></c>', { kind: 'text', text: '0x10' }],
    ['no place of its own', '<c t="s"><v>0</v></c>', { kind: 'text', text: '客户' }],
    [
      'another prefix',
      '<x:c xmlns:x="y" r="A1"><x:v>7</x:v></x:c>',
      { kind: 'number', number: 7, text: '7' },
    ],
  ])('may hold %s', async (_name, xml, cell) => {
    const strings =
      '<si><t>客户</t></si><si><r><rPr><b/></rPr><t>很</t></r><r><t xml:space="preserve">满意 </t></r><rPh sb="0" eb="1"><t>hen</t></rPh></si>';
    const bytes = rowOf(xml, { strings, styles: stylesOf([0, 14, 22, '0000']) });
    expect(await cellsOf(bytes)).toEqual([cell]);
  });

  it('may be empty in many ways, and then is not there', async () => {
    const blank = [
      '<c r="A1"/>',
      '<c r="B1" s="1"/>',
      '<c r="C1" t="str"><f>""</f><v></v></c>',
      '<c r="D1" t="s"/>',
      '<c r="E1"><v/></c>',
    ];
    expect(await cellsOf(rowOf(blank.join('')))).toEqual([]);
    const cells = await cellsOf(rowOf(`${blank.join('')}<c r="G1"><v>1</v></c>`));
    expect(cells.map(cellText)).toEqual(['', '', '', '', '', '', '1']);
  });
});

describe('a day in a workbook', () => {
  it.each([
    ['a built-in day format', 14, '46086', '2026-03-05'],
    ['a built-in day and time format', 22, '46086.597222222219', '2026-03-05 14:20:00'],
    ['a built-in Chinese format', 31, '46086', '2026-03-05'],
    ['the same without a year', 58, '46086', '2026-03-05'],
    ['yyyy/m/d', 'yyyy/m/d', '46086', '2026-03-05'],
    ['yyyy"年"m"月"d"日";@', 'yyyy"年"m"月"d"日";@', '46086', '2026-03-05'],
    ['[$-804]上午/下午h"时"mm"分"', '[$-804]yyyy-m-d 上午/下午h"时"mm"分"', '46086.5', '2026-03-05 12:00:00'],
    ['[DBNum1][$-804]yyyy年m月d日', '[DBNum1][$-804]yyyy"年"m"月"d"日"', '46086', '2026-03-05'],
    ['a time format over a day', 'h:mm:ss', '46086.25', '2026-03-05 06:00:00'],
    ['a second more than half done', 22, '46086.00000578704', '2026-03-05 00:00:01'],
    ['the leap day that never was', 14, '60', '1900-02-29'],
    ['a time without a day', 20, '0.59722222222222221', '14:20:00'],
    ['a number too large for a day', 14, '99999999', '99999999'],
    ['a negative number', 14, '-1', '-1'],
    ['no day format', 0, '46086', '46086'],
    ['an amount of money', '[$¥-804]#,##0.00', '46086', '46086'],
    ['metres', '0.00"m"', '46086', '46086'],
    ['red numbers', '[Red]0.00;[Blue]-0.00', '46086', '46086'],
    ['a power', '0.00E+00', '46086', '46086'],
    ['General', 'General', '46086', '46086'],
    ['a duration', '[h]:mm:ss', '1.5', '1.5'],
    ['text', 49, '46086', '46086'],
  ])('%s', async (_name, format, value, shown) => {
    const [cell] = await cellsOf(
      rowOf(`<c r="A1" s="1"><v>${value}</v></c>`, { styles: stylesOf([0, format]) }),
    );
    expect(cell && cellText(cell)).toBe(shown);
  });

  it.each([
    ['0', '1904-01-01'],
    ['44624', '2026-03-05'],
    ['44624.597222222219', '2026-03-05 14:20:00'],
  ])('is counted from 1904 where the workbook says so: %s', async (value, shown) => {
    const bytes = rowOf(`<c r="A1" s="0"><v>${value}</v></c>`, {
      styles: stylesOf([14]),
      settings: EXCEL_1904,
    });
    const [cell] = await cellsOf(bytes);
    expect(cell && cellText(cell)).toBe(shown);
  });

  it.each([
    ['2026-03-05', '2026-03-05'],
    ['2026-03-05T14:20:00', '2026-03-05 14:20:00'],
    ['2026-03-05T14:20:00.500Z', '2026-03-05 14:20:01'],
    ['soon', 'soon'],
  ])('may be written out: %s', async (value, shown) => {
    const [cell] = await cellsOf(rowOf(`<c r="A1" t="d"><v>${value}</v></c>`));
    expect(cell && cellText(cell)).toBe(shown);
  });
});
