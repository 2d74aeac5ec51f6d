import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelLabels } from './labels';
import { atMost, breakLines, fitText } from './lines';
import { millimetres, textWidth } from './textWidth';

const FACE = { size: 10 };

describe('the width of a text', () => {
  it.each([
    ['质量', 10, 2 * millimetres(10)],
    ['AV', 10, millimetres(10) * (0.608 + 0.575)],
    ['', 10, 0],
  ])('of %s at %i pt is known without a screen', (text, size, width) => {
    expect(textWidth(text, { size })).toBeCloseTo(width, 6);
  });

  it('is larger in bold, and generous for letters that it does not know', () => {
    expect(textWidth('Kunshan', { size: 10, bold: true })).toBeGreaterThan(textWidth('Kunshan', FACE));
    expect(textWidth('Ж', FACE)).toBeGreaterThan(textWidth('M', FACE));
  });
});

describe('lines', () => {
  it.each([
    ['Chinese breaks anywhere', '质量稳定性与交期', 12, ['质量稳', '定性与', '交期']],
    ['a comma never begins a line', '质量稳，交期', 12, ['质量', '稳，交', '期']],
    ['a bracket never ends one', '质量（交期）', 12, ['质量', '（交', '期）']],
    ['words stay whole', 'On-time delivery of goods', 20, ['On-time', 'delivery of', 'goods']],
    ['a word longer than the line is cut', 'Abcdefghijklmnop', 12, ['Abcdef', 'ghijkl', 'mnop']],
    ['codes break after a hyphen', 'SUPPLIER-2026-EAST', 22, ['SUPPLIER-', '2026-EAST']],
    ['white is one space', ' 质量 \n 交期 ', 40, ['质量 交期']],
    ['nothing is no line', '  ', 40, []],
  ])('%s', (_name, text, width, lines) => {
    expect(breakLines(text, width, FACE)).toEqual(lines);
  });

  it('lose no character and are never wider than asked', () => {
    const anyText = fc.string({ unit: fc.constantFrom(...'质量，。（）ab c-/1'), maxLength: 60 });
    fc.assert(
      fc.property(anyText, fc.integer({ min: 12, max: 80 }), (text, width) => {
        const lines = breakLines(text, width, FACE);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(textWidth(line, FACE)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('too many for their room end in an ellipsis', () => {
    expect(atMost(['质量稳', '定性与', '交期'], 2, 12, FACE)).toEqual(['质量稳', '定性…']);
    expect(atMost(['质量稳', '定性与'], 2, 12, FACE)).toEqual(['质量稳', '定性与']);
  });

  it('take the first size at which they fit, and are cut only at the last', () => {
    const sizes = [
      { size: 10, lines: 1 },
      { size: 7, lines: 1 },
      { size: 6, lines: 2 },
    ];
    expect(fitText('质量稳', 12, sizes)).toEqual({ size: 10, lines: ['质量稳'] });
    expect(fitText('质量稳定', 12, sizes)).toEqual({ size: 7, lines: ['质量稳定'] });
    expect(fitText('质量稳定性与交期准时', 12, sizes)).toEqual({
      size: 6,
      lines: ['质量稳定性', '与交期准时'],
    });
    expect(fitText('质量稳定性与交期准时吗', 12, sizes).lines.at(-1)).toBe('与交期准…');
  });
});

describe('the names of levels', () => {
  it('stand in one size, and fall into lines of like length', () => {
    const labels = [{ text: '非常不满意' }, { text: '满意' }];
    const wide = levelLabels(labels, 13.5, false).map((lines) => lines.map(({ text, size }) => [text, size]));
    expect(wide).toEqual([[['非常不满意', 7.5]], [['满意', 7.5]]]);
    const narrow = levelLabels(labels, 9, false).map((lines) => lines.map(({ text }) => text));
    expect(narrow).toEqual([['非常不', '满意'], ['满意']]);
  });

  it('have their English below, in whole words', () => {
    const [lines = []] = levelLabels([{ text: '很不满意', textEn: 'Very dissatisfied' }], 13.5, true);
    expect(lines.map(({ text }) => text)).toEqual(['很不满意', 'Very', 'dissatisfied']);
  });
});
