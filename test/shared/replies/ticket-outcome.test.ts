import { describe, expect, test } from 'vitest';
import { renderReply } from '#shared/replies/render.ts';
import { aCompleteSituation, aSituation, type SituationBuilder, tick } from '#test/builders/a-situation.ts';
import { offeredValues } from './offered-values.ts';

const said = (ticket: SituationBuilder, replyId: string, language: 'ca' | 'es' = 'ca') =>
  renderReply(replyId, language, offeredValues(ticket, replyId, language)).text;

describe('the homologation message says that the ticket is closed only when it is', () => {
  const alone = aCompleteSituation().asking('ACTIC').checked('REGISTER_IN_PRE').after(tick('register-pre:ACTIC'));
  const withRegistry = aCompleteSituation()
    .asking('ACTIC')
    .asking('REGISTRE_MERCANTIL')
    .checked('REGISTER_IN_PRE')
    .after(tick('register-pre:ACTIC'));
  const withTwo = aCompleteSituation()
    .asking('ACTIC')
    .asking('SEPE')
    .asking('COAC')
    .checked('REGISTER_IN_PRE')
    .after(tick('register-pre:ACTIC'));

  test.each([
    ['one service alone', alone, /, i per això tanquem aquest\./],
    ['with a registry still to be told', withRegistry, /obert per continuar amb el servei Registre Mercantil\./],
    [
      'with others that still wait',
      withTwo,
      /obert per continuar amb els serveis Prestacions d’atur \(SEPE\) i Visats/,
    ],
    ['once the registry was told', withRegistry.sending('corpme-registered'), /tanquem aquest\./],
  ] as const)('%s', (_, ticket, words) => {
    const text = said(ticket, 'homologation-request');
    expect(text).toMatch(words);
    expect(/tanquem/.test(text)).toBe(/tanquem/.test(words.source));
  });

  test('in Spanish too', () => {
    expect(said(alone, 'homologation-request', 'es')).toContain('y por eso cerramos este.');
    const text = said(withRegistry, 'homologation-request', 'es');
    expect(text).toContain('abierto para continuar con el servicio Registro Mercantil.');
    expect(text).not.toContain('cerramos');
  });

  test('two services that are ready together close it together', () => {
    const both = aCompleteSituation()
      .asking('ACTIC')
      .asking('SCT_DENUNCIES')
      .checked('REGISTER_IN_PRE')
      .after(tick('register-pre:ACTIC'), tick('register-pre:SCT_DENUNCIES'));
    expect(said(both, 'homologation-request')).toContain('tanquem aquest.');
  });

  test('TGSS asked for in two ways is not closed while one of them waits for the ministry', () => {
    const tgss = aCompleteSituation()
      .asking('TGSS', { handling: 'STANDARD', products: [{ code: 'SCSP_TGSS', modalities: [] }] })
      .asking('TGSS', { handling: 'MINHAP', products: [{ code: 'TGSS_VIDA_LABORAL', modalities: [] }] })
      .checked('REGISTER_IN_PRE')
      .after(tick('register-pre:TGSS'));
    expect(said(tgss, 'homologation-request')).toContain('obert per continuar amb la resta del que ens vau demanar.');
  });
});

describe('the message for silence closes the ticket only when nothing else is asked for in it', () => {
  const later = '2026-03-28T09:00:00+01:00';
  const aeat = aCompleteSituation().asking('AEAT');
  const silent = (ticket: SituationBuilder) =>
    ticket.checked('REGISTER_IN_PRE').after(tick('register-pre:AEAT')).sending('aeat-certificate').at(later);

  test('AEAT alone: it is closed', () => {
    expect(said(silent(aeat), 'close-for-silence')).toContain('tanquem aquest tiquet.');
  });

  test('AEAT beside another service: only its integration is left undone', () => {
    const text = said(silent(aeat.asking('SEPE')), 'close-for-silence');
    expect(text).toContain(
      'aturem aquesta integració i deixem el tiquet obert per al que queda: el servei Prestacions',
    );
    expect(text).not.toContain('tanquem');
  });

  test('documents that never came close the whole ticket', () => {
    const owed = aSituation().asking('IMSERSO').asking('SEPE').missing('CDA_CERTIFICATE').sending('missing-cda');
    expect(said(owed.at(later), 'close-for-silence')).toContain('tanquem aquest tiquet.');
  });
});
