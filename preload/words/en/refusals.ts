import type { Facts, RefusalCode } from '../../../db/model/refusal';
import { figure } from '../format';
import { telling } from '../telling';
import { actionRefusals } from './actionRefusals';
import { actions } from './actions';
import { complaintClockRefusals } from './complaintClockRefusals';
import { complaintRefusals } from './complaintClosing';
import { complaintSettlementRefusals } from './complaintSettlementRefusals';
import { complaintWorkRefusals } from './complaintWorkRefusals';
import { eightDRefusals } from './eightDRefusals';
import { fieldName } from './inputFields';
import { signatureRefusals } from './signatureRefusals';
import { today } from './today';

type Say = (facts: Facts) => string;

const UNREADABLE: Readonly<Record<string, string>> = {
  empty: 'it is empty.',
  'not-a-workbook': 'it is neither an Excel workbook (.xlsx) nor CSV.',
  'old-xls': 'it is an old .xls file; save it as .xlsx in Excel.',
  encrypted: 'it is protected by a password; remove it first.',
  'cut-off': 'it is incomplete; perhaps it was not copied to its end.',
  'too-large': 'it is too large.',
  'binary-workbook': 'it is a binary .xlsb workbook; save it as .xlsx in Excel.',
  damaged: 'it is damaged inside.',
  'forbidden-content': 'it holds content that is not allowed.',
  'not-json': 'it is not JSON.',
  'no-pdf': 'it is not a PDF, or not all of one.',
  'took-too-long': 'reading was stopped after 30 seconds.',
};

/** Codes that stand in a refusal's facts, in words. */
const WHY: Readonly<Record<string, string>> = {
  'not-a-backup': 'it is not a backup of Kesheng',
  'strange-entry': 'it holds things that do not belong in it',
  'too-large': 'it is too large',
  'manifest-missing': 'its list of contents is missing',
  'missing-entry': 'part of it is missing',
  altered: 'its contents were altered',
  'not-our-database': 'the data in it is not from Kesheng',
  damaged: 'the data in it is damaged',
  counts: 'its number of records differs from its list',
  tables: 'its tables differ from its list',
  empty: 'it is empty',
  'not-a-file': 'it is not a file',
  'not-a-database': 'it is not a database',
  'other-program': 'it belongs to another program',
  scale: 'it is not one of the options',
  item: 'the questionnaire has no such item',
  'code-twice': 'a code stands twice',
  items: 'the number of items is not right',
  weight: 'the weight is not right',
  undecided: 'not decided yet',
  'no-difference': 'both keyings agree, nothing to decide',
  'scales-too-many': 'too many kinds of scales to compute exactly',
  'zero-sign': 'it holds an invisible zero sign (U+0000)',
  'name-empty': 'it has no name',
  'name-long': 'its name is too long',
  'name-signs': 'its name has signs that are not allowed',
  'name-reserved': 'its name belongs to the system',
  'name-direction': 'its name has signs that turn the direction of writing',
  'name-end': 'its name ends in a dot or a space',
  'empty-file': 'it is empty',
  kind: 'it is no kind that is kept (pictures, PDF, Excel, Word, text, mail), or not what its ending says',
  'damaged-picture': 'the picture is damaged',
  'too-many-pixels': 'the picture has more than 50 million pixels',
  'no-user': '--user does not say who',
  'wrong-password': 'the code or the password is not right',
  'wait-after-failures': 'after several wrong passwords one has to wait',
  'must-change': 'this password must first be changed in the window',
};

const { told, list } = telling(', ', { why: WHY, state: actions.states, channel: today.doings });

