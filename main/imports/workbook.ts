import { bookReader, type Relation, relationsReader, type SheetEntry } from './bookParts';
import { CellStore } from './cellStore';
import type { Limits } from './limits';
import { Marks } from './marks';
import { readPart } from './partReader';
import { SheetReader } from './sheetReader';
import { sharedStringsReader } from './strings';
import { stylesReader } from './styles';
import type { PackedSheet, PackedTables } from './tables';
import { unreadable } from './unreadable';
import type { ZipParts } from './zipParts';

/** Reads every worksheet of an .xlsx, hidden ones too. Macros, pictures, links to other files are never touched. */
export async function readWorkbook(zip: ZipParts, limits: Limits): Promise<PackedTables> {
  const path = await workbookPath(zip);
  const relations = await relationsOf(zip, path);
  const book = readPart(await neededPart(zip, path), bookReader());
  if (!book.isWorkbook) throw unreadable('not-a-workbook');
  const store = new CellStore(limits.values);
  store.is1904 = book.is1904;
  const marks = new Marks(limits.places);
  const parts = { zip, limits, store, marks, ...(await sharedParts(zip, relations, limits)) };
  const sheets: PackedSheet[] = [];
  for (const entry of book.sheets) sheets.push(...(await readSheet(parts, relations, entry)));
  return { cells: store.cells, sheets };
}

async function workbookPath(zip: ZipParts): Promise<string> {
  if (zip.has('xl/workbook.bin')) throw unreadable('binary-workbook');
  const relations = await relationsOf(zip, '');
  const found = relations.find((relation) => relation.type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (!zip.has(found)) throw unreadable('not-a-workbook');
  return found;
}

/** What a part refers to; the part '' is the file itself. */
async function relationsOf(zip: ZipParts, path: string): Promise<readonly Relation[]> {
  const slash = path.lastIndexOf('/') + 1;
  const part = await zip.part(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
  return part === null ? [] : readPart(part, relationsReader(path.slice(0, slash))).relations;
}

async function neededPart(zip: ZipParts, path: string): Promise<Buffer> {
  const part = await zip.part(path);
  if (part === null) throw unreadable('damaged');
  return part;
}

async function sharedParts(zip: ZipParts, relations: readonly Relation[], limits: Limits) {
  const strings = await partOfType(zip, relations, 'sharedStrings');
  const styles = await partOfType(zip, relations, 'styles');
  return {
    strings: strings === null ? [] : readPart(strings, sharedStringsReader(limits.values)).strings,
    styles: styles === null ? [] : readPart(styles, stylesReader()).styles,
  };
}

function partOfType(zip: ZipParts, relations: readonly Relation[], type: string): Promise<Buffer | null> {
  const path = relations.find((relation) => relation.type === type)?.target;
  return path === undefined ? Promise.resolve(null) : neededPart(zip, path);
}

type Parts = Readonly<{ zip: ZipParts; limits: Limits; store: CellStore; marks: Marks }> &
  Awaited<ReturnType<typeof sharedParts>>;

/** None for a sheet that holds no cells by its nature: a chart, a dialog. */
async function readSheet(
  parts: Parts,
  relations: readonly Relation[],
  entry: SheetEntry,
): Promise<PackedSheet[]> {
  const relation = relations.find(({ id }) => id === entry.relation);
  if (relation === undefined) throw unreadable('damaged');
  if (relation.type !== 'worksheet') return [];
  const part = await neededPart(parts.zip, relation.target);
  readPart(part, new SheetReader(parts, parts.store, parts.marks, parts.limits));
  return [{ name: entry.name, marks: parts.marks.take() }];
}
