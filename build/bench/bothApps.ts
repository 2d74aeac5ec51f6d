import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from '../setup/places.mjs';
import { openPlant } from './plant';
import type { App } from './startedApp';

export interface BothApps {
  readonly ours: App;
  readonly blank: App;
  /** The newest round of the sample that is closed. */
  readonly round: string;
  readonly remove: () => void;
}

/** Our app on a data folder with the sample plant, and the blank one with a folder of its own. */
export async function bothApps(): Promise<BothApps> {
  const parent = mkdtempSync(join(tmpdir(), 'kesheng-bench-'));
  const data = join(parent, 'data');
  const plant = await openPlant({ folder: data });
  await plant.ask('sample.fill', {});
  const { rounds } = await plant.ask('surveys.rounds', {});
  await plant.close();
  const page = inProject('build', 'bench', 'baseline', 'blankPage.html');
  return {
    ours: { words: ['.', '--data', data], sign: 'main h1' },
    blank: { words: [inProject('out', 'bench', 'blankApp.js'), join(parent, 'blank'), page], sign: 'h1' },
    round: rounds.find(({ closedOn }) => closedOn !== null)?.code ?? '',
    remove: () => rmSync(parent, { recursive: true, force: true }),
  };
}
