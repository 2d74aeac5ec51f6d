import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Refusal } from '../../db/model/refusal';
import { openThread, type Thread, ThreadEnded } from '../threads/thread';
import type { PagesAsked, PagesReply } from './pdfPages';

/** Lengths in millimetres. */
interface PageSize {
  readonly width: number;
  readonly height: number;
}

interface OpenPaper {
  /** The SHA-256 of its bytes. */
  readonly paper: string;
  readonly pages: readonly PageSize[];
}

interface PageWanted {
  readonly paper: string;
  /** From 1. */
  readonly page: number;
  /** In pixels. */
  readonly width: number;
}

/** Draws the pages of one PDF at a time. */
export interface PageDrawer {
  readonly open: (file: { readonly name: string; readonly bytes: Uint8Array }) => Promise<OpenPaper>;
  /** As PNG. */
  readonly draw: (wanted: PageWanted) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

type PagesThread = Thread<PagesAsked, PagesReply>;

const PAGE_MS = 30_000;
const QUIET_MS = 60_000;
const MM_PER_POINT = 25.4 / 72;

/** `programs` is the folder of the built programs; without it pages are drawn in this thread, which is for tests of the jobs. */
export function openPageDrawer(programs?: URL, times = { page: PAGE_MS, quiet: QUIET_MS }): PageDrawer {
  let thread: Promise<PagesThread> | null = null;
  let paper: string | null = null;
  let openings = 0;
  let quiet: NodeJS.Timeout | undefined;

  async function close(): Promise<void> {
    clearTimeout(quiet);
    const closing = thread;
    thread = null;
    paper = null;
    await (await closing)?.close();
  }

  async function ask(asked: PagesAsked, carried: readonly ArrayBuffer[]): Promise<PagesReply> {
    clearTimeout(quiet);
    thread ??= startThread(programs, times.page);
    try {
      return await (await thread).ask(asked, carried);
    } catch (error) {
      // A thread that was ended took its paper with it; the next question starts another.
      paper = null;
      throw error instanceof ThreadEnded ? new Refusal('paper-unreadable', { why: error.why }) : error;
    } finally {
      quiet = setTimeout(() => void close(), times.quiet).unref();
    }
  }

  return {
    async open({ bytes }) {
      openings += 1;
      const mine = openings;
      paper = null;
      const own = new Uint8Array(bytes);
      const name = createHash('sha256').update(own).digest('hex');
      const { pages } = told(await ask({ ask: 'open', bytes: own }, [own.buffer]), 'pages');
      if (mine === openings) paper = name;
      return {
        paper: name,
        pages: pages.map(({ width, height }) => ({
          width: width * MM_PER_POINT,
          height: height * MM_PER_POINT,
        })),
      };
    },
    async draw({ paper: wanted, page, width }) {
      if (paper !== wanted) throw new Refusal('paper-not-open');
      return told(await ask({ ask: 'draw', page, width }, []), 'png').png;
    },
    close,
  };
}

/** What was asked for, or why it is not there. */
function told<Part extends 'pages' | 'png'>(
  reply: PagesReply,
  part: Part,
): Extract<PagesReply, Record<Part, unknown>> {
  if (isAbout(reply, part)) return reply;
  if ('refusal' in reply) throw new Refusal(reply.refusal, reply.facts);
  throw new Error(`The pages failed: ${'defect' in reply ? reply.defect : part}`);
}

function isAbout<Part extends 'pages' | 'png'>(
  reply: PagesReply,
  part: Part,
): reply is Extract<PagesReply, Record<Part, unknown>> {
  return part in reply;
}

/** Read here and not in the thread: inside the packaged program files are reached through the office's own process. */
async function startThread(programs: URL | undefined, budgetMs: number): Promise<PagesThread> {
  if (programs === undefined) return sameThread();
  const wasm = await readFile(new URL('pdfium.wasm', programs));
  return openThread({ url: new URL('pages.js', programs), budgetMs, data: arrayOf(wasm) });
}

async function sameThread(): Promise<PagesThread> {
  const { PdfPages } = await import('./pdfPages');
  const wasm = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm');
  const pages = await PdfPages.start(arrayOf(await readFile(pathToFileURL(wasm))));
  return { ask: (asked) => Promise.resolve(pages.answer(asked)), close: () => Promise.resolve() };
}

function arrayOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
