import type { Facts } from '../../../db/model/refusal';
import { inputField } from '../inputField';
import { customers } from './customers';
import { trail } from './trail';

/** What is typed and never told in the trail under the same name. */
const TYPED = {
  text: '内容',
  measures: '对策',
  causes: '原因',
  discussion: '讨论',
  conclusion: '结论',
  topics: '议程',
  people: '参加人员',
  changes: '改动',
};

/** The field of a refusal as the one who typed it knows it. */
export function fieldName(facts: Facts): string {
  return inputField(String(facts['field'] ?? ''), {
    names: [TYPED, trail.fields, trail.shared, customers.fields],
    line: (number) => `第 ${number} 行`,
    between: ' ',
  });
}
