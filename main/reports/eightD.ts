import { Refusal } from '../../db/model/refusal';
import { collectEightD } from './eightD/collect';
import type { EightDReport } from './eightD/report';
import type { Report } from './report';

/** 8D 报告 as it stands: a draft, which counts as nothing. What is sent is made by `eightD.send`. */
export const eightD: Report<EightDReport> = {
  id: 'eight-d',
  formats: ['pdf', 'xlsx', 'docx'],
  asks: ['complaint'],
  collect: async (office, { complaint, language, stage = 'D8' }) => {
    if (complaint === undefined) throw new Refusal('wrong-input', { field: 'complaint' });
    const own = office.settings.language === 'en' ? 'en' : 'zh';
    const { report, shown, paper } = await collectEightD(office, {
      ...{ complaint, language: language ?? own, stage, version: 0, sentAt: null },
    });
    return { about: shown.complaint.code, document: report, paper };
  },
};
