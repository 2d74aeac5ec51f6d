import type { RuleSet } from '../../../db/model/surveys/ruleSet';
import type { Language } from '../../../preload/words/language';
import { shippedName } from '../../../preload/words/shipped/shippedName';
import type { Words } from '../../../preload/words/zh-CN';
import { ChoiceCards } from '../../parts/ChoiceCards';
import { Section } from '../../parts/Section';
import { SectionTitle } from '../../parts/SectionTitle';
import { useLanguage, useWords } from '../../parts/words';
import { gradeName, ruleSetTitle } from '../surveys/grades';
import { ruleFacts } from '../surveys/making/ruleFacts';

interface RuleSetFieldsProps {
  readonly ruleSets: readonly RuleSet[];
  readonly chosen: RuleSet | undefined;
  readonly onChoose: (code: string) => void;
}

/** What each rule set means in one line, and the chosen one in the procedure's own words. */
export function RuleSetFields({ ruleSets, chosen, onChoose }: RuleSetFieldsProps) {
  const words = useWords();
  const { language } = useLanguage();
  const { rules } = words.firstStart;
  return (
    <Section>
      <SectionTitle title={rules.title}>{rules.note}</SectionTitle>
      <ChoiceCards
        label={rules.title}
        columns={2}
        value={chosen?.code ?? ''}
        cards={ruleSets.map((each) => ({
          key: each.code,
          name: ruleSetTitle(each, language),
          note: inOneLine(each, words, language),
        }))}
        onChoose={onChoose}
      />
      {chosen !== undefined && <Clauses rules={chosen} />}
    </Section>
  );
}

function inOneLine(rules: RuleSet, words: Words, language: Language): string {
  const { rules: said } = words.firstStart;
  const { frequency, returnTarget, deadline, bands } = rules;
  const grades = bands?.list.map(({ code }) => gradeName(code, bands, language) ?? code).join(' / ');
  return [
    words.newRound.values.frequency[frequency],
    returnTarget === null ? said.noReturned : said.returned(returnTarget.percent),
    deadline === null ? said.noDeadline : said.deadline(deadline.workingDays),
    grades === undefined ? said.noGrades : said.grades(grades),
  ].join(' · ');
}

/** Only what decides between rule sets: how often, how many back, until when, how it is called. */
function Clauses({ rules }: { readonly rules: RuleSet }) {
  const words = useWords();
  const { language } = useLanguage();
  const { facts } = words.newRound;
  const shown: ReadonlySet<string> = new Set([
    facts.frequency,
    facts.returnTarget,
    facts.deadline,
    facts.bands,
  ]);
  return (
    <dl className="startClauses" aria-label={words.firstStart.rules.clauses}>
      {ruleFacts(rules, words, language)
        .filter(({ name }) => shown.has(name))
        .map(({ name, value, source }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <b>{value}</b>
              {source !== null && (
                <p className="small secondary">
                  <cite>{shippedName(source.clause, language)}</cite>
                  {shippedName(source.words, language)}
                </p>
              )}
            </dd>
          </div>
        ))}
    </dl>
  );
}
