import { randomUUID } from 'node:crypto';
import { session } from 'electron';
import { fontAt, freshNonce } from './appScheme';
import { paperPolicy } from './contentPolicy';
import { readyToDraw } from './paper';
import { notFound, type Served, serveApp, served } from './serving';
import { wallInSession } from './walls';
import { createPaperWindow } from './window';

export const PAPER = 'paper';
const DRAW_MS = 120_000;

type Offered = string | Uint8Array;

/** What waits to be drawn or printed, by its address; nothing of it is ever a file. */
const offered = new Map<string, Offered>();

let isServed = false;

/** Paper is drawn in a session of its own; it is made with the first paper, not with the program. */
function servePaper(): void {
  if (isServed) return;
  isServed = true;
  const paper = session.fromPartition(PAPER);
  wallInSession(paper);
  serveApp(paper, (address) => {
    if (address.startsWith('app://print/fonts/')) return fontAt(address);
    const page = offered.get(address);
    if (page === undefined) return notFound();
    return typeof page === 'string' ? pageOf(page) : served(page, { 'content-type': 'application/pdf' });
  });
}

function pageOf(html: string): Served {
  const nonce = freshNonce();
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': paperPolicy(nonce),
  };
  return served(readyToDraw(html, nonce), headers);
}

/** Puts something under an address of its own. Gives the address and what takes it away again. */
export function offer(page: Offered): { readonly address: string; readonly withdraw: () => void } {
  servePaper();
  const address = `app://print/${randomUUID()}`;
  offered.set(address, page);
  return { address, withdraw: () => offered.delete(address) };
}

/** Draws a page on paper of the size that its own @page rule names. */
export async function drawPdf(html: string): Promise<Uint8Array> {
  const { address, withdraw } = offer(html);
  const window = createPaperWindow(PAPER);
  const limit = setTimeout(() => window.destroy(), DRAW_MS);
  try {
    await window.loadURL(address);
    const margins = { top: 0, bottom: 0, left: 0, right: 0 };
    return await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true, margins });
  } finally {
    clearTimeout(limit);
    withdraw();
    if (!window.isDestroyed()) window.destroy();
  }
}
