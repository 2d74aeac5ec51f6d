import type { Words } from '../zh-CN';

/** First passwords, on paper and for several at once. */
export const slips: Words['people']['slips'] = {
  title: 'First passwords',
  code: 'Code',
  name: 'Name',
  password: 'Password',
  how: 'It is changed at the first sign-in.',
  cut: 'Cut along the lines and hand over in person.',
};

export const giving: Words['people']['giving'] = {
  batch: 'Give passwords…',
  title: (count) => `Give ${count} people new passwords?`,
  why: 'Their present passwords end at once; after this one showing the program does not know the new ones either.',
  give: 'Give passwords',
  given: 'First passwords',
  once: 'Shown this once. Print, cut apart and hand over in person.',
  print: 'Print slips',
  save: 'Save as PDF',
  printed: 'Sent to the printer.',
  done: 'Noted',
};