/** What is not possible, what was kept, what to do. */
export const refusals: Readonly<Record<RefusalCode | 'defect', Say>> = {
  'unknown-round': (facts) =>
    `There is no round with the code “${told(facts, 'code')}”. Please check the code.`,
  'unknown-customer': (facts) =>
    `There is no customer with the code “${told(facts, 'code')}”. Import or add the customer first.`,
  'unknown-template': (facts) =>
    `There is no questionnaire with the code “${told(facts, 'code')}”. Import it first.`,
  'unknown-rule-set': (facts) => `There is no rule set with the code “${told(facts, 'code')}”.`,
  'unknown-form': (facts) =>
    `There is no form with the number “${told(facts, 'code')}”. Please check the number on the paper.`,
  'code-in-use': (facts) =>
    `The code “${told(facts, 'code')}” is already in use; nothing was created. ${facts.isInBin === true ? 'It is in the recycle bin: restore it, or choose another code.' : 'Please choose another code.'}`,
  'round-closed': (facts) =>
    `The round “${told(facts, 'code')}” was closed on ${told(facts, 'on')}; its result does not change any more.`,
  'file-unreadable': (facts) =>
    `The file “${told(facts, 'name')}” cannot be read: ${unreadable(facts)} It was not changed and no row was imported.`,
  'header-not-found': (facts) =>
    `The required columns were not found: ${list(facts.missing)}. No row was imported. Check the header, or match the columns once in the window: from then on they are known.`,
  'file-missing': (facts) => `The file “${told(facts, 'path')}” was not found.`,
  'out-missing': () => 'This call gives a file: say where to write it with --out. Nothing was done.',
  'data-in-use': () =>
    'The data is in use by another program and was not released within 5 seconds. Nothing was saved; please try again.',
  'newer-data': (facts) =>
    `This data file was written by a newer version (${told(facts, 'found')}; this program knows ${told(facts, 'ours')}). It was not opened and not changed. Please install the newer version.`,
  'not-permitted': (facts) =>
    `Your role does not allow this (${told(facts, 'channel')}). Nothing was changed.`,
  'not-an-email': (facts) =>
    `“${told(facts, 'email')}” is not an e-mail address: it should look like lin.tao@example.com. Nothing was saved.`,
  'delete-not-permitted': (facts) =>
    `“${told(facts, 'title')}” is not a draft of your own: your role may not delete or restore it. Please ask an engineer or above. Nothing was changed.`,
  'wrong-input': (facts) =>
    facts.most === undefined
      ? `The input is not right: ${input(facts)}. Nothing was saved.`
      : `“${fieldName(facts)}” is too long: ${figure(Number(facts.most))} characters at most. Nothing was saved; what you wrote is still there.`,
  'answers-ambiguous': () =>
    'The answers of this file could be points or levels; which one cannot be told. No row was imported. Use the labels instead.',
  'already-returned': (facts) =>
    `Form ${told(facts, 'code')} was already recorded as returned on ${told(facts, 'on')}; it was not changed. Use “correct” to change it.`,
  'not-returned': (facts) => `Form ${told(facts, 'code')} has not been recorded as returned.`,
  'keyed-twice': (facts) =>
    `Form ${told(facts, 'code')} has been keyed twice already. Use “correct” to change it.`,
  'not-keyed-twice': (facts) => `Form ${told(facts, 'code')} has not been keyed a second time.`,
  'not-issued': (facts) =>
    `Form ${told(facts, 'code')} has not been issued, so no return can be recorded. Record its issue first.`,
  'form-withdrawn': (facts) =>
    `Form ${told(facts, 'code')} was withdrawn on ${told(facts, 'on')}; nothing can be recorded for it.`,
  'unknown-report': (facts) => `There is no report called “${told(facts, 'report')}”.`,
  'unknown-channel': (facts) => `There is no call “${told(facts, 'channel')}”. Use --list to see all.`,
  'unknown-batch': () => 'There is no such import.',
  'batch-in-use': () =>
    'Records of this import were changed later, so it cannot be taken back as a whole. Nothing was changed.',
  'template-invalid': (facts) => `The questionnaire file is not right: ${input(facts)}. It was not imported.`,
  'template-in-use': (facts) =>
    `Version ${told(facts, 'version')} of the questionnaire “${told(facts, 'code')}” has been issued and is frozen. Import it under another version.`,
  'no-forms': (facts) =>
    `The round “${told(facts, 'code')}” has no forms to print. Choose its customers first.`,
  'no-such-page': (facts) =>
    `This file has ${told(facts, 'pages')} pages, so there is no page ${told(facts, 'page')}.`,
  'paper-not-open': () => 'The preview of this file has been closed. Please open it again.',
  'paper-unreadable': (facts) =>
    `This file cannot be previewed: ${unreadable(facts)} The file was not changed.`,
  'numbers-used-up': () => 'All 9,999 form numbers of this quarter are used up.',
  'format-not-offered': (facts) =>
    `The report “${told(facts, 'report')}” is not offered as ${told(facts, 'format')}.`,
  'printer-missing': () => 'No drawing program is available here, so no PDF can be made.',
  'not-our-database': (facts) =>
    `The app.db in this folder is not a data file of Kesheng (${told(facts, 'why')}). It was not changed. Check the folder or restore a backup.`,
  'data-damaged': (facts) =>
    `The data file is damaged: ${told(facts, facts.problem === undefined ? 'problems' : 'problem')}. Nothing was changed. Leave it as it is and restore the newest backup.`,
  'folder-damaged': () =>
    'This folder has backups but no data file: it looks damaged, so no blank plant was made. Restore a backup.',
  'folder-not-empty': (facts) =>
    `This folder holds other things (${told(facts, 'found')}); no data was made in it. Choose an empty folder.`,
  'backup-invalid': (facts) =>
    `This backup cannot be used: ${told(facts, 'why')}. The present data was not changed.`,
  'not-an-opinion': (facts) =>
    `${told(facts, 'code')} is no customer’s opinion, so it cannot be closed as praise.`,
  'slip-not-to-take-back': (facts) =>
    `${told(facts, 'code')}: nothing to take back, or it was changed since. Change the action itself.`,
  'nothing-to-undo': () => 'There is no state before a restore to go back to.',
  'disk-full': () =>
    'The disk is full; nothing was saved. Free some space and try again; what is on the screen is still there.',
  'file-busy': (facts) =>
    `The file “${told(facts, 'name')}” is open in another program (such as Excel). Close it or save under another name.`,
  'now-not-allowed': () => '--now works only in a data folder that was made with --test.',
  'not-blank': () =>
    'There is data here already, so the sample plant was not filled in. Nothing was changed.',
  'not-a-sample': () => 'This is not the sample plant, so it was not cleared. Nothing was changed.',
  'signed-out': (facts) =>
    `${facts.why === undefined ? 'Please sign in first' : `Could not sign in: ${told(facts, 'why')}`}. Nothing was changed.`,
  'not-in-state': (facts) =>
    `This record is now “${told(facts, 'state')}”; that can only be done while it is “${told(facts, 'states')}”. Nothing was changed.`,
  'password-needed': () => 'Enter your password to confirm. Nothing was saved.',
  'wrong-password': (facts) =>
    `The password is not right.${Number(facts.seconds) > 0 ? ` After several wrong ones, please wait ${told(facts, 'seconds')} seconds.` : ''}`,
  'wait-after-failures': (facts) =>
    `Too many wrong ${facts['of'] === 'recoveryCode' ? 'recovery codes' : 'passwords'} in a row: please try again in ${told(facts, 'seconds')} seconds.`,
  'version-not-later': (facts) =>
    `The effective day ${told(facts, 'on')} is not later than that of version ${told(facts, 'version')} (${told(facts, 'last')}). Please choose a later day. Nothing was saved.`,
  'version-stands': (facts) =>
    facts.next === undefined
      ? `Version ${told(facts, 'version')} has been in force since ${told(facts, 'on')} and stays as it is. Please make a new version.`
      : `Version ${told(facts, 'version')} is followed by ${told(facts, 'next')}. Please cancel that one first. Nothing was changed.`,
  'attachment-refused': (facts) =>
    `The file “${told(facts, 'name')}” was not taken: ${told(facts, 'why')}. The record is unchanged.`,
  'attachment-missing': (facts) =>
    `The file of the attachment “${told(facts, 'name')}” is gone or was altered. Please restore it from a backup.`,
  'unknown-record': (facts) => `There is no such record (${told(facts, 'key')}). It may have been deleted.`,
  ...complaintRefusals,
  ...signatureRefusals,
  'too-many-rows': (facts) =>
    `There are more than ${told(facts, 'most')} entries; nothing was exported. Narrow the period, or save a CSV.`,
  ...complaintClockRefusals,
  ...complaintWorkRefusals,
  'record-in-use': (facts) =>
    `“${told(facts, 'title')}” cannot be deleted: ${inUse(facts)}. Nothing has been changed.${facts.deliveries === undefined ? '' : ' Set the status of a customer who is gone to Lost instead.'}`,
  'retention-running': (facts) =>
    `“${told(facts, 'title')}” is kept until ${told(facts, 'until')} and cannot be removed for good before. Nothing has been changed.`,
  'password-weak': (facts) =>
    `A new password needs at least ${told(facts, 'least')} characters and must be neither your code or name nor the old password. Nothing was saved.`,
  'wrong-recovery-code': (facts) =>
    `The recovery code is not right; nothing was changed. ${Number(facts.seconds) > 0 ? `After several wrong ones, please wait ${told(facts, 'seconds')} seconds.` : 'Type it as it stands on the printed page.'}`,
  'sign-in-off': () => 'Sign-in is not turned on, so no password is needed. Nothing was changed.',
  'sign-in-on': () => 'Sign-in is turned on already. Nothing was changed.',
  'last-administrator': () =>
    'At least one administrator must remain who is here and can sign in, so nothing was saved. Make somebody else administrator first.',
  'unknown-person': (facts) =>
    `There is nobody here with the code “${told(facts, 'code')}”. Nothing was changed.`,
  'unknown-department': (facts) =>
    `There is no department with the code “${told(facts, 'code')}”, or it is closed. Nothing was changed.`,
  'department-in-use': (facts) =>
    `The department “${told(facts, 'code')}” still has ${told(facts, 'people')} people and answers for ${told(facts, 'duties')} duties; it was not closed. Give them to another department first.`,
  ...actionRefusals,
  ...complaintSettlementRefusals,
  ...eightDRefusals,
  defect: (facts) =>
    `Something went wrong in the program; the data was not changed. Please report the number ${told(facts, 'reference')} and try again.`,
};

