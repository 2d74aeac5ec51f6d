import type { Words } from './zh-CN';
import { charts } from './zh-TW/charts';
import { imports } from './zh-TW/imports';
import { parts } from './zh-TW/parts';
import { refusals } from './zh-TW/refusals';
import { reports } from './zh-TW/reports';
import { shell } from './zh-TW/shell';

export const zhTW: Words = {
  shell,
  parts,
  charts,
  imports,
  refusals,
  reports,
};
