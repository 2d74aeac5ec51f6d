import { monthOf } from '../../db/model/day';
import { reachRate } from '../../db/model/deliveries/reachRate';
import { exact, oneDecimal, valueOf } from '../../db/model/exact';
import { compareRounds } from '../../db/model/surveys/roundOrder';
import { actionsOf } from '../../db/queries/actions';
import { contactsOf, type customerByCode } from '../../db/queries/customers';
import { deliveriesOf } from '../../db/queries/deliveries';
import { allRounds } from '../../db/queries/rounds';
import type {
  CustomerAction,
  CustomerDeliveries,
  CustomerEvent,
  CustomerPage,
  CustomerRound,
} from '../../preload/contract/customers';
import type { JobOffice } from '../office';
import { judgedRound } from './surveys/judged';
import { targetOf } from './surveys/shown';

type Customer = NonNullable<Awaited<ReturnType<typeof customerByCode>>>;
const MONTHS = 24;

export async function customerPage(office: JobOffice, customer: Customer): Promise<CustomerPage> {
  const { id, uid, ownMould, keyProspect, ...fields } = customer;
  const rounds = await roundsOf(office, customer.code);
  const found = await actionsOf(office.db, { customer: customer.code });
  const actions = found.map(({ id: action, kind, round, department, dueOn, state }) => {
    return { id: action, kind, round, department, dueOn, state };
  });
  return {
    customer: { ...fields, ownMould: ownMould === 1, keyProspect: keyProspect === 1 },
    contacts: (await contactsOf(office.db, id)).map(({ id: _id, ...contact }) => contact),
    rounds,
    actions,
    deliveries: await deliveriesPart(office, id),
    history: eventsOf(
      rounds,
      actions,
      found.map(({ openedOn }) => openedOn),
    ),
  };
}

async function roundsOf(office: JobOffice, code: string): Promise<readonly CustomerRound[]> {
  const rows = [];
  for (const round of [...(await allRounds(office.db))].sort(compareRounds)) {
    const { forms, figures, rules } = await judgedRound(office, round);
    const own = forms.filter((form) => form.customer === code);
    if (own.length === 0) continue;
    const figure = figures.customers.find((one) => one.code === code);
    const score = figure === undefined ? null : valueOf(figure.overall);
    const target = targetOf(rules);
    rows.push({
      round: round.code,
      name: round.name,
      score: oneDecimal(score),
      grade: figure?.grade ?? null,
      isBelow: score !== null && target !== null && score.lt(target),
      forms: own.map(({ code: form, state, returnedOn, opinion }) => ({ form, state, returnedOn, opinion })),
    });
  }
  return rows;
}

async function deliveriesPart({ db, today }: JobOffice, customerId: number): Promise<CustomerDeliveries> {
  const lines = await deliveriesOf(db, customerId);
  const delivered = lines.filter(({ deliveredOn }) => deliveredOn !== null);
  const quantities = new Map<string, number>();
  for (const { deliveredOn, quantity } of delivered) {
    if (deliveredOn === null) continue;
    const month = monthOf(deliveredOn);
    const sum = exact(quantities.get(month) ?? 0).add(exact(quantity ?? 0));
    quantities.set(month, Number(sum.toString()));
  }
  const months = reachRate(lines, today).slice(-MONTHS);
  return {
    lines: lines.length,
    quantity: [...quantities.values()].reduce((sum, quantity) => sum + quantity, 0),
    lastOn:
      delivered
        .map(({ deliveredOn }) => deliveredOn)
        .sort()
        .at(-1) ?? null,
    months: months.map(({ month, due, late, rate }) => {
      return { month, due, late, rate: oneDecimal(rate), quantity: quantities.get(month) ?? 0 };
    }),
  };
}

/** Newest first. */
function eventsOf(
  rounds: readonly CustomerRound[],
  actions: readonly CustomerAction[],
  openedOn: readonly CustomerEvent['on'][],
): readonly CustomerEvent[] {
  const returned = rounds.flatMap(({ round, score, forms }) =>
    forms.flatMap(({ form, returnedOn, opinion }): CustomerEvent[] => {
      if (returnedOn === null) return [];
      const detail = opinion === '' ? String(score ?? '') : opinion;
      return [
        { on: returnedOn, kind: opinion === '' ? 'returned' : 'opinion', what: `${round} ${form}`, detail },
      ];
    }),
  );
  const opened = actions.flatMap(({ kind, round, department }, at): CustomerEvent[] => {
    const on = openedOn[at];
    return on === undefined
      ? []
      : [{ on, kind: 'action', what: `${round ?? ''} ${kind}`, detail: department }];
  });
  return [...returned, ...opened].sort((left, right) => (left.on > right.on ? -1 : 1));
}
