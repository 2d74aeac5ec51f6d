import type { Aliases } from '../../../../db/model/complaints/likeness';

/** One group a line. */
export function aliasLines(aliases: Aliases): string {
  return aliases.map((group) => group.join('、')).join('\n');
}

/** A line with one word names nothing alike and is left out. */
export function readAliases(typed: string): readonly (readonly string[])[] {
  return typed
    .split('\n')
    .map((line) => [
      ...new Set(
        line
          .split(/[、，,;；]/u)
          .map((word) => word.trim())
          .filter((word) => word !== ''),
      ),
    ])
    .filter((group) => group.length > 1);
}
