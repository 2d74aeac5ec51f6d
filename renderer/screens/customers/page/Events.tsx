import { useState } from 'react';
import type { CustomerEvent, CustomerPage } from '../../../../preload/contract/customers';
import { figure, score, shortDay } from '../../../../preload/words/format';
import type { Words } from '../../../../preload/words/zh-CN';
import { Button } from '../../../parts/Button';
import { Chips } from '../../../parts/Chips';
import { Icon, type IconName } from '../../../parts/icons';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useRouter } from '../../../shell/router';
import { ActionState } from '../../actions/ActionState';
import { problemOf } from '../../actions/actionWords';
import type { Place } from '../../places';

type View = 'all' | 'form' | 'action' | 'delivered';
const FEW = 14;

/** 经过: everything that happened with the customer, newest first. */
export function Events({ page: { events } }: { readonly page: CustomerPage }) {
  const words = useWords().customers.page.events;
  const [view, setView] = useState<View>('all');
  const [isAll, setAll] = useState(false);
  const shown = events.filter((event) => view === 'all' || viewOf(event) === view);
  const count = (of: View) => events.filter((event) => of === 'all' || viewOf(event) === of).length;
  const few = isAll ? shown : shown.slice(0, FEW);
  return (
    <>
      <SectionTitle title={words.title} count={events.length === 0 ? undefined : words.count(events.length)}>
        {events.length > 0 && (
          <Chips
            label={words.title}
            chosen={view}
            onChoose={setView}
            chips={[
              { key: 'all', name: words.all(count('all')) },
              { key: 'form', name: words.returned(count('form')) },
              { key: 'action', name: words.action(count('action')) },
              { key: 'delivered', name: words.delivered(count('delivered')) },
            ]}
          />
        )}
      </SectionTitle>
      {shown.length === 0 && <p className="tertiary">{words.none}</p>}
      <ul aria-label={words.title}>
        {few.map((event) => (
          <li key={keyOf(event)}>
            <EventLine event={event} />
          </li>
        ))}
      </ul>
      {shown.length > few.length && (
        <p className="eventMore">
          <Button kind="link" onPress={() => setAll(true)}>
            {words.more(shown.length - few.length)}
          </Button>
        </p>
      )}
    </>
  );
}

function viewOf({ kind }: CustomerEvent): View {
  return kind === 'issued' || kind === 'returned' ? 'form' : kind;
}

function keyOf(event: CustomerEvent): string {
  switch (event.kind) {
    case 'action':
      return event.action.id;
    case 'delivered':
      return `${event.order} ${event.on} ${event.product} ${event.quantity}`;
    default:
      return `${event.form} ${event.kind}`;
  }
}

const SIGNS: Readonly<Record<CustomerEvent['kind'], IconName>> = {
  issued: 'letter',
  returned: 'form',
  action: 'renew',
  delivered: 'truck',
};

function EventLine({ event }: { readonly event: CustomerEvent }) {
  const words = useWords();
  const { today } = useOffice();
  const { go } = useRouter();
  const { name, detail } = eventWords(event, words);
  const place = placeOf(event);
  const line = (
    <>
      <span className="tertiary">
        {event.on.startsWith(today.slice(0, 4)) ? shortDay(event.on) : event.on}
      </span>
      <span className="eventSign">
        <Icon name={SIGNS[event.kind]} size={12} />
      </span>
      <b>{name}</b>
      <span className="secondary cut" data-full="">
        {detail}
      </span>
      {event.kind === 'action' && <ActionState {...event.action} />}
    </>
  );
  if (place === null) return <div className="eventLine">{line}</div>;
  return (
    <button type="button" className="eventLine" onClick={() => go(place)}>
      {line}
    </button>
  );
}

function placeOf(event: CustomerEvent): Place | null {
  if (event.kind === 'delivered') return null;
  if (event.kind === 'action') return { screen: 'action', params: { id: event.action.id } };
  return { screen: 'keying', params: { round: event.round, form: event.form } };
}

function eventWords(event: CustomerEvent, words: Words): { readonly name: string; readonly detail: string } {
  const { events } = words.customers.page;
  switch (event.kind) {
    case 'issued':
      return {
        name: events.issuedName(event.round),
        detail:
          event.dueOn === null ? events.issuedNoDue(event.form) : events.issued(event.form, event.dueOn),
      };
    case 'returned':
      return { name: events.returnedName(event.round), detail: returnedDetail(event, events) };
    case 'action':
      return {
        name: words.actions.kinds[event.action.kind],
        detail: `${problemOf(event.action, words.actions)} · ${event.action.department}`,
      };
    case 'delivered':
      return { name: events.deliveredName, detail: deliveredDetail(event, events) };
    default:
      return event satisfies never;
  }
}

function returnedDetail(
  { state, score: points, opinion }: Extract<CustomerEvent, { kind: 'returned' }>,
  events: Words['customers']['page']['events'],
): string {
  const judged =
    state === 'late'
      ? events.late
      : state === 'invalid'
        ? events.invalid
        : points === null
          ? ''
          : events.scored(score(points));
  return [judged, opinion === '' ? '' : events.opinion(opinion)].filter((part) => part !== '').join('　');
}

function deliveredDetail(
  { order, product, quantity, daysLate }: Extract<CustomerEvent, { kind: 'delivered' }>,
  events: Words['customers']['page']['events'],
): string {
  const amount = quantity === null ? '' : events.quantity(figure(quantity, quantity % 1 === 0 ? 0 : 1));
  const late = daysLate > 0 ? events.daysLate(daysLate) : '';
  return [order, product, amount, late].filter((part) => part !== '').join(' · ');
}
