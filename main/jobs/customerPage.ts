import { oneDecimal, valueOf } from '../../db/model/exact';
import { compareRounds } from '../../db/model/surveys/roundOrder';
import { isBelowTarget, targetFigure, targetOf } from '../../db/model/surveys/target';
import { actionsOf } from '../../db/queries/actions';
import { contactsOf, type customerByCode } from '../../db/queries/customers';
import { deliveriesOf } from '../../db/queries/deliveries';
import { allRounds } from '../../db/queries/rounds';
import type { CustomerPage, CustomerRound } from '../../preload/contract/customers';
import type { JobOffice } from '../office';
import { actionDetails } from './actions/shown';
import { deliveriesPart } from './customerDeliveries';
import { eventsOf } from './customerEvents';
import { judgedRound } from './surveys/judged';
import { shownGrade } from './surveys/shownGrade';

type Customer = NonNullable<Awaited<ReturnType<typeof customerByCode>>>;

export async function customerPage(office: JobOffice, customer: Customer): Promise<CustomerPage> {
  const { db, today } = office;
  const { id, uid, ownMould, keyProspect, ...fields } = customer;
  const rounds = await roundsOf(office, customer.code);
  const actions = await actionDetails(office, await actionsOf(db, { customer: customer.code }));
  const lines = await deliveriesOf(db, id);
  return {
    customer: { ...fields, ownMould: ownMould === 1, keyProspect: keyProspect === 1 },
    contacts: (await contactsOf(db, id)).map(({ id: _id, ...contact }) => contact),
    rounds,
    actions,
    deliveries: deliveriesPart(lines, today),
    events: eventsOf(rounds, actions, lines),
  };
}

async function roundsOf(office: JobOffice, code: string): Promise<readonly CustomerRound[]> {
  const rows: CustomerRound[] = [];
  for (const round of [...(await allRounds(office.db))].sort(compareRounds)) {
    const { forms, figures, rules } = await judgedRound(office, round);
    const own = forms.filter((form) => form.customer === code);
    if (own.length === 0) continue;
    const figure = figures.customers.find((one) => one.code === code);
    const score = figure === undefined ? null : valueOf(figure.overall);
    const target = targetOf(round);
    rows.push({
      round: round.code,
      name: round.name,
      to: round.to,
      isClosed: round.closedOn !== null,
      score: oneDecimal(score),
      grade: shownGrade(figure?.grade ?? null, rules),
      target: targetFigure(target),
      overall: oneDecimal(figures.overall),
      isBelow: isBelowTarget(score, target),
      forms: own.map(({ code: form, state, issuedOn, dueOn, returnedOn, opinion }) => {
        return { form, state, issuedOn, dueOn, returnedOn, opinion };
      }),
    });
  }
  return rows;
}
