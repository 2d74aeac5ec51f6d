import type { Language } from './language';

interface PlantNames {
  readonly plantName: string;
  readonly plantNameTw: string;
  readonly plantNameEn: string;
}

/** The plant's name in a language; the one it must have where it gave none. */
export function plantNameIn({ plantName, plantNameTw, plantNameEn }: PlantNames, language: Language): string {
  const own = { 'zh-CN': plantName, 'zh-TW': plantNameTw, en: plantNameEn }[language];
  return own === '' ? plantName : own;
}

/** Both lines of a paper's head: on English paper the English name stands alone. */
export function plantHead(
  settings: PlantNames & { readonly plantLogo: string; readonly language: Language },
): { readonly name: string; readonly nameEn: string; readonly logo: string } {
  const name = plantNameIn(settings, settings.language);
  const { plantNameEn, plantLogo } = settings;
  return { name, nameEn: name === plantNameEn ? '' : plantNameEn, logo: plantLogo };
}
