const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const NOT_A_SIGN = '\uFFFD';
const LAST_SIGN = 0x10ffff;

/** Text with its entities and line ends resolved. An entity that XML does not name stays as it is written. */
export function plainText(raw: string): string {
  const text = raw.includes('\r') ? raw.replaceAll(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(#x?[0-9a-fA-F]{1,8}|[a-z]{2,4});/g, (whole, name: string) =>
    name.startsWith('#') ? signOf(name.slice(1)) : (NAMED[name] ?? whole),
  );
}

function signOf(number: string): string {
  const code = number.startsWith('x') ? Number.parseInt(number.slice(1), 16) : Number(number);
  const isSign = code > 0 && code <= LAST_SIGN && !(code >= 0xd800 && code <= 0xdfff);
  return isSign ? String.fromCodePoint(code) : NOT_A_SIGN;
}

// Excel writes signs that XML forbids as _x000D_, and a text that really says so as _x005F_x000D_.
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** The text of a cell as Excel shows it. */
export function cellString(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(ESCAPED, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
