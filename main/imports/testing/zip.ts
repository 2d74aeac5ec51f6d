import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip for tests; what it says about itself may be a lie. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** The inflated size that the directory claims. */
  readonly claimedSize?: number;
  readonly isStored?: boolean;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** Writes a zip by hand, so that tests can write wrong ones. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const fields = fieldsOf(entry);
    const local = Buffer.concat([
      numbers([LOCAL, 4]),
      fields.common,
      numbers([0, 2]),
      fields.name,
      fields.data,
    ]);
    directory.push(
      Buffer.concat([
        numbers([CENTRAL, 4], [20, 2]),
        fields.common,
        numbers([0, 2], [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
        fields.name,
      ]),
    );
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const count = entries.length;
  const end = numbers(
    [END, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [central.length, 4],
    [offset, 4],
    [0, 2],
  );
  return Buffer.concat([...locals, central, end]);
}

/** What the local header and the directory say alike. */
function fieldsOf({ name, content, claimedSize, isStored = false }: ZipEntry) {
  const raw = Buffer.from(content);
  const data = isStored ? raw : deflateRawSync(raw);
  const nameBytes = Buffer.from(name);
  const common = numbers(
    [20, 2],
    [0x800, 2],
    [isStored ? 0 : 8, 2],
    [0, 4],
    [crc32(raw), 4],
    [data.length, 4],
    [claimedSize ?? raw.length, 4],
    [nameBytes.length, 2],
  );
  return { common, name: nameBytes, data };
}

function numbers(...fields: readonly (readonly [value: number, bytes: number])[]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of fields) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}
