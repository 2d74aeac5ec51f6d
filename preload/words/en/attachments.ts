import type { Words } from '../zh-CN';

/** Files beside a record. */
export const attachments: Words['attachments'] = {
  title: 'Attachments',
  how: 'Paste, drop here or choose; several at once',
  choose: 'Add…',
  adding: (left) => `Adding, ${left} to go…`,
  tooBig: (name, limit) => `“${name}” is larger than ${limit} and was not taken.`,
  unreadable: (name) => `“${name}” cannot be read; another program may hold it.`,
  gone: 'The file is gone or was altered',
  drawnOn: 'marked copy',
  draw: 'Mark',
  marks: { arrow: 'Arrow', circle: 'Circle' },
  takeBack: 'Remove the last mark',
  keepDrawn: 'Keep as a marked copy',
  drawnName: (name) => `${name.replace(/\.[^.]+$/, '')} marked.png`,
  drawnKept: 'The marked copy is kept; the picture itself is unchanged.',
  note: 'Note',
  keepNote: 'Save the note',
  save: 'Save as…',
  before: 'Previous',
  after: 'Next',
  taken: (when) => `taken ${when}`,
  added: (who, when) => `added by ${who} ${when}`,
};
