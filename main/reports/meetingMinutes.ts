import { Refusal } from '../../db/model/refusal';
import { keptSettings } from '../../db/queries/settings';
import { wordsOf } from '../../preload/words/wordsOf';
import { wholeMeeting } from '../jobs/meetings/shown';
import { theMeeting } from '../jobs/meetings/work';
import { type PaperAbout, paperOf } from '../papers';
import { signaturesShown } from '../signing/signed';
import { minutesChapters, minutesSheets } from './meetingMinutes/chapters';
import { minutesHead } from './meetingMinutes/head';
import type { Report } from './report';

/** 会议记录: who was there, what was said and concluded, what was decided, who signed. Before the meeting it is its agenda, to be written on. */
export const meetingMinutes: Report = {
  id: 'meeting-minutes',
  formats: ['xlsx', 'pdf'],
  asks: ['meeting'],
  collect: async (office, { meeting: id }) => {
    if (id === undefined) throw new Refusal('wrong-input', { field: 'meeting' });
    const meeting = await wholeMeeting(office.db, await theMeeting(office.db, id));
    const about: PaperAbout = {
      ...{ record: 'meeting', key: meeting.id },
      since: meeting.state === 'approved' ? meeting.heldOn : null,
    };
    const words = wordsOf(office.settings.language);
    const usual = words.reports.titles['meeting-minutes'];
    const gathered = {
      ...{ office, words, meeting },
      paper: await paperOf(office, 'meeting-minutes', about, usual),
      signatures: await signaturesShown(office, 'meeting', meeting.id),
      isSample: (await keptSettings(office.db)).isSample === true,
    };
    const document = {
      head: minutesHead(gathered),
      cover: null,
      chapters: minutesChapters(gathered),
      sheets: minutesSheets(gathered),
    };
    return { about: meeting.code, document, paper: { paper: gathered.paper, about } };
  },
};
