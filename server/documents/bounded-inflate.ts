import { constants, inflateSync } from 'node:zlib';
import { FormRefusal } from './form-reading-result.ts';

/** Bytes: the official form's largest stream, its template, inflates to under 1 MB. */
export const maxInflatedBytes = 32 * 1024 * 1024;

/** Inflates a zlib stream, cut short or not, up to `limit` bytes. Throws `FormRefusal` when it is broken or larger. */
export function inflateBounded(packed: Uint8Array, limit = maxInflatedBytes): Uint8Array {
  try {
    return inflateSync(packed, { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    throw new FormRefusal('damaged');
  }
}

/**
 * Refuses a PDF whose object or cross-reference streams would inflate past the limit: the PDF library inflates them
 * by itself while it parses, without a limit of its own.
 */
export function refuseInflateBombs(pdf: Uint8Array): void {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  let left = maxInflatedBytes;
  for (const name of ['/ObjStm', '/XRef']) {
    for (let at = file.indexOf(name); at !== -1; at = file.indexOf(name, at + name.length)) {
      const start = streamStart(file, at);
      if (start !== undefined) left -= inflatedSize(file.subarray(start), left);
      if (left <= 0) throw new FormRefusal('damaged');
    }
  }
}

function streamStart(file: Buffer, dictionaryAt: number): number | undefined {
  const window = file.subarray(dictionaryAt, dictionaryAt + 2048);
  const keyword = window.indexOf('stream');
  if (keyword === -1) return undefined;
  let start = dictionaryAt + keyword + 'stream'.length;
  if (file[start] === 0x0d) start += 1;
  if (file[start] === 0x0a) start += 1;
  return start;
}

/** Encrypted and unpacked streams do not inflate: they count as nothing here. */
function inflatedSize(packed: Buffer, limit: number): number {
  try {
    return inflateSync(packed, { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH }).length;
  } catch (error) {
    return error instanceof RangeError ? limit : 0;
  }
}
