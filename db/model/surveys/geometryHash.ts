const LENGTH = 4;
const BASE = 36;

/** Four characters 0–9 A–Z of a text, the same on every machine: FNV-1a, then the finishing rounds of MurmurHash3 so that near texts end far apart. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash = (hash ^ (hash >>> 16)) >>> 0;
  return (hash % BASE ** LENGTH).toString(BASE).toUpperCase().padStart(LENGTH, '0');
}
