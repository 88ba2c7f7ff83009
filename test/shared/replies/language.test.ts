import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '#shared/replies/language.ts';

const detect = (description: string, subject = '') => detectLanguage({ subject, description });

describe('the addressee’s language', () => {
  test.each([
    ['Bon dia, us adjuntem el formulari i el certificat. Gràcies', 'ca'],
    ['BON DIA, VOLEM FER LA INTEGRACIO AMB EL PADRO', 'ca'],
    ['Buenos días, adjuntamos el formulario y el certificado. Gracias', 'es'],
    ['Buenos dias, queremos integrar los servicios de la AEAT con nuestra aplicacion', 'es'],
    ['Buenos días, necesitamos los datos del Registre Mercantil. Un saludo, Ajuntament de Vic', 'es'],
    ['CADASTRE DGP_IDENTITAT', 'ca'],
    ['', 'ca'],
  ])('%s → %s', (description, language) => {
    expect(detect(description)).toBe(language);
  });

  test('a very long text is not read to its end', () => {
    expect(detect(`Bon dia, us ho demanem. ${'x '.repeat(500_000)} los las y con para`)).toBe('ca');
  });
});

describe('the eight demo tickets', () => {
  const file = new URL('../../../../shared/tickets/demo-tickets.json', import.meta.url);
  const tickets = read();

  function read(): { id: string; subject: string; description: string }[] | null {
    try {
      return JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      return null;
    }
  }

  test.skipIf(tickets === null)(
    'only the one of Vic is in Spanish (needs the reference folder beside the checkout)',
    () => {
      const spanish = tickets?.filter((ticket) => detectLanguage(ticket) === 'es').map(({ id }) => id);
      expect(spanish).toEqual(['demo-corpme-mercantil']);
    },
  );
});
