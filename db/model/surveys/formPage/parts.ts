/** All in millimetres from the top left corner of the sheet. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface FormGeometry {
  /** Four characters over all that a reader relies on; the QR codes carry it. */
  readonly hash: string;
  readonly sheet: { readonly w: number; readonly h: number };
  readonly boxLine: number;
  /** A reader looks at a box less this much on every side. */
  readonly readInset: number;
  readonly pages: readonly PageGeometry[];
}

export interface PageGeometry {
  readonly page: number;
  readonly marks: readonly Mark[];
  readonly codes: readonly CodePlace[];
  readonly places: readonly Place[];
  readonly heads: readonly Head[];
  readonly groups: readonly Group[];
  readonly rows: readonly Row[];
  readonly boxes: readonly Box[];
  readonly written: readonly Written[];
  readonly rules: readonly Rule[];
  readonly seal: Seal | null;
  readonly ruler: { readonly x: number; readonly y: number; readonly length: number };
}

/** A corner's L, whose elbow is the sheet's corner side, or a bar at the edge. */
export interface Mark extends Area {
  readonly id: 'TL' | 'TR' | 'BL' | 'BR' | 'ML' | 'MR';
  readonly kind: 'corner' | 'bar';
  readonly line: number;
}

export interface CodePlace {
  readonly place: 'A' | 'B';
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly quiet: number;
}

export type PlaceId =
  | 'plant'
  | 'title'
  | 'underTitle'
  | 'codeTop'
  | 'customer'
  | 'customerCode'
  | 'issuedOn'
  | 'dueOn'
  | 'intro'
  | 'howTo'
  | 'howToTick'
  | 'howToWrong'
  | 'howToBlank'
  | 'area'
  | 'item'
  | 'signature'
  | 'position'
  | 'date'
  | 'dateParts'
  | 'seal'
  | 'codeBottom'
  | 'returnTo'
  | 'ruler'
  | 'control';

/** Room for words: they are set inside it and never beyond. */
export interface Place extends Area {
  readonly id: PlaceId;
}

export type ScaleKind = 'levels' | 'marks' | 'loyalty' | 'writeIn';

/** The column heads above rows of one scale. `item` is the first item below, whose scale names the levels. */
export interface Head extends Area {
  readonly kind: ScaleKind;
  readonly item: string;
  readonly columns: readonly Column[];
}

/** One column of boxes: `x` is the middle of the box. Levels count down to 1, marks up from 0. */
export interface Column {
  readonly level: number;
  readonly x: number;
  readonly w: number;
}

/** A dimension's name beside its rows; it continues when its first rows stand on an earlier page. */
export interface Group extends Area {
  readonly dimension: string;
  readonly continued: boolean;
}

/** `text` is the room of the item's words; with a split, Chinese stands before it and English behind. */
export interface Row extends Area {
  readonly item: string;
  readonly number: number;
  readonly kind: ScaleKind;
  readonly text: Area & { readonly split: number | null };
}

export interface Box extends Area {
  readonly item: string;
  readonly level: number;
}

/** Where a person writes by hand: an opinion, a mark beyond 10, name and date. */
export interface Written extends Area {
  readonly id: string;
  readonly kind: 'opinion' | 'mark' | 'signature';
}

export type RuleKind = 'header' | 'strip' | 'table' | 'group' | 'row' | 'writing' | 'signature';

/** A level line. */
export interface Rule {
  readonly kind: RuleKind;
  readonly x: number;
  readonly y: number;
  readonly w: number;
}

export interface Seal {
  readonly x: number;
  readonly y: number;
  readonly d: number;
  /** Nothing that is read may stand here. */
  readonly free: Area;
}
