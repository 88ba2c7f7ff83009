import ExcelJS from 'exceljs';

export interface Registration {
  organization: string;
  nif: string;
  ine10: string;
  productCode: string;
  modalityCode: string;
  finality: string;
}

const columns: { header: string; key: keyof Registration; width: number }[] = [
  { header: 'Ens', key: 'organization', width: 42 },
  { header: 'NIF', key: 'nif', width: 14 },
  { header: 'INE10', key: 'ine10', width: 14 },
  { header: 'Producte', key: 'productCode', width: 20 },
  { header: 'Modalitat', key: 'modalityCode', width: 28 },
  { header: 'Finalitat', key: 'finality', width: 48 },
];

/** An .xlsx with one row a body and modality, as companies that integrate for many bodies send them. */
export async function makeRegistrationsWorkbook(registrations: readonly Registration[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Altes', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns;
  sheet.getRow(1).font = { bold: true };
  sheet.addRows([...registrations]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
