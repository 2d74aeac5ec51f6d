import { type Day, daysBetween } from '../../db/model/day';
import type { ActionDetail } from '../../preload/contract/actions';
import type { CustomerEvent, CustomerRound } from '../../preload/contract/customers';

interface Line {
  readonly orderNumber: string;
  readonly line: string;
  readonly product: string;
  readonly part: string;
  readonly quantity: number | null;
  readonly dueOn: Day;
  readonly deliveredOn: Day | null;
}

const MOST_DELIVERIES = 200;

/** Everything that happened with one customer, newest first. */
export function eventsOf(
  rounds: readonly CustomerRound[],
  actions: readonly ActionDetail[],
  lines: readonly Line[],
): readonly CustomerEvent[] {
  const events: readonly CustomerEvent[] = [
    ...rounds.flatMap(formEvents),
    ...actions.map((action) => ({ kind: 'action', on: action.openedOn, action }) as const),
    ...lines.flatMap(deliveredEvent).slice(-MOST_DELIVERIES),
  ];
  return events.toSorted((left, right) => (left.on < right.on ? 1 : left.on > right.on ? -1 : 0));
}

function formEvents({ round, score, forms }: CustomerRound): readonly CustomerEvent[] {
  return forms.flatMap((form) => [...returnedEvent(round, form, score), ...issuedEvent(round, form)]);
}

type Form = CustomerRound['forms'][number];

function issuedEvent(round: string, { form, issuedOn, dueOn }: Form): readonly CustomerEvent[] {
  return issuedOn === null ? [] : [{ kind: 'issued', on: issuedOn, round, form, dueOn }];
}

/** The customer's score stands at the forms that it was made of. */
function returnedEvent(round: string, form: Form, score: number | null): readonly CustomerEvent[] {
  const { state, returnedOn, opinion } = form;
  if (returnedOn === null) return [];
  const own = state === 'onTime' ? score : null;
  return [{ kind: 'returned', on: returnedOn, round, form: form.form, state, score: own, opinion }];
}

function deliveredEvent(line: Line): readonly CustomerEvent[] {
  const { orderNumber, product, part, quantity, dueOn, deliveredOn } = line;
  if (deliveredOn === null) return [];
  const daysLate = Math.max(0, daysBetween(dueOn, deliveredOn));
  return [
    { kind: 'delivered', on: deliveredOn, order: orderNumber, product: product || part, quantity, daysLate },
  ];
}
