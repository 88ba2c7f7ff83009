import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { projectRoot } from '#server/paths.ts';
import type { ActionRequest, AuthorisationTable } from '#shared/contract/index.ts';
import { launchChromium } from '#test/builders/browser.ts';
import { startTestServer, type TestServer } from '#test/builders/test-server.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium(inject('chromiumPath'));
});
afterAll(() => browser.close());

/** Width and height of a PNG, in its own pixels. */
const sizeOf = (png: Buffer) => {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
};

/** The share of a picture's pixels that are neither paper nor header: text and lines. */
const inkIn = (address: string) =>
  page.evaluate(async (src) => {
    const image = new Image();
    image.src = src;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0);
    const pixels = pen?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
    let dark = 0;
    for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 200) dark += 1;
    return dark / (pixels.length / 4);
  }, address);

describe('a table drawn by the browser', () => {
  let code: string;
  beforeAll(async () => {
    const [output] = (await build({
      root: projectRoot,
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        lib: { entry: 'zendesk-app/sidebar/table-image.ts', name: 'tableImage', formats: ['iife'] },
      },
    })) as Rollup.RollupOutput[];
    const [chunk] = output?.output ?? [];
    code = chunk?.type === 'chunk' ? chunk.code : '';
  });
  beforeEach(async () => {
    page = await browser.newPage();
    await page.addScriptTag({ content: code });
  });
  afterEach(() => page.close());

  const rowsOf = (count: number, name: string): AuthorisationTable => ({
    environments: ['PRE', 'PRO'],
    rows: Array.from({ length: count }, (_, index) => ({
      product: { code: 'SCSP_TGSS', name: 'Tresoreria General de la Seguretat Social' },
      modality: { code: `Q2827003ATGSS001B_${index}`, name },
      finalities: { PRE: ['PROVES'], PRO: ['4317110007_TRAMITS', '4317110007_SUBVENCIONS'] },
    })),
  });
  const draw = (table: AuthorisationTable) =>
    page.evaluate(async (given) => {
      const { drawTable } = (
        globalThis as never as { tableImage: typeof import('#zendesk-app/sidebar/table-image.ts') }
      ).tableImage;
      const image = await drawTable(given, 'ca');
      return image && { ...image, png: null, head: [...new Uint8Array(await image.png.slice(0, 24).arrayBuffer())] };
    }, table);

  test.each([
    ['one short row', rowsOf(1, 'Deute')],
    [
      'a name of many words',
      rowsOf(3, 'Consulta d’estar al corrent de les obligacions amb la Seguretat Social '.repeat(4)),
    ],
    ['a name without a blank', rowsOf(2, 'ConsultaDelCertificatDEstarAlCorrent'.repeat(5))],
  ])(
    '%s: a PNG of twice its size on the page, no wider than the conversation, with something on it',
    async (_, table) => {
      const image = await draw(table);
      if (!image) throw new Error('not drawn');
      expect(sizeOf(Buffer.from(image.head))).toEqual({ width: image.width * 2, height: image.height * 2 });
      expect(image.width).toBeLessThanOrEqual(761);
      expect(await inkIn(image.address)).toBeGreaterThan(0.02);
      expect(await inkIn(image.address)).toBeLessThan(0.4);
    },
  );

  test('of many rows is still drawn, with fewer pixels', async () => {
    const image = await draw(rowsOf(180, 'Consulta de deutes'));
    if (!image) throw new Error('not drawn');
    const { height } = sizeOf(Buffer.from(image.head));
    expect(height).toBeLessThanOrEqual(16_000);
    expect(height).toBeGreaterThan(image.height);
  });
});

describe('the picture in the sidebar', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());
  afterEach(() => page.close());

  /** The message of a ticket whose registry has been registered in PRO. */
  async function openMessage({ canCopy }: { canCopy: boolean }) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'ca' });
    if (canCopy) await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.origin });
    page = await context.newPage();
    if (!canCopy) {
      await page.addInitScript(() => {
        navigator.clipboard.write = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
      });
    }
    const id = server.addTicket({
      subject: 'Integració del Registre Mercantil',
      description:
        'Amb l’alta de serveis resolta a EACAT, demanem la integració per servei web del Registre Mercantil.',
      organization: { name: 'Ajuntament de Vila-seca', ine10: '4317110007' },
      tags: ['alta_serveis'],
    });
    await page.goto(`${server.origin}/demo/tickets/${id}`);
    const frame = page.frameLocator('iframe[title*="Via Oberta"]');
    await frame.getByRole('heading', { name: 'Què cal fer ara' }).waitFor();
    const token = await server.token('agent');
    const act = (body: ActionRequest) => server.call('POST', `/api/tickets/${id}/actions`, { token, body });
    await act({ type: 'CHECK_AUTHORISATIONS' });
    for (const stepId of ['documents', 'transfer-support-unit:REGISTRE_MERCANTIL', 'register-pro:REGISTRE_MERCANTIL'])
      await act({ type: 'TICK_STEP', stepId });
    await page.reload();
    await frame
      .getByRole('button', { name: /^Prepara: Registres/ })
      .first()
      .click();
    const picture = frame.getByRole('region', { name: 'Taula com a imatge' });
    await picture.getByRole('img').waitFor();
    return { id, picture };
  }

  test('is downloaded as it is shown, and copied to the clipboard', async () => {
    const { id, picture } = await openMessage({ canCopy: true });
    const shown = picture.getByRole('img');
    expect(await shown.getAttribute('alt')).toContain('REGISTRE_MERCANTIL / ');
    expect(await inkIn((await shown.getAttribute('src')) ?? '')).toBeGreaterThan(0.02);

    const download = page.waitForEvent('download');
    await picture.getByRole('button', { name: 'Baixa el PNG' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`autoritzacions-${id}.png`);
    const size = sizeOf(await readFile(await file.path()));
    expect(size.width).toBe(2 * Number(await shown.getAttribute('width')));
    expect(size.height).toBe(2 * Number(await shown.getAttribute('height')));

    await picture.getByRole('button', { name: 'Copia la imatge' }).focus();
    await page.keyboard.press('Enter');
    await page
      .frameLocator('iframe[title*="Via Oberta"]')
      .getByText(/^Imatge copiada/)
      .waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return { types: item?.types, size: (await item?.getType('image/png'))?.size };
    });
    expect(copied.types).toEqual(['image/png']);
    expect(copied.size).toBeGreaterThan(1000);
  });

  test('that the browser does not let be copied says to download it', async () => {
    const { picture } = await openMessage({ canCopy: false });
    await picture.getByRole('button', { name: 'Copia la imatge' }).click();
    await picture.getByText('El navegador no deixa copiar imatges').waitFor();
    await picture.getByRole('button', { name: 'Baixa el PNG' }).waitFor();
  });
});
