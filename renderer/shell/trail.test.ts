import { describe, expect, it } from 'vitest';
import type { Place } from '../screens/places';
import { addressOf, placeAt } from './address';
import { goTo, hereOf, replaceHere, startTrail, step, type Trail } from './trail';

// Places of screens that other versions may have: the trail does not care which.
const known = new Set(['today', 'customers', 'customer']);
const place = (address: string): Place => {
  const found = placeAt(address, known);
  if (found === null) throw new Error(address);
  return found;
};
const today = place('#today');
const customers = place('#customers');
const customer = place('#customer?{"code":"C017"}');
const names = ({ entries }: Trail) => entries.map((entry) => addressOf(entry.place));

describe('the trail', () => {
  it('goes back and forward', () => {
    const trail = goTo(goTo(startTrail(today), customers), customer);
    expect(hereOf(step(trail, -1)).place).toEqual(customers);
    expect(hereOf(step(step(trail, -1), 1)).place).toEqual(customer);
  });

  it('stays at its ends', () => {
    const trail = startTrail(today);
    expect(step(trail, -1)).toBe(trail);
    expect(step(trail, 1)).toBe(trail);
  });

  it('drops what lay ahead', () => {
    const trail = goTo(step(goTo(startTrail(today), customers), -1), customer);
    expect(names(trail)).toEqual(['#today', addressOf(customer)]);
  });

  it('does nothing where one already is', () => {
    const trail = goTo(startTrail(today), customer);
    expect(goTo(trail, place('#customer?{"code":"C017"}'))).toBe(trail);
  });

  it('gives a page opened twice two numbers', () => {
    const trail = goTo(goTo(startTrail(today), customers), today);
    expect(new Set(trail.entries.map(({ id }) => id)).size).toBe(3);
  });

  it('says more exactly where one is without another stop', () => {
    const trail = replaceHere(goTo(startTrail(today), customers), customer);
    expect(names(trail)).toEqual(['#today', addressOf(customer)]);
    expect(hereOf(trail).id).toBe(1);
  });

  it('forgets what is long ago', () => {
    const long = [...Array(120).keys()].reduce(
      (trail, turn) => goTo(trail, turn % 2 === 0 ? customers : today),
      startTrail(today),
    );
    expect(long.entries).toHaveLength(50);
    expect(hereOf(long).place).toEqual(today);
  });
});

describe('an address', () => {
  it('comes back to its place', () => {
    const odd = { ...customer, params: { code: '甲?#&"100 %' } } as typeof customer;
    expect(placeAt(addressOf(odd), known)).toEqual(odd);
  });

  it.each(['', '#', '#nowhere', '#customer?{broken', '#customer?3', '#customer?%'])(
    '%j names no place',
    (address) => {
      expect(placeAt(address, known)).toBeNull();
    },
  );
});
