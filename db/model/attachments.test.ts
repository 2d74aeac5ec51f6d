import { describe, expect, it } from 'vitest';
import { nameFault } from './attachments';

describe('the name of a file', () => {
  it.each([
    ['缺陷照片 1.jpg', null],
    ['8D report (final).pdf', null],
    ['', 'empty'],
    ['   ', 'empty'],
    [`${'图'.repeat(84)}.jpg`, 'long'],
    [`${'图'.repeat(83)}.jpg`, null],
    ['a.txt:hidden.exe', 'signs'],
    ['..\\..\\evil.pdf', 'signs'],
    ['a/b.png', 'signs'],
    ['tab\t.png', 'signs'],
    ['CON.txt', 'reserved'],
    ['com1', 'reserved'],
    ['lpt¹.pdf', 'reserved'],
    ['report.pdf.', 'end'],
    ['report.pdf ', 'end'],
    ['photo\u202egpj.exe', 'direction'],
  ])('“%s” → %s', (name, fault) => {
    expect(nameFault(name)).toBe(fault);
  });
});
