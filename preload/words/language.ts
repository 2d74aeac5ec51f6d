/** The languages the product speaks. Simplified Chinese is the source: the others follow its words. */
export type Language = 'zh-CN' | 'zh-TW' | 'en';

export const LANGUAGES: readonly Language[] = ['zh-CN', 'zh-TW', 'en'];
