import type { CustomerPage } from '../../../../preload/contract/customers';
import { score } from '../../../../preload/words/format';
import type { Words } from '../../../../preload/words/zh-CN';
import { NextStep } from '../../../parts/NextStep';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useRouter } from '../../../shell/router';
import type { Place } from '../../places';
import { type CustomerDoing, customerDoing } from './customerDoing';

interface CustomerNextProps {
  readonly page: CustomerPage;
  readonly onAddContact: () => void;
}

export function CustomerNext({ page, onAddContact }: CustomerNextProps) {
  const words = useWords().customers.page.next;
  const { counts } = useOffice();
  const { go } = useRouter();
  const doing = customerDoing(page, counts.rounds);
  if (doing.kind === 'done') return <NextStep isDone>{words.done}</NextStep>;
  const { sentence, label, place } = said(doing, words);
  return (
    <NextStep action={{ label, keys: 'Enter', onPress: () => (place === null ? onAddContact() : go(place)) }}>
      {sentence}
    </NextStep>
  );
}

interface Said {
  readonly sentence: string;
  readonly label: string;
  /** null: the dialog for a contact. */
  readonly place: Place | null;
}

function said(
  doing: Exclude<CustomerDoing, { kind: 'done' }>,
  words: Words['customers']['page']['next'],
): Said {
  switch (doing.kind) {
    case 'overdue':
      return {
        sentence: words.overdue(doing.count, doing.first.dueOn),
        label: words.openActions,
        place: { screen: 'action', params: { id: doing.first.id } },
      };
    case 'out':
      return {
        sentence:
          doing.dueOn === null
            ? words.outNoDue(doing.round, doing.form)
            : words.out(doing.round, doing.form, doing.dueOn),
        label: words.key,
        place: { screen: 'keying', params: { round: doing.round, form: doing.form } },
      };
    case 'actions':
      return {
        sentence: words.actions(doing.count, doing.first.dueOn),
        label: words.openActions,
        place: { screen: 'action', params: { id: doing.first.id } },
      };
    case 'below':
      return {
        sentence: words.below(doing.round, score(doing.score)),
        label: words.openRound,
        place: { screen: 'roundLists', params: { round: doing.round, list: 'customers' } },
      };
    case 'contact':
      return { sentence: words.contact, label: words.addContact, place: null };
    case 'neverAsked':
      return {
        sentence: words.neverAsked,
        label: words.makeRound,
        place: { screen: 'newRound', params: {} },
      };
    default:
      return doing satisfies never;
  }
}
