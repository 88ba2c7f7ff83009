import { crc32 } from 'node:zlib';

/** A ZIP with one file, stored without compression and dated 1 January 1980, the format's first day. */
export function zipOf(fileName: string, content: Uint8Array): Uint8Array {
  const name = Buffer.from(fileName, 'utf8');
  const local = Buffer.concat([fields('504b0304'), entryFields(name, content), name, content]);
  const central = Buffer.concat([
    fields('504b0102', [2, 20]),
    entryFields(name, content),
    // No comment, first disk, no attributes, and the local header at offset 0.
    fields('', [2, 0], [2, 0], [2, 0], [4, 0], [4, 0]),
    name,
  ]);
  const end = fields('504b0506', [2, 0], [2, 0], [2, 1], [2, 1], [4, central.length], [4, local.length], [2, 0]);
  return Buffer.concat([local, central, end]);
}

/** What the local and the central header share: version 2.0, names in UTF-8, stored, date, checksum and sizes. */
function entryFields(name: Buffer, content: Uint8Array): Buffer {
  const { length } = content;
  const sizes: Field[] = [
    [4, crc32(content)],
    [4, length],
    [4, length],
  ];
  return fields('', [2, 20], [2, 0x800], [2, 0], [2, 0], [2, 0x21], ...sizes, [2, name.length], [2, 0]);
}

type Field = [bytes: 2 | 4, value: number];

function fields(signature: string, ...values: Field[]): Buffer {
  const parts = values.map(([bytes, value]) => {
    const part = Buffer.alloc(bytes);
    part.writeUIntLE(value, 0, bytes);
    return part;
  });
  return Buffer.concat([Buffer.from(signature, 'hex'), ...parts]);
}
