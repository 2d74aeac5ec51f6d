import { type ExpressionBuilder, sql } from 'kysely';
import type { ClockRule } from '../model/complaints/clockProfile';
import type { ComplaintState } from '../model/complaints/complaint';
import type { Day, Moment } from '../model/day';
import type { Database, Db } from '../schema';

/** What is late is found by the database, so that a page needs no more than its own rows. */
export interface LateBy {
  readonly now: Moment;
  readonly today: Day;
  /** By profile: whoever was received before that day and got no report yet is late. */
  readonly profiles: readonly {
    readonly id: number;
    readonly receivedBefore: Day;
    readonly clocks: readonly ClockRule[];
  }[];
}

export interface RegisterFilter {
  readonly words: readonly string[];
  readonly state?: ComplaintState | undefined;
  readonly customer?: string | undefined;
  readonly department?: string | undefined;
  readonly problem?: string | undefined;
  readonly late?: 'reply' | 'clock' | undefined;
}

type Tables = Database & {
  readonly run: Database['complaintCycle'];
};
type Where = ExpressionBuilder<Tables, 'complaint' | 'run' | 'customer' | 'department'>;

/** One page of the register, newest first, each complaint with its newest run. */
export function registerPage(
  db: Db,
  filter: RegisterFilter,
  lateBy: LateBy,
  page: { readonly from: number; readonly most: number },
) {
  return db
    .selectFrom('complaint')
    .innerJoin('complaintCycle as run', (join) =>
      join.onRef('run.complaintId', '=', 'complaint.id').onRef('run.cycle', '=', 'complaint.cycle'),
    )
    .innerJoin('customer', 'customer.id', 'complaint.customerId')
    .leftJoin('department', 'department.id', 'complaint.departmentId')
    .select([
      ...(['complaint.uid', 'complaint.code', 'complaint.part', 'complaint.partName'] as const),
      ...(['complaint.problem', 'complaint.receivedOn', 'complaint.severity', 'complaint.isSafety'] as const),
      ...(['complaint.state', 'complaint.cycle', 'complaint.departmentName'] as const),
      ...(['customer.code as customer', 'customer.name as customerName'] as const),
      'department.name as department',
      ...(['run.confirmedAt', 'run.notifiedAt', 'run.engineerConfirmedAt', 'run.oqcToldAt'] as const),
      ...(['run.stockCountedAt', 'run.ipqcToldAt', 'run.wipCountedAt', 'run.repliedAt'] as const),
      ...(['run.repliedOn', 'run.closedAt', 'run.customerDueOn', 'run.customerDueAt'] as const),
      ...(['run.replyDueOn', 'run.clockProfileId', 'run.isClosedBefore', 'run.importedAt'] as const),
      'run.receivedAt',
    ])
    .where('complaint.deletedAt', 'is', null)
    .where((where) => meets(where, filter, lateBy))
    .orderBy('complaint.receivedOn', 'desc')
    .orderBy('complaint.id', 'desc')
    .limit(page.most)
    .offset(page.from)
    .execute();
}

export type RegisterRecord = Awaited<ReturnType<typeof registerPage>>[number];

export async function registerCount(db: Db, filter: RegisterFilter, lateBy: LateBy): Promise<number> {
  const counted = hasConditions(filter)
    ? db
        .selectFrom('complaint')
        .innerJoin('complaintCycle as run', (join) =>
          join.onRef('run.complaintId', '=', 'complaint.id').onRef('run.cycle', '=', 'complaint.cycle'),
        )
        .innerJoin('customer', 'customer.id', 'complaint.customerId')
        .leftJoin('department', 'department.id', 'complaint.departmentId')
        .where('complaint.deletedAt', 'is', null)
        .where((where) => meets(where, filter, lateBy))
    : db.selectFrom('complaint').where('complaint.deletedAt', 'is', null);
  const row = await counted.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirst();
  return row?.count ?? 0;
}

function hasConditions({ words, ...conditions }: RegisterFilter): boolean {
  return words.length > 0 || Object.values(conditions).some((one) => one !== undefined);
}

