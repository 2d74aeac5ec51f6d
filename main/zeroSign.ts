import { Refusal } from '../db/model/refusal';

/**
 * An input as it is; refused as `wrong-input` where a text in it holds the sign U+0000. No keyboard types it, the data
 * file's own rules take it for the end of a text, and other programs cut the text there.
 */
export function refusingZeroSigns(input: unknown): unknown {
  const field = placeOfZeroSign(input, []);
  if (field !== null) throw new Refusal('wrong-input', { field: field.join('.'), why: 'zero-sign' });
  return input;
}

function placeOfZeroSign(input: unknown, path: readonly string[]): readonly string[] | null {
  if (typeof input === 'string') return input.includes('\0') ? path : null;
  if (typeof input !== 'object' || input === null || ArrayBuffer.isView(input)) return null;
  for (const [name, one] of Object.entries(input)) {
    const place = name.includes('\0') ? path : placeOfZeroSign(one, [...path, name]);
    if (place !== null) return place;
  }
  return null;
}
