import type { Facts } from '../../../db/model/refusal';
import { inputField } from '../inputField';
import { customers } from './customers';
import { trail } from './trail';

/** What is typed and never told in the trail under the same name. */
const TYPED = {
  text: 'text',
  measures: 'Measures',
  causes: 'Causes',
  discussion: 'discussion',
  conclusion: 'conclusion',
  topics: 'Agenda',
  people: 'People',
  changes: 'Changes',
};

/** The field of a refusal as the one who typed it knows it. */
export function fieldName(facts: Facts): string {
  return inputField(String(facts['field'] ?? ''), {
    names: [TYPED, trail.fields, trail.shared, customers.fields],
    line: (number) => `line ${number}`,
    between: ' ',
  });
}
