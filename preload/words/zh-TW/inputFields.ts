import type { Facts } from '../../../db/model/refusal';
import { inputField } from '../inputField';
import { customers } from './customers';
import { trail } from './trail';

/** What is typed and never told in the trail under the same name. */
const TYPED = {
  text: '內容',
  measures: '對策',
  causes: '原因',
  discussion: '討論',
  conclusion: '結論',
  topics: '議程',
  people: '參加人員',
  changes: '改動',
};

/** The field of a refusal as the one who typed it knows it. */
export function fieldName(facts: Facts): string {
  return inputField(String(facts['field'] ?? ''), {
    names: [TYPED, trail.fields, trail.shared, customers.fields],
    line: (number) => `第 ${number} 行`,
    between: ' ',
  });
}
