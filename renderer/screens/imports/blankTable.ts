import type { OfficeFile } from '../../../preload/contract/takes';
import type { Words } from '../../../preload/words/zh-CN';
import { csvFile } from '../csvFile';
import type { ImportChannel } from './channels';

type Importing = Words['importing'];

/** A table with nothing but its head, to be filled in Excel: its columns are known by name when it comes back. */
export function blankTable(
  channel: Exclude<ImportChannel, 'surveys.importLedger'>,
  words: Importing,
): OfficeFile {
  const subject = words.channels[channel];
  return csvFile(subject.blankName, [Object.values(subject.fields)]);
}
