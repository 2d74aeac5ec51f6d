import { describe, expect, it } from 'vitest';
import { officeWithAction } from '../../testing/actions';

const measure = (text: string) => ({ kind: 'shortTerm' as const, text });
const cause = (id: string, text: string) => ({ id, method: 'fiveWhy' as const, text });
const FIRST = '01a0f3a2-0000-7000-8000-000000000001';

describe('two people at one action', () => {
  it('do not put their list over one that they have not seen', async () => {
    const { office, action } = await officeWithAction();
    const { id } = action;
    const show = () => office.ask('actions.show', { id });
    const { seen } = await show();
    await office.ask('actions.update', { id, measures: [measure('换刀')], seen });
    const mine = { id, measures: [measure('换人')], seen };
    expect(await office.reply('actions.update', mine)).toMatchObject({
      refusal: { code: 'changed-meanwhile', facts: { list: 'measures', name: '质量办公室', at: '12:00' } },
    });
    expect((await show()).cycles[0]?.measures.map(({ text }) => text)).toEqual(['换刀']);
    await office.ask('actions.update', { ...mine, seen: (await show()).seen });
    expect((await show()).cycles[0]?.measures.map(({ text }) => text)).toEqual(['换人']);
  });

  it('change causes and measures side by side', async () => {
    const { office, action } = await officeWithAction();
    const { id } = action;
    const { seen } = await office.ask('actions.show', { id });
    await office.ask('actions.update', { id, measures: [measure('换刀')], seen });
    const kept = await office.ask('actions.update', { id, causes: [cause(FIRST, '磨损')], seen });
    expect(kept.seen).toEqual((await office.ask('actions.show', { id })).seen);
    expect(await office.refused('actions.update', { id, causes: [], seen })).toBe('changed-meanwhile');
  });

  it('get the marks of what they kept, so that their next list follows', async () => {
    const { office, action } = await officeWithAction();
    const { id } = action;
    let { seen } = await office.ask('actions.show', { id });
    for (const text of ['换刀', '换刀、换人'])
      ({ seen } = await office.ask('actions.update', { id, measures: [measure(text)], seen }));
    expect(seen).toEqual((await office.ask('actions.show', { id })).seen);
  });

  it('may leave the marks out: a file or a command has seen nothing', async () => {
    const { office, action } = await officeWithAction();
    await office.ask('actions.update', { id: action.id, measures: [measure('换刀')] });
    await office.ask('actions.update', { id: action.id, measures: [] });
  });
});
