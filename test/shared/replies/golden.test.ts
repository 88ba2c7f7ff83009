import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renderReply } from '#shared/replies/render.ts';
import { getTemplate, templates } from '#shared/replies/templates/index.ts';
import { goldenTexts } from './golden-situations.ts';
import { offeredValues } from './offered-values.ts';

const folder = new URL('../../fixtures/replies/', import.meta.url);
const templateIdOf = (replyId: string) => replyId.split(':')[0] ?? replyId;
const rows = goldenTexts.flatMap(({ replyId, file, builder }) =>
  getTemplate(replyId).languages.map((language) => ({ replyId, language, file: `${file}.${language}.txt`, builder })),
);

const tagsIn = (html: string) => new Set([...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag]) => tag));

describe('the text of each reply, as it was reviewed', () => {
  test.each(rows)('$file', ({ replyId, language, file, builder }) => {
    const reply = renderReply(replyId, language, offeredValues(builder, replyId, language));
    expect(`${reply.text}\n`).toBe(readFileSync(new URL(file, folder), 'utf8'));
    expect(reply.empty).toEqual([]);
    expect(['p', 'br', 'strong', 'em', 'u', 'a', 'ul', 'ol', 'li']).toEqual(
      expect.arrayContaining([...tagsIn(reply.html)]),
    );
  });

  test('every template has its reviewed texts, and there is no other file', () => {
    expect(readdirSync(folder).sort()).toEqual(rows.map(({ file }) => file).sort());
    const shown = new Set(rows.map(({ replyId, language }) => `${templateIdOf(replyId)}.${language}`));
    const written = templates.flatMap(({ id, languages }) => languages.map((language) => `${id}.${language}`));
    expect([...shown].sort()).toEqual(written.sort());
  });
});

describe('the form of address', () => {
  const spanish = readdirSync(folder).filter((file) => file.endsWith('.es.txt'));
  const catalan = readdirSync(folder).filter((file) => file.endsWith('.ca.txt'));
  const without = (file: string) => readFileSync(new URL(file, folder), 'utf8').replace(/«[^»]*»/g, '');

  test.each(spanish)('%s speaks of usted, never of tú or vosotros', (file) => {
    expect(without(file)).not.toMatch(
      /(?<!\p{L})(os|vosotros|vuestr[oa]s?|tenéis|debéis|podéis|queréis|\p{L}+[áéí]is|\p{L}+ad(?=lo|la|nos)|te|tu|tus)(?!\p{L})/iu,
    );
  });

  test.each(catalan)('%s speaks of vós or vosaltres, never of tu or vostè', (file) => {
    expect(without(file)).not.toMatch(/(?<!\p{L})(tu|teu|teva|teus|teves|vostès?|et|t’)(?!\p{L})/iu);
  });
});

