import type { Response } from 'express';
import type { DemoAttachment } from './ticket.ts';

const MEDIA_TYPE = /^[\w.+-]+\/[\w.+-]+(?:\s*;\s*[\w.+-]+=[\w."+-]+)*$/;

/** Answers a file as a download: what a ticket brings is never shown as a page of this origin. */
export function sendAttachment(res: Response, { fileName, contentType, bytes }: DemoAttachment): void {
  res.attachment(fileName.replace(/[\\/]/g, '_'));
  res.setHeader('Content-Type', MEDIA_TYPE.test(contentType) ? contentType : 'application/octet-stream');
  res.setHeader('X-Content-Type-Options', 'nosniff');
  res.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  res.end(bytes);
}
