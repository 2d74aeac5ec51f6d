import { type ZipEntry, zipOf } from './zip';

const SHEET_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface WorkbookParts {
  /** XML inside `<worksheet>`, one a sheet. */
  readonly sheets: readonly string[];
  /** XML of the `<si>` items. */
  readonly strings?: string;
  /** XML inside `<styleSheet>`. */
  readonly styles?: string;
  /** XML inside `<workbook>` before the sheets. */
  readonly settings?: string;
  readonly extra?: readonly ZipEntry[];
}

/** An .xlsx made of XML as the test wants it. */
export function workbookOf({
  sheets,
  strings = '',
  styles = '',
  settings = '',
  extra = [],
}: WorkbookParts): Buffer {
  const list = sheets.map(
    (_, at) => `<sheet name="Sheet${at + 1}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const targets = sheets.map((_, at) =>
    relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`),
  );
  const others =
    relation('s1', 'sharedStrings', 'sharedStrings.xml') + relation('s2', 'styles', '/xl/styles.xml');
  return zipOf([
    { name: '_rels/.rels', content: relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')) },
    { name: 'xl/workbook.xml', content: root('workbook', `${settings}<sheets>${list.join('')}</sheets>`) },
    { name: 'xl/_rels/workbook.xml.rels', content: relations(targets.join('') + others) },
    { name: 'xl/sharedStrings.xml', content: root('sst', strings) },
    { name: 'xl/styles.xml', content: root('styleSheet', styles) },
    ...sheets.map((sheet, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      content: root('worksheet', sheet),
    })),
    ...extra,
  ]);
}

/** A workbook of one sheet with these cells (XML) in its first row. */
export function rowOf(cells: string, more: Omit<WorkbookParts, 'sheets'> = {}): Buffer {
  return workbookOf({ ...more, sheets: [`<sheetData><row r="1">${cells}</row></sheetData>`] });
}

/** Styles in which cell style n has the number format n of the list: a built-in id or a format's own text. */
export function stylesOf(formats: readonly (number | string)[]): string {
  const own = formats.map((format, at) =>
    typeof format === 'string' ? `<numFmt numFmtId="${200 + at}" formatCode="${escaped(format)}"/>` : '',
  );
  const used = formats.map(
    (format, at) => `<xf numFmtId="${typeof format === 'number' ? format : 200 + at}"/>`,
  );
  return `<numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="22"/></cellStyleXfs><cellXfs>${used.join('')}</cellXfs>`;
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
}

function root(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${name} xmlns="${SHEET_NAMESPACE}" xmlns:r="${RELATION}">${content}</${name}>`;
}

function relations(content: string): string {
  return `<Relationships xmlns="${RELATIONS}">${content}</Relationships>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`;
}
