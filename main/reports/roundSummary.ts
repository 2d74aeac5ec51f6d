import { Refusal } from '../../db/model/refusal';
import { theRound } from '../jobs/found';
import type { Report } from './report';
import { chaptersOf } from './roundSummary/chapters';
import { aboutRound, gather } from './roundSummary/gather';
import { coverOf, headOf } from './roundSummary/head';
import { sheetsOf } from './roundSummary/sheets';

/** 客户满意度调查汇总分析报告: one round, for the management representative and the review. */
export const roundSummary: Report = {
  id: 'round-summary',
  formats: ['xlsx', 'pdf'],
  asks: ['round'],
  collect: async (office, { round: code }) => {
    if (code === undefined) throw new Refusal('wrong-input', { field: 'round' });
    const round = await theRound(office.db, code);
    const gathered = await gather(office, round);
    const document = {
      head: headOf(gathered),
      cover: coverOf(gathered),
      chapters: chaptersOf(gathered),
      sheets: sheetsOf(gathered),
    };
    return { about: code, document, paper: { paper: gathered.paper, about: aboutRound(round) } };
  },
};
