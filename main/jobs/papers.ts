import { Refusal } from '../../db/model/refusal';
import type { ChannelsOf, Jobs } from './list';

export const papers: Jobs<ChannelsOf<'papers'>> = {
  'papers.open': ({ pages }, { file }) => pages.open(file),

  'papers.page': async ({ pages }, { paper, file, page, width }) => {
    const open = file === undefined ? paper : (await pages.open(file)).paper;
    if (open === undefined) throw new Refusal('wrong-input', { field: 'paper' });
    return { file: { name: `${page}.png`, bytes: await pages.draw({ paper: open, page, width }) } };
  },
};
