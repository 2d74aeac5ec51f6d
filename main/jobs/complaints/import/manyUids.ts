import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';

const BYTES = 16;
const AT_ONCE = 1024;

/** Gives one uid after another, the random bytes of many fetched at once: one by one they take longer than the rows. */
export function manyUids(): () => string {
  let bytes = new Uint8Array();
  let used = 0;
  const rng = () => {
    if (used >= bytes.length) {
      bytes = randomBytes(BYTES * AT_ONCE);
      used = 0;
    }
    used += BYTES;
    return bytes.subarray(used - BYTES, used);
  };
  return () => v7({ rng });
}
