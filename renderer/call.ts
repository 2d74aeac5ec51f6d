import type { Channel, Input, Output } from '../preload/contract';
import type { RefusalReply, Reply } from '../preload/contract/reply';
import type { ShellChannel, ShellInput, ShellOutput } from '../preload/contract/shell';
import { doorOpened, shutDoor } from './door';

/** What the preload puts into the window: the only way out of it. */
export interface OfficeDoor {
  readonly call: (channel: string, input: unknown) => Promise<Reply>;
  readonly on: (event: string, listener: (fact: unknown) => void) => () => void;
}

declare global {
  interface Window {
    readonly office: OfficeDoor;
  }
}

/** The office says no: in words, with a code and the facts behind it. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError';
  readonly code: string;
  readonly facts: RefusalReply['facts'];

  constructor({ code, message, facts }: RefusalReply) {
    super(message);
    this.code = code;
    this.facts = facts;
  }
}

/** We are wrong: nothing but the number under which it stands in the log. */
export class DefectError extends Error {
  override readonly name = 'DefectError';
  readonly reference: string;

  constructor({ message, facts }: RefusalReply) {
    super(message);
    this.reference = typeof facts['reference'] === 'string' ? facts['reference'] : '?';
  }
}

export function call<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> {
  return answered<Output<C>>(channel, input);
}

/** What is asked of the system around the window: to save a file, to print. */
export function callShell<C extends ShellChannel>(channel: C, input: ShellInput<C>): Promise<ShellOutput<C>> {
  return answered<ShellOutput<C>>(channel, input);
}

async function answered<T>(channel: string, input: unknown): Promise<T> {
  const reply = await window.office.call(channel, input);
  // The one door where a type is promised and not proved: the contract is checked on the other side.
  if (reply.ok) return reply.value as T;
  if (reply.refusal.code === 'signed-out') {
    shutDoor();
    await doorOpened();
    return answered(channel, input);
  }
  throw reply.refusal.code === 'defect' ? new DefectError(reply.refusal) : new RefusalError(reply.refusal);
}

const changeListeners = new Set<() => void>();
let stopHearing: (() => void) | null = null;

/**
 * Called when the data file was changed, by this window or by anybody else. Gives what stops it. A page asks a dozen
 * questions and more: they hear of it through one listener.
 */
export function onChanged(listener: () => void): () => void {
  changeListeners.add(listener);
  stopHearing ??= window.office.on('changed', () => {
    for (const hear of [...changeListeners]) hear();
  });
  return () => {
    changeListeners.delete(listener);
    if (changeListeners.size > 0) return;
    stopHearing?.();
    stopHearing = null;
  };
}

/** Called when a note of the system was clicked. Gives what stops it. */
export function onNoteOpened(listener: () => void): () => void {
  return window.office.on('noteOpened', listener);
}
