import { v7 as newUid } from 'uuid';
import { BLANK_CONTENT, type EightDContent, withTexts } from '../../../db/model/complaints/eightD';
import { eightDRow, keepEightD, type Run } from '../../../db/queries/eightD';
import type { Db } from '../../../db/schema';

/** What was never told is blank, so that a file of an earlier version lacks nothing. */
export async function contentOf(db: Db, run: Run): Promise<EightDContent> {
  const row = await eightDRow(db, run);
  if (row === undefined) return BLANK_CONTENT;
  const kept = JSON.parse(row.contentJson);
  return { ...withTexts(BLANK_CONTENT, kept), answers: kept.answers ?? [] };
}

export async function keepContent(db: Db, run: Run, content: EightDContent): Promise<void> {
  await keepEightD(db, run, { uid: newUid(), contentJson: JSON.stringify(content) });
}
