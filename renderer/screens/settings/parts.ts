export const SETTINGS_PARTS = [
  'plant',
  'look',
  'calendar',
  'ruleSets',
  'people',
  'departments',
  'actions',
  'clocks',
  'closing',
  'permissions',
  'signIn',
  'questionnaires',
  'documents',
  'trail',
  'bin',
  'backups',
  'sample',
  'about',
] as const;

/** The pages within 设置. */
export type SettingsPart = (typeof SETTINGS_PARTS)[number];
