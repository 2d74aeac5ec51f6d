import { itemsOf, type Template } from '../../../db/model/surveys/template';
import type { Explanation } from '../../../preload/contract/explanation';
import type { Language } from '../../../preload/words/language';
import { nameIn, shippedName, textIn } from '../../../preload/words/shipped/shippedName';

/** With the names of the questionnaire, the rule set and its clause in the language that is spoken. */
export function spokenExplanation(
  told: Explanation,
  { dimensions, ...template }: Template,
  language: Language,
): Explanation {
  const names = new Map([
    ...dimensions.map((one) => [one.name, nameIn(one, language)] as const),
    ...itemsOf({ dimensions, ...template }).map((one) => [one.text, textIn(one, language)] as const),
  ]);
  const say = (name: string) => names.get(name) ?? shippedName(name, language);
  const { subjectName, verdict, source, parts, ruleSet } = told;
  return {
    ...told,
    subjectName: subjectName === null ? null : say(subjectName),
    verdict: verdict?.grade == null ? verdict : { ...verdict, grade: shippedName(verdict.grade, language) },
    source: source && { clause: say(source.clause), words: say(source.words) },
    parts: parts.map((part) => ({ ...part, name: say(part.name) })),
    ruleSet: { ...ruleSet, name: shippedName(ruleSet.name, language) },
  };
}
