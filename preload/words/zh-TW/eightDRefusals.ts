import type { Facts } from '../../../db/model/refusal';
import { telling } from '../telling';
import { eightDTrail } from './eightDTrail';

const { told } = telling('、');

const LISTS: Readonly<Record<string, string>> = { ...eightDTrail, causes: '原因', measures: '對策' };

function listName(facts: Facts): string {
  const list = told(facts, 'list');
  return LISTS[list] ?? list;
}

/** How the 8D says no. */
export const eightDRefusals = {
  'changed-meanwhile': (facts: Facts) =>
    `${told(facts, 'name')} 在 ${told(facts, 'at')} 也改了${listName(facts)}，所以沒有儲存。您寫的還在，對方改的也顯示出來了，看過以後再存。`,
  'measure-audited': (facts: Facts) =>
    `「${told(facts, 'text')}」已經稽核過，不能刪去；可以改為不選用，並寫明理由。什麼也沒有改變。`,
};
