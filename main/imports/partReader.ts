import { StringDecoder } from 'node:string_decoder';
import { type XmlHandler, XmlReader } from './xmlReader';

// Read in pieces so that a part of 200 MB never becomes one text of 400 MB.
const PIECE = 256 * 1024;

/** Hands the part's XML to the handler. */
export function readPart<T extends XmlHandler>(part: Buffer, handler: T): T {
  const reader = new XmlReader(handler);
  const { bytes, decoder } = decoded(part);
  for (let at = 0; at < bytes.length; at += PIECE)
    reader.write(decoder.write(bytes.subarray(at, at + PIECE)));
  reader.write(decoder.end());
  reader.end();
  return handler;
}

function decoded(part: Buffer): { bytes: Buffer; decoder: StringDecoder } {
  if (part[0] === 0xff && part[1] === 0xfe)
    return { bytes: part.subarray(2), decoder: new StringDecoder('utf16le') };
  if (part[0] === 0xfe && part[1] === 0xff) {
    const even = part.length - (part.length % 2);
    return { bytes: Buffer.from(part.subarray(2, even)).swap16(), decoder: new StringDecoder('utf16le') };
  }
  const hasMark = part[0] === 0xef && part[1] === 0xbb && part[2] === 0xbf;
  return { bytes: hasMark ? part.subarray(3) : part, decoder: new StringDecoder('utf8') };
}
