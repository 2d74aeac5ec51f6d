import type { FolderPaths } from '../../db/folderPaths';
import { dropLeftovers, dropUnfinished, leftoversIn, setAsideLeftovers } from '../../db/leftovers';
import type { HashedFile } from '../../db/manifest';
import { isHashTold, namedHashes } from '../../db/queries/attachments';
import type { Db } from '../../db/schema';

/**
 * Clears away the bytes that no row names any more: those that somebody removed for good are deleted, others set aside.
 * Asked within a writing transaction: whoever adds an attachment writes its bytes within his, so none of his is seen here
 * before its row.
 */
export async function sweepAttachments(trx: Db, paths: FolderPaths): Promise<void> {
  const removed: HashedFile[] = [];
  const unknown: HashedFile[] = [];
  for (const file of leftoversIn(paths, await namedHashes(trx)))
    ((await isHashTold(trx, file.sha256)) ? removed : unknown).push(file);
  dropLeftovers(paths, removed);
  setAsideLeftovers(paths, unknown);
  dropUnfinished(paths, Date.now());
}
