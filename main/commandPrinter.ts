import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../db/model/refusal';
import type { Printer } from './office';

/** Draws through a hidden Electron that is started for the purpose; the command that starts it comes in the environment. */
export const commandPrinter: Printer = {
  print: async (html) => {
    const folder = await mkdtemp(join(tmpdir(), 'kesheng-draw-'));
    try {
      const page = join(folder, 'page.html');
      const job = join(folder, 'job.json');
      const out = join(folder, 'out.pdf');
      await writeFile(page, html);
      await writeFile(job, JSON.stringify({ pages: [page], out }));
      await draw(job);
      return new Uint8Array(await readFile(out));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

function draw(job: string): Promise<void> {
  const [program, ...words] = drawCommand();
  if (program === undefined) throw new Refusal('printer-missing');
  return new Promise((resolve, reject) => {
    // What the drawing program says goes to stderr: stdout belongs to the reply alone.
    const child = spawn(program, [...words, job], { stdio: ['ignore', 2, 2] });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The drawing program ended with ${code}`)),
    );
  });
}

function drawCommand(): readonly string[] {
  const command: unknown = JSON.parse(process.env.KESHENG_DRAW ?? '[]');
  return Array.isArray(command) ? command.map(String) : [];
}
