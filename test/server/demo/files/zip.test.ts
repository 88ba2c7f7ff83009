import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { zipOf } from '#server/demo/files/zip.ts';

test('a ZIP holds the file as it was, findable from its central directory', () => {
  const content = Buffer.from('clau pública');
  const zip = Buffer.from(zipOf('clau pública.cer', content));
  const end = zip.length - 22;
  const central = zip.readUInt32LE(end + 16);
  const nameLength = zip.readUInt16LE(central + 28);
  const local = zip.readUInt32LE(central + 42);
  const start = local + 30 + zip.readUInt16LE(local + 26);
  expect(zip.readUInt32LE(end)).toBe(0x06054b50);
  expect(central + zip.readUInt32LE(end + 12)).toBe(end);
  expect(zip.subarray(central + 46, central + 46 + nameLength).toString()).toBe('clau pública.cer');
  expect(zip.subarray(start, start + zip.readUInt32LE(local + 18))).toEqual(content);
  expect(zip.readUInt32LE(local + 14)).toBe(crc32(content));
});
