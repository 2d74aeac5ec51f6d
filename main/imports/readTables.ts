import { Refusal } from '../../db/model/refusal';
import { looksLikeTable, readCsv } from './csv';
import { csvText } from './csvText';
import { fileKind } from './fileKind';
import { LIMITS, type Limits } from './limits';
import { type PackedTables, type Sheet, unpack } from './tables';
import { unreadable } from './unreadable';
import { readWorkbook } from './workbook';
import { openZip } from './zipParts';

/** A file as somebody hands it over. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads every table of a workbook or CSV, here and now. Files that people hand over go through `reader.ts`. */
export async function readTables(file: ImportFile, limits: Limits = LIMITS): Promise<readonly Sheet[]> {
  return unpack(await readPacked(file, limits));
}

/** The same as it travels from the reader's thread. A refusal says the file's name. */
export async function readPacked(file: ImportFile, limits: Limits = LIMITS): Promise<PackedTables> {
  try {
    return await packedOf(file, limits);
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(error.code, { ...error.facts, name: file.name });
    throw error;
  }
}

async function packedOf({ name, bytes }: ImportFile, limits: Limits): Promise<PackedTables> {
  if (bytes.length > limits.inflatedBytes) throw unreadable('too-large');
  if (fileKind(bytes) === 'zip') return readWorkbook(await openZip(bytes, limits), limits);
  if (bytes.length > limits.csvBytes) throw unreadable('too-large');
  const text = csvText(bytes);
  if (text.trim() === '') throw unreadable('empty');
  if (isOtherText(text) || (isWorkbookName(name) && !looksLikeTable(text)))
    throw unreadable('not-a-workbook');
  return readCsv(text, limits);
}

function isOtherText(text: string): boolean {
  return /^\s*<(!doctype|html|head|meta|table|\?xml)/i.test(text.slice(0, 1000));
}

// Programs of a plant like to write a CSV and call it .xls; a text that is no table is not such a file.
function isWorkbookName(name: string): boolean {
  return /\.xl\w+$/i.test(name);
}
