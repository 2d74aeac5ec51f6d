import { type Moment, momentOf } from '../../db/model/day';
import { blankOffice, type TestOffice } from './office';

const DAY = '2026-03-12';

/** An office whose clock is set by hand. */
export interface ClockOffice extends TestOffice {
  readonly goTo: (time: string) => void;
}

/** At a time of the plant's own clock: `14:20`, `15:04:59` or `2026-03-16 12:00`. */
export async function officeAt(time: string): Promise<ClockOffice> {
  const clock = { now: plantTime(time) };
  const office = await blankOffice(undefined, () => clock.now);
  const goTo = (next: string) => {
    clock.now = plantTime(next);
  };
  return { ...office, goTo };
}

export function plantTime(time: string): Moment {
  const [on = '', of = ''] = time.includes(' ') ? time.split(' ') : [DAY, time];
  return momentOf(Date.parse(`${on}T${of.length === 5 ? `${of}:00` : of}+08:00`));
}
