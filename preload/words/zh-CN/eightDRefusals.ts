import type { Facts } from '../../../db/model/refusal';
import { telling } from '../telling';
import { eightDTrail } from './eightDTrail';

const { told } = telling('、');

const LISTS: Readonly<Record<string, string>> = { ...eightDTrail, causes: '原因', measures: '对策' };

function listName(facts: Facts): string {
  const list = told(facts, 'list');
  return LISTS[list] ?? list;
}

/** How the 8D says no. */
export const eightDRefusals = {
  'changed-meanwhile': (facts: Facts) =>
    `${told(facts, 'name')} 在 ${told(facts, 'at')} 也改了${listName(facts)}，所以没有保存。您写的还在，对方改的也显示出来了，看过以后再存。`,
  'measure-audited': (facts: Facts) =>
    `“${told(facts, 'text')}”已经稽核过，不能删去；可以改为不选用，并写明理由。什么也没有改变。`,
};
