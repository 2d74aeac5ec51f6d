import { bothApps } from './bothApps';
import { inTurns, leave } from './measure';
import { type App, startApp } from './startedApp';

// From the start of Electron's process to the first frame that shows the first real page with its figures; for the blank app
// to the frame that shows its heading. The data folder holds the sample and is warm, as on any day but the first.
const TURNS = { pairs: 9, warmUp: 2 };

const { ours, blank, remove } = await bothApps();
const sides = await inTurns({ ...TURNS, ours: () => startOnce(ours), base: () => startOnce(blank) });
remove();
leave(sides);

async function startOnce(app: App): Promise<number> {
  const { readyAfter, ended } = await startApp(app, false);
  await ended;
  return readyAfter;
}
