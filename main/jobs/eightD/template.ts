import { readAttachmentBytes } from '../../../db/attachments';
import { TEMPLATE_NOTE } from '../../../db/model/complaints/templateNames';
import { Refusal } from '../../../db/model/refusal';
import { attachmentsOf } from '../../../db/queries/attachments';
import type { EightDTemplate } from '../../../preload/contract/eightDTemplates';
import type { Checked, Output } from '../../../preload/contract/index';
import type { OfficeFile } from '../../../preload/contract/takes';
import type { JobOffice } from '../../office';
import { collectEightD } from '../../reports/eightD/collect';
import { speakerOf } from '../../reports/eightD/speaker';
import { attachments } from '../attachments';
import { theComplaint } from '../complaints/found';
import { fileName } from '../reports';

/** A customer's own template, kept among his attachments; the newest counts. */
export async function keepTemplate(
  office: JobOffice,
  { customer, file }: Checked<'eightD.keepTemplate'>,
): Promise<Output<'eightD.keepTemplate'>> {
  await office.reader.read(file);
  const { namesIn, templateBook } = await import('../../reports/write/eightD/templateBook');
  const names = namesIn(await templateBook(file.bytes));
  if (names.known.length === 0)
    throw new Refusal('eight-d-template-nameless', { name: file.name, unknown: names.unknown.slice(0, 10) });
  const kept = { record: 'customer', key: customer, file, note: TEMPLATE_NOTE } as const;
  const { uid } = await attachments['attachments.add'](office, kept);
  return { uid, ...names };
}

export async function listTemplates(
  { db }: JobOffice,
  { customer }: Checked<'eightD.templates'>,
): Promise<{ readonly templates: readonly EightDTemplate[] }> {
  const found = await templatesOf(db, customer);
  return { templates: found.map(({ uid, name, addedAt }) => ({ uid, name, addedAt })) };
}

/** The newest template of the complaint's customer with the report of now in it. */
export async function fillTemplate(
  office: JobOffice,
  { complaint: id, language: asked }: Checked<'eightD.fillTemplate'>,
): Promise<{ readonly file: OfficeFile }> {
  const { db, folder, settings } = office;
  const complaint = await theComplaint(db, id);
  const language = asked ?? (settings.language === 'en' ? 'en' : 'zh');
  const draft = { complaint: id, language, stage: 'D8', version: 0, sentAt: null } as const;
  const { shown, report } = await collectEightD(office, draft);
  const [template] = await templatesOf(db, shown.complaint.customer);
  if (template === undefined)
    throw new Refusal('eight-d-template-none', { customer: shown.complaint.customerName });
  const bytes = readAttachmentBytes(folder.paths.folder, 'xlsx', template.sha256);
  if (bytes === null) throw new Refusal('attachment-missing', { name: template.name });
  await office.reader.read({ name: template.name, bytes });
  const { filledBook } = await import('../../reports/write/eightD/templateBook');
  const { templateValues } = await import('../../reports/eightD/templateValues');
  const speaker = speakerOf(language, settings.language, shown.content.english);
  const filled = await filledBook(bytes, templateValues({ shown, report }, speaker));
  return { file: { name: fileName(`${complaint.code} 8D`, 'xlsx'), bytes: filled } };
}

async function templatesOf(db: JobOffice['db'], customer: string) {
  const kept = await attachmentsOf(db, 'customer', customer);
  return kept.filter(({ note, type }) => note === TEMPLATE_NOTE && type === 'xlsx').toReversed();
}
