import { expect, it } from 'vitest';
import { looksLikeEmail } from './warning';

it.each([
  ['wang@plant.com', true],
  ['wang.wei+qa@mail.plant.com.cn', true],
  ['王伟@工厂.中国', true],
  ['a@b.com；c@d.com', true],
  ['a@b.com / c@d.com', true],
  ['a@b.com、', true],
  ['无', false],
  ['wang@plant', false],
  ['wang@@plant.com', false],
  ['@plant.com', false],
  ['wang@.com', false],
  ['a@b.com 手机 138', false],
  ['，', false],
])('%s looks like an e-mail address: %s', (text, looks) => {
  expect(looksLikeEmail(text)).toBe(looks);
});
