import { defectLog } from '../defectLog';
import { openOffice } from '../openOffice';
import { OfficeDesk } from './officeDesk';
import type { FromOffice, ToOffice } from './officeMessages';

// The office's own process: it alone opens the data file, so the window never waits for it, and it can be replaced.

const LOOK_MS = 2_000;
const TRAIL_MS = 5_000;
const SWEEP_MS = 30_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

const [folder = ''] = process.argv.slice(2);
const programs = new URL('.', import.meta.url);
const tell = (message: FromOffice) => process.parentPort.postMessage(message);
const desk = new OfficeDesk({
  open: (printer) => openOffice({ folder, printer, via: 'window', programs }),
  log: defectLog(folder),
  tell,
});

process.parentPort.on('message', ({ data }: { readonly data: ToOffice }) => desk.hear(data));
// The command line may write beside the open window.
setInterval(() => desk.lookForChanges(), LOOK_MS);
setTimeout(() => desk.watchTrail(), TRAIL_MS);
setTimeout(() => desk.sweep(), SWEEP_MS);
// Not at once: the first minute belongs to the person who opened the window.
setTimeout(() => desk.keepDailyCopy(), MINUTE_MS);
setInterval(() => desk.keepDailyCopy(), HOUR_MS);
