import { itemsOf, type Template } from '../../../db/model/surveys/template';
import type { Language } from '../../../preload/words/language';

interface Named {
  readonly name: string;
  readonly nameEn?: string | undefined;
}

interface Asked {
  readonly text: string;
  readonly textEn?: string | undefined;
}

/** A questionnaire speaks Chinese; its English words stand beside them where it has any. */
export function nameIn({ name, nameEn }: Named, language: Language): string {
  return language === 'en' ? nameEn || name : name;
}

export function textIn({ text, textEn }: Asked, language: Language): string {
  return language === 'en' ? textEn || text : text;
}

/** The names of dimensions and items by their codes. */
export function templateNames(template: Template, language: Language): ReadonlyMap<string, string> {
  return new Map([
    ...template.dimensions.map((dimension) => [dimension.code, nameIn(dimension, language)] as const),
    ...itemsOf(template).map((item) => [item.code, textIn(item, language)] as const),
  ]);
}
