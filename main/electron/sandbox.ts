import { app } from 'electron';

/** To be called before the app is ready. Chromium refuses its sandbox to root, who is met only where programs are built and tried. */
export function sandboxEverything(): void {
  if (process.getuid?.() !== 0) app.enableSandbox();
}
