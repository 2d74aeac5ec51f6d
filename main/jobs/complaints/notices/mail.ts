import { wallClock } from '../../../../db/model/day';
import { Refusal } from '../../../../db/model/refusal';
import type { Notice } from '../../../../preload/contract/complaintNotices';
import type { Checked, Output } from '../../../../preload/contract/index';
import { loadWords } from '../../../../preload/words/loadWords';
import { plantNameIn } from '../../../../preload/words/plantName';
import { type Mailbox, mailAddress, mailDraft } from '../../../mail/mailDraft';
import type { JobOffice } from '../../../office';
import { fileName, reports } from '../../reports';
import { theComplaint } from '../found';
import { wholeComplaint } from '../shown';
import { shownNotices } from './shown';

/** The letter that a notice goes out with, its paper attached. Sent is what the mail program sends. */
export async function noticeMail(
  office: JobOffice,
  { id, notice: asked }: Checked<'complaints.noticeMail'>,
): Promise<Output<'complaints.noticeMail'>> {
  const { db, settings, user } = office;
  const complaint = await theComplaint(db, id);
  const notice = (await shownNotices(db, complaint)).find((one) => one.id === asked || one.code === asked);
  if (notice === undefined) throw new Refusal('unknown-record', { record: 'complaint', key: asked });
  const paper = { report: 'complaint-notice', format: 'pdf', notice: notice.id } as const;
  const { file } = await reports['reports.make'](office, paper);
  const { complaintNotices: words } = await loadWords(settings.language);
  const whole = await wholeComplaint(db, complaint);
  const subject = words.mail.subject(complaint.code, complaint.problem, words.kinds[notice.kind]);
  const at = wallClock(notice.toldAt ?? notice.madeAt, settings.timeZone);
  const lines = [
    words.mail.greeting,
    '',
    words.mail.about(complaint.code, whole.customerName, [whole.part, whole.partName].join(' ').trim()),
    words.mail.problem(whole.problem),
    ...[whole.description, notice.text].filter((text) => text.trim() !== ''),
    '',
    ...words.tasks[notice.kind],
    '',
    words.mail.told(`${at.day} ${at.time.slice(0, 5)}`),
    words.mail.closing(plantNameIn(settings, settings.language), user.name),
  ];
  const { to, without } = mailboxes(notice);
  const bytes = mailDraft({ to, subject, text: lines.join('\n'), attachments: [file] });
  return {
    file: { name: fileName(subject, 'eml'), bytes },
    to: to.map(({ address }) => address),
    without,
  };
}

/** Each address once, and the names of those without one. */
function mailboxes({ people }: Notice) {
  const to = new Map<string, Mailbox>();
  const without: string[] = [];
  for (const { name, email } of people) {
    const address = mailAddress(email);
    if (address === null) without.push(name);
    else if (!to.has(address)) to.set(address, { name, address });
  }
  return { to: [...to.values()], without };
}
