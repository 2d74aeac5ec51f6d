import type { SearchKind } from './model/search/kinds';

/** What is found of one record. Its number is its place: the kind and the record's own number. */
export interface SearchEntryTable {
  id: number;
  kind: SearchKind;
  /** What its page is opened by. */
  recordKey: string;
  code: string;
  /** Folded, for asking exactly and by the beginning. */
  plainCode: string;
  title: string;
  detail: string;
  /** Everything that is searched, folded; a line each. */
  text: string;
  /** How its names are spelt: first letters and whole pinyin, a line each. */
  sound: string;
}

/** The full-text index: it holds no text, only which groups of characters stand where. */
export interface SearchTextTable {
  rowid: number;
  text: string;
  sound: string;
}

/** The places whose records have changed since the index was last settled; written by triggers. */
export interface SearchChangedTable {
  id: number;
}
