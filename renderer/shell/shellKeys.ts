export const PALETTE_KEY = 'Ctrl K';
export const HELP_KEY = 'F1';
export const LOCK_KEY = 'Ctrl L';
export const BACK_KEY = 'Alt Left';
export const FORWARD_KEY = 'Alt Right';

/** Keys that work on every page. */
export const SHELL_KEYS: ReadonlySet<string> = new Set([
  PALETTE_KEY,
  HELP_KEY,
  LOCK_KEY,
  BACK_KEY,
  FORWARD_KEY,
]);
