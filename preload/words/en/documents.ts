import type { Words } from '../zh-CN';

/** The form catalogue. */
export const documents: Words['documents'] = {
  done: (count: number) => `All ${count} forms and reports have a number and a version.`,
  more: 'Another number, title or retention is a new version; papers that went out keep the version they carry.',
  title: 'Printed forms and reports',
  questionnaires: 'Questionnaires (number and version stand in them)',
  newVersion: 'New version',
  change: 'Change',
  cancel: 'Cancel',
  cancelled: (name: string, version: string) => `Version ${version} of “${name}” is cancelled.`,
  export: 'Export the revisions',
  columns: {
    number: 'Number',
    title: 'Title',
    version: 'Version',
    effectiveOn: 'Effective',
    retention: 'Kept for',
    change: 'Change',
    papers: 'Issued',
    standing: 'State',
    approvedOn: 'Approved',
  },
  standing: { inForce: 'in force', coming: 'to come', past: 'past' },
  first: 'First version',
  changeDialog: {
    title: (name: string, version: string) => `Change version ${version} of “${name}”`,
    why: 'It is not in force yet and can be changed; what it said before stays in the history.',
    save: 'Save',
  },
  dialog: {
    title: (name: string) => `New version of “${name}”`,
    why: 'Papers printed from the effective day on carry it; those that went out stay as they are.',
    titleEn: 'Title in English',
    save: 'Save the version',
    done: (name: string, version: string) => `Version ${version} of “${name}” is saved.`,
  },
};
