import { charts } from './zh-CN/charts';
import { imports } from './zh-CN/imports';
import { parts } from './zh-CN/parts';
import { refusals } from './zh-CN/refusals';
import { reports } from './zh-CN/reports';
import { shell } from './zh-CN/shell';

/** Every subject's words, one line a subject. */
export const zhCN = {
  shell,
  parts,
  charts,
  imports,
  refusals,
  reports,
};

/** A literal becomes any text, a function keeps what it is told: so every language must have every word. */
type Widened<T> = T extends string
  ? string
  : T extends (...told: infer Told) => string
    ? (...told: Told) => string
    : { readonly [Name in keyof T]: Widened<T[Name]> };

export type Words = Widened<typeof zhCN>;
