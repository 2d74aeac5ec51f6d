import type { z } from 'zod';
import { Refusal } from '../../db/model/refusal';
import type { Channel, Output } from '../../preload/contract/index';
import type { Reply } from '../../preload/contract/reply';
import {
  isShellChannel,
  type ShellChannel,
  type ShellContract,
  shellContract,
} from '../../preload/contract/shell';
import type { Ask } from '../../preload/contract/takes';
import type { Language } from '../../preload/words/language';
import { refusalInWords } from '../refusalInWords';

type Given<C extends ShellChannel> = ShellContract[C] extends Ask<z.ZodType, infer O> ? O : never;
type Taken<C extends ShellChannel> = z.output<ShellContract[C]['input']>;

export type ShellJobs = {
  readonly [C in ShellChannel]: (input: Taken<C>) => Given<C> | Promise<Given<C>>;
};

/** The rim's own small door: the same order as the office's, input first, and the same envelope. */
export class ShellDoor {
  readonly #jobs: ShellJobs;
  readonly #onDefect: (channel: string, error: unknown) => string;
  #language: Language = 'zh-CN';

  constructor(jobs: ShellJobs, onDefect: (channel: string, error: unknown) => string) {
    this.#jobs = jobs;
    this.#onDefect = onDefect;
  }

  async answer(channel: string, input: unknown): Promise<Reply> {
    try {
      if (!isShellChannel(channel)) throw new Refusal('unknown-channel', { channel });
      return { ok: true, value: await this.#do(channel, input) };
    } catch (error) {
      return { ok: false, refusal: await this.#refused(channel, error) };
    }
  }

  /** The same words that the office would give when it cannot answer itself. */
  async defect(reference: string): Promise<Reply> {
    return { ok: false, refusal: await refusalInWords('defect', { reference }, this.#language) };
  }

  #do<C extends ShellChannel>(channel: C, input: unknown): unknown {
    const parsed = shellContract[channel].input.safeParse(input);
    if (!parsed.success)
      throw new Refusal('wrong-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' });
    // The language comes with the look: both are what the person chose on the screen.
    if (channel === 'shell.theme') this.#language = shellContract['shell.theme'].input.parse(input).language;
    // A door: the contract has just proved the input, which the compiler cannot follow through the union.
    const job = this.#jobs[channel] as (checked: unknown) => unknown;
    return job(parsed.data);
  }

  #refused(channel: string, error: unknown) {
    if (error instanceof Refusal) return refusalInWords(error.code, error.facts, this.#language);
    return refusalInWords('defect', { reference: this.#onDefect(channel, error) }, this.#language);
  }
}

/** The office promises the value of each of its channels; null when it said no. */
export function valueOf<C extends Channel>(_channel: C, reply: Reply): Output<C> | null {
  return reply.ok ? (reply.value as Output<C>) : null;
}
