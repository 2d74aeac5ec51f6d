import { expect, it } from 'vitest';
import { zhCN } from '../../preload/words/zh-CN';
import { wrongIn } from './newPassword';

it.each([
  ['nothing typed', '', '', { password: undefined, again: undefined, isReady: false }],
  ['too short', 'short', '', { password: '至少 8 个字符', again: undefined, isReady: false }],
  ['once', 'long enough', '', { password: undefined, again: undefined, isReady: false }],
  ['otherwise', 'long enough', 'long', { password: undefined, again: '两次输入的不一样', isReady: false }],
  ['twice the same', 'long enough', 'long enough', { password: undefined, again: undefined, isReady: true }],
])('a new password, %s', (_name, password, again, said) => {
  expect(wrongIn({ password, again }, zhCN.people.signIn)).toEqual(said);
});
