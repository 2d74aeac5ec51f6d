import type { RuleSet, Source } from '../../../../db/model/surveys/ruleSet';
import type { Trigger } from '../../../../db/model/surveys/triggers';
import type { Language } from '../../../../preload/words/language';
import type { Words } from '../../../../preload/words/zh-CN';
import { gradeName } from '../grades';
import { grouped } from '../grouped';
import { kindName } from '../kindName';

export interface RuleFact {
  readonly name: string;
  readonly value: string;
  /** null: the rule set leaves this out, so there is no clause to show. */
  readonly source: Source | null;
}

/** What a rule set says, each figure with the clause that it comes from. */
export function ruleFacts(rules: RuleSet, words: Words, language: Language): readonly RuleFact[] {
  const { facts, values } = words.newRound;
  const { deadline, returnTarget, target, bands } = rules;
  const fact = (name: string, value: string | null, source: Source | undefined): RuleFact => {
    return { name, value: value ?? values.none, source: value === null ? null : (source ?? null) };
  };
  return [
    fact(facts.frequency, values.frequency[rules.frequency], rules.frequencySource),
    fact(facts.population, values.population[rules.population.who], rules.population.source),
    fact(facts.deadline, deadline === null ? null : values.deadline(deadline.workingDays), deadline?.source),
    fact(
      facts.returnTarget,
      returnTarget === null ? null : values.returnTarget(returnTarget.percent),
      returnTarget?.source,
    ),
    fact(facts.target, target === null ? null : values.target(target.score), target?.source),
    fact(facts.bands, bandWords(rules, words, language), bands?.source),
    fact(facts.actionDue, values.actionDue(rules.actionDue.workingDays), rules.actionDue.source),
    fact(facts.verification, values.verification[rules.verification], rules.verificationSource),
    ...triggerFacts(rules, words, language),
  ];
}

function bandWords({ bands }: RuleSet, words: Words, language: Language): string | null {
  if (bands === null) return null;
  return bands.list
    .map(({ code, from }) => words.newRound.values.band(gradeName(code, bands, language) ?? code, from))
    .join(words.surveys.and);
}

/** Triggers of one clause stand together. */
function triggerFacts(rules: RuleSet, words: Words, language: Language): readonly RuleFact[] {
  const byClause = grouped<Trigger, string>(rules.triggers, ({ source }) => source.clause + source.words);
  return [...byClause.values()].map((triggers) => ({
    name: words.newRound.facts.triggers,
    value: triggers.map(({ kind }) => kindName(kind, rules, words.surveys, language)).join(words.surveys.and),
    source: triggers[0]?.source ?? null,
  }));
}
