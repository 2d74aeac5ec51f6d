import { v7 as newUid } from 'uuid';
import { CAUSE_BRANCHES } from '../../db/model/complaints/eightD';
import { addDays, type Day, type Moment, momentOf, momentOfWall } from '../../db/model/day';
import type { TOLD_STEPS } from '../../preload/contract/complaintClocks';
import { complaints } from '../jobs/complaints/list';
import { eightD } from '../jobs/eightD/list';
import type { JobOffice } from '../office';
import { CASE, CASE_MEASURES, CASE_WHYS, LIVE, OLD_COMPLAINTS } from './complaintTexts';

type ToldStep = (typeof TOLD_STEPS)[number];

const CASE_DAYS_AGO = 18;
const TOLD_LATER = '先记在纸上，事后补登';
const ENGINEER = 'xuhai';

/** An old register, a case whose 8D is with the customer, and one whose clocks run. */
export async function addComplaints(office: JobOffice): Promise<void> {
  await bringInRegister(office);
  await writtenCase(office);
  await runningCase(office);
}

async function bringInRegister(office: JobOffice): Promise<void> {
  const header =
    '客诉编号,客户编号,受理时间,确认时间,通知改善工程时间,料号,不良现象,批量,不良数,责任部门,8D回复时间,结案时间';
  const lines = OLD_COMPLAINTS.toSorted((left, right) => right.daysAgo - left.daysAgo).map((one, at) => {
    const on = addDays(office.today, -one.daysAgo);
    const [replied, closed] = one.days;
    return [
      ...[
        `KS${on.slice(0, 4)}-${String(at + 1).padStart(3, '0')}`,
        customerCode(one.customer),
        `${on} 09:10`,
        `${on} 09:40`,
      ],
      ...[`${on} ${clockAt(9 * 60 + 40 + one.notifiedIn)}`, one.part, one.problem, ...one.quantities],
      ...[one.department, `${addDays(on, replied)} 15:30`, `${addDays(on, closed)} 10:00`],
    ].join(',');
  });
  const bytes = new TextEncoder().encode([header, ...lines].join('\r\n'));
  await complaints['complaints.import'](office, { file: { name: '客诉台账.csv', bytes } });
}

async function writtenCase(office: JobOffice): Promise<void> {
  const on = addDays(office.today, -CASE_DAYS_AGO);
  const at = (time: string) => moment(office, on, time);
  const { id } = await complaints['complaints.add'](office, {
    ...{ ...CASE.told, customer: customerCode(8), engineer: ENGINEER, department: '生产' },
    ...{ receivedAt: at('14:20'), reason: TOLD_LATER, conclusion: 'justified', deliveredOn: addDays(on, -3) },
    ...{ processAuditor: 'chenjian', projectPerson: 'linyue' },
  });
  await tellTimes(office, id, [
    ...([
      ['confirmed', at('14:35')],
      ['notified', at('14:52')],
      ['ipqcTold', at('14:58')],
    ] as const),
    ...([
      ['oqcTold', at('15:10')],
      ['stockCounted', at('15:38')],
      ['wipCounted', at('15:41')],
    ] as const),
  ]);
  await complaints['complaints.saveStock'](office, { id, lines: CASE.places.map(blankLine) });
  await eightD['eightD.change'](office, { complaint: id, ...CASE.texts });
  await eightD['eightD.team'](office, { complaint: id, team: [...CASE.team] });
  for (const branch of CAUSE_BRANCHES) await tellBranch(office, id, branch);
  await tellMeasures(office, id, on);
  await complaints['complaints.lookAtCases'](office, {
    id,
    cases: [],
    note: '去年的端子变形是模具磨损，原因不同',
  });
  await tellTimes(office, id, [['replied', moment(office, addDays(on, 2), '10:05')]]);
}

async function runningCase(office: JobOffice): Promise<void> {
  const ago = (minutes: number) => momentOf(Date.parse(office.now) - minutes * 60_000);
  const { id } = await complaints['complaints.add'](office, {
    ...{ ...LIVE, customer: customerCode(3), engineer: ENGINEER, department: '生产' },
    ...{ receivedAt: ago(68), reason: TOLD_LATER, conclusion: 'justified' },
  });
  await tellTimes(office, id, [
    ...([
      ['confirmed', ago(56)],
      ['notified', ago(33)],
      ['ipqcTold', ago(19)],
      ['oqcTold', ago(10)],
    ] as const),
  ]);
}

async function tellTimes(office: JobOffice, id: string, times: readonly (readonly [ToldStep, Moment])[]) {
  for (const [step, at] of times)
    await complaints['complaints.tellTime'](office, { id, step, at, reason: TOLD_LATER });
}

async function tellBranch(
  office: JobOffice,
  complaint: string,
  branch: keyof typeof CASE_WHYS,
): Promise<void> {
  const whys = CASE_WHYS[branch];
  const ids = whys.map(() => newUid());
  const causes = whys.map((text, at) => ({
    ...{ id: ids[at] ?? newUid(), method: 'fiveWhy' as const, parent: ids[at - 1] ?? null, text, branch: '' },
    ...{ isRoot: at === whys.length - 1, finding: 'confirmed' as const, evidence: '' },
  }));
  await eightD['eightD.causes'](office, { complaint, branch, causes });
  const said = { method: '5-Why', analysis: whys.join(' → '), result: whys.at(-1) ?? '' };
  const proof = { proof: 'recorded' as const, proofText: '见试验和检查记录' };
  await eightD['eightD.change'](office, { complaint, analysis: { [branch]: { ...said, ...proof } } });
}

async function tellMeasures(office: JobOffice, complaint: string, on: Day): Promise<void> {
  const measures = CASE_MEASURES.map(({ due, verified, ...measure }) => ({
    ...{ ...measure, dueOn: addDays(on, due), introducedOn: addDays(on, due), isChosen: true },
    ...{ choice: '试做三批，不再变形', evidence: '现场照片和记录', endedOn: null },
    ...(verified === null
      ? { verifiedOn: null, verifiedBy: '', effect: '' }
      : { verifiedOn: addDays(on, verified), verifiedBy: 'chenjian', effect: '连续三批无不良' }),
  }));
  await eightD['eightD.measures'](office, { complaint, step: 'corrective', measures });
}

const NOT_TOLD = { countedBy: 'chenjian', isolatedAt: null, countedAt: null, note: '' } as const;

function blankLine(place: (typeof CASE.places)[number]) {
  return { ...NOT_TOLD, ...place };
}

function customerCode(number: number): string {
  return `KH${String(number).padStart(3, '0')}`;
}

function clockAt(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function moment({ settings }: JobOffice, on: Day, time: string): Moment {
  return momentOf(momentOfWall(`${on}T${time}:00`, settings.timeZone));
}
