import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { type Copy, copyPath } from '../../db/copies';
import type { FolderPaths } from '../../db/folderPaths';
import { MANIFEST_NAME } from './limits';

/** A copy, the attachments that belong to it and its manifest, as one zip. */
export async function packBackup(paths: FolderPaths, { name, manifest }: Copy): Promise<Uint8Array> {
  if (manifest === null) throw new TypeError(`The copy ${name} has no manifest`);
  const zip = new ZipFile();
  // What cannot be read is said by the event alone, while the stream would never end.
  const failed = new Promise<never>((_, reject) => zip.once('error', reject));
  const mtime = new Date(manifest.madeAt);
  zip.addBuffer(Buffer.from(JSON.stringify(manifest)), MANIFEST_NAME, { mtime });
  zip.addFile(copyPath(paths, name), manifest.database.name, { mtime });
  for (const attachment of manifest.attachments) {
    // Pictures and documents are compressed already.
    zip.addFile(join(paths.folder, attachment.name), attachment.name, { mtime, compress: false });
  }
  zip.end();
  return await Promise.race([buffer(zip.outputStream), failed]);
}
