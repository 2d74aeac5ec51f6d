import type { Words } from '../zh-CN';

/** What is wrong with a row of the trail. */
export const WRONGS: Words['trail']['wrongs'] = {
  altered: (id) => `第 ${id} 條的內容與記錄時不符`,
  missing: (id) => `從第 ${id} 條起缺了記錄`,
  cutOff: (id) => `第 ${id} 條以後的記錄不見了`,
  rewritten: (id) => `第 ${id} 條與備份裡記下的不是同一條`,
};
