import type { Day } from '../../db/model/day';
import type { Language } from '../../preload/words/language';
import type { Block, Chapter, FigureCell } from './blocks';

/** A report as plain data: what it says, not how it looks. Excel, PDF and later Word are written from the same document. */
export interface ReportDocument {
  readonly head: ReportHead;
  /** Null where a paper begins at once, on its first page, and is signed at its end. */
  readonly cover: Cover | null;
  /** To be read, in this order: paper. */
  readonly chapters: readonly Chapter[];
  /** To be worked with: the sheets of a workbook, after its cover. */
  readonly sheets: readonly SheetPart[];
}

export interface ReportHead {
  readonly title: string;
  /** The period: `2026 年第三季度`. */
  readonly subtitle: string;
  /** What it was judged by and when. */
  readonly basis: readonly string[];
  readonly language: Language;
  readonly plant: Plant;
  readonly formNumber: string;
  readonly version: string;
  readonly retention: string;
  readonly record: string;
  readonly isSample: boolean;
  readonly signatures: readonly Signature[];
  /** The author, for the file's properties. */
  readonly author: string;
}

export interface Plant {
  readonly name: string;
  readonly nameEn: string;
  /** A data: URI of a PNG or JPEG, or empty. */
  readonly logo: string;
}

/** 制表, 审核, 核准: what is not known yet is left free to be signed. */
export interface Signature {
  readonly role: string;
  readonly name: string;
  readonly on: Day | null;
  /** What is to be known of the signature: its password was not checked. */
  readonly note: string;
}

export interface Cover {
  readonly figures: readonly CoverFigure[];
  /** What happened, a sentence each. */
  readonly sentences: readonly string[];
}

export interface CoverFigure {
  readonly label: string;
  readonly figure: FigureCell;
  /** What stands small behind the figure: `%`, `/ 39`. */
  readonly unit: string;
  readonly note: string;
  readonly verdict: Verdict | null;
}

export interface SheetPart {
  /** The sheet's name on its tab. */
  readonly name: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** `reached` and `missed` are judged by the office on exact figures, never by a writer. */
export interface Verdict {
  readonly word: string;
  readonly isMissed: boolean;
}
