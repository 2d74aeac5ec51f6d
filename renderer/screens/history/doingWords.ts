import type { Words } from '../../../preload/words/zh-CN';

/** What a channel did, in words. A channel of another version is simply a change. */
export function doingWords(channel: string, { today }: Words): string {
  const doings: Readonly<Record<string, string>> = today.doings;
  return doings[channel] ?? today.other;
}
