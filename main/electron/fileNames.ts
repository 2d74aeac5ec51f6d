const LONGEST = 120;
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;

/** A proposed name that every system takes: no folder, no sign that Windows or a reader of names trips over. */
export function safeFileName(name: string): string {
  const plain = name
    // Control signs, and signs that turn the direction of writing so that an ending looks like another.
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[<>:"/\\|?*]/g, '-')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const at = plain.lastIndexOf('.');
  const [stem, ending] =
    at > 0 && plain.length - at <= 12 ? [plain.slice(0, at), plain.slice(at)] : [plain, ''];
  const safe = RESERVED.test(plain) ? `_${stem}` : stem;
  return `${safe.slice(0, LONGEST) || 'file'}${ending}`;
}
