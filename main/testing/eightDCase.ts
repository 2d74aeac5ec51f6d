import { v7 as newUid } from 'uuid';
import { CAUSE_BRANCHES, type CauseBranch } from '../../db/model/complaints/eightD';
import { day, type Moment, momentOf } from '../../db/model/day';
import { SHIPPED_EIGHT_D_QUESTIONS } from '../../db/shipped/eightDQuestions';
import type { Input } from '../../preload/contract/index';
import { COMPLAINT } from './complaintExamples';
import { addCustomers, type TestOffice } from './office';

/** One whole case: terminals deformed in the tray's corner, carried through the channels from D0 to D8. */
export const CASE_TEXTS = {
  preparation: {
    symptom: '端子变形，插入困难',
    emergency: '当晚派两人到客户处全检 5,000 支；停止出货',
  },
  description: {
    summary: '客户 2026-03-12 装配时发现端子变形，插入困难，抽 200 支有 14 支变形（7 %），停线 40 分钟。',
    ...{ what: '端子变形，插入困难', when: '2026-03-12 14:20', where: '客户装配线', who: '客户 SQE 陈工' },
    ...{ why: '插不进外壳，停线 40 分钟', how: '装配时发现，抽检 200 支', howMany: '14 / 200（7 %）' },
  },
  isIsNot: {
    what: { is: '端子变形', isNot: '镀层、尺寸不良', difference: '受压', change: '' },
    where: { is: '吸塑盘四角', isNot: '盘中央', difference: '盘角受力', change: '新盘壁薄' },
    when: {
      is: '03-02 以后的批次',
      isNot: '02 月的批次',
      difference: '换了吸塑盘',
      change: '03-02 起用新盘',
    },
    howMany: { is: '14 / 200', isNot: '旧盘 0 / 200', difference: '', change: '叠五层' },
  },
  prevention: { noSimilar: '' },
  closing: {
    recognition: '小组三个工作日内找到发生和流出两条原因。',
    lessons: '包装的变更也要做满载试验、也要评审。',
    words: '感谢陈工提供照片和样品。',
  },
} as const;

/** Each branch's chain of whys; the last one is the root. */
const WHYS: Readonly<Record<CauseBranch, readonly string[]>> = {
  occurrenceTechnical: ['端子在盘角被压', '吸塑盘叠了五层', '03-02 起用的新盘壁薄'],
  occurrenceSystemic: ['换盘没有做满载试验', '变更程序不包括包装'],
  nonDetectionTechnical: ['终检没有发现', '终检只抽最上面一盘'],
  nonDetectionSystemic: ['检验标准没有写盘的位置', '标准写在叠盘之前'],
};

const PROOFS = {
  occurrenceTechnical: { proof: 'reproduced', proofText: '叠五层放 24 小时，20 盘中 13 盘变形；叠两层 0 盘' },
  occurrenceSystemic: { proof: 'recorded', proofText: '变更程序没有包装一项' },
  nonDetectionTechnical: { proof: 'measured', proofText: '混入 10 盘，抽顶盘检出 0' },
  nonDetectionSystemic: { proof: 'recorded', proofText: 'WI-QC-031 B 版' },
} as const;

const ON = {
  dueOn: day('2026-03-13'),
  introducedOn: day('2026-03-13'),
  verifiedOn: day('2026-04-10'),
} as const;
const VERIFIED = { verifiedBy: '制程稽核员', effect: '连续三批 0 不良' } as const;

const MEASURES: Readonly<Record<'containment' | 'corrective', Input<'eightD.measures'>['measures']>> = {
  containment: [
    {
      ...{ text: '用通止规 100 % 挑选，合格箱做标记', department: '品保', owner: '李课长', choice: '' },
      ...{ dueOn: day('2026-03-12'), introducedOn: day('2026-03-12'), evidence: '挑选记录' },
      ...{ verifiedOn: day('2026-03-13'), verifiedBy: '李课长', effect: '复检 200 支 0 不良' },
      endedOn: day('2026-04-10'),
    },
  ],
  corrective: [
    {
      ...{
        text: '只叠两层',
        branch: 'occurrenceTechnical',
        department: '仓务',
        owner: '王组长',
        ...ON,
        ...VERIFIED,
      },
      ...{ choice: '两层 24 小时 0 盘变形', evidence: '现场照片' },
    },
    {
      ...{
        text: '吸塑盘四角加筋',
        branch: 'occurrenceTechnical',
        department: '工程',
        owner: '孙工',
        ...VERIFIED,
      },
      ...{ choice: '加筋样盘五层 0 变形', evidence: '供应商新图纸', dueOn: day('2026-03-27') },
      ...{ introducedOn: day('2026-03-27'), verifiedOn: day('2026-04-10') },
    },
    {
      ...{
        text: '变更程序扩大到包装',
        branch: 'occurrenceSystemic',
        department: '品保',
        owner: '李课长',
        ...VERIFIED,
      },
      ...{ choice: '包装变更必须评审', evidence: 'QP-09 C/0', dueOn: day('2026-03-31') },
      ...{ introducedOn: day('2026-03-31'), verifiedOn: day('2026-04-10') },
    },
    {
      ...{ text: '每层都抽样', branch: 'nonDetectionTechnical', department: '品保', owner: '李课长', ...ON },
      ...{ ...VERIFIED, choice: '混入 10 盘检出 10', evidence: '检验记录' },
    },
    {
      ...{
        text: '检验标准写明盘的位置',
        branch: 'nonDetectionSystemic',
        department: '品保',
        owner: '李课长',
      },
      ...{ ...ON, ...VERIFIED, choice: '标准跟着装法改', evidence: 'WI-QC-031 C 版' },
    },
  ],
};

