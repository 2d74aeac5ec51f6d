import { type Kysely, sql } from 'kysely';

const UID = `lower(hex(randomblob(4))) || '-' || lower(hex(randomblob(2))) || '-4' || substr(lower(hex(randomblob(2))), 2) ||
  '-a' || substr(lower(hex(randomblob(2))), 2) || '-' || lower(hex(randomblob(6)))`;

const PAPERS = [
  ['trail-certificate', 'QR-WK-002', '操作记录核验证明', 'Certificate of the audit trail', '长期'],
  ['trail-export', 'QR-WK-003', '操作记录摘录', 'Extract of the audit trail', '3 年'],
] as const;

/** What is printed of the trail joins the catalogue; a new file gets its whole catalogue when it is filled. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [document, number, title, titleEn, retention] of PAPERS)
    await sql
      .raw(`INSERT INTO documentVersion (uid, document, number, title, titleEn, version, effectiveOn, retention)
        SELECT ${UID}, '${document}', '${number}', '${title}', '${titleEn}', 'A/0', '2000-01-01', '${retention}'
        WHERE EXISTS (SELECT 1 FROM documentVersion)`)
      .execute(db);
}
