import { findRecords } from '../search/find';
import { isSettled, settle } from '../search/settle';
import type { ChannelsOf, Jobs } from './list';

export const search: Jobs<ChannelsOf<'search'>> = {
  /** Any part of any text of a record; letters also as pinyin, first letters and whole syllables, mixed as one likes. */
  'search.find': async ({ db, write }, { words }) => {
    // After a restore the file is another one, which may be older than the index.
    if (!(await isSettled(db))) await write((office) => settle(office.db));
    const entries = await findRecords(db, words);
    return {
      found: entries.map(({ kind, recordKey, code, title, detail }) => ({
        kind,
        key: recordKey,
        code,
        name: title,
        detail,
      })),
    };
  },
};
