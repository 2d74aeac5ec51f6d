import { PageHead } from '../../../parts/PageHead';
import { Waiting } from '../../../parts/Waiting';
import { useWords } from '../../../parts/words';
import { useHelp } from '../../../shell/useHelp';
import { useAsk } from '../../../useAsk';
import { NewRoundForm } from './NewRoundForm';

/** A new round: what is asked, by which rules, of whom. */
export function NewRound() {
  const words = useWords().newRound;
  useHelp(words.help);
  const ruleSets = useAsk('settings.ruleSets', {});
  const templates = useAsk('surveys.templates', {});
  const rounds = useAsk('surveys.rounds', {});
  const customers = useAsk('customers.list', {});
  return (
    <>
      <PageHead title={words.title} facts={words.freeze} />
      <Waiting asked={ruleSets}>
        {(rules) => (
          <Waiting asked={templates}>
            {(papers) => (
              <Waiting asked={rounds}>
                {(before) => (
                  <Waiting asked={customers}>
                    {(people) => (
                      <NewRoundForm
                        ruleSets={rules.ruleSets}
                        templates={papers.templates}
                        rounds={before.rounds}
                        customers={people.customers}
                      />
                    )}
                  </Waiting>
                )}
              </Waiting>
            )}
          </Waiting>
        )}
      </Waiting>
    </>
  );
}
