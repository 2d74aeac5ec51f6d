import type { EventTime } from '../../../db/model/complaints/complaint';
import { isMoment, wallClock } from '../../../db/model/day';
import { Refusal } from '../../../db/model/refusal';
import { keptSettings } from '../../../db/queries/settings';
import type { CycleClocks } from '../../../preload/contract/complaintClocks';
import type { ComplaintCycle, ComplaintWhole } from '../../../preload/contract/complaints';
import { NONE } from '../../../preload/words/format';
import { plantHead } from '../../../preload/words/plantName';
import { wordsOf } from '../../../preload/words/wordsOf';
import type { Words } from '../../../preload/words/zh-CN';
import { shownClocks } from '../../jobs/complaints/clocks/shown';
import { theComplaint } from '../../jobs/complaints/found';
import { wholeComplaint } from '../../jobs/complaints/shown';
import type { JobOffice } from '../../office';
import { type Paper, type PaperAbout, paperOf } from '../../papers';
import type { TextCell } from '../blocks';
import type { ReportHead, Signature } from '../document';

/** What every paper about the work on a complaint is made of. */
export interface ComplaintFacts {
  readonly office: JobOffice;
  readonly words: Words;
  readonly complaint: ComplaintWhole;
  /** The run that is worked on, or the one that was asked for. */
  readonly cycle: ComplaintCycle;
  readonly clocks: CycleClocks | null;
  readonly paper: Paper;
  readonly about: PaperAbout;
  readonly isSample: boolean;
}

export type WorkPaper =
  | 'complaint-acceptance'
  | 'complaint-notice'
  | 'stock-count'
  | 'wip-count'
  | 'rework-progress'
  | 'measure-audits'
  | 'effect-confirmation';

export async function complaintFacts(
  office: JobOffice,
  id: string | undefined,
  { document, cycle: asked }: { readonly document: WorkPaper; readonly cycle?: number },
): Promise<ComplaintFacts> {
  if (id === undefined) throw new Refusal('wrong-input', { field: 'complaint' });
  const record = await theComplaint(office.db, id);
  const complaint = await wholeComplaint(office.db, record);
  const cycle = complaint.cycles.find((one) => one.cycle === (asked ?? complaint.cycle));
  if (cycle === undefined) throw new RangeError(`Complaint ${record.id} has no cycle ${asked}`);
  const { cycles } = await shownClocks(office, record);
  const words = wordsOf(office.settings.language);
  const about: PaperAbout = { record: 'complaint', key: complaint.id, since: closedOn(office, cycle) };
  return {
    ...{ office, words, complaint, cycle, about },
    clocks: cycles.find((one) => one.cycle === cycle.cycle) ?? null,
    paper: await paperOf(office, document, about, words.reports.titles[document]),
    isSample: (await keptSettings(office.db)).isSample === true,
  };
}

function closedOn({ settings }: JobOffice, { times: { closed } }: ComplaintCycle): PaperAbout['since'] {
  if (closed === null) return null;
  return isMoment(closed) ? wallClock(closed, settings.timeZone).day : closed;
}

interface Says {
  readonly basis: readonly string[];
  /** Empty: the complaint's own code. */
  readonly record?: string;
  readonly signatures: readonly Signature[];
}

export function workHead(facts: ComplaintFacts, { basis, record, signatures }: Says): ReportHead {
  const { office, complaint, paper, isSample } = facts;
  const { title, number: formNumber, version, retention } = paper;
  return {
    ...{ title, formNumber, version, retention, isSample, basis, signatures },
    subtitle: `${complaint.code} ${complaint.problem}`,
    language: office.settings.language,
    plant: plantHead(office.settings),
    record: record ?? complaint.code,
    author: office.user.name,
  };
}

/** Left free, to be signed by hand. */
export function toSign(role: string): Signature {
  return { role, name: '', on: null, note: '' };
}

/** On the plant's clock to the minute; a day stays a day. */
export function timeText({ settings }: JobOffice, at: EventTime | null): string {
  if (at === null) return NONE;
  if (!isMoment(at)) return at;
  const { day, time } = wallClock(at, settings.timeZone);
  return `${day} ${time.slice(0, 5)}`;
}

/** Customer, product and batch, in one line. */
export function aboutLine({ complaint, words }: ComplaintFacts): string {
  const { customer, part, batch } = words.stockCountPaper;
  const product = [complaint.part, complaint.partName].filter((text) => text !== '').join(' ');
  return [
    customer(complaint.customerName),
    product === '' ? '' : part(product),
    complaint.batch === '' ? '' : batch(complaint.batch),
  ]
    .filter((text) => text !== '')
    .join('　　');
}

/** A cell that says nothing: where a row sums up, or nothing was noted. */
export const WHITE: TextCell = { text: '', isBad: false };
