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
      return `「${step(facts, 'step')}」已登記為 ${told(facts, 'was')}。要更正為 ${told(facts, 'at')}，請寫明理由；原來的時間會保留。什麼也沒有改變。`;
    if (facts['asked'] === 'backDated')
      return `「${step(facts, 'step')}」登記的時間 ${told(facts, 'at')} 比現在早 ${told(facts, 'minutes')} 分以上，請寫明理由。什麼也沒有儲存。`;
    return '這條記錄已經確認或結束，要改請寫明原因。什麼也沒有改變。';
  },
  'time-in-future': (facts: Facts) =>
    `「${step(facts, 'step')}」的時間 ${told(facts, 'at')} 還沒有到（現在 ${told(facts, 'now')}）。什麼也沒有儲存。`,
  'time-out-of-order': (facts: Facts) =>
    `「${step(facts, 'step')}」（${told(facts, 'at')}）不能早於「${step(facts, 'from')}」（${told(facts, 'fromAt')}）。什麼也沒有儲存，請核對時間。`,
};