describe('the typography', () => {
  const prose = (file: string) => readFileSync(new URL(file, folder), 'utf8').replace(/https?:\S+/g, '');

  test.each(readdirSync(folder))('%s has one kind of apostrophe and of quotation marks', (file) => {
    expect(prose(file)).not.toMatch(/['"“”]/);
    expect(prose(file)).not.toContain('l’EACAT');
  });
});

describe('facts of the procedure that the replies carry as they are', () => {
  const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8');

  test.each([
    ['padro-deployment', '213.27.191.126'],
    ['padro-deployment', '213.27.191.107'],
    ['padro-deployment', '81.19.100.250, 83.231.130.138'],
    ['padro-deployment', '212.0.104.88'],
    ['padro-deployment', '62.97.96.198, 91.215.65.18'],
    ['padro-deployment', '217.111.232.28'],
    ['padro-deployment', '185.100.181.144'],
    ['padro-deployment', '178.249.15.200, 217.124.241.45'],
    ['padro-deployment', '217.111.232.27'],
    ['padro-deployment', '217.124.241.47'],
    ['padro-deployment', '8443 o 443'],
    ['padro-deployment', '8080 o 80'],
    ['padro-deployment', 'CDS-1'],
    ['aeat-certificate', '7 d'],
    ['aeat-certificate', 'RelacionesInstitucionales.Cataluna@correo.aeat.es'],
    ['padro-deployment', 'psis.catcert.net'],
    ['padro-deployment', 'psisbeta.catcert.net'],
    ['padro-deployment', 'Terminal Server (Windows)'],
    ['padro-deployment', 'SSH (Linux)'],
    ['padro-deployment', 'TeamViewer'],
    ['padro-deployment', 'https://www.eacat.cat'],
    ['padro-deployment', 'EACAT > CATCert > Tràmits > Certificats digitals'],
    ['padro-deployment', 'http://suport.aoc.cat/'],
    ['padro-deployment', 'otsuporttecnic@aoc.cat'],
    ['padro-deployment', 'SE-401'],
    ['aeat-certificate', 'https://sede.agenciatributaria.gob.es/'],
    [
      'aeat-certificate',
      'Colaborar con la Agencia Tributaria > Colaboración con las Administraciones públicas > Suministro de información estructurada para finalidades no tributarias > Formularios, guías y modelos',
    ],
    [
      'aeat-reminder',
      'Colaborar con la Agencia Tributaria > Colaboración con las Administraciones públicas > Suministro de información estructurada para finalidades no tributarias > Formularios, guías y modelos',
    ],
    ['aeat-reminder', 'RelacionesInstitucionales.Cataluna@correo.aeat.es'],
    ['aeat-reminder', '7 d'],
    ['finished-pre-and-pro', '7352984409757-'],
    ['finished-pre-and-pro', '4416414672913-'],
    ['finished-pre-and-pro', '4416407081873-'],
    ['finished-pre-and-pro', '4416414674449-'],
    ['finished-pre-and-pro', '4416414675857-'],
    ['homologation-request', '7352984409757-'],
    ['homologation-request', '4416414675857-'],
    ['homologation-request', 'https://github.com/ConsorciAOC/Homologacio-Serveis/raw/main/Documents/'],
    ['minhap-signature', 'Autorització PRE Ajuntament de Vila-seca - Cadastre'],
    ['college-consent', 'DCOC - COAC - Ajuntament de Castellfosc (900417)'],
    ['missing-form-and-cda', '.txt'],
    ['missing-form-and-cda', '.rar'],
    ['missing-form-and-cda', '.zip'],
    ['missing-cda', '.cer'],
    ['missing-cda', '.rar'],
    ['missing-form-and-cda', 'formulari_sol-licitud_integracio_serveis_caoc.pdf'],
    ['missing-form-and-cda', '.cer'],
    ['missing-cda', '.zip'],
    ['open-through-eacat', '4415428870161-Com-integrar-se-a-Via-Oberta-'],
    ['homologation-request', 'https://github.com/ConsorciAOC/Homologacio-Serveis'],
    ['coetc-no-integration', '2019'],
  ])('%s says %s in both languages', (id, fact) => {
    expect(textOf(`${id}.ca.txt`)).toContain(fact);
    expect(textOf(`${id}.es.txt`)).toContain(fact);
  });

  test('the ministry’s request says, in Spanish, that it is for the test environment', () => {
    const text = textOf('minhap-request.es.txt');
    expect(text).toMatch(/^Título: Petición acceso a datos .+ para Ajuntament de Vila-seca\.\n/);
    expect(text).toContain('entorno de pruebas (PRE)');
    expect(text).toContain('documentación adjunta');
  });

  test.each([
    ['missing-form', '.cer'],
    ['missing-cda', 'formulari_sol-licitud'],
    ['corpme-registered', 'PRE:'],
    ['missing-form', '7 d'],
    ['missing-cda', '7 d'],
    ['missing-form-and-cda', '7 d'],
    ['close-for-silence', '7 d'],
    ['homologation-request-others-open', 'tanquem'],
    ['homologation-request-others-open', 'cerramos'],
    ['close-for-silence-others-open', 'tanquem'],
    ['close-for-silence-others-open', 'cerramos'],
  ])('%s does not ask for or speak of %s', (id, other) => {
    expect(textOf(`${id}.ca.txt`)).not.toContain(other);
    expect(textOf(`${id}.es.txt`)).not.toContain(other);
  });
});
