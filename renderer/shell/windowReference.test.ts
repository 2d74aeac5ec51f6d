import { expect, it } from 'vitest';
import { windowReference } from './windowReference';

it('names a defect of the window by its second', () => {
  expect(windowReference(new Date('2026-09-30T14:22:07.123Z'))).toBe('W-20260930-142207');
});
