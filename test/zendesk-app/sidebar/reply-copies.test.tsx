import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReplyOffer } from '#shared/contract/index.ts';
import { ca } from '#shared/i18n/sidebar/ca.ts';
import { aCaseView } from '#test/builders/a-case-view.ts';
import { show, withNetwork } from './a-sidebar.tsx';

withNetwork();
afterEach(() => vi.restoreAllMocks());

const anOffer = (changes: Partial<ReplyOffer>): ReplyOffer => ({
  id: 'corpme-registered',
  title: 'La resposta',
  reason: '',
  languages: ['ca', 'es'],
  language: 'ca',
  channel: 'publicReply',
  placeholders: [],
  inserted: null,
  sent: null,
  ...changes,
});
const filled = (name: string, value: string) => ({ name, label: name, values: { ca: value, es: value }, source: null });

async function open(offer: ReplyOffer) {
  const shown = show({ view: aCaseView({ replies: [offer] }) });
  await shown.user.click(await screen.findByRole('button', { name: /^▸?\s*La resposta/ }));
  return shown;
}

describe('a message that goes to the ministry', () => {
  const request = anOffer({
    id: 'minhap-request',
    languages: ['es'],
    language: 'es',
    channel: 'internalNote',
    placeholders: [filled('services', 'Catastro'), filled('organization', 'Ajuntament de Vic')],
  });

  test('has its title and its body apart, each with its own button, as the values stand', async () => {
    const { user } = await open(request);
    const pieces = within(await screen.findByRole('region', { name: ca.pieces }));
    expect(pieces.getByText('Petición acceso a datos Catastro para Ajuntament de Vic.')).toBeTruthy();
    await user.click(pieces.getByRole('button', { name: `${ca.copy}: Cos` }));
    expect(await navigator.clipboard.readText()).toMatch(/^Buenos días:\n\nLes solicitamos/);
    await user.clear(screen.getByLabelText('organization'));
    await user.type(screen.getByLabelText('organization'), 'Ajuntament de Valls');
    expect(pieces.getByText('Petición acceso a datos Catastro para Ajuntament de Valls.')).toBeTruthy();
  });
});

describe('the table of a message as a picture', () => {
  const registered = anOffer({
    placeholders: [filled('services', 'Registre Mercantil'), filled('authorisationsPro', '– A / B')],
    table: {
      environments: ['PRO'],
      rows: [
        { product: { code: 'A', name: 'Producte' }, modality: { code: 'B', name: 'M' }, finalities: { PRO: ['F'] } },
      ],
    },
  });

  test('is none in a message without authorisations', async () => {
    await open(anOffer({}));
    await screen.findByRole('button', { name: ca.insert });
    expect(screen.queryByRole('region', { name: ca.image })).toBeNull();
  });

  test('that the browser cannot draw is said, and the message stands', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    await open(registered);
    expect(await screen.findByText(ca.imageFailed)).toBeTruthy();
    expect(screen.queryByRole('button', { name: ca.imageCopy })).toBeNull();
    expect(screen.getByRole('button', { name: ca.insert })).toBeTruthy();
  });

  describe('where the browser draws', () => {
    beforeEach(() => {
      const pen = {
        measureText: (text: string) => ({ width: text.length * 7 }),
        scale() {},
        fillRect() {},
        fillText() {},
      };
      vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen as never);
      vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(new Blob(['png'])));
      vi.spyOn(HTMLCanvasElement.prototype, 'toDataURL').mockReturnValue('data:image/png;base64,AAAA');
      vi.stubGlobal('ClipboardItem', class {});
    });
    afterEach(() => vi.unstubAllGlobals());

    test('is read out as the lines of the message', async () => {
      await open(registered);
      expect(await screen.findByRole('img', { name: '– A / B (PRO: F)' })).toBeTruthy();
    });

    test('is copied with the keyboard, and that is said', async () => {
      const { user } = await open(registered);
      const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
      (await screen.findByRole('button', { name: ca.imageCopy })).focus();
      await user.keyboard('{Enter}');
      expect(await screen.findByText(ca.imageCopied)).toBeTruthy();
      expect(write).toHaveBeenCalledOnce();
    });

    test('that the clipboard refuses says what to do instead, until it lets it', async () => {
      const { user } = await open(registered);
      const write = vi.spyOn(navigator.clipboard, 'write').mockRejectedValueOnce(new Error('NotAllowedError'));
      await user.click(await screen.findByRole('button', { name: ca.imageCopy }));
      expect((await screen.findByText(ca.imageCopyFailed)).getAttribute('role')).toBe('alert');
      write.mockResolvedValue();
      await user.click(screen.getByRole('button', { name: ca.imageCopy }));
      await screen.findByText(ca.imageCopied);
      expect(screen.queryByText(ca.imageCopyFailed)).toBeNull();
    });

    test('still shows the case’s list when the agent changes the message’s, and says so', async () => {
      const { user } = await open(registered);
      await user.type(await screen.findByLabelText('authorisationsPro'), ' (també C)');
      expect(await screen.findByText(ca.imageOfCase)).toBeTruthy();
    });
  });
});