function meets(where: Where, filter: RegisterFilter, lateBy: LateBy) {
  const { words, state, customer, department, problem, late } = filter;
  return where.and([
    ...words.map((word) => saysWord(where, word)),
    ...(state === undefined ? [] : [where('complaint.state', '=', state)]),
    ...(customer === undefined ? [] : [where('customer.code', '=', customer)]),
    ...(department === undefined
      ? []
      : [
          where.or([
            where('department.name', '=', department),
            where('complaint.departmentName', '=', department),
          ]),
        ]),
    ...(problem === undefined ? [] : [where('complaint.problem', '=', problem)]),
    ...(late === 'reply' ? [repliesLate(where, lateBy)] : []),
    ...(late === 'clock' ? [clocksLate(where, lateBy)] : []),
  ]);
}

const SEARCHED = [
  ...(['complaint.code', 'complaint.problem', 'complaint.part', 'complaint.partName'] as const),
  ...(['complaint.model', 'complaint.batch', 'complaint.complainant'] as const),
  ...(['customer.code', 'customer.name', 'customer.shortName'] as const),
] as const;

function saysWord(where: Where, word: string) {
  const like = `%${word.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return where.or(SEARCHED.map((column) => sql<boolean>`${where.ref(column)} LIKE ${like} ESCAPE '\\'`));
}

/** Sent after its last day or hour; or not sent while that has passed. */
function repliesLate(where: Where, { now, today, profiles }: LateBy) {
  const isOut = where('run.repliedAt', 'is not', null);
  const waits = [where('complaint.state', '=', 'open'), where('run.repliedAt', 'is', null)];
  return where.or([
    where.and([isOut, where('run.repliedOn', '>', where.ref('run.replyDueOn'))]),
    where.and([
      isOut,
      where('run.customerDueOn', '=', where.ref('run.replyDueOn')),
      sql<boolean>`length(run.repliedAt) > 10 AND unixepoch(run.repliedAt) > unixepoch(run.customerDueAt)`,
    ]),
    where.and([...waits, where('run.customerDueOn', '<', today)]),
    where.and([...waits, sql<boolean>`unixepoch(run.customerDueAt) < unixepoch(${now})`]),
    ...profiles.map(({ id, receivedBefore }) =>
      where.and([
        ...waits,
        where('run.customerDueOn', 'is', null),
        where('run.clockProfileId', '=', id),
        where('run.receivedOn', '<', receivedBefore),
      ]),
    ),
  ]);
}

/** A minute clock of its profile ran out; only moments decide. */
function clocksLate(where: Where, { now, profiles }: LateBy) {
  return where.or(
    profiles.map(({ id, clocks }) =>
      where.and([
        where('run.clockProfileId', '=', id),
        where.or(clocks.map((rule) => clockLate(where, rule, now))),
      ]),
    ),
  );
}

function clockLate(where: Where, { from, step, minutes }: ClockRule, now: Moment) {
  const [start, end] = [where.ref(`run.${from}At`), where.ref(`run.${step}At`)];
  const seconds = minutes * 60;
  return where.or([
    sql<boolean>`length(${start}) > 10 AND length(${end}) > 10 AND unixepoch(${end}) - unixepoch(${start}) > ${seconds}`,
    sql<boolean>`complaint.state = 'open' AND length(${start}) > 10 AND ${end} IS NULL
      AND unixepoch(${now}) - unixepoch(${start}) > ${seconds}
      AND (run.importedAt IS NULL OR unixepoch(run.importedAt) - unixepoch(${start}) < ${seconds})`,
  ]);
}

/** What the register can be narrowed to. */
export async function registerChoices(db: Db) {
  const customers = await db
    .selectFrom('customer')
    .select(['code', 'name', 'shortName'])
    .where('id', 'in', db.selectFrom('complaint').select('customerId').where('deletedAt', 'is', null))
    .orderBy('code')
    .execute();
  const departments = await db
    .selectFrom('complaint')
    .leftJoin('department', 'department.id', 'complaint.departmentId')
    .select(({ fn }) => fn.coalesce('department.name', 'complaint.departmentName').as('name'))
    .distinct()
    .where('complaint.deletedAt', 'is', null)
    .orderBy('name')
    .execute();
  const problems = await db
    .selectFrom('complaint')
    .select('problem')
    .where('deletedAt', 'is', null)
    .groupBy('problem')
    .orderBy(({ fn }) => fn.countAll(), 'desc')
    .limit(MOST_PROBLEMS)
    .execute();
  return {
    customers,
    departments: departments.map(({ name }) => name).filter((name) => name !== ''),
    problems: problems.map(({ problem }) => problem).filter((problem) => problem !== ''),
  };
}

const MOST_PROBLEMS = 100;
