import type { MeasureKind } from '../../../db/model/actions';
import type { Cause } from '../../../db/model/actions/causes';
import type { Day } from '../../../db/model/day';
import type { Language } from '../../../preload/words/language';
import type { Plant, Signature } from '../document';

/** 改善报告 as plain data: the PDF and the workbook are both written from it and from nothing else. */
export interface ImprovementSlip {
  /** IM-2026-0001-1: the action and its cycle. */
  readonly code: string;
  readonly language: Language;
  readonly plant: Plant;
  readonly title: string;
  readonly formNumber: string;
  readonly version: string;
  readonly retention: string;
  readonly isSample: boolean;
  readonly intro: string;
  readonly facts: readonly Fact[];
  readonly why: SlipReason;
  readonly rootCause: string;
  /** Of the running cycle, a parent before what hangs on it. */
  readonly causes: readonly Cause[];
  readonly measures: readonly SlipMeasure[];
  readonly verification: SlipVerification;
  readonly signatures: readonly Signature[];
  /** Who gets it back. */
  readonly followedBy: string;
  /** What the receipt says of it, and until when it is answered. */
  readonly receipt: string;
  readonly dueOn: Day;
  /** Names for rows that are still free, so that the same slip names the same rows. */
  readonly free: { readonly whys: readonly string[]; readonly measures: readonly string[] };
}

export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** Why a department gets it. */
export interface SlipReason {
  /** 客户得分未达标 */
  readonly kind: string;
  /** What it is about where the facts do not say it: the item, the dimension, the title that the office wrote. */
  readonly about: string;
  readonly figure: SlipFigure | null;
  /** Of a later cycle: what became of the one before. */
  readonly again: string;
  readonly clause: string;
  readonly clauseWords: string;
  readonly trend: SlipTrend | null;
  /** Label and text, in this order: the lowest items, the opinion, the office's own words. */
  readonly notes: readonly Fact[];
}

export interface SlipFigure {
  readonly text: string;
  /** ` %` or nothing. */
  readonly unit: string;
  /** What it has to be. */
  readonly aim: string;
  /** ▼ and how far it falls short; empty where it does not. */
  readonly gap: string;
}

export interface SlipTrend {
  /** Oldest first, the slip's own round last. */
  readonly points: readonly SlipPoint[];
  readonly target: { readonly value: number; readonly text: string } | null;
}

export interface SlipPoint {
  readonly round: string;
  readonly value: number | null;
  readonly text: string;
}

export interface SlipMeasure {
  readonly id: string;
  readonly kind: MeasureKind;
  readonly text: string;
  readonly owner: string;
  readonly dueOn: Day | null;
  readonly doneOn: Day | null;
  readonly evidence: string;
}

export interface SlipVerification {
  readonly how: string;
  /** Blank until it is known. */
  readonly facts: readonly Fact[];
  readonly verdicts: readonly { readonly word: string; readonly isChosen: boolean }[];
}
