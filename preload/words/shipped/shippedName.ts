import type { Language } from '../language';
import { NAMES } from './names';
import { QUOTES } from './quotes';

const WORDS = new Map(Object.entries({ ...NAMES, ...QUOTES }));
/** Two clauses, or what two clauses say, that stand together; English parts them otherwise. */
const BETWEEN = [
  ['、', ', '],
  ['；', ' '],
] as const;

/** A shipped text in the language of the window or paper; what the office wrote itself is shown as it wrote it. */
export function shippedName(text: string, language: Language): string {
  if (language === 'zh-CN') return text;
  return wordOf(text, language) ?? together(text, language) ?? text;
}

/** The English that stands in the data goes first; what has none, and 繁體, by its shipped word. */
export function nameIn(
  { name, nameEn }: { readonly name: string; readonly nameEn?: string | undefined },
  language: Language,
): string {
  return (language === 'en' && nameEn) || shippedName(name, language);
}

export function textIn(
  { text, textEn }: { readonly text: string; readonly textEn?: string | undefined },
  language: Language,
): string {
  return nameIn({ name: text, nameEn: textEn }, language);
}

function wordOf(text: string, language: Language): string | undefined {
  const word = WORDS.get(text);
  return language === 'en' ? word?.[1] : word?.[0];
}

function together(text: string, language: Language): string | undefined {
  for (const [chinese, english] of BETWEEN) {
    const parts = text.split(chinese).map((part) => wordOf(part, language) ?? plain(part));
    if (parts.length > 1 && parts.every((part) => part !== undefined))
      return parts.join(language === 'en' ? english : chinese);
  }
  return undefined;
}

/** `IATF 5.6.2` reads alike in every language. */
function plain(text: string): string | undefined {
  return /\p{Script=Han}/u.test(text) ? undefined : text;
}
