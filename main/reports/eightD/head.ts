import { isMoment, wallClock } from '../../../db/model/day';
import type { ComplaintWhole } from '../../../preload/contract/complaints';
import { figure, NONE } from '../../../preload/words/format';
import { plantHead } from '../../../preload/words/plantName';
import { inOneLine } from '../../../preload/words/said';
import type { ReportHead, Signature } from '../document';
import { signatureLine } from '../signatureLine';
import type { Gathered } from './gathered';
import type { Fact, FactsPart } from './report';

const MEANINGS = ['prepared', 'reviewed', 'approved'] as const;

export function eightDHead({ office, speaker, shown, paper, ...known }: Gathered): ReportHead {
  const { settings, user } = office;
  const { complaint } = shown;
  return {
    title: paper.title,
    subtitle: complaint.code,
    basis: [],
    language: speaker.language,
    plant: plantHead({ ...settings, language: speaker.language }),
    formNumber: paper.number,
    version: paper.version,
    retention: paper.retention,
    record: known.version === 0 ? complaint.code : `${complaint.code} - ${known.version}`,
    isSample: known.isSample,
    signatures: signatureLines({ office, speaker, signatures: known.signatures }),
    author: user.name,
  };
}

function signatureLines({
  office,
  speaker,
  signatures,
}: Pick<Gathered, 'office' | 'speaker' | 'signatures'>): readonly Signature[] {
  return MEANINGS.map((meaning) => {
    const role = inOneLine(speaker.label(({ signatures: { meanings } }) => meanings[meaning]));
    return signatureLine(office, { role, meaning }, signatures);
  });
}

/** Interim reply, version and run, where there is something to say. */
export function eightDMarks({ speaker, shown, version, stage }: Gathered): readonly string[] {
  const said = (pick: Parameters<typeof speaker.label>[0]) => inOneLine(speaker.label(pick));
  const { cycle } = shown.cycle;
  return [
    shown.complaint.code,
    said(({ eightDReport: words }) => (version === 0 ? words.draft : words.versionOf(version))),
    stage === 'D3' ? said(({ eightDReport: words }) => words.interim) : '',
    cycle > 1 ? said(({ eightDReport: words }) => `${words.head.run} ${cycle}`) : '',
  ].filter((mark) => mark !== '');
}

/** D0: whose complaint it is, of what, how many, and until when it is answered. */
export function headFacts({ office, speaker, shown, sentAt, due }: Gathered): FactsPart {
  const { complaint, cycle } = shown;
  const { timeZone } = office.settings;
  const fact = (key: keyof typeof speaker.words.eightDReport.head, text: string, isStrong = false): Fact => ({
    label: speaker.label(({ eightDReport }) => eightDReport.head[key]),
    text: speaker.plain(text === '' ? NONE : text),
    isStrong,
  });
  const first = cycle.times.replied ?? sentAt;
  return {
    kind: 'facts',
    across: 3,
    facts: [
      fact('customer', `${complaint.customerName} (${complaint.customer})`, true),
      fact('complaint', complaint.code),
      fact('contact', joined(complaint.complainant, complaint.phone)),
      fact('part', joined(complaint.part, complaint.partName, complaint.model), true),
      fact('batch', complaint.batch),
      fact('order', complaint.orderNumber),
      fact('quantity', figure(complaint.lotQuantity)),
      fact('defective', counts(complaint)),
      fact('rate', rateOf(complaint)),
      fact('received', timeText(cycle.times.received ?? cycle.receivedOn, timeZone)),
      fact('due', timeText(due, timeZone)),
      fact('sent', timeText(first, timeZone)),
    ],
  };
}

export function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('　');
}

function counts({ defectiveQuantity, checkedQuantity }: ComplaintWhole): string {
  return `${figure(defectiveQuantity)} / ${figure(checkedQuantity)}`;
}

/** Of what was checked; `7 %`, with at most two decimals. */
function rateOf({ defectiveQuantity, checkedQuantity }: ComplaintWhole): string {
  if (defectiveQuantity === null || checkedQuantity === null || checkedQuantity === 0) return '';
  const rate = (defectiveQuantity * 100) / checkedQuantity;
  return `${figure(rate, Number.isInteger(rate) ? 0 : 2)} %`;
}

/** On the plant's clock, to the minute; a day where no more is known. */
export function timeText(at: string | null, timeZone: string): string {
  if (at === null) return '';
  if (!isMoment(at)) return at;
  const { day, time } = wallClock(at, timeZone);
  return `${day} ${time.slice(0, 5)}`;
}
