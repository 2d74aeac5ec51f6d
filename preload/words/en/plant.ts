import type { Words } from '../zh-CN';

export const plant: Words['settings']['plant'] = {
  changed: (count) =>
    count === 1 ? '1 field changed, not saved yet.' : `${count} fields changed, not saved yet.`,
  save: 'Save',
  missing: 'Enter the plant’s name first: it heads the forms and reports.',
  done: 'The head of forms and reports is complete.',
  blank: (names) => `Still empty: ${names}.`,
  fields: {
    plantName: 'Name of the plant',
    plantNameTw: 'Name in traditional Chinese',
    plantNameEn: 'Name in English',
    plantAddress: 'Address',
    plantEmail: 'E-mail for returns',
    plantFax: 'Fax',
    plantLogo: 'Logo',
  },
  hints: {
    plantName: 'At the head of forms and reports',
    plantNameTw: 'May stay empty: the name above is then used',
    plantNameEn: 'Used by bilingual forms and by the English window and reports',
    plantEmail: 'Printed where forms are sent back',
  },
  names: 'Names and address',
  reach: 'Where customers send forms back',
  logo: 'PNG or JPEG of at most 500 KB; printed at the top left of forms and reports.',
  choose: 'Choose a picture…',
  remove: 'Remove',
  none: 'No logo',
  notAPicture: 'This is no PNG or JPEG picture; it was not taken.',
  tooBig: (size, most) =>
    `The picture has ${size}, more than ${most}; it was not taken. Make it smaller and choose it again.`,
};
