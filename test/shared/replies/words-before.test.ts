import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderReply } from '#shared/replies/render.ts';
import { articleBefore, serviceWordBefore } from '#shared/replies/words-before.ts';

describe('the article of a body, as the language writes it', () => {
  test.each([
    ['Ajuntament de Vic', 'l’Ajuntament de Vic', 'el Ajuntament de Vic'],
    ['AJUNTAMENT DE VIC', 'l’AJUNTAMENT DE VIC', 'el AJUNTAMENT DE VIC'],
    ['Ayuntamiento de Vic', 'l’Ayuntamiento de Vic', 'el Ayuntamiento de Vic'],
    ['Consell Comarcal de la Plana Serena', 'el Consell Comarcal de la Plana Serena', null],
    ['Diputació de Montblau', 'la Diputació de Montblau', 'la Diputació de Montblau'],
    ['Mancomunitat de les Aigües', 'la Mancomunitat de les Aigües', 'la Mancomunitat de les Aigües'],
    ['Organisme de Recaptació', 'l’Organisme de Recaptació', 'el Organisme de Recaptació'],
    ['Agència de Residus', 'l’Agència de Residus', 'la Agència de Residus'],
    ['Universitat de Vallserena', 'la Universitat de Vallserena', 'la Universitat de Vallserena'],
    ['Institut Municipal', 'l’Institut Municipal', 'el Institut Municipal'],
    ['Àrea Metropolitana', 'l’Àrea Metropolitana', 'el Àrea Metropolitana'],
    ['Col·legi d’Arquitectes', 'el Col·legi d’Arquitectes', 'el Col·legi d’Arquitectes'],
    ['COL.LEGI D’ARQUITECTES', 'el COL.LEGI D’ARQUITECTES', 'el COL.LEGI D’ARQUITECTES'],
    ['Aigües de Vic, SA', 'l’ens Aigües de Vic, SA', 'l’ens Aigües de Vic, SA'],
    ['L’Ajuntament de Vic', 'L’Ajuntament de Vic', 'L’Ajuntament de Vic'],
    ['la Diputació', 'la Diputació', 'la Diputació'],
  ])('%s', (name, ca, es) => {
    expect(articleBefore(name, 'ca', 'l’ens') + name).toBe(ca);
    if (es) expect(articleBefore(name, 'es', 'l’ens') + name).toBe(es);
  });

  test('it follows what the agent writes', () => {
    const { text } = renderReply('college-consent:COAC', 'ca', { organization: 'Consorci de Residus' });
    expect(text).toContain('el Consorci de Residus ens ha demanat');
    expect(renderReply('college-consent:COAC', 'ca', {}).text).toContain('AOC: [nom de l’ens] ens ha demanat');
  });
});

describe('one service or several', () => {
  test.each([
    ['ca', 'Registre Mercantil', 'el servei '],
    ['ca', 'Vehicles i conductors (DGT)', 'el servei '],
    ['ca', 'Demandants d’ocupació (SOC)', 'el servei '],
    ['ca', 'Cadastre i Competències TIC (ACTIC)', 'els serveis '],
    ['ca', 'Cadastre, Vehicles i conductors (DGT) i Tributs i renda (AEAT)', 'els serveis '],
    ['ca', 'un servei escrit a mà', 'el servei '],
    ['ca', 'els serveis que vau dir', ''],
    ['es', 'Identidad y residencia (DGP)', 'el servicio '],
    ['es', 'Catastro e Identidad y residencia (DGP)', 'los servicios '],
    ['es', 'el servicio de Catastro', ''],
  ] as const)('%s: %s', (language, names, words) => {
    expect(serviceWordBefore(names, language)).toBe(words);
  });

  test('in a message each language says which', () => {
    const one = { services: 'Registre Mercantil' };
    expect(renderReply('corpme-registered', 'ca', one).text).toContain('consumir el servei Registre Mercantil.');
    const two = { services: 'Registro Mercantil y Registro de la Propiedad' };
    expect(renderReply('corpme-registered', 'es', two).text).toContain('los servicios Registro Mercantil y Registro');
  });
});

test('whatever the value, only the words of the language come before it', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('ca' as const, 'es' as const), (value, language) => {
      expect(['', 'el ', 'la ', 'l’', 'l’ens ']).toContain(articleBefore(value, language, 'l’ens'));
      expect(['', 'el servei ', 'els serveis ', 'el servicio ', 'los servicios ']).toContain(
        serviceWordBefore(value, language),
      );
    }),
  );
});
