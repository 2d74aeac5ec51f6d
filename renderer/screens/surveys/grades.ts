import type { Bands, RuleSet } from '../../../db/model/surveys/ruleSet';
import type { Language } from '../../../preload/words/language';

/** A grade as a tag reads it: `A 级` of `A 级（客户满意）`. */
export function gradeName(grade: string | null, bands: Bands | null, language: Language): string | null {
  if (grade === null) return null;
  const band = bands?.list.find(({ code }) => code === grade);
  const name = language === 'en' ? band?.nameEn : band?.name;
  return name?.split(/[（(]/)[0]?.trim() ?? grade;
}

/** The best band: the only one that a tag shows as confirmed. */
export function isBestGrade(grade: string | null, { bands }: RuleSet): boolean {
  return grade !== null && bands?.list[0]?.code === grade;
}

/** `甲 IATF 季度` in Chinese; the office's own names are never translated. */
export function ruleSetTitle({ name, version }: Pick<RuleSet, 'name' | 'version'>): string {
  return version === 1 ? name : `${name} v${version}`;
}
