import type { Words } from '../zh-CN';

/** What is wrong with a row of the trail. */
export const WRONGS: Words['trail']['wrongs'] = {
  altered: (id) => `entry ${id} is not what was recorded`,
  missing: (id) => `entries are missing from ${id} on`,
  cutOff: (id) => `the entries from ${id} on are gone`,
  rewritten: (id) => `entry ${id} is not the one that a backup remembers`,
};
