import { v7 as newUid } from 'uuid';
import {
  type ActionKind,
  type ActionSource,
  actionCode,
  FOLLOW_UP_DUTY,
  GENERAL_DUTY,
  type VerifyBy,
} from '../../../db/model/actions';
import { type Day, yearOf } from '../../../db/model/day';
import { Refusal } from '../../../db/model/refusal';
import { addWorkingDays } from '../../../db/model/workingDays';
import { dutyDepartments, lastActionNumber } from '../../../db/queries/actions';
import { workingCalendar } from '../../../db/queries/calendar';
import { departmentCalled, peopleCalled } from '../../../db/queries/organisation';
import type { ActionKept } from '../../../preload/contract/actions';
import type { JobOffice } from '../../office';
import { theCustomer } from '../found';

/** One action as it is opened, ready to be kept. */
export interface NewAction {
  readonly source: ActionSource;
  readonly kind: ActionKind;
  readonly subject: string | null;
  readonly title?: string;
  readonly problem?: string;
  readonly roundId?: number;
  readonly formId?: number | null;
  readonly originRecord?: string;
  readonly originKey?: string;
  readonly departmentId: number;
  readonly followedById: number;
  readonly responsibleId?: number | null;
  readonly responsibleName?: string;
  readonly openedOn: Day;
  readonly dueOn: Day;
  readonly verifyBy: VerifyBy;
  readonly verifyOn?: Day | null;
  /** What its trigger said, as it is kept; empty where no rule fired. */
  readonly sourceJson?: string;
}

/** Opens actions one after the other under the year's next codes; `more` is told in the trail beside the row. */
export async function actionOpener(
  { db, changed }: JobOffice,
  openedOn: Day,
): Promise<(action: NewAction, more?: Readonly<Record<string, unknown>>) => Promise<ActionKept>> {
  const year = yearOf(openedOn);
  let number = await lastActionNumber(db, year);
  return async (action, more = {}) => {
    number += 1;
    const row = { uid: newUid(), code: actionCode(year, number), sourceJson: '{}', ...action };
    await db.insertInto('action').values(row).execute();
    changed({ record: 'action', key: row.uid, old: null, new: { ...row, ...more } });
    return { id: row.uid, code: row.code, state: 'open', cycle: 1, dueOn: action.dueOn };
  };
}

/** An action in the office's own words: a complaint, a visit, an audit, a meeting or somebody by hand asks for it. */
export interface AskedAction {
  readonly source: Exclude<ActionSource, 'survey'>;
  readonly title: string;
  readonly problem?: string | undefined;
  /** The code of the customer whom it is about. */
  readonly customer?: string | undefined;
  /** Code or name. */
  readonly department: string;
  /** Who follows it up and confirms; by default whoever the role map names. */
  readonly followedBy?: string | undefined;
  readonly responsible?: string | undefined;
  readonly openedOn?: Day | undefined;
  readonly dueOn?: Day | undefined;
  readonly verifyOn?: Day | undefined;
  readonly origin?: { readonly record: string; readonly key: string } | undefined;
}

/** Opens one action. Refused as `unknown-department` or `unknown-customer`. */
export async function openAction(office: JobOffice, asked: AskedAction): Promise<ActionKept> {
  const { db, today } = office;
  const { source, title, problem = '', responsible: called = '', openedOn = today } = asked;
  const customer = asked.customer === undefined ? null : await theCustomer(db, asked.customer);
  const department = await theDepartment(db, asked.department);
  const responsible = (await peopleCalled(db))(called);
  const open = await actionOpener(office, openedOn);
  return open(
    {
      ...{ source, kind: source, title, problem },
      subject: customer?.code ?? null,
      ...originOf(asked),
      departmentId: department.id,
      followedById: await followUpDepartment(db, asked.followedBy),
      responsibleId: responsible.id,
      responsibleName: responsible.id === null ? responsible.name : '',
      openedOn,
      dueOn: asked.dueOn ?? (await defaultDueDay(office, openedOn)),
      verifyBy: 'date',
      verifyOn: asked.verifyOn ?? null,
    },
    { department: department.name, responsible: responsible.name },
  );
}

/** Until when an action is answered where nobody names a day. */
export async function defaultDueDay({ db, settings }: JobOffice, from: Day): Promise<Day> {
  const calendar = await workingCalendar(db, settings.worksSaturdays);
  return addWorkingDays(from, settings.actionDueWorkingDays, calendar).day;
}

export async function theDepartment(db: JobOffice['db'], called: string) {
  const found = await departmentCalled(db, called);
  if (found === undefined) throw new Refusal('unknown-department', { code: called });
  return found;
}

function originOf({ origin }: AskedAction) {
  return origin === undefined ? {} : { originRecord: origin.record, originKey: origin.key };
}

async function followUpDepartment(db: JobOffice['db'], called: string | undefined): Promise<number> {
  if (called !== undefined) return (await theDepartment(db, called)).id;
  const departments = await dutyDepartments(db);
  const found = departments.get(FOLLOW_UP_DUTY) ?? departments.get(GENERAL_DUTY);
  if (found === undefined) throw new RangeError('The role map names no department that follows actions up');
  return found.id;
}
