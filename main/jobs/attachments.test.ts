import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withoutPlace } from '../attachments/withoutPlace';
import { addCustomers, blankOffice } from '../testing/office';

const text = (...parts: readonly string[]) => new TextEncoder().encode(parts.join(''));
const ON = { record: 'customer', key: 'C1' } as const;

function chunk(name: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(body.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([head, named, sum]);
}

/** A grey picture that says how large it is and, if asked, where it was taken. */
function png(width: number, height: number, note = ''): Uint8Array {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 0, 0, 0, 0], 8);
  const rows = width * height < 10_000 ? deflateSync(Buffer.alloc((width + 1) * height)) : Buffer.alloc(8);
  const notes = note === '' ? [] : [chunk('tEXt', Buffer.from(`Place\0${note}`))];
  const sign = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const all = [sign, chunk('IHDR', size), ...notes, chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))];
  return new Uint8Array(Buffer.concat(all));
}

async function officeWithCustomer() {
  const office = await blankOffice();
  await addCustomers(office, 1);
  return office;
}

describe('a file beside a record', () => {
  it('comes back byte for byte, and lies once in the folder however often it is added', async () => {
    const office = await officeWithCustomer();
    const file = { name: '客户来信.txt', bytes: text('请缩短交期') };
    const { uid } = await office.ask('attachments.add', { ...ON, file });
    await office.ask('attachments.add', { ...ON, file: { ...file, name: '再来一次.txt' } });
    expect((await office.ask('attachments.file', { uid })).file).toEqual(file);
    const { attachments } = await office.ask('attachments.list', ON);
    expect(attachments.map(({ name, type, size }) => [name, type, size])).toEqual([
      ['客户来信.txt', 'txt', 15],
      ['再来一次.txt', 'txt', 15],
    ]);
    const kept = readdirSync(join(office.folder, 'attachments'), { recursive: true, encoding: 'utf8' });
    expect(kept.filter((name) => name.endsWith('.txt'))).toHaveLength(1);
  });

  it('is told by its name when it is deleted: the record that it hung on is not', async () => {
    const office = await officeWithCustomer();
    const { uid } = await office.ask('attachments.add', { ...ON, file: { name: 'a.png', bytes: png(4, 4) } });
    await office.ask('records.delete', { record: 'attachment', key: uid });
    const { rows } = await office.ask('history.search', { limit: 1 });
    expect(rows).toMatchObject([{ ...ON, changes: [{ field: 'attachment', old: 'a.png', new: null }] }]);
  });

  it('goes into the backup and comes back with it', async () => {
    const office = await officeWithCustomer();
    const { uid } = await office.ask('attachments.add', { ...ON, file: { name: 'a.png', bytes: png(4, 4) } });
    const { file } = await office.ask('backup.create', {});
    rmSync(join(office.folder, 'attachments'), { recursive: true });
    expect(await office.refused('attachments.file', { uid })).toBe('attachment-missing');
    await office.ask('backup.restore', { file });
    expect((await office.ask('attachments.file', { uid })).file.bytes).toEqual(png(4, 4));
  });

  it.each<[string, string, Uint8Array, string]>([
    ['a program under a picture’s name', 'photo.png', text('MZ', '\0'.repeat(100)), 'kind'],
    ['a page', 'report.html', text('<html><script>1</script></html>'), 'kind'],
    ['a picture under a text’s name', 'note.txt', png(2, 2), 'kind'],
    ['a text with zeros in it', 'note.txt', text('a\0b'), 'kind'],
    ['an empty file', 'note.txt', text(), 'empty-file'],
    ['a picture of 100 million pixels', 'large.png', png(10_000, 10_000), 'too-many-pixels'],
    ['a stream’s name', 'a.txt:b.txt', text('x'), 'name-signs'],
  ])('is refused: %s', async (_what, name, bytes, why) => {
    const office = await officeWithCustomer();
    expect(await office.reply('attachments.add', { ...ON, file: { name, bytes } })).toMatchObject({
      refusal: { code: 'attachment-refused', facts: { why } },
    });
    expect((await office.ask('attachments.list', ON)).attachments).toEqual([]);
  });

  it('hangs only on a record that is there', async () => {
    const office = await officeWithCustomer();
    const file = { name: 'a.txt', bytes: text('x') };
    expect(await office.refused('attachments.add', { record: 'customer', key: 'C9', file })).toBe(
      'unknown-record',
    );
  });

  it('is sent out without what the camera wrote into it', async () => {
    const office = await officeWithCustomer();
    const file = { name: 'a.png', bytes: png(4, 4, 'Jiashan 30.84N 120.92E') };
    const { uid } = await office.ask('attachments.add', { ...ON, file });
    const sent = (await office.ask('attachments.file', { uid, toSend: true })).file.bytes;
    expect(Buffer.from(sent).includes('Jiashan')).toBe(false);
    expect(sent).toEqual(png(4, 4));
  });
});

describe('a JPEG that is sent out', () => {
  const segment = (marker: number, body: string) => [0xff, marker, 0, body.length + 2, ...Buffer.from(body)];
  const EXIF_TURNED = `Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0\0\0\0\0GPS`;
  const scan = [0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9];
  const jpeg = new Uint8Array([
    ...[0xff, 0xd8],
    ...segment(0xe0, 'JFIF\0'),
    ...segment(0xe1, EXIF_TURNED),
    ...segment(0xfe, 'shot by Wang'),
    ...segment(0xdb, 'table'),
    ...scan,
  ]);

  it('keeps its tables, its scan and how it is turned, and nothing else', async () => {
    const sent = Buffer.from(await withoutPlace('jpg', jpeg));
    expect(sent.includes('GPS')).toBe(false);
    expect(sent.includes('Wang')).toBe(false);
    expect(sent.includes('JFIF')).toBe(true);
    expect(sent.includes('table')).toBe(true);
    expect([...sent.subarray(-scan.length)]).toEqual(scan);
    expect(await withoutPlace('jpg', new Uint8Array(sent))).toEqual(new Uint8Array(sent));
  });
});
