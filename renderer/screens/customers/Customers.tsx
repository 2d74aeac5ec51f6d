import { useState } from 'react';
import type { CustomerRow } from '../../../preload/contract/customers';
import { score } from '../../../preload/words/format';
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { NextStep } from '../../parts/NextStep';
import { PageHead } from '../../parts/PageHead';
import { Problem } from '../../parts/Problem';
import { Waiting } from '../../parts/Waiting';
import { useWords } from '../../parts/words';
import { useOffice } from '../../shell/office';
import { useRouter } from '../../shell/router';
import { useAsk } from '../../useAsk';
import { blankTable } from '../imports/blankTable';
import { Marked } from '../Marked';
import { useSaveFile } from '../useSaveFile';
import { AddCustomer } from './AddCustomer';
import { CustomerTable } from './CustomerTable';

export function Customers() {
  const words = useWords().customers;
  const asked = useAsk('customers.list', {});
  const { go } = useRouter();
  const [isAdding, setAdding] = useState(false);
  const count = asked.value?.customers.length ?? 0;
  const importFile = () => go({ screen: 'imports', params: { channel: 'customers.import' } });
  return (
    <>
      <PageHead
        title={words.title}
        facts={count === 0 ? undefined : words.count(count)}
        actions={
          count > 0 && (
            <>
              <Button icon="upload" keys="I" asks="customers.import" onPress={importFile}>
                {words.import}
              </Button>
              <Button icon="plus" keys="N" asks="customers.add" onPress={() => setAdding(true)}>
                {words.add}
              </Button>
            </>
          )
        }
      />
      <Waiting asked={asked}>
        {({ customers }) =>
          customers.length === 0 ? (
            <NoCustomers onImport={importFile} onAdd={() => setAdding(true)} />
          ) : (
            <>
              <CustomersNext customers={customers} />
              <CustomerTable customers={customers} />
            </>
          )
        }
      </Waiting>
      {isAdding && <AddCustomer onClose={() => setAdding(false)} />}
    </>
  );
}

interface NoCustomersProps {
  readonly onImport: () => void;
  readonly onAdd: () => void;
}

function NoCustomers({ onImport, onAdd }: NoCustomersProps) {
  const words = useWords();
  const { empty } = words.customers;
  const blank = useSaveFile();
  return (
    <div className="customersEmpty">
      <EmptyState
        title={empty.title}
        why={empty.why}
        primary={{ label: empty.import, keys: 'I', asks: 'customers.import', onPress: onImport }}
        other={{ label: empty.add, keys: 'N', asks: 'customers.add', onPress: onAdd }}
        link={{
          label: empty.blank,
          onPress: () => blank.save(() => blankTable('customers.import', words.importing)),
        }}
      />
      <Problem problem={blank.problem} onRetry={() => undefined} />
    </div>
  );
}

/** The lowest customer first: he is the one to talk to. */
function CustomersNext({ customers }: { readonly customers: readonly CustomerRow[] }) {
  const words = useWords().customers.next;
  const { counts } = useOffice();
  const { go } = useRouter();
  if (counts.rounds === 0) {
    return (
      <NextStep
        action={{
          label: words.makeRoundButton,
          keys: 'Enter',
          asks: 'surveys.createRound',
          onPress: () => go({ screen: 'newRound', params: {} }),
        }}
      >
        {words.makeRound(customers.length)}
      </NextStep>
    );
  }
  const below = customers.filter(({ isBelow }) => isBelow);
  const [lowest] = below.toSorted((left, right) => (left.lastScore ?? 0) - (right.lastScore ?? 0));
  if (lowest === undefined) {
    const unscored = customers.filter(({ lastScore }) => lastScore === null).length;
    return (
      <NextStep isDone more={words.doneMore(unscored)}>
        {words.done}
      </NextStep>
    );
  }
  const named = words.lowest(lowest.name, score(lowest.lastScore));
  return (
    <NextStep
      action={{
        label: words.open,
        keys: 'O',
        onPress: () => go({ screen: 'customer', params: { code: lowest.code } }),
      }}
    >
      <Marked text={words.below(below.length, named)} part={named} />
    </NextStep>
  );
}
