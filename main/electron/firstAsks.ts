import type { Reply } from '../../preload/contract/reply';

/** What the window's first page asks, each without any input. */
const FIRST: readonly string[] = ['settings.office', 'today.page'];
// Nobody waits longer than this for a first page; what is asked later must be answered as of then.
const FRESH_MS = 10_000;

/** Asks while the window is still being made what its first page will ask. Each answer is given once, and only while it is fresh. */
export class FirstAsks {
  readonly #asked: Map<string, Promise<Reply>>;

  constructor(ask: (channel: string, input: unknown) => Promise<Reply>, freshMs: number = FRESH_MS) {
    this.#asked = new Map(FIRST.map((channel) => [channel, ask(channel, {})]));
    setTimeout(() => this.forget(), freshMs).unref();
  }

  /** The answer that is on its way, or null when it has to be asked for. */
  take(channel: string, input: unknown): Promise<Reply> | null {
    const asked = isEmpty(input) ? this.#asked.get(channel) : undefined;
    this.#asked.delete(channel);
    return asked ?? null;
  }

  /** To be called when the data has changed. */
  forget(): void {
    this.#asked.clear();
  }
}

function isEmpty(input: unknown): boolean {
  return typeof input === 'object' && input !== null && Object.keys(input).length === 0;
}
