import type { SearchKind } from '../../db/model/search/kinds';
import type { Db } from '../../db/schema';

/** A record as it is to be found. */
export interface Findable {
  readonly id: number;
  /** What its page is opened by. */
  readonly key: string;
  readonly code: string;
  readonly title: string;
  /** Shown beside the title, not searched. */
  readonly detail: string;
  /** Searched beside code and title. */
  readonly others: readonly string[];
  /** Names that are also found by their pinyin. */
  readonly names: readonly string[];
}

/** One kind of record: where its rows lie, and what is found of those with given numbers; nothing of deleted ones. */
export interface SearchPlug {
  readonly kind: SearchKind;
  readonly ids: (db: Db) => Promise<readonly { readonly id: number }[]>;
  readonly findables: (db: Db, ids: readonly number[]) => Promise<readonly Findable[]>;
}
