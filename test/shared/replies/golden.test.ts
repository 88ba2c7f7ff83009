import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renderReply } from '#shared/replies/render.ts';
import { getTemplate, templates } from '#shared/replies/templates/index.ts';
import { goldenSituations } from './golden-situations.ts';
import { offeredValues } from './offered-values.ts';

const folder = new URL('../../fixtures/replies/', import.meta.url);
const templateIdOf = (replyId: string) => replyId.split(':')[0] ?? replyId;
const rows = Object.entries(goldenSituations).flatMap(([replyId, builder]) =>
  getTemplate(replyId).languages.map((language) => ({
    replyId,
    language,
    file: `${templateIdOf(replyId)}.${language}.txt`,
    builder,
  })),
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
    const expected = templates.flatMap(({ id, languages }) => languages.map((language) => `${id}.${language}.txt`));
    expect(readdirSync(folder).sort()).toEqual(expected.sort());
    expect(Object.keys(goldenSituations).map(templateIdOf).sort()).toEqual(templates.map(({ id }) => id).sort());
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

  test.each([
    ['missing-form', '.cer'],
    ['missing-cda', 'formulari_sol-licitud'],
    ['corpme-registered', 'PRE:'],
  ])('%s does not ask for or speak of %s', (id, other) => {
    expect(textOf(`${id}.ca.txt`)).not.toContain(other);
    expect(textOf(`${id}.es.txt`)).not.toContain(other);
  });
});
