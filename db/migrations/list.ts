import type { Migration } from 'kysely/migration';
import * as firstOffice from './0001-first-office';

/** All migrations by name, in order. A released one is never edited. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-first-office': firstOffice,
};

/** The version that a file carries in its header (user_version) once all of them have run. */
export const SCHEMA_VERSION = Object.keys(MIGRATIONS).length;
