import { unreadable } from './unreadable';
import { plainText } from './xmlText';

/** What a reader of one kind of part wants to know. Names come without their namespace prefix. */
export interface XmlHandler {
  open(name: string, tag: XmlTag): void;
  text(text: string): void;
  close(name: string): void;
  /** May read a whole element, written as it always is, by itself: gives the place behind it, or -1. */
  shortcut?(source: string, at: number): number;
}

/** The attributes of the tag that was just opened. */
export type XmlTag = ReadonlyMap<string, string>;

const LESS = 0x3c;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const INCOMPLETE = -1;
// A tag or comment is held back until its end has come. One of a million characters is no work of a spreadsheet program.
const LONGEST_TOKEN = 1_000_000;
const DEEPEST = 256;

const NAME = String.raw`[^\s<>/="'&!?]+`;
const OPEN_TAG = new RegExp(String.raw`<(${NAME})((?:\s+${NAME}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(/?)>`, 'y');
const ATTRIBUTES = new RegExp(String.raw`(${NAME})\s*=\s*(?:"([^"]*)"|'([^']*)')`, 'g');
const NO_ATTRIBUTES: XmlTag = new Map();

/**
 * Reads XML piece by piece: elements, attributes, text, the five named entities; a DTD is refused. Written by hand
 * because with its shortcut it reads a sheet several times as fast as saxes, which is the judge of it in the tests.
 */
export class XmlReader {
  private rest = '';
  private hasRoot = false;
  private readonly path: string[] = [];

  constructor(private readonly handler: XmlHandler) {}

  write(piece: string): void {
    const source = this.rest + piece;
    let at = 0;
    for (let next = 0; next !== INCOMPLETE; next = this.token(source, at)) at = next;
    this.rest = source.slice(at);
    if (this.rest.length > LONGEST_TOKEN) throw unreadable('damaged');
  }

  /** Everything has come: an element still open means that the end is missing. */
  end(): void {
    if (!this.hasRoot || this.path.length > 0 || this.rest.trim() !== '') throw unreadable('cut-off');
  }

  /** Reads one token and gives the place behind it. */
  private token(source: string, at: number): number {
    if (at >= source.length) return INCOMPLETE;
    if (source.charCodeAt(at) !== LESS) return this.textToken(source, at);
    const behindShortcut = this.handler.shortcut?.(source, at) ?? INCOMPLETE;
    if (behindShortcut !== INCOMPLETE) return behindShortcut;
    const next = source.charCodeAt(at + 1);
    if (next === SLASH) return this.closeToken(source, at);
    if (next === BANG) return this.bangToken(source, at);
    if (next === QUESTION) return behind(source, '?>', at);
    return this.openToken(source, at);
  }

  private textToken(source: string, at: number): number {
    const next = source.indexOf('<', at);
    const to = next < 0 ? wholeTextEnd(source, at) : next;
    if (to === at) return INCOMPLETE;
    if (this.path.length > 0) this.handler.text(plainText(source.slice(at, to)));
    return to;
  }

  private closeToken(source: string, at: number): number {
    const to = source.indexOf('>', at);
    if (to < 0) return INCOMPLETE;
    const name = source.slice(at + 2, to).trimEnd();
    if (this.path.pop() !== name) throw unreadable('damaged');
    this.handler.close(localName(name));
    return to + 1;
  }

  private bangToken(source: string, at: number): number {
    if (source.startsWith('<!--', at)) return behind(source, '-->', at + 4);
    if (source.startsWith('<![CDATA[', at)) {
      const end = behind(source, ']]>', at + 9);
      if (end !== INCOMPLETE) this.handler.text(source.slice(at + 9, end - 3));
      return end;
    }
    if (source.length - at < 9) return INCOMPLETE;
    throw unreadable('forbidden-content');
  }

  private openToken(source: string, at: number): number {
    OPEN_TAG.lastIndex = at;
    const parts = OPEN_TAG.exec(source);
    if (parts === null) return INCOMPLETE;
    const [whole, name = '', attributes = '', slash] = parts;
    const local = localName(name);
    this.hasRoot = true;
    this.handler.open(local, attributes === '' ? NO_ATTRIBUTES : tagOf(attributes));
    if (slash !== '') this.handler.close(local);
    else if (this.path.push(name) > DEEPEST) throw unreadable('damaged');
    return at + whole.length;
  }
}

function tagOf(attributes: string): XmlTag {
  const tag = new Map<string, string>();
  for (const [, name = '', quoted, single] of attributes.matchAll(ATTRIBUTES))
    tag.set(name, plainText(quoted ?? single ?? ''));
  return tag;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function behind(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? INCOMPLETE : at + mark.length;
}

// The piece may end inside `&amp;` or between CR and LF: that bit waits for the next piece.
function wholeTextEnd(source: string, at: number): number {
  const last = source.length;
  const entity = source.lastIndexOf('&');
  if (entity >= at && last - entity < 12 && source.indexOf(';', entity) < 0) return entity;
  return source.endsWith('\r') ? last - 1 : last;
}
