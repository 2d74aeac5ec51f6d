import { readAttachmentBytes } from '../../../db/attachments';
import { EIGHT_D_LANGUAGES, EIGHT_D_STAGES, EIGHT_D_WAYS } from '../../../db/model/complaints/eightDReport';
import { Refusal } from '../../../db/model/refusal';
import {
  type EightDIssueRecord,
  eightDIssueByUid,
  eightDIssuesOf,
  judgeEightDIssue,
} from '../../../db/queries/eightDIssues';
import type { Db } from '../../../db/schema';
import type { EightDIssue, EightDIssues } from '../../../preload/contract/eightDIssues';
import type { Checked } from '../../../preload/contract/index';
import { REPORT_FORMATS } from '../../../preload/contract/reports';
import type { OfficeFile } from '../../../preload/contract/takes';
import type { JobOffice } from '../../office';
import { theComplaint } from '../complaints/found';

export async function listIssues(
  { db }: JobOffice,
  { complaint: id }: Checked<'eightD.issues'>,
): Promise<EightDIssues> {
  const complaint = await theComplaint(db, id);
  const issues = (await eightDIssuesOf(db, complaint.id)).map(issueShown);
  const [last] = issues;
  const asksForNew = last !== undefined && last.cycle === complaint.cycle && last.judgement === 'rejected';
  return { issues, asksForNew };
}

export async function issueFile(
  { db, folder }: JobOffice,
  { issue: uid }: Checked<'eightD.file'>,
): Promise<{ readonly file: OfficeFile }> {
  const { fileName: name, format, sha256 } = await theIssue(db, uid);
  const bytes = readAttachmentBytes(folder.paths.folder, format, sha256);
  if (bytes === null) throw new Refusal('attachment-missing', { name });
  return { file: { name, bytes } };
}

/** What the customer said to one version. */
export async function judgeIssue(
  { db, changed }: JobOffice,
  { complaint: id, issue: uid, judgement, judgedOn, remarks }: Checked<'eightD.judge'>,
): Promise<{ readonly issue: EightDIssue }> {
  const complaint = await theComplaint(db, id);
  const found = await theIssue(db, uid);
  if (found.complaintId !== complaint.id)
    throw new Refusal('unknown-record', { record: 'eightDIssue', key: uid });
  const said = { judgement, judgedOn, remarks };
  await judgeEightDIssue(db, found.id, said);
  const { fileName: eightDVersion } = found;
  const before = { judgement: found.judgement, judgedOn: found.judgedOn, remarks: found.remarks };
  changed({
    ...{ record: 'complaint', key: complaint.uid },
    old: { eightDVersion, ...before },
    new: { eightDVersion, ...said },
  });
  return { issue: issueShown(await theIssue(db, uid)) };
}

/** Refused as `unknown-record`. */
export async function theIssue(db: Db, uid: string): Promise<EightDIssueRecord> {
  const found = await eightDIssueByUid(db, uid);
  if (found === undefined) throw new Refusal('unknown-record', { record: 'eightDIssue', key: uid });
  return found;
}

export function issueShown(row: EightDIssueRecord): EightDIssue {
  const { uid: id, cycle, version, fileName, sha256, sentTo, personName: person } = row;
  const kept: { readonly stage?: unknown; readonly way?: unknown } = JSON.parse(row.contentJson);
  return {
    ...{ id, cycle, version, fileName, sha256, sentTo, person },
    ...{ judgement: row.judgement, judgedOn: row.judgedOn, remarks: row.remarks },
    sentAt: row.sentAt,
    stage: EIGHT_D_STAGES.find((one) => one === kept.stage) ?? 'D8',
    way: EIGHT_D_WAYS.find((one) => one === kept.way) ?? 'other',
    language: EIGHT_D_LANGUAGES.find((one) => one === row.language) ?? 'zh',
    format: REPORT_FORMATS.find((one) => one === row.format) ?? 'pdf',
  };
}
