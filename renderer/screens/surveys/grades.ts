import type { Bands, RuleSet } from '../../../db/model/surveys/ruleSet';
import type { Language } from '../../../preload/words/language';
import { nameIn, shippedName } from '../../../preload/words/shipped/shippedName';

/** A grade as a tag reads it: `A 级` of `A 级（客户满意）`. */
export function gradeName(grade: string | null, bands: Bands | null, language: Language): string | null {
  if (grade === null) return null;
  const band = bands?.list.find(({ code }) => code === grade);
  return band === undefined ? grade : (nameIn(band, language).split(/[（(]/)[0]?.trim() ?? grade);
}

/** The best band: the only one that a tag shows as confirmed. */
export function isBestGrade(grade: string | null, { bands }: RuleSet): boolean {
  return grade !== null && bands?.list[0]?.code === grade;
}

/** A shipped rule set in the words of the language; a renamed one as the office calls it. */
export function ruleSetTitle(
  { name, version }: Pick<RuleSet, 'name' | 'version'>,
  language: Language,
): string {
  const title = shippedName(name, language);
  return version === 1 ? title : `${title} v${version}`;
}
