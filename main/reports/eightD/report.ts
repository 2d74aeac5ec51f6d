import type { Cause } from '../../../db/model/actions/causes';
import type { Said } from '../../../preload/words/said';
import type { ReportHead } from '../document';

/** An 8D as plain data: pages, workbook and Word file are all written from it and from nothing else. */
export interface EightDReport {
  readonly head: ReportHead;
  readonly title: Said;
  /** The complaint, its version, and whether it is an interim reply. */
  readonly marks: readonly string[];
  readonly facts: FactsPart;
  readonly steps: readonly EightDSection[];
}

export interface EightDSection {
  /** D1 */
  readonly badge: string;
  readonly title: Said;
  readonly parts: readonly EightDPart[];
}

/** Every writer knows every kind. */
export type EightDPart = FactsPart | TextPart | TablePart | LaddersPart | FishbonePart | PicturesPart;

export interface Fact {
  readonly label: Said;
  readonly text: Said;
  readonly isStrong?: boolean;
}

/** Labels with what is told under them, so many beside each other. */
export interface FactsPart {
  readonly kind: 'facts';
  readonly across: number;
  readonly facts: readonly Fact[];
}

export interface TextPart {
  readonly kind: 'text';
  readonly label: Said;
  readonly text: Said;
}

export interface TableColumn {
  readonly title: Said;
  /** In millimetres of a page; a share of it. */
  readonly width: number;
  readonly isRight?: boolean;
}

export interface TableRow {
  readonly cells: readonly Said[];
  readonly isStrong?: boolean;
}

export interface TablePart {
  readonly kind: 'table';
  /** Empty texts: none. */
  readonly title: Said;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** Whys under each other, two beside each other. */
export interface LaddersPart {
  readonly kind: 'ladders';
  readonly ladders: readonly Ladder[];
}

export interface Ladder {
  readonly title: Said;
  readonly whys: readonly Why[];
}

export interface Why {
  /** Which why it is, counted from 1, or the word for a root cause. */
  readonly mark: string;
  readonly isRoot: boolean;
  readonly text: Said;
  /** What became of it, and what shows that. */
  readonly note: Said;
}

export interface FishbonePart {
  readonly kind: 'fishbone';
  readonly title: Said;
  readonly legend: Said;
  readonly effect: string;
  /** Texts in the language that leads, each with the sign of its finding. */
  readonly causes: readonly Cause[];
  readonly bones: Readonly<Record<string, string>>;
  /** The same in words, whole. */
  readonly table: TablePart;
}

export interface EightDPicture {
  readonly name: string;
  readonly note: string;
  readonly type: 'jpg' | 'png' | 'webp';
  readonly bytes: Uint8Array;
  /** In pixels, as it is to be seen. */
  readonly width: number;
  readonly height: number;
}

export interface PicturesPart {
  readonly kind: 'pictures';
  readonly title: Said;
  readonly pictures: readonly EightDPicture[];
  /** How many more there are. */
  readonly more: Said;
}
