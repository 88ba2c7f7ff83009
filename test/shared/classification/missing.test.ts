import { describe, expect, test } from 'vitest';
import { classify } from '#shared/classification/classify.ts';
import { aTicket } from '#test/builders/a-ticket.ts';

const copy = aTicket().titled('Còpia de: Alta de serveis - Cadastre').from('COPY_OF_ALTA');

describe('what a copy of a sign-up must bring', () => {
  test.each([
    ['nothing attached', [], ['CDA_CERTIFICATE', 'INTEGRATION_FORM']],
    ['both', ['formulari_sol-licitud_integracio_serveis_caoc.pdf', 'cda.cer'], []],
    ['a form under another name and a wrapped key', ['Formulario firmado.pdf', 'clau_publica.rar'], []],
    ['the form’s own number', ['1515_signat.pdf', 'cda.pem'], []],
    ['an unnamed archive may hold the key', ['sol·licitud d’integració.pdf', 'documentacio.zip'], []],
    ['only the key', ['ajuntament.crt'], ['INTEGRATION_FORM']],
    ['only the form', ['formulari.pdf'], ['CDA_CERTIFICATE']],
    ['a form that is no PDF', ['formulari.docx', 'cda.der'], ['INTEGRATION_FORM']],
    ['a homologation document is no form', ['formulari_homologacio.pdf', 'cda.cer'], ['INTEGRATION_FORM']],
    ['archives that say they are something else', ['formulari.pdf', 'captures.zip', 'log.txt'], ['CDA_CERTIFICATE']],
    ['a text that names the key', ['formulari.pdf', 'CDA_captura.txt'], []],
    ['a private key is never it', ['formulari.pdf', 'certificat.pfx'], ['CDA_CERTIFICATE']],
    ['nor a wrapped one', ['formulari.pdf', 'cda.p12.zip'], ['CDA_CERTIFICATE']],
    ['a logo is nothing', ['logo.png'], ['CDA_CERTIFICATE', 'INTEGRATION_FORM']],
  ])('%s', (_, files, missing) => {
    const result = classify(copy.attaching(...files).facts);
    expect(result.missing).toEqual(missing);
    expect(result.disposition).toBe(missing.length === 0 ? 'PROCEED' : 'REQUEST_DOCUMENTS');
  });

  test('a form that was read counts as attached', () => {
    expect(classify(copy.ticking(['CADASTRE']).attaching('cda.cer').facts).missing).toEqual([]);
  });

  test('other origins miss nothing', () => {
    expect(classify(aTicket().asking('Volem el Cadastre.').facts).missing).toEqual([]);
  });

  test('a private key is warned about, whatever the origin', () => {
    const { warnings } = classify(aTicket().asking('Volem el Cadastre.').attaching('cda.PFX').facts);
    expect(warnings.map(({ id, evidence }) => [id, evidence[0]?.quote])).toEqual([['private-key', 'cda.PFX']]);
  });
});
