import { writeFileSync } from 'node:fs';
import { app, type WebContents } from 'electron';

// Loaded into either app before its own code (`electron -r`). It asks the page from a world of its own, so that neither app
// knows that it is measured, and leaves a line in a file: the moment at which the page stood there. Told by the environment:
// BENCH_READY the file, BENCH_SIGN what the page must show, BENCH_ADDRESS what to open in
// place of the app's own first page, BENCH_STAY not to close the window again.

const { BENCH_READY = '', BENCH_SIGN = '', BENCH_ADDRESS, BENCH_STAY } = process.env;
const OWN_WORLD = 999;

/** The moment after the first frame that has the sign in it and nothing that is still being loaded. */
function whenShown(sign: string): string {
  return `new Promise((give) => {
    const isShown = () => document.querySelector(${JSON.stringify(sign)}) !== null && document.querySelector('.busy') === null;
    const now = () => performance.timeOrigin + performance.now();
    const tell = () => requestAnimationFrame(() => requestAnimationFrame(() => give(now())));
    if (isShown()) return tell();
    const watcher = new MutationObserver(() => {
      if (!isShown()) return;
      watcher.disconnect();
      tell();
    });
    watcher.observe(document, { childList: true, subtree: true });
  })`;
}

function shown(contents: WebContents): Promise<number> {
  return contents.executeJavaScriptInIsolatedWorld(OWN_WORLD, [{ code: whenShown(BENCH_SIGN) }]);
}

app.once('web-contents-created', (_event, contents) => {
  const open = contents.loadURL.bind(contents);
  contents.loadURL = (address, options) => open(BENCH_ADDRESS ?? address, options);
  contents.once('dom-ready', async () => {
    writeFileSync(BENCH_READY, String(await shown(contents)));
    if (BENCH_STAY === undefined) app.quit();
  });
});
