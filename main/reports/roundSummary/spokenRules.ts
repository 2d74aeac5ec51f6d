import type { RuleSet, Source } from '../../../db/model/surveys/ruleSet';
import type { Language } from '../../../preload/words/language';
import { nameIn, shippedName } from '../../../preload/words/shipped/shippedName';

/** The rules in the words of the paper; what is judged by them stays as it is. */
export function spokenRules(rules: RuleSet, language: Language): RuleSet {
  const say = (source: Source) => spokenSource(source, language);
  const { bands, returnTarget, target } = rules;
  return {
    ...rules,
    name: shippedName(rules.name, language),
    returnTarget: returnTarget && { ...returnTarget, source: say(returnTarget.source) },
    target: target && { ...target, source: say(target.source) },
    bands: bands && {
      ...bands,
      list: bands.list.map((band) => ({ ...band, name: nameIn(band, language) })),
      source: say(bands.source),
    },
    triggers: rules.triggers.map((trigger) => ({ ...trigger, source: say(trigger.source) })),
    verificationSource: say(rules.verificationSource),
  };
}

export function spokenSource({ clause, words }: Source, language: Language): Source {
  return { clause: shippedName(clause, language), words: shippedName(words, language) };
}
