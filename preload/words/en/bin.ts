import type { Words } from '../zh-CN';

export const bin: Words['bin'] = {
  delete: 'Delete',
  deleteRecord: (title) => `Delete “${title}”`,
  deleted: (title) => `“${title}” is deleted.`,
  title: 'Recycle bin',
  says: (records) =>
    records === 0
      ? 'The recycle bin is empty.'
      : `${records} records are deleted: nothing lists them any more, and they can be restored at any time.`,
  more: 'After its retention an administrator may remove a record for good; the trail keeps what it was.',
  columns: {
    record: 'Record',
    title: 'Name',
    deletedAt: 'Deleted',
    who: 'By',
    reason: 'Reason',
    keptUntil: 'Kept until',
  },
  restore: 'Restore',
  restored: (title) => `“${title}” is restored.`,
  remove: 'Remove for good…',
  removeDialog: {
    title: (title) => `Remove “${title}” for good`,
    why: 'Its retention is over. It cannot be restored afterwards; the trail keeps what it was, who removed it and why.',
    reason: 'Reason',
    primary: 'Remove for good',
    done: (title) => `“${title}” is removed for good.`,
  },
  empty:
    'Deleted customers, contacts, rounds never issued, actions made by hand and meetings come here and can be restored.',
  retention: {
    title: 'Retention',
    columns: { record: 'Record', years: 'Years', basis: 'Basis' },
    years: (years) => `${years} years`,
    change: 'Change',
    dialog: (record) => `Retention: ${record}`,
    yearsLabel: 'Years',
    yearsWrong: 'A whole number from 0 to 100',
    basis: 'Basis (clause or decision)',
    primary: 'Save',
    saved: 'Retention changed.',
    complaint: 'Complaint',
  },
};
