import { Worker } from 'node:worker_threads';
import { Refusal } from '../../db/model/refusal';
import { LIMITS, type Limits, READER_MEMORY, READER_MS } from './limits';
import type { ReaderReply } from './readerWorker';
import { type ImportFile, readTables } from './readTables';
import { type Sheet, unpack } from './tables';

/** Reads the files that people hand over. */
export interface TableReader {
  read(file: ImportFile): Promise<readonly Sheet[]>;
  /** Ends the reader's thread. An idle thread does not keep the program alive. */
  close(): Promise<void>;
}

const MB = 1024 * 1024;
// A file this small is read here, without the thread: every step is linear in its size, so that the worst of them takes
// some tenths of a second and 100 MB, while a thread costs 50 ms to start and then reads cold.
const SMALL_BYTES = MB;
const SMALL: Limits = { ...LIMITS, inflatedBytes: 8 * MB, rows: 20_000 };

/** `workerUrl` is the bundle of readerWorker.ts; without it everything is read here, which is for tests of the jobs. */
export function openReader(workerUrl?: URL, budgetMs: number = READER_MS): TableReader {
  if (workerUrl === undefined) return { read: (file) => readTables(file), close: () => Promise.resolve() };
  const thread = readerThread(workerUrl, budgetMs);
  return {
    read: async (file) => (await readIfSmall(file)) ?? thread.read(file),
    close: thread.close,
  };
}

/** Null for a file that is too large to be read here. */
async function readIfSmall(file: ImportFile): Promise<readonly Sheet[] | null> {
  if (file.bytes.length > SMALL_BYTES) return null;
  try {
    return await readTables(file, SMALL);
  } catch (error) {
    if (error instanceof Refusal && error.facts.why === 'too-large') return null;
    throw error;
  }
}

/** One thread that reads one file after another. One that takes too long or too much is ended; the next file gets a new one. */
function readerThread(url: URL, budgetMs: number): TableReader {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function readNext(file: ImportFile): Promise<readonly Sheet[]> {
    worker ??= new Worker(url, { resourceLimits: READER_MEMORY });
    const reply = await replyOf(worker, file, budgetMs).catch((error: unknown) => {
      worker = null;
      throw error;
    });
    return tablesOf(reply);
  }

  return {
    read(file) {
      const reading = last.then(() => readNext(file));
      last = reading.catch(() => {});
      return reading;
    },
    async close() {
      await worker?.terminate();
      worker = null;
    },
  };
}

function tablesOf(reply: ReaderReply): readonly Sheet[] {
  if ('tables' in reply) return unpack(reply.tables);
  if ('refusal' in reply) throw new Refusal(reply.refusal.code, reply.refusal.facts);
  throw new Error(`The reader failed: ${reply.defect}`);
}

/** The thread's reply about one file; throws when there is no thread any more. */
function replyOf(worker: Worker, { name, bytes }: ImportFile, budgetMs: number): Promise<ReaderReply> {
  const own = new Uint8Array(bytes);
  let stopListening = () => {};
  const replied = new Promise<ReaderReply>((resolve, reject) => {
    const timer = setTimeout(() => reject(tooMuch('took-too-long', name)), budgetMs);
    const failed = (error: Error) => reject(isOutOfMemory(error) ? tooMuch('too-large', name) : error);
    const ended = () => reject(new Error('The reader ended by itself'));
    worker.on('message', resolve).on('error', failed).on('exit', ended).ref();
    stopListening = () => {
      clearTimeout(timer);
      worker.off('message', resolve).off('error', failed).off('exit', ended).unref();
    };
  });
  worker.postMessage({ name, bytes: own }, [own.buffer]);
  return replied.finally(stopListening).catch(async (error: unknown) => {
    await worker.terminate();
    throw error;
  });
}

function tooMuch(why: 'took-too-long' | 'too-large', name: string): Refusal {
  return new Refusal('file-unreadable', { why, name });
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
