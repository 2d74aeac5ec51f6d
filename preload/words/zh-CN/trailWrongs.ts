import type { TrailWrong } from '../../../db/model/trail';

/** What is wrong with a row of the trail. */
export const WRONGS: Readonly<Record<TrailWrong, (id: number) => string>> = {
  altered: (id) => `第 ${id} 条的内容与记录时不符`,
  missing: (id) => `从第 ${id} 条起缺了记录`,
  cutOff: (id) => `第 ${id} 条以后的记录不见了`,
  rewritten: (id) => `第 ${id} 条与备份里记下的不是同一条`,
};
