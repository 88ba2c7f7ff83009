import { X509Certificate } from 'node:crypto';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { demoTickets } from '#server/demo/tickets/demo-tickets.ts';
import { ticketTable } from '#server/demo/tickets/ticket-table.ts';
import { readIntegrationForm } from '#server/documents/integration-form.ts';
import { hasValidCheckDigit } from '#server/documents/nif-check-digit.ts';
import { findModality, findProduct } from '#shared/catalogue/index.ts';
import { DemoTicketInput } from '#shared/contract/demo.ts';

describe('the demo tickets', () => {
  let tickets: DemoTicketInput[];
  beforeAll(async () => {
    tickets = await demoTickets();
  });

  function attachment(id: string, ending: string): Buffer {
    const files = tickets.find((ticket) => ticket.id === id)?.attachments ?? [];
    const found = files.find(({ fileName }) => fileName.endsWith(ending));
    return Buffer.from(found?.base64 ?? '', 'base64');
  }

  test('are the situations of the procedure, first those that go on to an integration', () => {
    expect(tickets.map(({ id }) => id)).toEqual([
      'demo-minhap',
      'demo-aeat',
      'demo-dcoc-coac',
      'demo-corpme-mercantil',
      'demo-padro',
      'demo-audifilm-excel',
      'demo-split',
      'demo-copia-alta',
      'demo-directe',
      'demo-coetc',
      'demo-altre-servei',
      'demo-pregunta',
    ]);
  });

  test.each(ticketTable.map(({ id }) => ({ id })))(
    '$id can be posted as it is, from an address that is nobody’s',
    ({ id }) => {
      const ticket = tickets.find((one) => one.id === id);
      expect(DemoTicketInput.parse(ticket)).toEqual(ticket);
      expect(ticket?.requester?.email).toMatch(/@[a-z-]+\.example$/);
      expect(hasValidCheckDigit(ticket?.organization?.nif ?? '')).toBe(true);
    },
  );

  test.each([
    { id: 'demo-minhap', gives: ['CADASTRE', 'DGP'] },
    { id: 'demo-aeat', gives: ['AEAT'] },
    { id: 'demo-dcoc-coac', gives: ['COAC'] },
    { id: 'demo-corpme-mercantil', gives: ['REGISTRE_MERCANTIL'] },
    { id: 'demo-padro', gives: ['PADRO'] },
    { id: 'demo-split', gives: ['CAATEEB', 'DGP', 'FAMILIA_MONOPARENTAL', 'FAMILIA_NOMBROSA', 'PADRO'] },
    { id: 'demo-coetc', gives: ['COETC'] },
    { id: 'demo-pregunta', gives: ['MUFACE', 'SEPE'] },
  ])('the form of $id is signed, asks for $gives and calls for no warning', async ({ id, gives }) => {
    const organization = tickets.find((ticket) => ticket.id === id)?.organization;
    expect(await readIntegrationForm(attachment(id, '.pdf'))).toMatchObject({
      ok: true,
      form: {
        organization: { name: organization?.name, nif: organization?.nif },
        services: gives,
        state: 'VALIDAT',
        signed: true,
        warnings: [],
      },
    });
  });

  test.each([
    { id: 'demo-minhap', ending: '.cer' },
    { id: 'demo-aeat', ending: '.cer' },
    { id: 'demo-corpme-mercantil', ending: '.cer' },
    { id: 'demo-padro', ending: '.cer' },
    { id: 'demo-split', ending: '.txt' },
    { id: 'demo-coetc', ending: '.cer' },
    { id: 'demo-pregunta', ending: '.cer' },
  ])('$id brings a genuine certificate ($ending)', ({ id, ending }) => {
    const certificate = new X509Certificate(attachment(id, ending));
    expect(certificate.verify(certificate.publicKey)).toBe(true);
  });

  test('the certificate of Sant Cugat comes in a ZIP', () => {
    const zip = attachment('demo-dcoc-coac', '.zip');
    const start = 30 + zip.readUInt16LE(26);
    const certificate = new X509Certificate(zip.subarray(start, start + zip.readUInt32LE(18)));
    expect(certificate.subject).toBe('CN=Ajuntament de Sant Cugat del Vallès - CDA');
  });

  test('the workbook of Audifilm has eleven bodies with products and modalities of the catalogue', async () => {
    const workbook = new ExcelJS.Workbook();
    const file = attachment('demo-audifilm-excel', '.xlsx');
    await workbook.xlsx.load(file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer);
    const rows = workbook.worksheets[0]?.getSheetValues().slice(2) ?? [];
    const cells = rows.map((row) => (Array.isArray(row) ? row.map(String) : []));
    expect(new Set(cells.map(([, name]) => name)).size).toBe(11);
    expect(cells).toHaveLength(44);
    for (const [, , nif = '', ine10 = '', product = '', modality = ''] of cells) {
      expect(hasValidCheckDigit(nif)).toBe(true);
      expect(ine10).toMatch(/^\d{10}$/);
      expect(findProduct(product)?.product.code).toBe(product);
      expect(findModality(modality)?.product.code).toBe(product);
    }
  });
});
