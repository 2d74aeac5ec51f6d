import { v7 as newUid } from 'uuid';
import { keepAttachmentBytes } from '../../../db/attachments';
import type { Moment } from '../../../db/model/day';
import type { ComplaintRecord } from '../../../db/queries/complaints';
import { eightDIssuesOf, keepEightDIssue } from '../../../db/queries/eightDIssues';
import type { Checked, Output } from '../../../preload/contract/index';
import type { OfficeFile } from '../../../preload/contract/takes';
import { plantNameIn } from '../../../preload/words/plantName';
import { shippedName } from '../../../preload/words/shipped/shippedName';
import { mailAddress, mailDraft } from '../../mail/mailDraft';
import type { JobOffice } from '../../office';
import { keepPaper } from '../../papers';
import { type CollectedEightD, collectEightD } from '../../reports/eightD/collect';
import { eightDFile } from '../../reports/eightD/file';
import { speakerOf } from '../../reports/eightD/speaker';
import { momentTold, tellStep } from '../complaints/clocks/tell';
import { newestCycle, theComplaint } from '../complaints/found';
import { fileName } from '../reports';
import { issueShown, theIssue } from './issues';

type Asked = Checked<'eightD.send'>;

/** The next version of the newest run, made, kept byte for byte, and told as the answer to the customer where it is the first. */
export async function sendEightD(office: JobOffice, asked: Asked): Promise<Output<'eightD.send'>> {
  const { settings, now, db } = office;
  const complaint = await theComplaint(db, asked.complaint);
  const language = asked.language ?? (settings.language === 'en' ? 'en' : 'zh');
  const sentAt = asked.sentAt === undefined ? now : momentTold(asked.sentAt, settings.timeZone);
  const version = await nextVersion(office, complaint);
  const made = await collectEightD(office, {
    ...{ complaint: complaint.uid, language, stage: asked.stage, version, sentAt },
  });
  const bytes = await eightDFile(office, made.report, asked.format);
  const { words } = speakerOf(language, settings.language, {});
  const name = fileName(words.eightDReport.file(complaint.code, version, asked.stage === 'D3'), asked.format);
  const to = asked.to ?? made.shown.complaint.email;
  const file = { name, bytes };
  const uid = await office.write((within) =>
    keepSent(within, complaint, { ...asked, language, sentAt, to, version, made, file }),
  );
  const issue = issueShown(await theIssue(db, uid));
  const mail = asked.way === 'mail' ? letter(office, complaint, { to, file, language }) : null;
  return { issue, file, mail };
}

async function nextVersion({ db }: JobOffice, complaint: ComplaintRecord): Promise<number> {
  const issues = await eightDIssuesOf(db, complaint.id);
  return (
    1 + Math.max(0, ...issues.filter(({ cycle }) => cycle === complaint.cycle).map((one) => one.version))
  );
}

interface Sent extends Omit<Asked, 'sentAt' | 'language' | 'to'> {
  readonly language: 'zh' | 'en' | 'both';
  readonly sentAt: Moment;
  readonly to: string;
  readonly version: number;
  readonly made: CollectedEightD;
  readonly file: OfficeFile;
}

async function keepSent(office: JobOffice, complaint: ComplaintRecord, sent: Sent): Promise<string> {
  const { folder, user, db } = office;
  const { format, stage, way, sentAt, to, made, file } = sent;
  const { sha256 } = keepAttachmentBytes(folder.paths.folder, format, file.bytes);
  const uid = newUid();
  await keepEightDIssue(db, {
    ...{ uid, complaintId: complaint.id, cycle: complaint.cycle, version: sent.version },
    ...{ language: sent.language, format, fileName: file.name, sha256, sentAt, sentTo: to },
    contentJson: JSON.stringify({ stage, way, ...made.shown }),
    personCode: user.code,
    personName: user.name,
  });
  await keepPaper(office, made.paper.paper, made.paper.about, { format, bytes: file.bytes });
  office.changed({
    ...{ record: 'complaint', key: complaint.uid, old: null },
    new: { eightDVersion: file.name, sentTo: to, sha256 },
  });
  const { repliedAt, repliedOn } = await newestCycle(db, complaint);
  // The first answer counts; a later version never moves it, and an interim reply is none.
  if (stage === 'D8' && repliedAt === null && repliedOn === null)
    await tellStep(office, complaint, { step: 'replied', at: sentAt, reason: sent.reason });
  return uid;
}

interface Enclosed {
  readonly to: string;
  readonly file: OfficeFile;
  readonly language: Sent['language'];
}

function letter(
  { settings, user }: JobOffice,
  { code, problem, complainant }: ComplaintRecord,
  { to, file, language }: Enclosed,
): OfficeFile {
  const speaker = speakerOf(language, settings.language, {});
  const { mail } = speaker.words.eightDReport;
  const address = mailAddress(to);
  const from = plantNameIn(settings, speaker.language);
  const bytes = mailDraft({
    to: address === null ? [] : [{ name: complainant, address }],
    subject: mail.subject(code, problem),
    text: mail.text(complainant, code, problem, `${from}\n${shippedName(user.name, speaker.language)}`),
    attachments: [file],
  });
  return { name: fileName(mail.subject(code, problem), 'eml'), bytes };
}
