import type { ActionState } from '../../db/model/actions';
import type { Role } from '../../db/model/people';
import type { Channel } from './index';

/** What the door asks before a job runs. A screen only follows it. */
export interface Permission {
  /** The least role that may ask. */
  readonly role: Role;
  /** Also asked while nobody is signed in. */
  readonly isOpen?: true;
  /** The states of the record that the input names in which it may be asked. */
  readonly states?: AllowedStates;
}

export interface AllowedStates {
  readonly of: 'action';
  readonly are: readonly ActionState[];
}

/** The one table of who may do what, when: roles × channels × states. */
export const PERMISSIONS: Readonly<Record<Channel, Permission>> = {
  'actions.list': { role: 'viewer' },
  'actions.sheet': { role: 'viewer' },
  'attachments.list': { role: 'viewer' },
  'attachments.file': { role: 'viewer' },
  'attachments.add': { role: 'clerk' },
  'attachments.setNote': { role: 'clerk' },
  'backup.check': { role: 'viewer' },
  'backup.create': { role: 'clerk' },
  'backup.list': { role: 'viewer' },
  'backup.restore': { role: 'administrator' },
  'customers.add': { role: 'clerk' },
  'customers.change': { role: 'clerk' },
  'customers.import': { role: 'clerk' },
  'customers.list': { role: 'viewer' },
  'customers.page': { role: 'viewer' },
  'customers.previewImport': { role: 'viewer' },
  'customers.saveContact': { role: 'clerk' },
  'deliveries.import': { role: 'clerk' },
  'deliveries.previewImport': { role: 'viewer' },
  'deliveries.reachRate': { role: 'viewer' },
  'documents.list': { role: 'viewer' },
  'documents.newVersion': { role: 'manager' },
  'history.export': { role: 'viewer' },
  'history.record': { role: 'viewer' },
  'history.search': { role: 'viewer' },
  'history.verify': { role: 'viewer' },
  'imports.badRows': { role: 'viewer' },
  'imports.columns': { role: 'viewer' },
  'imports.last': { role: 'viewer' },
  'imports.rememberColumns': { role: 'clerk' },
  'imports.undo': { role: 'clerk' },
  'papers.open': { role: 'viewer' },
  'papers.page': { role: 'viewer' },
  'records.bin': { role: 'viewer' },
  'records.delete': { role: 'clerk' },
  'records.remove': { role: 'administrator' },
  'records.restore': { role: 'clerk' },
  'reports.list': { role: 'viewer' },
  'reports.make': { role: 'viewer' },
  'sample.clear': { role: 'administrator' },
  'sample.fill': { role: 'administrator' },
  'search.find': { role: 'viewer' },
  'settings.calendar': { role: 'viewer' },
  'settings.change': { role: 'clerk' },
  'settings.duties': { role: 'viewer' },
  'settings.office': { role: 'viewer' },
  'settings.changeRetention': { role: 'manager' },
  'settings.renameDepartment': { role: 'manager' },
  'settings.retention': { role: 'viewer' },
  'settings.ruleSets': { role: 'viewer' },
  'settings.setDuty': { role: 'manager' },
  'settings.workingDay': { role: 'viewer' },
  'signatures.of': { role: 'viewer' },
  'signatures.sign': { role: 'viewer' },
  'surveys.closeRound': { role: 'engineer' },
  'surveys.compareKeyings': { role: 'clerk' },
  'surveys.correctReturn': { role: 'clerk' },
  'surveys.createRound': { role: 'clerk' },
  'surveys.decideKeyings': { role: 'clerk' },
  'surveys.desk': { role: 'viewer' },
  'surveys.dropDraft': { role: 'clerk' },
  'surveys.eligible': { role: 'viewer' },
  'surveys.explain': { role: 'viewer' },
  'surveys.form': { role: 'viewer' },
  'surveys.forms': { role: 'viewer' },
  'surveys.importLedger': { role: 'clerk' },
  'surveys.importTemplate': { role: 'engineer' },
  'surveys.issue': { role: 'clerk' },
  'surveys.keyAgain': { role: 'clerk' },
  'surveys.previewLedger': { role: 'viewer' },
  'surveys.printForms': { role: 'clerk' },
  'surveys.recordReturn': { role: 'clerk' },
  'surveys.round': { role: 'viewer' },
  'surveys.roundResult': { role: 'viewer' },
  'surveys.rounds': { role: 'viewer' },
  'surveys.saveDraft': { role: 'clerk' },
  'surveys.takeBackReturn': { role: 'clerk' },
  'surveys.templates': { role: 'viewer' },
  'surveys.trend': { role: 'viewer' },
  'surveys.withdraw': { role: 'clerk' },
  'today.page': { role: 'viewer' },
};
