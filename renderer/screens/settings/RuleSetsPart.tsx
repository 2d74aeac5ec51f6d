import { useState } from 'react';
import type { RuleSet } from '../../../db/model/surveys/ruleSet';
import { shippedName } from '../../../preload/words/shipped/shippedName';
import { Button } from '../../parts/Button';
import { Chips } from '../../parts/Chips';
import { NextStep } from '../../parts/NextStep';
import { Problem } from '../../parts/Problem';
import { Section } from '../../parts/Section';
import { SectionTitle } from '../../parts/SectionTitle';
import { Tag } from '../../parts/Tag';
import { Waiting } from '../../parts/Waiting';
import { useLanguage, useWords } from '../../parts/words';
import { useOffice } from '../../shell/office';
import { useMaySet } from '../../shell/useMaySet';
import { useAsk } from '../../useAsk';
import { ruleSetTitle } from '../surveys/grades';
import { type RuleFact, ruleFacts } from '../surveys/making/ruleFacts';
import { dimensionNames } from '../surveys/templateWords';
import { scoringFacts } from './scoringFacts';
import { useChangeSettings } from './useChangeSettings';

/** Every figure of every rule set, beside the clause that it comes from. Read only. */
export function RuleSetsPart() {
  const asked = useAsk('settings.ruleSets', {});
  const templates = useAsk('surveys.templates', {});
  const { language } = useLanguage();
  return (
    <Waiting asked={asked}>
      {({ ruleSets }) => (
        <RuleSets
          ruleSets={ruleSets}
          dimensions={dimensionNames(
            (templates.value?.templates ?? []).map(({ template }) => template),
            language,
          )}
        />
      )}
    </Waiting>
  );
}

interface RuleSetsProps {
  readonly ruleSets: readonly RuleSet[];
  readonly dimensions: ReadonlyMap<string, string>;
}

function RuleSets({ ruleSets, dimensions }: RuleSetsProps) {
  const words = useWords().settings.ruleSets;
  const { language } = useLanguage();
  const { settings } = useOffice();
  const proposed = ruleSets.find(({ code }) => code === settings.ruleSet);
  const [code, setCode] = useState(settings.ruleSet);
  const shown = ruleSets.find((each) => each.code === code) ?? ruleSets[0];
  return (
    <>
      <NextStep isDone more={words.more}>
        {proposed === undefined ? null : words.done(ruleSetTitle(proposed, language))}
      </NextStep>
      <div className="settingsChips">
        <Chips
          label={words.choose}
          chips={ruleSets.map((each) => ({ key: each.code, name: ruleSetTitle(each, language) }))}
          chosen={shown?.code ?? ''}
          onChoose={setCode}
        />
      </div>
      {shown !== undefined && (
        <OneRuleSet key={shown.code} rules={shown} dimensions={dimensions} isProposed={shown === proposed} />
      )}
    </>
  );
}

interface OneRuleSetProps {
  readonly rules: RuleSet;
  readonly dimensions: RuleSetsProps['dimensions'];
  readonly isProposed: boolean;
}

function OneRuleSet({ rules, dimensions, isProposed }: OneRuleSetProps) {
  const words = useWords();
  const { language } = useLanguage();
  const { ruleSets: said } = words.settings;
  const { isBusy, problem, change } = useChangeSettings();
  const may = useMaySet('ruleSet');
  const propose = () => change({ ruleSet: rules.code });
  return (
    <>
      <Section>
        <SectionTitle title={said.facts} count={ruleSetTitle(rules, language)}>
          {isProposed && (
            <Tag tone="good" icon="check">
              {said.proposed}
            </Tag>
          )}
          {!isProposed && may && (
            <Button isSmall isBusy={isBusy} onPress={propose}>
              {said.propose}
            </Button>
          )}
        </SectionTitle>
        <Problem problem={problem} onRetry={propose} />
        <FactTable label={said.facts} facts={ruleFacts(rules, words, language)} />
      </Section>
      <Section>
        <SectionTitle title={said.scoring} />
        <FactTable label={said.scoring} facts={scoringFacts(rules, words, dimensions)} />
      </Section>
    </>
  );
}

interface FactTableProps {
  readonly label: string;
  readonly facts: readonly RuleFact[];
}

/** Words of a procedure are never cut: rows are as high as their clause. */
function FactTable({ label, facts }: FactTableProps) {
  const { language } = useLanguage();
  return (
    <dl className="ruleTable" aria-label={label}>
      {facts.map(({ name, value, source }, at) => (
        <div key={name + value}>
          <dt>{facts[at - 1]?.name === name ? '' : name}</dt>
          <dd className="ruleValue">{value}</dd>
          <dd>
            {source !== null && (
              <blockquote className="small">
                <cite>{shippedName(source.clause, language)}</cite>
                {shippedName(source.words, language)}
              </blockquote>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
