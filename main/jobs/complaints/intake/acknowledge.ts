import { letterLanguage } from '../../../../db/model/complaints/letterLanguage';
import { Refusal } from '../../../../db/model/refusal';
import { newestRow } from '../../../../db/queries/complaintIntake';
import type { ComplaintRecord } from '../../../../db/queries/complaints';
import { customerByCode } from '../../../../db/queries/customers';
import type { Acknowledgement } from '../../../../preload/contract/complaintIntake';
import type { Checked, Output } from '../../../../preload/contract/index';
import type { Language } from '../../../../preload/words/language';
import { mailAddress, mailDraft } from '../../../mail/mailDraft';
import type { JobOffice } from '../../../office';
import { fileName } from '../../reports';
import { theComplaint } from '../found';
import { acknowledgementLetter } from './letter';

/** The letter as it would go out now. */
export async function acknowledgement(
  office: JobOffice,
  complaint: ComplaintRecord,
  asked: Language | undefined,
): Promise<Acknowledgement> {
  const language = asked ?? (await languageOf(office, complaint));
  return {
    language,
    to: mailAddress(complaint.email) ?? '',
    ...(await acknowledgementLetter(office, complaint, language)),
    last: await lastMade(office, complaint),
  };
}

/** Made and told in the history; sent is what the mail program sends. Refused as `wrong-input` without an address. */
export async function acknowledge(
  office: JobOffice,
  { id, language: asked, to: typed }: Checked<'complaints.acknowledge'>,
): Promise<Output<'complaints.acknowledge'>> {
  const complaint = await theComplaint(office.db, id);
  const language = asked ?? (await languageOf(office, complaint));
  const address = mailAddress(typed ?? complaint.email);
  if (address === null && (typed ?? '') !== '')
    throw new Refusal('wrong-input', { field: 'email', value: typed ?? '' });
  const { subject, text } = await acknowledgementLetter(office, complaint, language);
  const to = address === null ? [] : [{ name: complaint.complainant, address }];
  const bytes = mailDraft({ to, subject, text, attachments: [] });
  office.changed({
    record: 'complaint',
    key: complaint.uid,
    old: null,
    new: { acknowledgedAt: office.now, acknowledgedTo: address ?? '', letter: text },
  });
  return {
    file: { name: fileName(subject, 'eml'), bytes },
    to: to.map((one) => one.address),
    language,
  };
}

async function languageOf({ db }: JobOffice, { customer }: ComplaintRecord): Promise<Language> {
  const found = await customerByCode(db, customer);
  return letterLanguage(found ?? { name: '', region: '', address: '' });
}

async function lastMade({ db }: JobOffice, { uid }: ComplaintRecord): Promise<Acknowledgement['last']> {
  const row = await newestRow(db, { record: 'complaint', key: uid, channel: 'complaints.acknowledge' });
  if (row === undefined) return null;
  const told: unknown = row.newJson === null ? null : JSON.parse(row.newJson);
  const to: unknown = typeof told === 'object' && told !== null ? Reflect.get(told, 'acknowledgedTo') : '';
  return { at: row.at, by: row.userName || row.userCode, to: typeof to === 'string' ? to : '' };
}
