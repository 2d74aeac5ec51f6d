import { expect, it } from 'vitest';
import { textsOf } from '../../../db/model/complaints/eightDTexts';
import { carriedCase } from '../../testing/eightDCase';
import { blankOffice } from '../../testing/office';

it('a whole case is carried from D0 to D8, and nothing is missing', async () => {
  const office = await blankOffice();
  const complaint = await carriedCase(office);
  const shown = await office.ask('eightD.show', { complaint });

  expect(shown.steps.flatMap(({ missing }) => missing)).toEqual([]);
  expect(shown.steps.map(({ step, state }) => `${step} ${state}`)).toEqual(
    ['D0', 'D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'].map((step) => `${step} complete`),
  );
  expect(shown.completed).toBe(8);
  expect(shown.stockTotal).toEqual({ quantity: 11700, good: 11182, bad: 518, unknown: 0 });
  expect(shown.causes.occurrenceTechnical.map(({ text, isRoot }) => (isRoot ? `★${text}` : text))).toEqual([
    '端子在盘角被压',
    '吸塑盘叠了五层',
    '★03-02 起用的新盘壁薄',
  ]);
  expect(textsOf(shown).length).toBeGreaterThan(50);
});

it('every measure of the case stands among the actions, verified', async () => {
  const office = await blankOffice();
  const complaint = await carriedCase(office);
  const { actions } = await office.ask('actions.list', { complaint });
  expect(actions).toHaveLength(6);
  expect(new Set(actions.map(({ state }) => state))).toEqual(new Set(['verified']));
});
