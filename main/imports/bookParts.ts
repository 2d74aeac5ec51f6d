import { unreadable } from './unreadable';
import type { XmlHandler, XmlTag } from './xmlReader';

const MOST = 10_000;

export interface SheetEntry {
  readonly name: string;
  /** The id of the relation that leads to the sheet's part. */
  readonly relation: string;
}

/** Reads `workbook.xml`: which sheets there are, in the order of their tabs, and which system its day numbers follow. */
export function bookReader(): XmlHandler & {
  isWorkbook: boolean;
  is1904: boolean;
  readonly sheets: SheetEntry[];
} {
  return {
    isWorkbook: false,
    is1904: false,
    sheets: [],
    open(name: string, tag: XmlTag) {
      if (name === 'workbook') this.isWorkbook = true;
      if (name === 'workbookPr') this.is1904 = ['1', 'true', 'on'].includes(tag.get('date1904') ?? '');
      if (this.sheets.length > MOST) throw unreadable('too-large');
      if (name === 'sheet') this.sheets.push({ name: tag.get('name') ?? '', relation: relationOf(tag) });
    },
    text() {},
    close() {},
  };
}

/** The attribute is called `r:id` by custom only: any prefix will do. */
function relationOf(tag: XmlTag): string {
  for (const [name, id] of tag) if (name.endsWith(':id')) return id;
  return '';
}

export interface Relation {
  readonly id: string;
  /** The last word of the type's address: `worksheet`, `styles`. It is the same in both dialects of the standard. */
  readonly type: string;
  /** The path of a part inside the zip. */
  readonly target: string;
}

/** Reads a `.rels` part. What lies outside the file is passed over. */
export function relationsReader(folder: string): XmlHandler & { readonly relations: Relation[] } {
  return {
    relations: [],
    open(name: string, tag: XmlTag) {
      if (this.relations.length > MOST) throw unreadable('too-large');
      if (name !== 'Relationship' || tag.get('TargetMode') === 'External') return;
      const type = tag.get('Type') ?? '';
      const target = pathOf(tag.get('Target') ?? '', folder);
      this.relations.push({ id: tag.get('Id') ?? '', type: type.slice(type.lastIndexOf('/') + 1), target });
    },
    text() {},
    close() {},
  };
}

/** `worksheets/sheet1.xml`, `/xl/worksheets/sheet1.xml` and `../xl/…` as the zip names it. */
function pathOf(target: string, folder: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
