import { itemsOf, type Template } from '../../../db/model/surveys/template';
import type { Language } from '../../../preload/words/language';
import { nameIn, textIn } from '../../../preload/words/shipped/shippedName';

/** The names of dimensions and items by their codes. */
export function templateNames(template: Template, language: Language): ReadonlyMap<string, string> {
  return new Map([
    ...template.dimensions.map((dimension) => [dimension.code, nameIn(dimension, language)] as const),
    ...itemsOf(template).map((item) => [item.code, textIn(item, language)] as const),
  ]);
}

/** Every dimension by its code, of whichever questionnaire asks it first. */
export function dimensionNames(
  templates: readonly Pick<Template, 'dimensions'>[],
  language: Language,
): ReadonlyMap<string, string> {
  const all = templates.flatMap(({ dimensions }) => dimensions).toReversed();
  return new Map(all.map((one) => [one.code, nameIn(one, language)]));
}
