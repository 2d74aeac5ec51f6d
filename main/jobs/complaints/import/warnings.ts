import { wordKey } from '../../../../db/model/cells/choice';
import type { WarningCode } from '../../../../db/model/cells/warning';
import type { ComplaintStep, EventTime } from '../../../../db/model/complaints/complaint';
import { dayOfEvent, isOnlyDay } from '../../../../db/model/complaints/eventTime';
import { wallClock } from '../../../../db/model/day';
import type { Facts } from '../../../../db/model/refusal';
import type { JobOffice } from '../../../office';
import type { FieldWarning } from '../../imports/warnings';
import { keptTime, sidesOf } from './changes';
import type { PlannedComplaint } from './plan';
import { PROBLEM_MOST, type ToldComplaint, type Values } from './told';
import { conclusionMeant, severityMeant, stateMeant, wayMeant } from './words';
import type { World } from './world';

function warn(field: string, code: WarningCode, facts: Facts = {}): readonly FieldWarning[] {
  return [{ field, warning: { code, facts } }];
}

/** Which time cannot lie before which; the register's own times are taken all the same. */
const ORDER: readonly (readonly [ComplaintStep, ComplaintStep])[] = [
  ['confirmed', 'received'],
  ['notified', 'confirmed'],
  ['engineerConfirmed', 'notified'],
  ['oqcTold', 'confirmed'],
  ['stockCounted', 'oqcTold'],
  ['ipqcTold', 'confirmed'],
  ['wipCounted', 'ipqcTold'],
  ['replied', 'received'],
  ['closed', 'received'],
];

export function complaintWarnings(
  row: PlannedComplaint,
  world: World,
  { now, today }: Pick<JobOffice, 'now' | 'today'>,
): readonly FieldWarning[] {
  const { timeZone } = world.understood;
  const isLater = (left: EventTime, right: EventTime) => compareTimes(left, right, timeZone) > 0;
  const future = [...row.told.times].flatMap(([step, at]) =>
    isLater(at, isOnlyDay(at) ? today : now) ? warn(step, 'in-future') : [],
  );
  return [
    ...replaced(row, world),
    ...future,
    ...orderWarnings(row, timeZone),
    ...wordWarnings(row.values),
    ...nameWarnings(row.values, row.told, world),
    ...quantityWarnings(row.values),
  ];
}

/** What an update writes over. */
function replaced({ kept, changes }: PlannedComplaint, world: World): readonly FieldWarning[] {
  if (kept === null || changes === null) return [];
  const { old } = sidesOf(changes, kept, world);
  return Object.entries(old).flatMap(([name, from]) => {
    if (from === null || from === '' || name.endsWith('At')) return [];
    return warn(FIELD_OF[name] ?? name, 'will-replace', { from });
  });
}

/** Fields of the file whose columns have other names. */
const FIELD_OF: Readonly<Record<string, string>> = {
  lotQuantity: 'batchQuantity',
  deliveredOn: 'delivered',
  way: 'channel',
  customerDueOn: 'customerDue',
};

function orderWarnings({ told, kept }: PlannedComplaint, timeZone: string): readonly FieldWarning[] {
  const timeOf = (step: ComplaintStep) =>
    told.times.get(step) ?? (kept === null ? null : keptTime(kept.cycle, step));
  return ORDER.flatMap(([step, after]) => {
    const [at, before] = [told.times.get(step), timeOf(after)];
    if (at === undefined || before === null || compareTimes(at, before, timeZone) >= 0) return [];
    return warn(step, 'before-step', { step: after, at: wallText(before, timeZone) });
  });
}

function wallText(at: EventTime, timeZone: string): string {
  if (isOnlyDay(at)) return at;
  const { day, time } = wallClock(at, timeZone);
  return `${day} ${time.slice(0, 5)}`;
}

/** By their days where one of them is only a day. */
function compareTimes(left: EventTime, right: EventTime, timeZone: string): number {
  if (!isOnlyDay(left) && !isOnlyDay(right)) return Date.parse(left) - Date.parse(right);
  return Date.parse(dayOfEvent(left, timeZone)) - Date.parse(dayOfEvent(right, timeZone));
}

function wordWarnings({ channel, severity, state, conclusion }: Values): readonly FieldWarning[] {
  const isStrange = (word: unknown, meant: unknown) => typeof word === 'string' && meant === null;
  return [
    ...(isStrange(channel, wayMeant(channel)) ? warn('channel', 'kept-as-other') : []),
    ...(isStrange(severity, severityMeant(severity)) ? warn('severity', 'word-not-known') : []),
    ...(isStrange(state, stateMeant(state)) ? warn('state', 'word-not-known') : []),
    ...(isStrange(conclusion, conclusionMeant(conclusion)) ? warn('conclusion', 'word-not-known') : []),
  ];
}

function nameWarnings(
  { customerName, problem, customer }: Values,
  { pieces }: ToldComplaint,
  { customers }: World,
): readonly FieldWarning[] {
  const named = typeof customerName === 'string' ? customers.codes.get(wordKey(customerName)) : undefined;
  const isOther = named !== undefined && named !== customer;
  const strange = pieces.some(({ columns }) => (columns['departmentName'] ?? '') !== '');
  return [
    ...(isOther ? warn('customerName', 'other-customer', { code: named }) : []),
    ...(strange ? warn('department', 'kept-as-text') : []),
    ...(typeof problem === 'string' && problem.length > PROBLEM_MOST
      ? warn('problem', 'long-problem', { max: PROBLEM_MOST })
      : []),
  ];
}

function quantityWarnings({
  batchQuantity,
  checkedQuantity,
  defectiveQuantity,
}: Values): readonly FieldWarning[] {
  const isMore = (part: unknown, whole: unknown): whole is number =>
    typeof part === 'number' && typeof whole === 'number' && part > whole;
  if (isMore(checkedQuantity, batchQuantity))
    return warn('checkedQuantity', 'more-than-quantity', { quantity: batchQuantity });
  const whole = [checkedQuantity, batchQuantity].find((one) => isMore(defectiveQuantity, one));
  return typeof whole === 'number'
    ? warn('defectiveQuantity', 'more-than-quantity', { quantity: whole })
    : [];
}
