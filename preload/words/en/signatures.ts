import type { Words } from '../zh-CN';

/** The words of signatures, wherever a record is signed. */
export const signatures: Words['signatures'] = {
  title: 'Signatures',
  meanings: { prepared: 'Prepared', reviewed: 'Reviewed', approved: 'Approved', confirmed: 'Confirmed' },
  sign: 'Sign',
  signAs: (meaning: string) => `Sign: ${meaning}`,
  nobody: 'not signed',
  void: 'void',
  voidWhy: 'The content was changed after it was signed. This signature no longer counts; please sign again.',
  unproved: 'password not checked',
  early: 'A round is signed once it is closed, minutes once the meeting was held.',
  needs: (who: string) => `Signed by the ${who}`,
  firstSigned: (meanings: string) => `After: ${meanings}`,
  lacksVoid: (meanings: string) => `void: ${meanings}`,
  lacksMissing: (meanings: string) => `not signed: ${meanings}`,
  comma: '; ',
  or: ' or ',
  closing: 'Signatures before closing',
  closingNote:
    'Not chosen: what is not signed or void is only shown. Chosen: an action is closed only while that signature stands.',
  dialog: {
    about: (title: string) =>
      `You sign “${title}” as it stands now. If it is changed later, the signature becomes void.`,
    early: (lacks: string) => `It can be signed, but please note – ${lacks}.`,
    who: 'Signed by',
    password: 'Your password once more',
  },
  done: (meaning: string) => `Signed: ${meaning}`,
};
