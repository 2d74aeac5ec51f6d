import type { RuleSet } from '../../../db/model/surveys/ruleSet';
import type { ShownGrade } from '../../../preload/contract/grades';

/** A grade's code with its names, as the rule set of its round has them. */
export function shownGrade(code: string | null, { bands }: RuleSet): ShownGrade | null {
  const place = bands?.list.findIndex((band) => band.code === code) ?? -1;
  const band = bands?.list[place];
  if (band === undefined) return null;
  return { code: band.code, name: band.name, nameEn: band.nameEn, isBest: place === 0 };
}
