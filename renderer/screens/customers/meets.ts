import type { CustomerRow } from '../../../preload/contract/customers';
import type { Conditions } from '../../parts/FilterBar';

/** Whether a customer is among those that are asked for; a condition that says nothing asks nothing. */
export function meets(customer: CustomerRow, conditions: Conditions): boolean {
  const { words = '', status = '', level = '', region = '', kind = '', below = '' } = conditions;
  return (
    isNamed(customer, words) &&
    (status === '' || customer.status === status) &&
    (level === '' || customer.level === level) &&
    (region === '' || customer.region === region) &&
    (kind === '' || customer.kind === kind) &&
    (below === '' || customer.isBelow)
  );
}

/** Every word that is typed stands somewhere in the code or a name. */
function isNamed({ code, name, shortName, contact }: CustomerRow, typed: string): boolean {
  const all = plain(`${code} ${name} ${shortName} ${contact}`);
  return plain(typed)
    .split(/\s+/)
    .every((word) => all.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

interface Drop {
  readonly key: string;
  readonly found: number;
}

/** Of the conditions that together meet nothing, the one whose dropping brings back the most. */
export function bestDrop<Row>(
  rows: readonly Row[],
  conditions: Conditions,
  isMet: (row: Row, conditions: Conditions) => boolean,
): Drop | null {
  const drops = Object.keys(conditions)
    .filter((key) => (conditions[key] ?? '') !== '')
    .map((key) => {
      const others = { ...conditions, [key]: '' };
      return { key, found: rows.filter((row) => isMet(row, others)).length };
    });
  const best = drops.toSorted((left, right) => right.found - left.found)[0];
  return best === undefined || best.found === 0 ? null : best;
}
