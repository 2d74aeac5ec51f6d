import { type Kysely, sql } from 'kysely';

const STEPS: readonly string[] = [
  // A file with a catalogue gets the new paper; a new file gets its whole catalogue when it is filled.
  `INSERT INTO documentVersion (uid, document, number, title, titleEn, version, effectiveOn, retention)
   SELECT lower(hex(randomblob(4))) || '-' || lower(hex(randomblob(2))) || '-4' || substr(lower(hex(randomblob(2))), 2) ||
     '-a' || substr(lower(hex(randomblob(2))), 2) || '-' || lower(hex(randomblob(6))),
     'improvement-slip', 'QR-PB-021', '改善报告', 'Improvement report', 'A/0', '2000-01-01', '3 年'
   WHERE EXISTS (SELECT 1 FROM documentVersion)`,
];

/** 改善报告 joins the catalogue of forms. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const step of STEPS) await sql.raw(step).execute(db);
}
