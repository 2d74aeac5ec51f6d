import { domainToASCII } from 'node:url';
import type { OfficeFile } from '../../preload/contract/takes';

export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

export interface Letter {
  readonly to: readonly Mailbox[];
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly OfficeFile[];
}

const END = '\r\n';
// An underscore is no sign of base64, so that no part can hold it.
const BOUNDARY = '=_kesheng_part';
/** What RFC 2045 allows of a line of base64. */
const LINE = 76;
/** Bytes whose encoded word fits into a line of 76 signs behind the name of its header (RFC 2047). */
const WORD_BYTES = 39;
const PARAMETER = 55;

/** A letter as an .eml file, to be opened, looked at and sent by the office's own mail program. */
export function mailDraft({ to, subject, text, attachments }: Letter): Uint8Array {
  const lines = [
    `To: ${to.map(mailbox).join(`,${END} `)}`,
    `Subject: ${headerText(subject)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed;',
    ` boundary="${BOUNDARY}"`,
    '',
    ...textPart(text),
    ...attachments.flatMap(filePart),
    `--${BOUNDARY}--`,
    '',
  ];
  return new TextEncoder().encode(lines.join(END));
}

const ADDRESS = /^[!#-'*+\-/-9=?A-Z^-~]+(?:\.[!#-'*+\-/-9=?A-Z^-~]+)*@([^\s@<>()[\],;:"\\]+)$/;

/** An address that a mail program takes, its domain in ASCII; null when it is none. */
export function mailAddress(typed: string): string | null {
  const text = typed.trim().normalize('NFKC');
  const domain = ADDRESS.exec(text)?.[1];
  if (domain === undefined) return null;
  const plain = domainToASCII(domain);
  return plain.includes('.') ? `${text.slice(0, -domain.length)}${plain}` : null;
}

function mailbox({ name, address }: Mailbox): string {
  return name === '' ? `<${address}>` : `${encodedWords(name)} <${address}>`;
}

const PLAIN = /^[A-Za-z0-9 .,:;()/-]{0,60}$/;

function headerText(text: string): string {
  return PLAIN.test(text) ? text : encodedWords(text);
}

/** RFC 2047: no word ends within a sign, and none is too long for its line. */
function encodedWords(text: string): string {
  const line = text.replace(/\p{Cc}+/gu, ' ').trim();
  return chunks(line, WORD_BYTES)
    .map((chunk) => `=?UTF-8?B?${Buffer.from(chunk).toString('base64')}?=`)
    .join(`${END} `);
}

function chunks(text: string, most: number): readonly string[] {
  const all: string[] = [];
  let chunk = '';
  for (const sign of text) {
    if (Buffer.byteLength(chunk + sign) > most) {
      all.push(chunk);
      chunk = '';
    }
    chunk += sign;
  }
  return [...all, chunk];
}

function textPart(text: string): readonly string[] {
  const body = Buffer.from(text.replace(/\r?\n/g, END));
  return [
    `--${BOUNDARY}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...base64Lines(body),
  ];
}

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  txt: 'text/plain',
  csv: 'text/csv',
  ics: 'text/calendar',
};

function filePart({ name, bytes }: OfficeFile): readonly string[] {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return [
    `--${BOUNDARY}`,
    `Content-Type: ${TYPES[ending] ?? 'application/octet-stream'};`,
    // Older programs read the name here, newer ones below.
    ` name="${encodedWords(name)}"`,
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment;',
    ...fileName(name),
    '',
    ...base64Lines(Buffer.from(bytes)),
  ];
}

/** RFC 2231: in pieces where one line does not hold it, none of which parts a sign's code. */
function fileName(name: string): readonly string[] {
  const pieces = percentPieces(name);
  if (pieces.length === 1) return [` filename*=UTF-8''${pieces[0]}`];
  const last = pieces.length - 1;
  return pieces.map(
    (piece, at) => ` filename*${at}*=${at === 0 ? "UTF-8''" : ''}${piece}${at === last ? '' : ';'}`,
  );
}

function percentPieces(name: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const byte of Buffer.from(name)) {
    const sign = String.fromCharCode(byte);
    const code = /[A-Za-z0-9.\-_]/.test(sign) ? sign : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (piece.length + code.length > PARAMETER) {
      pieces.push(piece);
      piece = '';
    }
    piece += code;
  }
  return [...pieces, piece];
}

function base64Lines(bytes: Buffer): readonly string[] {
  return bytes.toString('base64').match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [''];
}
