import { Refusal } from '../../db/model/refusal';
import { openThread, ThreadEnded } from '../threads/thread';
import { LIMITS, type Limits, READER_MEMORY, READER_MS } from './limits';
import type { ReaderReply } from './readerWorker';
import type { ImportFile } from './readTables';
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
  if (workerUrl === undefined) return { read: (file) => readHere(file), close: () => Promise.resolve() };
  const thread = readerThread(workerUrl, budgetMs);
  return {
    read: async (file) => (await readIfSmall(file)) ?? thread.read(file),
    close: thread.close,
  };
}

/** The readers come with the first file: the start of the program does not wait for them. */
async function readHere(file: ImportFile, limits?: Limits): Promise<readonly Sheet[]> {
  const { readTables } = await import('./readTables');
  return readTables(file, limits);
}

/** Null for a file that is too large to be read here. */
async function readIfSmall(file: ImportFile): Promise<readonly Sheet[] | null> {
  if (file.bytes.length > SMALL_BYTES) return null;
  try {
    return await readHere(file, SMALL);
  } catch (error) {
    if (error instanceof Refusal && error.facts.why === 'too-large') return null;
    throw error;
  }
}

/** A file that takes too long or too much is refused; the next one gets a new thread. */
function readerThread(url: URL, budgetMs: number): TableReader {
  const thread = openThread<ImportFile, ReaderReply>({ url, budgetMs, memory: READER_MEMORY });
  return {
    async read({ name, bytes }) {
      const own = new Uint8Array(bytes);
      const reply = await thread.ask({ name, bytes: own }, [own.buffer]).catch((error: unknown) => {
        throw error instanceof ThreadEnded ? new Refusal('file-unreadable', { why: error.why, name }) : error;
      });
      return tablesOf(reply);
    },
    close: thread.close,
  };
}

function tablesOf(reply: ReaderReply): readonly Sheet[] {
  if ('tables' in reply) return unpack(reply.tables);
  if ('refusal' in reply) throw new Refusal(reply.refusal.code, reply.refusal.facts);
  throw new Error(`The reader failed: ${reply.defect}`);
}
