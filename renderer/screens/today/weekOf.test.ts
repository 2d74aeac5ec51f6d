import { expect, it } from 'vitest';
import { day } from '../../../db/model/day';
import { weekOf } from './weekOf';

it.each([
  ['2026-09-30', 40],
  ['2026-01-01', 1],
  ['2025-12-29', 1],
  ['2027-01-03', 53],
  ['2024-12-31', 1],
  ['2026-11-22', 47],
])('%s lies in week %i', (of, week) => {
  expect(weekOf(day(of))).toBe(week);
});
