import {
  array,
  assert,
  constant,
  constantFrom,
  letrec,
  nat,
  oneof,
  property,
  record,
  string,
  tuple,
} from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { XmlReader } from './xmlReader';

type Told = readonly string[];

/** What our reader tells about a text that comes in pieces of the given size. */
function ours(xml: string, piece = xml.length || 1): Told {
  const told: string[] = [];
  const reader = new XmlReader({
    open: (name, tag) => told.push(`<${name} ${[...tag].map(([key, value]) => `${key}=${value}`).join(' ')}`),
    text: (text) => told.push(`"${text}`),
    close: (name) => told.push(`/${name}`),
  });
  for (let at = 0; at < xml.length; at += piece) reader.write(xml.slice(at, at + piece));
  reader.end();
  return joined(told);
}

/** What saxes tells about it: the judge. */
function theirs(xml: string): Told {
  const told: string[] = [];
  const parser = new SaxesParser();
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('opentag', ({ name, attributes }) =>
    told.push(
      `<${local(name)} ${Object.entries(attributes)
        .map(([key, value]) => `${key}=${value}`)
        .join(' ')}`,
    ),
  );
  parser.on('text', (text) => told.push(`"${text}`));
  parser.on('cdata', (text) => told.push(`"${text}`));
  parser.on('closetag', ({ name }) => told.push(`/${local(name)}`));
  parser.write(xml).close();
  return joined(told);
}

/** Text may come in several pieces: they are one. Text around the root is nobody's. */
function joined(told: readonly string[]): string[] {
  const one: string[] = [];
  for (const item of told) {
    const isMore = item.startsWith('"') && one.at(-1)?.startsWith('"');
    if (isMore) one.push(one.pop() + item.slice(1));
    else one.push(item);
  }
  return one.filter((item) => item.replaceAll(/\s/g, '') !== '"');
}

const name = constantFrom('c', 'v', 'row', 'x:row', 'is', 'sheetData');
const character = constantFrom(
  'a',
  '中',
  '𠮷',
  '0',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '&amp;',
  '&lt;',
  '&#10;',
  '&#x4E2D;',
  '&quot;',
  "'",
  '>',
  '=',
  '/',
);
const words = array(character, { maxLength: 12 }).map((parts) => `.${parts.join('')}`);
const attribute = tuple(
  constantFrom('r', 's', 't', 'xml:space', 'spans'),
  words,
  constantFrom('=', ' = '),
).map(([key, value, equals]) => `${key}${equals}"${value.replaceAll(/[\r\n]/g, ' ')}"`);
const element = letrec<{ element: string; content: string }>((tie) => ({
  content: oneof(
    { maxDepth: 4, withCrossShrink: true },
    words,
    constant('<!-- a > b & <c> -->'),
    constant('<?mso-application progid="x"?>'),
    words.map((text) => `<![CDATA[${text.replaceAll('\r', '')}<&]]>`),
    tie('element'),
  ),
  element: record({
    name,
    attribute: oneof(constant(''), attribute),
    space: constantFrom('', ' ', '\n'),
    inside: array(tie('content'), { maxLength: 4 }),
  }).map(({ name, attribute, space, inside }) =>
    inside.length === 0
      ? `<${name} ${attribute}${space}/>`
      : `<${name} ${attribute}${space}>${inside.join('')}</${name}${space}>`,
  ),
})).element;

describe('reading XML', () => {
  it('tells the same as saxes, however the text is cut into pieces', () => {
    assert(
      property(element, nat(40), (xml, piece) => {
        const whole = `<?xml version="1.0" encoding="UTF-8"?>\n<x:all xmlns:x="y">${xml}</x:all>\n`;
        expect(ours(whole, piece + 1)).toEqual(theirs(whole));
      }),
      { numRuns: 500 },
    );
  });

  it('says that the end is missing, wherever the text is cut off', () => {
    assert(
      property(element, nat(), (xml, at) => {
        const cut = `<all>${xml}</all>`.slice(0, at % (xml.length + 11));
        expect(() => ours(cut)).toThrow(expect.objectContaining({ code: 'file-unreadable' }));
      }),
    );
  });

  it('never fails in another way than by refusing', () => {
    const noise = array(
      oneof(
        constantFrom('<', '>', '/', '"', "'", '=', '&', '!', '?', '-', '[', ']', ' ', 'a', ':'),
        string(),
      ),
    );
    assert(
      property(noise, (parts) => {
        try {
          ours(`<a>${parts.join('')}</a>`);
        } catch (error) {
          expect(error).toMatchObject({ code: 'file-unreadable' });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['a DTD', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'forbidden-content'],
    ['a DTD without a word', '<!DOCTYPE a><a/>', 'forbidden-content'],
    ['an entity declared alone', '<!ENTITY b SYSTEM "file:///etc/passwd"><a/>', 'forbidden-content'],
    ['elements that do not fit', '<a><b></a></b>', 'damaged'],
    ['elements in elements without end', '<a>'.repeat(300), 'damaged'],
    ['a tag of two million characters', `<a b="${'c'.repeat(2_000_000)}`, 'damaged'],
    ['nothing', '', 'cut-off'],
    ['only a declaration', '<?xml version="1.0"?>', 'cut-off'],
  ])('refuses %s', (_name, xml, why) => {
    expect(() => ours(xml, 65_536)).toThrow(expect.objectContaining({ facts: { why } }));
  });

  it.each([
    ['an entity that XML does not name', '<a>&nbsp;&;&#xZ;</a>', '&nbsp;&;&#xZ;'],
    ['a number that is no sign', '<a>&#0;&#xD800;&#99999999;</a>', '\uFFFD\uFFFD\uFFFD'],
    ['a stroke inside a quoted value', '<a b="c/>d">e</a>', 'e'],
  ])('takes %s for text', (_name, xml, text) => {
    expect(ours(xml)).toContain(`"${text}`);
  });
});
