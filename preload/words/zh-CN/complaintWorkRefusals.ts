import type { Facts } from '../../../db/model/refusal';
import { telling } from '../telling';

const { told } = telling('、');

function place(facts: Facts): string {
  const location = told(facts, 'location');
  return location === '' ? `第 ${told(facts, 'line')} 处` : `“${location}”`;
}

/** How isolation, counts and rework say no. */
export const complaintWorkRefusals = {
  'count-not-possible': (facts: Facts) =>
    facts['fault'] === 'tooMany'
      ? `${place(facts)}的良品 ${told(facts, 'good')} 加不良 ${told(facts, 'bad')} 多于数量 ${told(facts, 'quantity')}。什么也没有保存，请核对。`
      : `${place(facts)}还没有数量，不能登记清点结果。没有货请填 0。什么也没有保存。`,
  'line-in-rework': (facts: Facts) =>
    `“${told(facts, 'location')}”有返工批挂着，不能去掉。什么也没有保存，请先改返工批。`,
  'rework-exceeds': (facts: Facts) =>
    facts['asked'] === undefined
      ? `这一批已经做了 ${told(facts, 'done')}，投入不能改成 ${told(facts, 'in')}。什么也没有保存。`
      : `这一批只剩 ${told(facts, 'open')} 未结，不能报 ${told(facts, 'asked')}。什么也没有保存，请核对。`,
  'lot-begun': (facts: Facts) =>
    `这一批${told(facts, 'method') === '' ? '' : `（${told(facts, 'method')}）`}已经做了 ${told(facts, 'done')}，不能去掉。什么也没有保存；要去掉请先取消它的进度。`,
};
