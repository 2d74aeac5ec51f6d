import type { SlipFormat } from '../../../../preload/contract/slips';
import { loadWords } from '../../../../preload/words/loadWords';
import type { JobOffice } from '../../../office';
import { slipRounds } from '../../../reports/improvementSlip/rounds';
import type { ImprovementSlip } from '../../../reports/improvementSlip/slip';
import type { ChannelsOf, Jobs } from '../../list';
import { fileName } from '../../reports';
import { theAction } from '../work';
import { keepMadeSlip, type ReadySlip, readySlip } from './made';
import { readSlip } from './read';
import { takeSlip } from './take';
import { takeBackSlip } from './takeBack';

type Slipping = Extract<
  ChannelsOf<'actions'>,
  'actions.slip' | 'actions.slips' | 'actions.readSlip' | 'actions.takeSlip' | 'actions.takeBackSlip'
>;

export const slipping: Jobs<Slipping> = {
  'actions.readSlip': async (office, { file }) => (await readSlip(office, file)).shown,
  'actions.takeSlip': takeSlip,
  'actions.takeBackSlip': takeBackSlip,

  'actions.slip': async (office, { id, format }) => {
    const [ready] = await readySlips(office, [id]);
    if (ready === undefined) throw new RangeError('No slip was made');
    const bytes = await written(office, ready.slip, format);
    await office.write((within) => keepMadeSlip(within, ready, { format, bytes }));
    const { slip } = await loadWords(office.settings.language);
    return { slip: ready.slip.code, file: { name: fileName(slip.fileName(ready.slip.code), format), bytes } };
  },

  'actions.slips': async (office, { ids }) => {
    const ready = await readySlips(office, [...new Set(ids)]);
    const all = ready.map(({ slip }) => slip);
    const bytes = await printed(office, all);
    await office.write(async (within) => {
      for (const one of ready) await keepMadeSlip(within, one, { format: 'pdf', bytes });
    });
    const { slip } = await loadWords(office.settings.language);
    const name = fileName(slip.manyName(all.length), 'pdf');
    return { slips: all.map(({ code }) => code), file: { name, bytes } };
  },
};

async function readySlips(office: JobOffice, ids: readonly string[]): Promise<readonly ReadySlip[]> {
  const rounds = await slipRounds(office);
  const ready: ReadySlip[] = [];
  for (const id of ids) ready.push(await readySlip(office, await theAction(office.db, id), rounds));
  return ready;
}

function written(office: JobOffice, slip: ImprovementSlip, format: SlipFormat): Promise<Uint8Array> {
  return format === 'pdf' ? printed(office, [slip]) : sheetOf(slip);
}

// The writers are loaded when they are first needed: other calls start without them.
async function printed({ printer }: JobOffice, slips: readonly ImprovementSlip[]): Promise<Uint8Array> {
  return printer.print((await import('../../../reports/write/slip/slipHtml')).slipsHtml(slips));
}

async function sheetOf(slip: ImprovementSlip): Promise<Uint8Array> {
  return (await import('../../../reports/write/slip/slipBook')).slipBook(slip);
}
