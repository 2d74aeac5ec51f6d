import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { type Letter, mailAddress, mailDraft } from './mailDraft';

const LETTER: Letter = {
  to: [
    { name: '陈静', address: 'chen.jing@example.com' },
    { name: 'Müller, Anna "QS"', address: 'a.mueller@example.de' },
    { name: '', address: 'office@example.cn' },
  ],
  subject: '会议记录：2026 年第三季度客户满意度改善会议，请各责任部门按期限落实并回复品保课（MT-2026-001）',
  text: '各位：\n\n附上会议记录。\r\n=?这不是编码?=\n.\nFrom here on 100 %',
  attachments: [
    { name: 'MT-2026-001 会议记录.pdf', bytes: new Uint8Array([37, 80, 68, 70, 0, 255, 13, 10]) },
    { name: `${'很长的名字'.repeat(20)} "a;b'c".xlsx`, bytes: new Uint8Array(1000).fill(200) },
    { name: 'empty.bin', bytes: new Uint8Array() },
  ],
};

function linesOf(letter: Letter): readonly string[] {
  return new TextDecoder().decode(mailDraft(letter)).split('\r\n');
}

describe('a mail draft, read back by another reader', () => {
  it('has its people, subject and text', async () => {
    const read = await PostalMime.parse(mailDraft(LETTER));
    expect(read.to).toEqual(LETTER.to.map(({ name, address }) => ({ name, address })));
    expect(read.subject).toBe(LETTER.subject);
    expect(read.text?.trimEnd()).toBe(LETTER.text.replace(/\r?\n/g, '\r\n'));
  });

  it('has its files to the byte, under their names', async () => {
    const { attachments } = await PostalMime.parse(mailDraft(LETTER));
    expect(attachments.map(({ filename }) => filename)).toEqual(LETTER.attachments.map(({ name }) => name));
    expect(attachments.map(({ content }) => [...new Uint8Array(content as ArrayBuffer)])).toEqual(
      LETTER.attachments.map(({ bytes }) => [...bytes]),
    );
    expect(attachments.map(({ mimeType }) => mimeType)).toEqual([
      'application/pdf',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/octet-stream',
    ]);
  });

  it('opens as a draft, with nobody and no day put in as its sender', () => {
    const lines = linesOf(LETTER);
    const head = lines.slice(0, lines.indexOf(''));
    expect(head).toContain('X-Unsent: 1');
    expect(head.filter((line) => /^(from|date|sender|bcc):/i.test(line))).toEqual([]);
  });

  it('is ASCII in lines that every server takes', () => {
    const lines = linesOf(LETTER);
    expect(lines.filter((line) => line.length > 78 && !line.startsWith('Content-Type: '))).toEqual([]);
    expect(lines.filter((line) => /[^\t -~]/.test(line))).toEqual([]);
  });

  it.each([
    ['a line break', 'Minutes\r\nBcc: spy@example.com'],
    ['what looks encoded', '=?UTF-8?Q?hidden?='],
    ['signs of four bytes', '😀'.repeat(30)],
    ['nothing', ''],
  ])('keeps %s in its subject', async (_name, subject) => {
    const read = await PostalMime.parse(mailDraft({ ...LETTER, subject }));
    expect(read.bcc).toBeUndefined();
    expect(read.to).toHaveLength(3);
    expect(read.subject ?? '').toBe(subject.replace('\r\n', ' '));
  });
});

it.each([
  ['chen.jing@example.com', 'chen.jing@example.com'],
  [' QA＠example．com ', 'QA@example.com'],
  ['a@质量.cn', 'a@xn--2n3aq5g.cn'],
  ["o'neil+q@ex-ample.co.uk", "o'neil+q@ex-ample.co.uk"],
  ['陈静@example.com', null],
  ['a@b', null],
  ['a b@example.com', null],
  ['a@example.com, b@example.com', null],
  ['<a@example.com>', null],
  ['a@exam\r\nple.com', null],
  ['', null],
])('takes %j as the address %j', (typed, address) => {
  expect(mailAddress(typed)).toBe(address);
});
