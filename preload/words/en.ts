import { charts } from './en/charts';
import { imports } from './en/imports';
import { parts } from './en/parts';
import { refusals } from './en/refusals';
import { reports } from './en/reports';
import { shell } from './en/shell';
import type { Words } from './zh-CN';

export const en: Words = {
  shell,
  parts,
  charts,
  imports,
  refusals,
  reports,
};
