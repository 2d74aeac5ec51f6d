import { describe, expect, it } from 'vitest';
import { contract, isChannel } from '../preload/contract/index';
import { zhCN } from '../preload/words/zh-CN';
import { QUIET } from './testing/writeExamples';

const LOUD = Object.keys(contract)
  .filter(isChannel)
  .filter((channel) => contract[channel].writes && !Object.hasOwn(QUIET, channel));

describe('the history', () => {
  it('has a word for everything that writes', () => {
    expect(LOUD.filter((channel) => !Object.hasOwn(zhCN.today.doings, channel))).toEqual([]);
  });

  it('has a word for nothing else', () => {
    expect(Object.keys(zhCN.today.doings).filter((doing) => !LOUD.some((one) => one === doing))).toEqual([]);
  });
});
