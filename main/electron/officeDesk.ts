import { randomUUID } from 'node:crypto';
import { Refusal } from '../../db/model/refusal';
import { asRefusal } from '../../db/refusals';
import { type Channel, contract, isChannel } from '../../preload/contract/index';
import type { Reply } from '../../preload/contract/reply';
import { answer, type DefectLog } from '../answer';
import type { Printer } from '../office';
import type { OpenOffice } from '../openOffice';
import { refusalInWords } from '../refusalInWords';
import { DEFAULT_SETTINGS } from '../settingsOf';
import type { FromOffice, ToOffice } from './officeMessages';

interface Surroundings {
  readonly open: (printer: Printer) => Promise<OpenOffice>;
  readonly log: DefectLog;
  readonly tell: (message: FromOffice) => void;
}

interface Drawing {
  readonly give: (pdf: Uint8Array) => void;
  readonly fail: (error: Error) => void;
}

// A folder that another program holds may be free again soon; what a person asks then must not need a new start.
const TRY_AGAIN_MS = 5_000;

/** Where the calls of the window come in, in the office's own process. */
export class OfficeDesk {
  readonly #around: Surroundings;
  readonly #drawings = new Map<number, Drawing>();
  #opening: Promise<OpenOffice>;
  #failedAt: number | null = null;
  #lastDrawing = 0;
  #seen: number | null = null;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#opening = this.#open();
  }

  hear(message: ToOffice): void {
    if (message.kind === 'call') void this.#call(message.id, message.channel, message.input);
    if (message.kind === 'drawn') this.#drawn(message.id, message.pdf);
    if (message.kind === 'close') void this.#close();
  }

  /** Tells the window when another process has written to the data. */
  async lookForChanges(): Promise<void> {
    const opened = await this.#opened().catch(() => null);
    if (opened === null) return;
    const version = opened.open.dataVersion();
    if (this.#seen !== null && version !== this.#seen) this.#around.tell({ kind: 'changed' });
    this.#seen = version;
  }

  /** Once after the start: a broken trail is told to the window, which works on. */
  async watchTrail(): Promise<void> {
    const opened = await this.#opened().catch(() => null);
    const log = (error: unknown) => void this.#around.log.write('TRAIL', 'history', error);
    const check = await opened?.watchTrail().catch(log);
    if (check?.ok === false) this.#around.tell({ kind: 'changed' });
  }

  /** The copy of the day, while the window is open; the window looks anew at what stands of it, and at the day. */
  async keepDailyCopy(): Promise<void> {
    const opened = await this.#opened().catch(() => null);
    await opened?.keepDailyCopy().catch((error: unknown) => this.#around.log.write('COPY', 'backup', error));
    if (opened !== null) this.#around.tell({ kind: 'changed' });
  }

  /** Once after the start: bytes of attachments that nothing names any more. */
  async sweep(): Promise<void> {
    const opened = await this.#opened().catch(() => null);
    await opened?.sweep().catch((error: unknown) => this.#around.log.write('SWEEP', 'attachments', error));
  }

  #open(): Promise<OpenOffice> {
    this.#failedAt = null;
    const opening = this.#around.open({ print: (html) => this.#draw(html) });
    opening.then(
      ({ open }) => {
        // From here on: what another process writes before the first look is a change too.
        this.#seen = open.dataVersion();
      },
      () => {
        this.#failedAt = Date.now();
      },
    );
    return opening;
  }

  #opened(): Promise<OpenOffice> {
    if (this.#failedAt !== null && Date.now() - this.#failedAt > TRY_AGAIN_MS) this.#opening = this.#open();
    return this.#opening;
  }

  async #call(id: number, channel: string, input: unknown): Promise<void> {
    const reply = await this.#replyTo(channel, input);
    this.#around.tell({ kind: 'reply', id, reply });
    if (reply.ok && isChannel(channel) && changesWhatIsShown(channel)) this.#around.tell({ kind: 'changed' });
  }

  async #replyTo(channel: string, input: unknown): Promise<Reply> {
    try {
      const { office } = await this.#opened();
      return await answer(office, channel, input, this.#around.log);
    } catch (error) {
      return this.#unopened(channel, error);
    }
  }

  /** The data could not even be opened: the reason is the answer to every call. */
  async #unopened(channel: string, error: unknown): Promise<Reply> {
    const refusal = error instanceof Refusal ? error : asRefusal(error);
    const { language } = DEFAULT_SETTINGS;
    if (refusal !== null)
      return { ok: false, refusal: await refusalInWords(refusal.code, refusal.facts, language) };
    const reference = randomUUID().slice(0, 8).toUpperCase();
    this.#around.log.write(reference, channel, error);
    return { ok: false, refusal: await refusalInWords('defect', { reference }, language) };
  }

  #draw(html: string): Promise<Uint8Array> {
    this.#lastDrawing += 1;
    const id = this.#lastDrawing;
    return new Promise((give, fail) => {
      this.#drawings.set(id, { give, fail });
      this.#around.tell({ kind: 'draw', id, html });
    });
  }

  #drawn(id: number, pdf: Uint8Array | null): void {
    const drawing = this.#drawings.get(id);
    this.#drawings.delete(id);
    if (pdf === null) drawing?.fail(new Error('The page could not be drawn'));
    else drawing?.give(pdf);
  }

  async #close(): Promise<void> {
    try {
      const opened = await this.#opening;
      await opened.close();
    } catch (error) {
      this.#around.log.write('CLOSE', '', error);
    }
    this.#around.tell({ kind: 'closed' });
  }
}

/** A backup writes nothing, but what is said of the newest copy is another. */
function changesWhatIsShown(channel: Channel): boolean {
  const { writes, quiet } = contract[channel];
  return (writes && !quiet) || channel === 'backup.create';
}
