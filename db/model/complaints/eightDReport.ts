/** What an 8D report is written in: Chinese, English, or both with English below. */
export const EIGHT_D_LANGUAGES = ['zh', 'en', 'both'] as const;
export type EightDLanguage = (typeof EIGHT_D_LANGUAGES)[number];

/** How far it goes: an interim reply ends with the containment. */
export const EIGHT_D_STAGES = ['D3', 'D8'] as const;
export type EightDStage = (typeof EIGHT_D_STAGES)[number];

export const EIGHT_D_WAYS = ['mail', 'portal', 'fax', 'visit', 'other'] as const;
export type EightDWay = (typeof EIGHT_D_WAYS)[number];
