import { useState } from 'react';
import type { Today } from '../../../preload/contract/office';
import { EmptyState } from '../../parts/EmptyState';
import { Section } from '../../parts/Section';
import { TwoColumns } from '../../parts/TwoColumns';
import { useWords } from '../../parts/words';
import { useRouter } from '../../shell/router';
import { AddCustomer } from '../customers/AddCustomer';
import { BackupPart } from './BackupPart';
import { DoneToday } from './DoneToday';

/** Without customers nothing can be due: what to do first, and what comes of it. */
export function BlankToday({ page }: { readonly page: Today }) {
  const words = useWords().today.blank;
  const { go } = useRouter();
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <TwoColumns
        main={
          <>
            <EmptyState
              title={words.title}
              why={words.why}
              primary={{
                label: words.importCustomers,
                asks: 'customers.import',
                keys: 'Enter',
                onPress: () => go({ screen: 'imports', params: { channel: 'customers.import' } }),
              }}
              other={{
                label: words.addCustomer,
                keys: 'N',
                asks: 'customers.add',
                onPress: () => setAdding(true),
              }}
            />
            <ol className="firstSteps">
              {words.steps.map((step, at) => (
                <li key={step} className={at === 0 ? 'firstStepHere' : undefined}>
                  <span className="firstStepNumber">{at + 1}</span>
                  {step}
                </li>
              ))}
            </ol>
          </>
        }
        side={
          <>
            <Section>
              <BackupPart />
            </Section>
            <Section>
              <DoneToday recent={page.recent} />
            </Section>
          </>
        }
      />
      {isAdding && <AddCustomer onClose={() => setAdding(false)} />}
    </>
  );
}
