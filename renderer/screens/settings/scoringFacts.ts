import type { RuleSet } from '../../../db/model/surveys/ruleSet';
import type { Words } from '../../../preload/words/zh-CN';
import type { RuleFact } from '../surveys/making/ruleFacts';

type Names = ReadonlyMap<string, string>;

/** How a rule set counts; the procedures leave these to the office, so no clause stands beside them. */
export function scoringFacts(rules: RuleSet, words: Words, dimensions: Names): readonly RuleFact[] {
  const { names, ...said } = words.settings.ruleSets;
  const { levelPoints, unanswered, invalidAbove, severalForms, lateForms } = rules.scoring;
  const decimals = rules.bands?.decimals ?? null;
  const watched = rules.watchedDimensions.map((code) => dimensions.get(code) ?? code);
  const invalid =
    'percent' in invalidAbove
      ? said.invalidPercent(invalidAbove.percent)
      : said.invalidBlanks(invalidAbove.blanks);
  const facts: readonly (readonly [string, string])[] = [
    [names.points, levelPoints === null ? said.ownPoints : levelPoints.join(' / ')],
    [names.unanswered, said.unanswered[unanswered]],
    [names.invalid, invalid],
    [names.severalForms, said.severalForms[severalForms]],
    [names.lateForms, said.lateForms[lateForms]],
    [names.reading, decimals === null ? said.exactly : said.rounded(decimals)],
    [names.watched, watched.join(' · ') || words.newRound.values.none],
    [names.empty, rules.emptyOpinions.join(' · ') || words.newRound.values.none],
  ];
  return facts.map(([name, value]) => ({ name, value, source: null }));
}
