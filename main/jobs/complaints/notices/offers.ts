import { NOTICE_KINDS, NOTICE_STEP, type NoticeKind } from '../../../../db/model/complaints/notices';
import type { OfficeFunction } from '../../../../db/model/people';
import { TIME_COLUMN } from '../../../../db/queries/complaintClocks';
import { lastToldPeople } from '../../../../db/queries/complaintNotices';
import type { ComplaintRecord, CycleRecord } from '../../../../db/queries/complaints';
import { allDepartments, allFunctions, allPeople } from '../../../../db/queries/people';
import type { Db } from '../../../../db/schema';
import type { NoticeOffer, NoticePerson, NoticeRole } from '../../../../preload/contract/complaintNotices';

type OfferedPerson = NoticeOffer['people'][number];

/** Whom the organisation names for each kind of notice. */
export async function noticeOffers(
  db: Db,
  complaint: ComplaintRecord,
  run: CycleRecord,
): Promise<readonly NoticeOffer[]> {
  const plant = await plantOf(db);
  const counting = { stock: await counters(db, plant, 'stock'), wip: await counters(db, plant, 'wip') };
  return NOTICE_KINDS.map((kind) => {
    const asked: readonly NoticeRole[] = ROLES[kind];
    const all = kind === 'engineering' ? engineering(plant, complaint) : counting[kind];
    const people = all.filter(({ name }, at) => all.findIndex((one) => one.name === name) === at);
    const missing = asked.filter((role) => !all.some((one) => one.as === role));
    return { kind, step: NOTICE_STEP[kind], toldAt: run[TIME_COLUMN[NOTICE_STEP[kind]]], people, missing };
  });
}

const ROLES = {
  engineering: ['engineer', 'manager', 'head'],
  stock: ['oqc'],
  wip: ['patrol'],
} as const satisfies Readonly<Record<NoticeKind, readonly NoticeRole[]>>;

type Plant = Awaited<ReturnType<typeof plantOf>>;

async function plantOf(db: Db) {
  const functions = await allFunctions(db);
  const people = (await allPeople(db)).filter(({ leftOn, isService }) => leftOn === null && isService === 0);
  const departments = await allDepartments(db);
  const headOf = (departmentId: number | null) => {
    const code = departments.find(({ id }) => id === departmentId)?.head;
    return people.filter((one) => one.code === code);
  };
  const holders = (held: OfficeFunction) =>
    people.filter(({ id }) => (functions.get(id) ?? []).includes(held));
  return { people, headOf, holders };
}

/** The improvement engineer, his manager, the head of the responsible department and the head of quality. */
function engineering(plant: Plant, complaint: ComplaintRecord): readonly OfferedPerson[] {
  const named = plant.people.find(({ id }) => id === complaint.engineerId);
  const engineers = named === undefined ? plant.holders('improvementEngineer') : [named];
  const managers = engineers.flatMap(({ departmentId }) => plant.headOf(departmentId));
  const heads = [...plant.headOf(complaint.departmentId), ...plant.holders('headOfQuality')];
  const { engineerName } = complaint;
  const byName = { code: null, name: engineerName, department: '', email: '', as: 'engineer' as const };
  return [
    ...(complaint.engineerId === null && engineerName !== '' ? [byName] : engineers.map(as('engineer'))),
    ...managers.map(as('manager')),
    ...heads.map(as('head')),
  ];
}

/** By their position, as offices write it. */
const POSITIONS = {
  stock: /OQC|出货检|成品检|終檢|出貨檢/i,
  wip: /IPQC|巡检|巡檢|制程检|製程檢|patrol/i,
} as const;
const COUNTS_AS = { stock: 'oqc', wip: 'patrol' } as const;

/** Those who were told the last time where they are still here; else whoever has such a position. */
async function counters(db: Db, { people }: Plant, kind: 'stock' | 'wip'): Promise<readonly OfferedPerson[]> {
  const last = (await lastToldPeople(db, kind)).filter(({ leftOn }) => leftOn === null);
  if (last.length > 0)
    return last.map(({ code, name, department, email }) => {
      return { code, name, department, email, as: COUNTS_AS[kind] };
    });
  return people.filter(({ position }) => POSITIONS[kind].test(position)).map(as(COUNTS_AS[kind]));
}

type PersonHere = Plant['people'][number];

function as(role: NoticeRole) {
  return (person: PersonHere): NoticePerson & { readonly as: NoticeRole } => {
    const { code, name, departmentName, email } = person;
    return { code, name, department: departmentName ?? '', email, as: role };
  };
}
