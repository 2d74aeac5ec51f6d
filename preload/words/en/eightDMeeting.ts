import type { Words } from '../zh-CN';

/** The review meetings of a complaint, and its measures, on the complaint's page. */
export const eightDMeeting: Words['eightD']['meeting'] = {
  title: 'Meeting and measures',
  call: 'Call a meeting…',
  planTitle: (code, problem) => `${code} ${problem}: review`,
  topics: ['Short-term measures', 'Cause', 'Long-term measures', 'Prevention'],
  none: 'No meeting yet.',
  meetings: 'Meetings',
  decisions: 'Decisions',
  measures: 'Measures',
  noMeasures: 'No measures yet; they are written in the 8D.',
  summary: (meetings, measures, open) =>
    `${meetings} meetings · ${measures} measures · ${open} not introduced`,
  of: 'Complaint',
  heldOn: 'Day',
  startsAt: 'Time',
  place: 'Place',
  primary: 'Plan the meeting',
  dialog: 'Call a quality meeting',
  done: (code) => `${code} is planned.`,
};
