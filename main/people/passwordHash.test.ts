import { describe, expect, it } from 'vitest';
import { hashPassword, PASSWORD_COST, verifyPassword } from './passwordHash';

describe('a password', () => {
  it('is kept as scrypt with its cost, and each time with another salt', async () => {
    const [one, two] = await Promise.all([
      hashPassword('correct horse', PASSWORD_COST),
      hashPassword('correct horse', PASSWORD_COST),
    ]);
    expect(one).toMatch(/^\$scrypt\$ln=17,r=8,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(two).not.toBe(one);
    expect(await verifyPassword(one, 'correct horse', PASSWORD_COST)).toEqual({
      isRight: true,
      isOld: false,
    });
    expect(await verifyPassword(one, 'correct horsf', PASSWORD_COST)).toEqual({
      isRight: false,
      isOld: false,
    });
  });

  it('is the same however its letters were composed', async () => {
    const kept = await hashPassword('Ａpfelｍus ü', { log2N: 10, r: 8, p: 1 });
    expect(await verifyPassword(kept, 'Apfelmus u\u0308', PASSWORD_COST)).toEqual({
      isRight: true,
      isOld: true,
    });
  });

  it.each(['', 'plain', '$scrypt$ln=31,r=8,p=1$AAAA$AAAA', '$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA'])(
    'is never right where “%s” is kept',
    async (kept) => {
      expect(await verifyPassword(kept, '', PASSWORD_COST)).toEqual({ isRight: false, isOld: false });
    },
  );
});
