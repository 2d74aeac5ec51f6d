import { offer, PAPER } from './printer';
import { createPaperWindow } from './window';

export interface Printing {
  readonly printers: number;
  readonly printed: boolean;
}

/** Opens the system's print window for a finished PDF: what comes out is the very file that was looked at. */
export async function printPdf(bytes: Uint8Array): Promise<Printing> {
  const { address, withdraw } = offer(new Uint8Array(bytes));
  const window = createPaperWindow(PAPER);
  try {
    const printers = (await window.webContents.getPrintersAsync()).length;
    if (printers === 0) return { printers, printed: false };
    await window.loadURL(address);
    const printed = await new Promise<boolean>((resolve) => window.webContents.print({}, resolve));
    return { printers, printed };
  } finally {
    withdraw();
    window.destroy();
  }
}
