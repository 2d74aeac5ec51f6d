import { actions } from './zh-CN/actions';
import { charts } from './zh-CN/charts';
import { guide } from './zh-CN/guide';
import { imports } from './zh-CN/imports';
import { customers } from './zh-CN/customers';
import { deliveries } from './zh-CN/deliveries';
import { importing } from './zh-CN/importing';
import { parts } from './zh-CN/parts';
import { refusals } from './zh-CN/refusals';
import { reports } from './zh-CN/reports';
import { settings } from './zh-CN/settings';
import { shell } from './zh-CN/shell';
import { today } from './zh-CN/today';
import { surveys } from './zh-CN/surveys';
import { newRound } from './zh-CN/newRound';
import { rounds } from './zh-CN/rounds';
import { keying } from './zh-CN/keying';
import { analysis } from './zh-CN/analysis';

/** Every subject's words, one line a subject. */
export const zhCN = {
  shell,
  parts,
  charts,
  guide,
  imports,
  refusals,
  reports,
  today,
  customers,
  importing,
  actions,
  deliveries,
  settings,
  surveys,
  newRound,
  rounds,
  keying,
  analysis,
};

/** A literal becomes any text, a function keeps what it is told: so every language must have every word. */
type Widened<T> = T extends string
  ? string
  : T extends (...told: infer Told) => string
    ? (...told: Told) => string
    : { readonly [Name in keyof T]: Widened<T[Name]> };

export type Words = Widened<typeof zhCN>;