/** Received at 14:20 on the plant's clock, confirmed a quarter of an hour later. */
const RECEIVED: Moment = momentOf(Date.UTC(2026, 2, 12, 6, 20));
const CONFIRMED: Moment = momentOf(Date.UTC(2026, 2, 12, 6, 35));

const PLACES = [
  { place: 'stock', location: '成品仓', quantity: 3200, good: 3020, bad: 180 },
  { place: 'wip', location: '在制', quantity: 1500, good: 1500, bad: 0 },
  { place: 'transit', location: '在途', quantity: 2000, good: 2000, bad: 0 },
  { place: 'customer', location: '客户', quantity: 5000, good: 4662, bad: 338 },
] as const;

/** The whole case as the office would type it; gives the complaint's id. */
export async function carriedCase(office: TestOffice): Promise<string> {
  const complaint = await receivedCase(office);
  await office.ask('eightD.change', { complaint, ...CASE_TEXTS });
  await office.ask('eightD.team', {
    complaint,
    team: [
      { role: 'champion', name: '厂长', department: '厂部' },
      { role: 'leader', name: '李课长', department: '品保' },
      ...['生产', '工程', '仓务', '业务'].map((department) => ({ name: `${department}代表`, department })),
    ],
  });
  for (const branch of CAUSE_BRANCHES) await tellBranch(office, complaint, branch);
  for (const step of ['containment', 'corrective'] as const)
    await office.ask('eightD.measures', { complaint, step, measures: MEASURES[step] });
  await tellPrevention(office, complaint);
  for (const { id, rule } of SHIPPED_EIGHT_D_QUESTIONS)
    if (rule === null) await office.ask('eightD.answerQuestion', { complaint, question: id, isYes: true });
  return complaint;
}

/** What others do of it: received, confirmed, counted, earlier cases looked at. */
async function receivedCase(office: TestOffice): Promise<string> {
  const { db } = office.opened.open;
  await addCustomers(office, 1);
  const { id } = await office.ask('complaints.add', {
    ...{ ...COMPLAINT, receivedAt: RECEIVED, reason: '补登', effect: '停线 40 分钟' },
    demand: '今天挑选，03-14 前补货，03-16 12:00 前交 8D',
  });
  const { id: complaintId } = await db
    .selectFrom('complaint')
    .select('id')
    .where('uid', '=', id)
    .executeTakeFirstOrThrow();
  await db.updateTable('complaintCycle').set({ confirmedAt: CONFIRMED }).execute();
  const rows = PLACES.map((place, position) => ({
    uid: newUid(),
    complaintId,
    cycle: 1,
    ...place,
    position,
  }));
  await db.insertInto('complaintStock').values(rows).execute();
  const looked = { lookedAt: CONFIRMED, personCode: 'office', personName: '李课长', foundJson: '[]' };
  await db
    .insertInto('caseSearch')
    .values({ uid: newUid(), complaintId, cycle: 1, ...looked })
    .execute();
  return id;
}

async function tellBranch(office: TestOffice, complaint: string, branch: CauseBranch): Promise<void> {
  const ids = WHYS[branch].map(() => newUid());
  const causes = WHYS[branch].map((text, at) => ({
    ...{ id: ids[at] ?? newUid(), method: 'fiveWhy' as const, parent: ids[at - 1] ?? null, text },
    isRoot: at === WHYS[branch].length - 1,
    finding: 'confirmed' as const,
  }));
  await office.ask('eightD.causes', { complaint, branch, causes });
  const said = { method: '5-Why', analysis: WHYS[branch].join(' → '), result: WHYS[branch].at(-1) ?? '' };
  await office.ask('eightD.change', { complaint, analysis: { [branch]: { ...said, ...PROOFS[branch] } } });
}

async function tellPrevention(office: TestOffice, complaint: string): Promise<void> {
  const changed = (kind: 'pfmea' | 'controlPlan' | 'workInstruction', number: string, revision: string) => ({
    ...{ kind, number, newRevision: revision, changedOn: day('2026-03-31') },
  });
  await office.ask('eightD.documents', {
    complaint,
    documents: [
      changed('pfmea', 'PF-012', '5'),
      changed('controlPlan', 'CP-012', '8'),
      changed('workInstruction', 'WI-QC-031', 'C'),
    ],
  });
  const looked = { lookedOn: day('2026-03-20'), person: '孙工' };
  await office.ask('eightD.similar', {
    complaint,
    similar: [
      { part: 'P1015', isAffected: false, result: '旧盘，不受影响', ...looked },
      { part: 'P1021', isAffected: true, result: '同一吸塑盘，一并改', ...looked },
    ],
  });
}
