import type { Words } from '../zh-CN';

/** First passwords, on paper and for several at once. */
export const slips: Words['people']['slips'] = {
  title: '首次密碼',
  code: '工號',
  name: '姓名',
  password: '密碼',
  how: '第一次登入時要換成自己的。',
  cut: '沿線剪開，當面交給本人。',
};

export const giving: Words['people']['giving'] = {
  batch: '給密碼…',
  title: (count) => `給 ${count} 人新密碼？`,
  why: '他們現在的密碼馬上失效，這一次顯示之後程式也不知道新的。',
  give: '給密碼',
  given: '首次密碼',
  once: '只顯示這一次。列印後剪開，當面交給本人。',
  print: '列印密碼條',
  save: '存為 PDF',
  printed: '已送去列印。',
  done: '記下了',
};
