import type { Facts } from '../../../db/model/refusal';
import { telling } from '../telling';

const { told } = telling('、');

function place(facts: Facts): string {
  const location = told(facts, 'location');
  return location === '' ? `第 ${told(facts, 'line')} 處` : `「${location}」`;
}

/** How isolation, counts and rework say no. */
export const complaintWorkRefusals = {
  'count-not-possible': (facts: Facts) =>
    facts['fault'] === 'tooMany'
      ? `${place(facts)}的良品 ${told(facts, 'good')} 加不良 ${told(facts, 'bad')} 多於數量 ${told(facts, 'quantity')}。什麼也沒有儲存，請核對。`
      : `${place(facts)}還沒有數量，不能登記清點結果。沒有貨請填 0。什麼也沒有儲存。`,
  'line-in-rework': (facts: Facts) =>
    `「${told(facts, 'location')}」掛有返工批，不能去掉。什麼也沒有儲存，請先改返工批。`,
  'rework-exceeds': (facts: Facts) =>
    facts['asked'] === undefined
      ? `這一批已經做了 ${told(facts, 'done')}，投入不能改成 ${told(facts, 'in')}。什麼也沒有儲存。`
      : `這一批只剩 ${told(facts, 'open')} 未結，不能報 ${told(facts, 'asked')}。什麼也沒有儲存，請核對。`,
  'lot-begun': (facts: Facts) =>
    `這一批${told(facts, 'method') === '' ? '' : `（${told(facts, 'method')}）`}已經做了 ${told(facts, 'done')}，不能去掉。什麼也沒有儲存；要去掉請先取消它的進度。`,
};
