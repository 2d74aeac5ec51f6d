import type { PersonRow } from '../../../../preload/contract/people';
import type { Conditions } from '../../../parts/FilterBar';

/** Whether somebody is among those asked for; who has left only when he is asked for. */
export function isMeant(person: PersonRow, conditions: Conditions): boolean {
  const { words = '', department = '', role = '', function: held = '', left = '' } = conditions;
  const { code, name, position } = person;
  return (
    plain(`${code} ${name} ${position}`).includes(plain(words)) &&
    (department === '' || person.department === department) &&
    (role === '' || person.role === role) &&
    (held === '' || person.functions.some((one) => one === held)) &&
    (person.leftOn !== null) === (left === 'yes')
  );
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
