import type { Words } from '../zh-CN';

/** The minutes on paper. */
export const minutes: Words['meetings']['minutes'] = {
  headed: (title) => `Minutes: ${title}`,
  when: (day, time) => `Time: ${time === '' ? day : `${day} ${time}`}`,
  place: (place) => `Place: ${place}`,
  chair: (name) => `Chair: ${name}`,
  recorder: (name) => `Minutes by: ${name}`,
  kind: (kind) => `Kind: ${kind}`,
  round: (round) => `Round: ${round}`,
  chapters: { people: 'Attendance', topics: 'Topics', decisions: 'Decisions', notes: 'Notes' },
  sheets: { people: 'Attendance', topics: 'Topics', decisions: 'Decisions', notes: 'Notes' },
  present: (present, all) => `${present} of ${all} present`,
  columns: {
    name: 'Name',
    department: 'Department',
    attendance: 'Attendance',
    signature: 'Signature',
    number: 'No.',
    topic: 'Topic',
    discussion: 'Discussion',
    conclusion: 'Conclusion',
    action: 'Action',
    decision: 'Decision',
    responsible: 'Responsible',
    dueOn: 'Due',
  },
  signed: (day) => `signed ${day}`,
  conclusion: 'Conclusion: ',
  discussion: 'Discussion: ',
  noPeople: 'Nobody was named.',
  noTopics: 'No topics.',
  noDecisions: 'No decisions.',
  decisionsNote: 'Each decision is an action, followed under its number until it is closed',
  draft: 'not approved',
};

/** The invitation and the minutes as a letter. */
export const mail: Words['meetings']['mail'] = {
  inviteSubject: (title, day, code) => `Invitation: ${title}, ${day} (${code})`,
  minutesSubject: (title, code) => `Minutes: ${title} (${code})`,
  greeting: 'Dear all,',
  invite: (title) => `You are invited to “${title}”.`,
  sent: (title, day) => `Please find attached the approved minutes of “${title}” of ${day}.`,
  agenda: 'Agenda:',
  decisions: 'Decisions, to be carried out by their due days:',
  noDecisions: 'Nothing was decided at this meeting.',
  decision: (number, title, code) => `${number}. ${title} (${code})`,
  who: (department, responsible, dueOn) =>
    `   ${department}${responsible === '' ? '' : `, ${responsible}`}, by ${dueOn}`,
  answer: 'When it is done, please answer with the number of the action and the result.',
  closing: (plant, name) => [name, plant].filter((part) => part !== '').join(', '),
};