function unreadable(facts: Facts): string {
  return UNREADABLE[String(facts.why)] ?? 'it was not understood.';
}

function input(facts: Facts): string {
  const field = facts.field === undefined ? told(facts, 'code') : fieldName(facts);
  const shown = [facts.value, facts.why, facts.problem].filter((fact) => fact !== undefined && fact !== '');
  const why = shown.map((fact) => WHY[String(fact)] ?? String(fact)).join(', ');
  return why === '' ? `“${field}”` : `“${field}” (${why})`;
}

/** What holds a record: counts, or a fact that is so. */
const HELD_BY: Readonly<Record<string, string>> = {
  forms: 'forms',
  deliveries: 'deliveries',
  actions: 'actions',
  issued: 'forms issued',
  printed: 'forms printed',
  closed: 'it is closed',
  notByHand: 'it was not made by hand',
  decided: 'it has decisions or is approved',
  answered: 'it has been answered',
  deleted: 'its customer is in the recycle bin',
};

function inUse(facts: Facts): string {
  const held = Object.entries(HELD_BY).flatMap(([name, words]) => {
    const fact = facts[name];
    if (fact === undefined || fact === 0 || fact === false) return [];
    return [typeof fact === 'number' ? `${fact} ${words}` : words];
  });
  return held.join(', ');
}
