import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

export interface PasswordCost {
  /** N = 2^log2N. */
  readonly log2N: number;
  readonly r: number;
  readonly p: number;
}

// OWASP's first choice for scrypt: about a quarter of a second here.
export const PASSWORD_COST: PasswordCost = { log2N: 17, r: 8, p: 1 };
const HASH_BYTES = 32;
const SALT_BYTES = 16;
// A hash in a data file from elsewhere must not be able to take all memory.
const MOST_LOG2N = 20;
const PHC = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** As a PHC string: kind, cost, salt and hash in one text. */
export async function hashPassword(password: string, cost: PasswordCost): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derived(password, salt, { ...cost, bytes: HASH_BYTES });
  return `$scrypt$ln=${cost.log2N},r=${cost.r},p=${cost.p}$${bare(salt)}$${bare(hash)}`;
}

interface Verified {
  readonly isRight: boolean;
  /** It was hashed at another cost than today's. */
  readonly isOld: boolean;
}

export async function verifyPassword(kept: string, password: string, today: PasswordCost): Promise<Verified> {
  const read = readPhc(kept);
  if (read === null) return { isRight: false, isOld: false };
  const { cost, salt, hash } = read;
  const tried = await derived(password, salt, { ...cost, bytes: hash.length });
  const isOld = cost.log2N !== today.log2N || cost.r !== today.r || cost.p !== today.p;
  return { isRight: timingSafeEqual(tried, hash), isOld };
}

function readPhc(kept: string) {
  const [, log2N, r, p, salt = '', hash = ''] = PHC.exec(kept) ?? [];
  const cost = { log2N: Number(log2N), r: Number(r), p: Number(p) };
  if (hash === '' || cost.log2N > MOST_LOG2N) return null;
  return { cost, salt: Buffer.from(salt, 'base64'), hash: Buffer.from(hash, 'base64') };
}

/** The same letters typed by another input method are the same password. */
function derived(
  password: string,
  salt: Buffer,
  { log2N, r, p, bytes }: PasswordCost & { readonly bytes: number },
) {
  const N = 2 ** log2N;
  const options = { N, r, p, maxmem: 256 * N * r };
  return new Promise<Buffer>((give, fail) => {
    scrypt(password.normalize('NFKC'), salt, bytes, options, (error, key) =>
      error === null ? give(key) : fail(error),
    );
  });
}

function bare(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}
