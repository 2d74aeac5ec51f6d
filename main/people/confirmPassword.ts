import { Refusal } from '../../db/model/refusal';
import { personByCode } from '../../db/queries/people';
import type { JobOffice } from '../office';
import { checkPassword } from './checkPassword';

/**
 * For a writing job that a person answers for, as a signature does: the password of whoever is signed in, asked once more.
 * Gives whether one was checked: not while sign-in is off. A wrong or missing one is refused, and counted.
 */
export async function confirmPassword(office: JobOffice, password: string | undefined): Promise<boolean> {
  if (!office.settings.signIn) return false;
  const person = await personByCode(office.db, office.user.code);
  if (person === undefined) throw new Refusal('signed-out');
  if (password === undefined || password === '') throw new Refusal('password-needed');
  await checkPassword(office, person, password);
  return true;
}
