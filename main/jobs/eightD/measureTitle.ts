const MOST_TITLE = 200;

/** How a measure is called among the actions. */
export function titleOf(text: string): string {
  const said = text.replace(/\s+/gu, ' ').trim();
  return said.length > MOST_TITLE ? `${said.slice(0, MOST_TITLE - 1)}…` : said;
}
