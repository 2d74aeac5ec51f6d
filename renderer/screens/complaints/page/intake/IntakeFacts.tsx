import { defectiveRatio } from '../../../../../db/model/complaints/quantities';
import { isMoment, wallClock } from '../../../../../db/model/day';
import type { ComplaintWhole } from '../../../../../preload/contract/complaints';
import { figure } from '../../../../../preload/words/format';
import { shippedName } from '../../../../../preload/words/shipped/shippedName';
import type { Words } from '../../../../../preload/words/zh-CN';
import { useLanguage, useWords } from '../../../../parts/words';
import { useOffice } from '../../../../shell/office';
import type { ComplaintPartProps } from '../complaintPart';

/** Every field as it was told; what was not told is left out. */
export function IntakeFacts({ complaint, cycle }: ComplaintPartProps) {
  const { complaintIntake, complaints } = useWords();
  const { language } = useLanguage();
  const { settings } = useOffice();
  const words = complaintIntake.fields;
  const moment = (at: string | null) => {
    if (at === null || !isMoment(at)) return at ?? '';
    const { day, time } = wallClock(at, settings.timeZone);
    return `${day} ${time.slice(0, 5)}`;
  };
  const ratio = defectiveRatio(complaint);
  const { ratioOf } = complaintIntake;
  const short: readonly (readonly [string, string])[] = [
    [words.customer, `${complaint.customer} ${complaint.customerName}`],
    [words.complainant, complaint.complainant],
    [words.phone, complaint.phone],
    [words.email, complaint.email],
    [
      words.way,
      complaints.ways[complaint.way] + (complaint.wayNote === '' ? '' : `（${complaint.wayNote}）`),
    ],
    [words.receivedAt, moment(cycle.times.received)],
    [words.part, [complaint.part, complaint.partName].join(' ').trim()],
    [words.model, complaint.model],
    [words.orderNumber, complaint.orderNumber],
    [words.batch, complaint.batch],
    [words.deliveredOn, complaint.deliveredOn ?? ''],
    [words.line, complaint.line],
    [words.lotQuantity, quantity(complaint.lotQuantity)],
    [words.checkedQuantity, quantity(complaint.checkedQuantity)],
    [words.defectiveQuantity, quantity(complaint.defectiveQuantity)],
    [words.ratio, ratio === null ? '' : ratioOf[ratio.of](ratio.percent)],
    [words.severity, complaints.severities[complaint.severity]],
    [words.complexity, complaints.complexities[complaint.complexity]],
    [words.isSafety, complaint.isSafety ? complaintIntake.sheet.safety : ''],
    [
      words.customerDueOn,
      cycle.customerDueAt === null ? (cycle.customerDueOn ?? '') : moment(cycle.customerDueAt),
    ],
    [words.department, shippedName(complaint.department, language)],
    [words.engineer, complaint.engineer.name],
    [words.processAuditor, complaint.processAuditor.name],
    [words.projectPerson, complaint.projectPerson.name],
  ];
  return (
    <>
      <dl className="intakeFacts">{short.map(fact)}</dl>
      <dl className="intakeTexts">{longTexts(complaint, words).map(fact)}</dl>
    </>
  );
}

function longTexts(complaint: ComplaintWhole, words: Words['complaintIntake']['fields']) {
  return [
    [words.problem, complaint.problem],
    [words.description, complaint.description],
    [words.effect, complaint.effect],
    [words.demand, complaint.demand],
  ] as const;
}

function quantity(value: number | null): string {
  return value === null ? '' : figure(value, Number.isInteger(value) ? 0 : 2);
}

function fact([name, value]: readonly [string, string]) {
  if (value === '') return null;
  return (
    <div key={name}>
      <dt className="tertiary">{name}</dt>
      <dd data-full="">{value}</dd>
    </div>
  );
}
