import type { RuleSet } from '../../../../db/model/surveys/ruleSet';
import { shippedName } from '../../../../preload/words/shipped/shippedName';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useLanguage, useWords } from '../../../parts/words';
import { ruleFacts } from './ruleFacts';

/** The chosen rule set beside the form: what it says, and in which clause's own words. */
export function RulesAside({ rules }: { readonly rules: RuleSet }) {
  const words = useWords();
  const { language } = useLanguage();
  return (
    <section aria-label={words.newRound.sections.facts}>
      <SectionTitle title={words.newRound.sections.facts} count={shippedName(rules.name, language)} />
      <dl className="ruleFacts">
        {ruleFacts(rules, words, language).map(({ name, value, source }) => (
          <div key={name + value}>
            <dt>{name}</dt>
            <dd>
              {value}
              {source !== null && (
                <p className="ruleSource" data-full="">
                  <cite>{shippedName(source.clause, language)}</cite> {shippedName(source.words, language)}
                </p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
