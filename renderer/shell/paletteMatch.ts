export interface Command {
  readonly name: string;
  readonly keys?: string | undefined;
  readonly run: () => void;
}

/** First letters of the pinyin: 客户 is kh. Empty until the list that knows them is here. */
export type Initials = (text: string) => string;

/** Any characters of the name in their order, or its pinyin initials; the closest first. */
export function matchingCommands(
  commands: readonly Command[],
  typed: string,
  initialsOf: Initials,
): readonly Command[] {
  const wanted = plain(typed);
  if (wanted === '') return commands;
  return commands
    .map((command) => ({ command, rank: rankOf(command.name, wanted, initialsOf) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .toSorted((left, right) => left.rank - right.rank)
    .map(({ command }) => command);
}

const NO_MATCH = 5;

function rankOf(name: string, wanted: string, initialsOf: Initials): number {
  const text = plain(name);
  const initials = initialsOf(name);
  if (text.startsWith(wanted)) return 0;
  if (text.includes(wanted)) return 1;
  if (initials.startsWith(wanted)) return 2;
  if (initials.includes(wanted)) return 3;
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
