import { parentPort, workerData } from 'node:worker_threads';
import { type PagesAsked, type PagesReply, PdfPages } from './pdfPages';

// The entry of the page drawer's own thread. It gets the engine's bytes and knows nothing but PDFs.

const starting = PdfPages.start(workerData);

async function reply(asked: PagesAsked): Promise<PagesReply> {
  try {
    return (await starting).answer(asked);
  } catch (error) {
    return { defect: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', async (asked: PagesAsked) => parentPort?.postMessage(await reply(asked)));
