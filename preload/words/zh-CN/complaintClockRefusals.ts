import type { Facts } from '../../../db/model/refusal';
import { telling } from '../telling';
import { complaints } from './complaints';

const { told } = telling('、');

function step(facts: Facts, name: string): string {
  const steps: Readonly<Record<string, string>> = complaints.steps;
  const code = told(facts, name);
  return steps[code] ?? code;
}

/** How the times of a complaint say no. */
export const complaintClockRefusals = {
  'reason-missing': (facts: Facts) => {
    if (facts['asked'] === 'correction')
      return `“${step(facts, 'step')}”已登记为 ${told(facts, 'was')}。要更正为 ${told(facts, 'at')}，请写明理由；原来的时间会保留。什么也没有改变。`;
    if (facts['asked'] === 'backDated')
      return `“${step(facts, 'step')}”登记的时间 ${told(facts, 'at')} 比现在早 ${told(facts, 'minutes')} 分以上，请写明理由。什么也没有保存。`;
    return '这条记录已经确认或结束，要改请写明原因。什么也没有改变。';
  },
  'time-in-future': (facts: Facts) =>
    `“${step(facts, 'step')}”的时间 ${told(facts, 'at')} 还没有到（现在 ${told(facts, 'now')}）。什么也没有保存。`,
  'time-out-of-order': (facts: Facts) =>
    `“${step(facts, 'step')}”（${told(facts, 'at')}）不能早于“${step(facts, 'from')}”（${told(facts, 'fromAt')}）。什么也没有保存，请核对时间。`,
};
