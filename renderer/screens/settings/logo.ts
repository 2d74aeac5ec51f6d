import type { OfficeFile } from '../../../preload/contract/takes';

const SIGNS = {
  png: [0x89, 0x50, 0x4e, 0x47],
  jpeg: [0xff, 0xd8, 0xff],
} as const;

/** What the settings take: a data URI of this many bytes before it is written as text. */
export const MOST_LOGO_BYTES = 500 * 1024;
const STEP = 0x8000;

export type Logo = { readonly uri: string } | { readonly problem: 'notAPicture' | 'tooBig' };

/** The kind is read from the bytes: a name says anything. */
export function logoOf({ bytes }: Pick<OfficeFile, 'bytes'>): Logo {
  const kind = (['png', 'jpeg'] as const).find((one) =>
    SIGNS[one].every((byte, index) => bytes[index] === byte),
  );
  if (kind === undefined) return { problem: 'notAPicture' };
  if (bytes.length > MOST_LOGO_BYTES) return { problem: 'tooBig' };
  return { uri: `data:image/${kind};base64,${btoa(binary(bytes))}` };
}

// In steps: a call takes only so many arguments.
function binary(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += STEP) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + STEP)));
  }
  return pieces.join('');
}
