import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { momentOf } from '../../db/model/day';
import { ask } from '../../main/answer';
import { type OpenOffice, openOffice } from '../../main/openOffice';
import type { Channel, Input, Output } from '../../preload/contract/index';

/** A blank office in a folder of its own, asked through the one door like the real one. */
export interface Plant {
  readonly opened: OpenOffice;
  readonly database: string;
  readonly ask: <C extends Channel>(channel: C, input: Input<C>) => Promise<Output<C>>;
  readonly close: () => Promise<void>;
}

const NOON = momentOf(Date.UTC(2026, 9, 9, 4));

interface PlantOptions {
  /** Where the folder stays afterwards; without it one is made and removed again. */
  readonly folder?: string;
  /** The bundle of the import's own thread; without it files are read here. */
  readonly programs?: URL;
}

export async function openPlant({ folder, programs }: PlantOptions = {}): Promise<Plant> {
  const own = folder === undefined ? mkdtempSync(join(tmpdir(), 'kesheng-bench-')) : null;
  const opened = await openOffice({
    folder: folder ?? join(own ?? '', 'data'),
    printer: { print: () => Promise.reject(new Error('Nothing is printed here')) },
    via: 'command',
    programs: programs ?? null,
    now: () => NOON,
    isTest: true,
  });
  return {
    opened,
    database: opened.open.paths.database,
    ask: async (channel, input) => {
      const reply = await ask(opened.office, channel, input, {
        write: (_reference, _channel, error) => console.error(error),
      });
      if (reply.ok) return reply.value;
      throw new Error(`${channel}: ${reply.refusal.message}`);
    },
    close: async () => {
      await opened.close();
      if (own !== null) rmSync(own, { recursive: true, force: true });
    },
  };
}
