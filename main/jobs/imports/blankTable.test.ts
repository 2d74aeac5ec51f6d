import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../preload/words/language';
import { wordsOf } from '../../../preload/words/wordsOf';
import { blankOffice, csv } from '../../testing/office';

const CHANNELS = [
  ['customers.import', 'customers.previewImport'],
  ['deliveries.import', 'deliveries.previewImport'],
  ['people.import', 'people.previewImport'],
] as const;

// The window hands out a blank table made of these words: what it is named by must be what it is known by.
it.each(LANGUAGES.flatMap((language) => CHANNELS.map((channels) => [language, ...channels] as const)))(
  'every column of the blank table in %s for %s is known by its name',
  async (language, channel, preview) => {
    const office = await blankOffice();
    const fields: Readonly<Record<string, string>> = wordsOf(language).importing.channels[channel].fields;
    const names = Object.values(fields);
    const file = csv('blank.csv', [names.join(','), names.map(() => '1').join(',')]);
    const { columns, ignored } = await office.ask(preview, { file });
    expect(ignored).toEqual([]);
    expect(columns.map(({ field, header }) => [field, header])).toEqual(Object.entries(fields));
  },
);
