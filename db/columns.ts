import type { ColumnType, Generated } from 'kysely';

export type Id = Generated<number>;
/** SQLite has no booleans: 1 is yes, 0 is no. */
export type YesNo = 0 | 1;
export type Default<T> = ColumnType<T, T | undefined, T>;
