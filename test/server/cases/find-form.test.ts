import { describe, expect, test } from 'vitest';
import { findForm } from '#server/cases/find-form.ts';
import { refuse } from '#server/documents/form-reading-result.ts';
import { UpstreamUnavailable } from '#server/upstreams/upstream-unavailable.ts';
import type { TicketAttachment, Zendesk } from '#server/upstreams/zendesk/port.ts';
import type { IntegrationForm } from '#shared/contract/index.ts';
import { aForm } from '#test/builders/a-ticket.ts';

type Content = IntegrationForm | 'damaged' | 'gone' | 'huge';

const blank: IntegrationForm = {
  ...aForm(['CADASTRE']),
  organization: { name: '', nif: '' },
  services: [],
  otherServices: [],
};

/** A ticket with these files, oldest first, as Zendesk would tell of it. */
function aTicketWith(files: [fileName: string, content: Content][]) {
  const contents = new Map<string, Content>(files);
  const zendesk = {
    listAttachments: async () =>
      files.map(([fileName]) => ({
        id: fileName,
        fileName,
        contentType: 'application/octet-stream',
        size: 1,
        url: '',
      })),
    download: async ({ fileName }: TicketAttachment) => {
      const content = contents.get(fileName);
      if (content === 'gone') throw new UpstreamUnavailable('zendesk');
      return content === 'huge' ? 'too-large' : new TextEncoder().encode(fileName);
    },
  } as Pick<Zendesk, 'listAttachments' | 'download'> as Zendesk;
  const read = async (pdf: Uint8Array) => {
    const content = contents.get(new TextDecoder().decode(pdf));
    return typeof content === 'object' ? { ok: true as const, form: content } : refuse('damaged');
  };
  return findForm('7', { zendesk, read });
}

describe('the form of a ticket', () => {
  test.each<{ files: [string, Content][]; state: string; fileName: string | null }>([
    { files: [], state: 'NONE', fileName: null },
    { files: [['cda.cer', 'damaged']], state: 'NONE', fileName: null },
    { files: [['formulari.pdf', aForm(['CADASTRE'])]], state: 'READ', fileName: 'formulari.pdf' },
    {
      files: [
        ['vell.pdf', aForm(['CADASTRE'])],
        ['nou.pdf', aForm(['CADASTRE'])],
      ],
      state: 'READ',
      fileName: 'nou.pdf',
    },
    {
      files: [
        ['formulari.pdf', aForm(['CADASTRE'])],
        ['plec.pdf', 'damaged'],
      ],
      state: 'READ',
      fileName: 'formulari.pdf',
    },
    {
      files: [
        ['formulari.pdf', aForm(['CADASTRE'])],
        ['esborrat.pdf', 'gone'],
      ],
      state: 'READ',
      fileName: 'formulari.pdf',
    },
    {
      files: [
        ['formulari.pdf', aForm(['CADASTRE'])],
        ['formulari_en_blanc.pdf', blank],
      ],
      state: 'READ',
      fileName: 'formulari.pdf',
    },
    { files: [['formulari_en_blanc.pdf', blank]], state: 'UNREADABLE', fileName: 'formulari_en_blanc.pdf' },
    {
      files: [
        ['formulari.pdf', 'damaged'],
        ['logo.pdf', 'damaged'],
      ],
      state: 'UNREADABLE',
      fileName: 'formulari.pdf',
    },
    { files: [['formulari.pdf', 'huge']], state: 'UNREADABLE', fileName: 'formulari.pdf' },
    { files: [['formulari.pdf', 'gone']], state: 'UNFETCHABLE', fileName: 'formulari.pdf' },
  ])('of $files is $state', async ({ files, state, fileName }) => {
    const reading = await aTicketWith(files);
    expect(reading).toMatchObject({ state, fileName });
    expect(reading.detail === null).toBe(state === 'READ' || state === 'NONE');
  });
});
