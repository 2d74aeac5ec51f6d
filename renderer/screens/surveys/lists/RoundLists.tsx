import type { ReturnDesk } from '../../../../preload/contract/surveyDesk';
import type { RoundPage } from '../../../../preload/contract/surveyPages';
import { Button } from '../../../parts/Button';
import { Chips } from '../../../parts/Chips';
import { PageHead } from '../../../parts/PageHead';
import { Tag } from '../../../parts/Tag';
import { Waiting } from '../../../parts/Waiting';
import { useLanguage, useWords } from '../../../parts/words';
import { useRouter } from '../../../shell/router';
import { useAsk } from '../../../useAsk';
import type { Places, RoundList } from '../../places';
import { ruleSetTitle } from '../grades';
import { RoundDialogs } from '../round/RoundDialogs';
import { RoundNext } from '../round/RoundNext';
import { useRoundDoings } from '../round/useRoundDoings';
import { CustomersList } from './CustomersList';
import { FactsList } from './FactsList';
import { FormsList } from './FormsList';
import { MeansList } from './MeansList';

/** What stands behind a round's pictures: its forms, customers, items and facts. */
export function RoundLists({ round, list, only }: Places['roundLists']) {
  const page = useAsk('surveys.round', { round });
  const desk = useAsk('surveys.desk', { round });
  return (
    <Waiting asked={page}>
      {(shownPage) => (
        <Waiting asked={desk}>
          {(shownDesk) => <Lists page={shownPage} desk={shownDesk} list={list} only={only} />}
        </Waiting>
      )}
    </Waiting>
  );
}

interface ListsProps {
  readonly page: RoundPage;
  readonly desk: ReturnDesk;
  readonly list: RoundList;
  readonly only: string | undefined;
}

function Lists({ page, desk, list, only }: ListsProps) {
  const words = useWords();
  const { language } = useLanguage();
  const { lists } = words.rounds;
  const { head } = page;
  const doings = useRoundDoings(head.code);
  const { replace, go } = useRouter();
  const show = (next: RoundList) =>
    replace({ screen: 'roundLists', params: { round: head.code, list: next } });
  return (
    <>
      <PageHead
        title={head.name || words.surveys.defaultName(head.code)}
        code={head.code}
        tags={<Tag icon="lock">{ruleSetTitle(head.ruleSet, language)}</Tag>}
        actions={
          <Button
            icon="back"
            keys="Esc"
            onPress={() => go({ screen: 'round', params: { round: head.code } })}
          >
            {lists.back}
          </Button>
        }
      />
      <RoundNext page={page} doings={doings} />
      <div className="listChips">
        <Chips label={lists.title} chips={chipsOf(page, desk, lists)} chosen={list} onChoose={show} />
      </div>
      {list === 'forms' && <FormsList desk={desk} doings={doings} />}
      {list === 'customers' && <CustomersList page={page} />}
      {list === 'items' && <MeansList page={page} />}
      {list === 'triggers' && <FactsList page={page} only={only} />}
      <RoundDialogs page={page} doings={doings} />
    </>
  );
}

function chipsOf(
  { customers, items, triggers }: RoundPage,
  { forms }: ReturnDesk,
  words: ReturnType<typeof useWords>['rounds']['lists'],
) {
  return [
    { key: 'forms' as const, name: `${words.forms} ${forms.length}` },
    { key: 'customers' as const, name: `${words.customers} ${customers.length}` },
    { key: 'items' as const, name: `${words.items} ${items.length}` },
    { key: 'triggers' as const, name: `${words.triggers} ${triggers.length}` },
  ];
}
