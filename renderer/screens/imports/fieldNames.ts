import type { Words } from '../../../preload/words/zh-CN';
import type { ImportChannel } from './channels';

const ITEM = 'item:';

/** A field in the office's words; a question of the round by its code. */
export function fieldName(
  channel: ImportChannel,
  field: string | null,
  words: Words['importing'],
): string | null {
  if (field === null) return null;
  if (field.startsWith(ITEM)) return field.slice(ITEM.length);
  const names: Readonly<Record<string, string>> = words.channels[channel].fields;
  return names[field] ?? field;
}
