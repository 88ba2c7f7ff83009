import { isIP } from 'node:net';

export interface IpReading {
  addresses: string[];
  /** Pieces of the field that are no address, in order. */
  unread: string[];
}

/** The IPv4, IPv6 and CIDR addresses that people wrote in one field, however they separated them. */
export function readIpAddresses(written: string): IpReading {
  const pieces = written
    .split(/[\s,;]+/)
    .map((piece) => withoutMarks(piece))
    .filter((piece) => piece !== '' && !/^(?:i|y|and|-)$/i.test(piece));
  return {
    addresses: [...new Set(pieces.filter(isAddress))],
    unread: pieces.filter((piece) => !isAddress(piece)),
  };
}

const opening = '(["\'';
const closing = ')]"\'.:';

/** A piece without the brackets, quotes and full stops around it. */
function withoutMarks(piece: string): string {
  let start = 0;
  let end = piece.length;
  while (start < end && opening.includes(piece.charAt(start))) start++;
  while (end > start && closing.includes(piece.charAt(end - 1))) end--;
  return piece.slice(start, end);
}

function isAddress(piece: string): boolean {
  const [address = '', prefix, ...rest] = piece.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128));
}
