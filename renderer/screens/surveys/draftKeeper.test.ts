import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type DraftState, draftKeeper } from './draftKeeper';

/** A disk that writes when it is told to. */
function slowDisk() {
  const written: string[] = [];
  const told: DraftState[] = [];
  let release: ((isDone: boolean) => void) | null = null;
  const keeper = draftKeeper<string>(
    (draft) =>
      new Promise((resolve, reject) => {
        written.push(draft);
        release = (isDone) => (isDone ? resolve(null) : reject(new Error('disk')));
      }),
    (state) => told.push(state),
  );
  const finish = async (isDone = true) => {
    release?.(isDone);
    // A few turns of the queue, until what waits for the disk has gone on.
    for (let turn = 0; turn < 8; turn += 1) await null;
  };
  return { keeper, written, told, finish };
}

describe('a draft', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });

  it('is saved at once when an answer is keyed', () => {
    const { keeper, written } = slowDisk();
    keeper.put('1', 0);
    expect(written).toEqual(['1']);
  });

  it('is saved once more when keys came meanwhile, with the latest alone', async () => {
    const { keeper, written, told, finish } = slowDisk();
    for (const draft of ['1', '12', '123']) keeper.put(draft, 0);
    await finish();
    expect(written).toEqual(['1', '123']);
    await finish();
    expect(told).toEqual(['saving', 'saved', 'saving', 'saved']);
  });

  it('of a text waits for a pause in the typing', () => {
    const { keeper, written } = slowDisk();
    keeper.put('包', 300);
    vi.advanceTimersByTime(200);
    keeper.put('包装', 300);
    vi.advanceTimersByTime(299);
    expect(written).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(written).toEqual(['包装']);
  });

  it('that waits is saved when one leaves', () => {
    const { keeper, written } = slowDisk();
    keeper.flush();
    expect(written).toEqual([]);
    keeper.put('包装', 300);
    keeper.flush();
    expect(written).toEqual(['包装']);
  });

  it('never arrives after the form itself was saved', async () => {
    const { keeper, written, finish } = slowDisk();
    keeper.put('1', 0);
    keeper.put('12', 0);
    const stopped = keeper.stop();
    await finish();
    await stopped;
    vi.advanceTimersByTime(1000);
    expect(written).toEqual(['1']);
  });

  it('that could not be saved says so and is tried with the next key', async () => {
    const { keeper, written, told, finish } = slowDisk();
    keeper.put('1', 0);
    await finish(false);
    expect(told.at(-1)).toBe('failed');
    keeper.put('12', 0);
    await finish();
    expect(written).toEqual(['1', '12']);
    expect(told.at(-1)).toBe('saved');
  });
});
