import { defectiveRatio } from '../../../../db/model/complaints/quantities';
import { isMoment, wallClock } from '../../../../db/model/day';
import type { ComplaintRecord, CycleRecord } from '../../../../db/queries/complaints';
import { figure } from '../../../../preload/words/format';
import type { Language } from '../../../../preload/words/language';
import { loadWords } from '../../../../preload/words/loadWords';
import { plantNameIn } from '../../../../preload/words/plantName';
import { shippedName } from '../../../../preload/words/shipped/shippedName';
import type { Words } from '../../../../preload/words/zh-CN';
import type { JobOffice } from '../../../office';
import { clockJudge } from '../clocks/judge';
import { newestCycle } from '../found';
import { peopleOf } from '../shown';

export interface Said {
  readonly subject: string;
  readonly text: string;
}

type LetterWords = Words['complaintIntake']['letter'];

/** What was understood, who works on it, until when the 8D report comes. What is not known is left out. */
export async function acknowledgementLetter(
  office: JobOffice,
  complaint: ComplaintRecord,
  language: Language,
): Promise<Said> {
  const { settings, user } = office;
  const { letter: words } = (await loadWords(language)).complaintIntake;
  const run = await newestCycle(office.db, complaint);
  const told = (label: string, value: string) => (value === '' ? [] : [words.fact(label, value)]);
  const { part, partName, model, batch, orderNumber, problem } = complaint;
  const lines = [
    words.greeting(complaint.complainant),
    '',
    words.thanks(receivedText(run, settings.timeZone), complaint.code),
    '',
    words.understood,
    ...told(words.facts.part, [part, partName, model].filter((one) => one !== '').join(' ')),
    ...told(words.facts.batch, batch),
    ...told(words.facts.order, orderNumber),
    ...told(words.facts.problem, problem),
    ...told(words.facts.description, complaint.description),
    ...told(words.facts.quantity, quantityText(complaint, words)),
    ...told(words.facts.effect, complaint.effect),
    ...told(words.facts.demand, complaint.demand),
    '',
    ...whoLines(complaint, language, words),
    words.reply(await replyText(office, complaint, run)),
    words.correct,
    '',
    words.closing(plantNameIn(settings, language), shippedName(user.name, language)),
  ];
  const subject = words.subject(complaint.code, [part, problem].filter((one) => one !== '').join(' '));
  return { subject, text: lines.join('\n') };
}

function receivedText({ receivedAt }: CycleRecord, timeZone: string): string {
  if (!isMoment(receivedAt)) return receivedAt;
  const { day, time } = wallClock(receivedAt, timeZone);
  return `${day} ${time.slice(0, 5)}`;
}

function quantityText(complaint: ComplaintRecord, words: LetterWords): string {
  const { lotQuantity, checkedQuantity, defectiveQuantity } = complaint;
  const ratio = defectiveRatio(complaint);
  return [
    lotQuantity === null ? '' : words.lot(figure(lotQuantity)),
    checkedQuantity === null ? '' : words.checked(figure(checkedQuantity)),
    defectiveQuantity === null ? '' : words.defective(figure(defectiveQuantity), ratio?.percent ?? ''),
  ]
    .filter((one) => one !== '')
    .join(words.between);
}

function whoLines(complaint: ComplaintRecord, language: Language, words: LetterWords): readonly string[] {
  const { engineer } = peopleOf(complaint);
  const department = shippedName(complaint.department ?? complaint.departmentName, language);
  const who = [department, engineer.name].filter((one) => one !== '').join(' ');
  return who === '' ? [] : [words.who(who)];
}

/** By the customer's own limit, or the end of the last working day. */
async function replyText(office: JobOffice, complaint: ComplaintRecord, run: CycleRecord): Promise<string> {
  const { reply } = (await clockJudge(office, complaint.id))(run, true);
  if (reply.until === 'endOfDay') return reply.day;
  return `${reply.day} ${wallClock(reply.until, office.settings.timeZone).time.slice(0, 5)}`;
}
