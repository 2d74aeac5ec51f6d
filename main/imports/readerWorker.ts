import { parentPort } from 'node:worker_threads';
import { Refusal } from '../../db/model/refusal';
import { type ImportFile, readPacked } from './readTables';
import type { PackedTables } from './tables';

// The entry of the reader's own thread: hostile files are read where they can do no harm. It knows nothing but files.

export type ReaderReply =
  | { readonly tables: PackedTables }
  | { readonly refusal: Pick<Refusal, 'code' | 'facts'> }
  | { readonly defect: string };

async function reply(file: ImportFile): Promise<ReaderReply> {
  try {
    return { tables: await readPacked(file) };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: { code: error.code, facts: error.facts } };
    return { defect: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', async (file: ImportFile) => {
  const answer = await reply(file);
  const carried = 'tables' in answer ? answer.tables.sheets.map(({ marks }) => marks.buffer) : [];
  parentPort?.postMessage(answer, carried);
});
