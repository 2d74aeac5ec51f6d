import { randomUUID } from 'node:crypto';
import type { Reply } from '../../preload/contract/reply';
import type { FromOffice, ToOffice } from './officeMessages';

/** The office's own process, as far as the way to it needs it. */
export interface OfficeChild {
  readonly post: (message: ToOffice) => void;
  readonly onMessage: (hear: (message: FromOffice) => void) => void;
  readonly onExit: (hear: () => void) => void;
  readonly kill: () => void;
}

interface Surroundings {
  readonly start: () => OfficeChild;
  readonly draw: (html: string) => Promise<Uint8Array>;
  readonly onChanged: () => void;
  /** The answer to a call that was under way when the process was lost, or that found none. */
  readonly onLost: (reference: string, channel: string) => Promise<Reply>;
}

interface Pending {
  readonly channel: string;
  readonly give: (reply: Reply | Promise<Reply>) => void;
}

// A process that dies at once each time must not be started for ever; a later call tries again.
const STARTS_A_MINUTE = 5;
const MINUTE = 60_000;

/** The way to the office's process: every call is answered once, and a lost process is started anew. */
export class OfficeLink {
  readonly #around: Surroundings;
  readonly #pending = new Map<number, Pending>();
  #child: OfficeChild | null = null;
  #starts: readonly number[] = [];
  #lastId = 0;
  #onClosed: (() => void) | null = null;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#running();
  }

  call(channel: string, input: unknown): Promise<Reply> {
    const office = this.#onClosed === null ? this.#running() : null;
    if (office === null) return this.#around.onLost(newReference(), channel);
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((give) => {
      this.#pending.set(id, { channel, give });
      office.post({ kind: 'call', id, channel, input });
    });
  }

  /** Lets the office copy and close its data, but not for longer than the limit. */
  async close(limitMs: number): Promise<void> {
    const office = this.#child;
    if (office === null) return;
    const limit = setTimeout(() => this.#onClosed?.(), limitMs);
    const closed = new Promise<void>((resolve) => {
      this.#onClosed = resolve;
    });
    office.post({ kind: 'close' });
    await closed;
    clearTimeout(limit);
    office.kill();
  }

  #running(): OfficeChild | null {
    if (this.#child !== null) return this.#child;
    const now = Date.now();
    this.#starts = this.#starts.filter((at) => now - at < MINUTE);
    if (this.#starts.length >= STARTS_A_MINUTE) return null;
    this.#starts = [...this.#starts, now];
    const started = this.#around.start();
    this.#child = started;
    started.onMessage((message) => this.#hear(started, message));
    started.onExit(() => this.#lost(started));
    return started;
  }

  #hear(speaker: OfficeChild, message: FromOffice): void {
    if (speaker !== this.#child) return;
    if (message.kind === 'reply') this.#settle(message.id, message.reply);
    if (message.kind === 'draw') void this.#draw(speaker, message.id, message.html);
    if (message.kind === 'changed') this.#around.onChanged();
    if (message.kind === 'closed') this.#onClosed?.();
  }

  #settle(id: number, reply: Reply): void {
    this.#pending.get(id)?.give(reply);
    this.#pending.delete(id);
  }

  async #draw(asker: OfficeChild, id: number, html: string): Promise<void> {
    const pdf = await this.#around.draw(html).catch(() => null);
    if (asker === this.#child) asker.post({ kind: 'drawn', id, pdf });
  }

  #lost(process: OfficeChild): void {
    if (process !== this.#child) return;
    this.#child = null;
    const reference = newReference();
    for (const { channel, give } of this.#pending.values()) give(this.#around.onLost(reference, channel));
    this.#pending.clear();
    if (this.#onClosed === null) this.#running();
    else this.#onClosed();
  }
}

function newReference(): string {
  return randomUUID().slice(0, 8).toUpperCase();
}
