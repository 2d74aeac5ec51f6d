import { Refusal } from '../../../db/model/refusal';
import { attachmentByUid } from '../../../db/queries/attachments';
import { keepMeeting } from '../../../db/queries/meetings';
import type { Checked, Output } from '../../../preload/contract/index';
import type { MeetingWhole } from '../../../preload/contract/meetings';
import type { OfficeFile } from '../../../preload/contract/takes';
import { loadWords } from '../../../preload/words/loadWords';
import { plantNameIn } from '../../../preload/words/plantName';
import { shippedName } from '../../../preload/words/shipped/shippedName';
import type { Words } from '../../../preload/words/zh-CN';
import { type Mailbox, mailAddress, mailDraft } from '../../mail/mailDraft';
import type { JobOffice } from '../../office';
import { attachments } from '../attachments';
import { fileName, reports } from '../reports';
import { wholeMeeting } from './shown';
import { theMeeting } from './work';

/** The letter that goes with a meeting: the invitation before it, its minutes when they are approved. Sent is what the mail program sends. */
export async function sendMeeting(
  office: JobOffice,
  { id, attachments: chosen }: Checked<'meetings.send'>,
): Promise<Output<'meetings.send'>> {
  const meeting = await theMeeting(office.db, id);
  const whole = await wholeMeeting(office.db, meeting);
  const isMinutes = whole.state === 'approved';
  const files = [
    ...(isMinutes ? [await minutesOf(office, whole)] : []),
    ...(await chosenFiles(office, whole, chosen)),
  ];
  const { to, without } = mailboxes(whole);
  const { mail } = (await loadWords(office.settings.language)).meetings;
  const letter = isMinutes ? minutesLetter(office, whole, mail) : invitation(office, whole, mail);
  const bytes = mailDraft({ to, ...letter, attachments: files });
  const { uid: key, sentAt } = meeting;
  await office.write(async ({ db, now, changed }) => {
    if (isMinutes) await keepMeeting(db, meeting.id, { sentAt: now });
    const sent = to.map(({ address }) => address).join('\n');
    changed({
      record: 'meeting',
      key,
      old: isMinutes ? { sentAt } : null,
      new: { sentAt: now, people: sent },
    });
  });
  return {
    file: { name: fileName(letter.subject, 'eml'), bytes },
    to: to.map(({ address }) => address),
    without,
  };
}

async function minutesOf(office: JobOffice, { id }: MeetingWhole): Promise<OfficeFile> {
  const asked = { report: 'meeting-minutes', format: 'pdf', meeting: id } as const;
  return (await reports['reports.make'](office, asked)).file;
}

/** As they may go out: pictures without the camera's notes. Only what hangs on this meeting. */
async function chosenFiles(
  office: JobOffice,
  { id }: MeetingWhole,
  chosen: readonly string[],
): Promise<readonly OfficeFile[]> {
  const files = [];
  for (const uid of new Set(chosen)) {
    const found = await attachmentByUid(office.db, uid);
    if (found === undefined || found.record !== 'meeting' || found.recordKey !== id)
      throw new Refusal('unknown-record', { record: 'attachment', key: uid });
    files.push((await attachments['attachments.file'](office, { uid, toSend: true })).file);
  }
  return files;
}

/** Each address once, and the names of those without one. */
function mailboxes({ people }: MeetingWhole) {
  const to = new Map<string, Mailbox>();
  const without: string[] = [];
  for (const { name, email } of people) {
    const address = mailAddress(email);
    if (address === null) without.push(name);
    else if (!to.has(address)) to.set(address, { name, address });
  }
  return { to: [...to.values()], without };
}

interface Said {
  readonly subject: string;
  readonly text: string;
}

function invitation(
  { settings, user }: JobOffice,
  meeting: MeetingWhole,
  mail: Words['meetings']['mail'],
): Said {
  const { title, code, heldOn, startsAt, endsAt, place, topics } = meeting;
  const time = [startsAt, endsAt].filter((part) => part !== '').join('–');
  const lines = [
    mail.greeting,
    '',
    mail.invite(title),
    [heldOn, time, place].filter((part) => part !== '').join(' '),
    ...(topics.length === 0 ? [] : ['', mail.agenda]),
    ...topics.map((topic, at) => `${at + 1}. ${topic.title}`),
    '',
    closing(settings, user.name, mail),
  ];
  return { subject: mail.inviteSubject(title, heldOn, code), text: lines.join('\n') };
}

function minutesLetter(
  { settings, user }: JobOffice,
  meeting: MeetingWhole,
  mail: Words['meetings']['mail'],
): Said {
  const { title, code, heldOn, decisions } = meeting;
  const named = (name: string) => shippedName(name, settings.language);
  const lines = [
    mail.greeting,
    '',
    mail.sent(title, heldOn),
    '',
    decisions.length === 0 ? mail.noDecisions : mail.decisions,
    ...decisions.flatMap((decision, at) => [
      mail.decision(at + 1, decision.title, decision.action?.code ?? code),
      mail.who(named(decision.department), named(decision.responsible), decision.dueOn),
    ]),
    ...(decisions.length === 0 ? [] : ['', mail.answer]),
    '',
    closing(settings, user.name, mail),
  ];
  return { subject: mail.minutesSubject(title, code), text: lines.join('\n') };
}

function closing(settings: JobOffice['settings'], person: string, mail: Words['meetings']['mail']): string {
  const { language } = settings;
  return mail.closing(plantNameIn(settings, language), shippedName(person, language));
}
