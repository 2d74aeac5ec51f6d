import { describe, expect, it } from 'vitest';
import { fittingFace, linesOf, oneLine, printable, widthOf } from './measure';

describe('what can be printed', () => {
  it.each([
    ['a thin gap becomes a plain one', '93.0\u202f%', '93.0 %'],
    ['a sign without a shape is left out', '客\u200b声\ufeff', '客声'],
    ['a Latin apostrophe is narrow', 'O’Brien’s', "O'Brien's"],
    ['a Chinese quote stays', '“忘记’”', '“忘记’”'],
  ])('%s', (_name, text, printed) => {
    expect(printable(text)).toBe(printed);
  });
});

describe('a text in its room', () => {
  const face = { size: 10 };
  const text = '苏州恒准精密部件有限公司';
  const room = widthOf(text, face) / 2;

  it('is broken into lines of its width', () => {
    const lines = linesOf(text, room, face);
    expect(lines.join('')).toBe(text);
    expect(lines.every((line) => widthOf(line, face) <= room)).toBe(true);
  });

  it('is cut with an ellipsis where one line is all there is', () => {
    expect(oneLine(text, room, face)).toBe('苏州恒准精…');
  });

  it('shrinks to fit, but never below what can be read', () => {
    expect(fittingFace(text, room * 2, face)).toEqual(face);
    expect(fittingFace(text, room * 1.5, face).size).toBeCloseTo(7.5);
    expect(fittingFace(text, room, face).size).toBe(6);
  });
});
