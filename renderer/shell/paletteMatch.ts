import { speltRun } from '../../db/model/search/spelling';
import type { Spell } from './spelling';

export interface Command {
  readonly name: string;
  readonly keys?: string | undefined;
  readonly run: () => void;
}

/** Any characters of the name in their order, or its pinyin, first letters and syllables mixed; the closest first. */
export function matchingCommands(
  commands: readonly Command[],
  typed: string,
  spell: Spell,
): readonly Command[] {
  const wanted = plain(typed);
  if (wanted === '') return commands;
  return commands
    .map((command) => ({ command, rank: rankOf(command.name, wanted, spell) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .toSorted((left, right) => left.rank - right.rank)
    .map(({ command }) => command);
}

const NO_MATCH = 5;

function rankOf(name: string, wanted: string, spell: Spell): number {
  const text = plain(name);
  if (text.startsWith(wanted)) return 0;
  if (text.includes(wanted)) return 1;
  const spelt = speltRun(spell(text), wanted);
  if (spelt !== null) return spelt.from === 0 ? 2 : 3;
  return isInOrder(text, wanted) ? 4 : NO_MATCH;
}

function isInOrder(text: string, wanted: string): boolean {
  let from = 0;
  for (const sign of wanted) {
    const found = text.indexOf(sign, from);
    if (found === -1) return false;
    from = found + 1;
  }
  return true;
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');
}
