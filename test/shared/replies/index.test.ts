import { describe, expect, test } from 'vitest';
import type { Verdict } from '#shared/contract/index.ts';
import { procedureSteps } from '#shared/procedures/index.ts';
import { offeredReplies } from '#shared/replies/index.ts';
import { renderReply } from '#shared/replies/render.ts';
import {
  aCompleteSituation,
  answer,
  aSituation,
  idOf,
  recordLink,
  type SituationBuilder,
  skip,
  tick,
} from '#test/builders/a-situation.ts';
import { offeredValues } from './offered-values.ts';

const offers = (builder: SituationBuilder) => offeredReplies(builder.build(), 'ca');
const ids = (builder: SituationBuilder) => offers(builder).map(({ id }) => id);
const aWeekLater = '2026-03-18T09:00:00+01:00';
const placeholder = (builder: SituationBuilder, replyId: string, name: string) =>
  offers(builder)
    .find(({ id }) => id === replyId)
    ?.placeholders.find((one) => one.name === name);

describe('which replies are offered', () => {
  test('none before its time: the homologation message waits for the registration in PRE', () => {
    const ticket = aCompleteSituation().asking('ACTIC').checked('REGISTER_IN_PRE');
    expect(ids(ticket)).toEqual([]);
    expect(ids(ticket.after(tick('register-pre:ACTIC')))).toEqual(['homologation-request']);
  });

  test('the one of the next step comes first, and those already sent last', () => {
    const ticket = aCompleteSituation()
      .asking('AEAT')
      .asking('COAC')
      .checked('REGISTER_IN_PRE')
      .sending('college-consent:COAC')
      .after(
        tick('register-pre:AEAT'),
        tick('college-consent:COAC'),
        tick('register-pre:COAC'),
        tick('dcoc-properties:COAC'),
      );
    expect(ids(ticket)).toEqual(['aeat-certificate', 'homologation-request', 'college-consent:COAC']);
  });

  test('each college gets its own mail', () => {
    const ticket = aCompleteSituation().asking('COAC').asking('CAATEEB').checked('REGISTER_IN_PRE');
    expect(ids(ticket)).toEqual(['college-consent:COAC', 'college-consent:CAATEEB']);
    expect(placeholder(ticket, 'college-consent:CAATEEB', 'collegeCode')?.values.ca).toBe('CAATEEB');
    expect(placeholder(ticket, 'college-consent:CAATEEB', 'collegeMailbox')).toMatchObject({
      values: { ca: null, es: null },
      source: null,
    });
  });

  test('the COETC message warns that its reason dates from 2019', () => {
    const [offer] = offers(aSituation().asking('COETC').disposed('CLOSE_COETC'));
    expect(offer?.reason).toContain('2019');
  });
});

describe('how an offer describes itself', () => {
  test('what goes elsewhere by hand is an internal note; what goes to the body, a public reply', () => {
    const ticket = aCompleteSituation().asking('COAC').asking('AEAT').checked('REGISTER_IN_PRE');
    expect(offers(ticket).map(({ id, channel }) => [id, channel])).toEqual([
      ['college-consent:COAC', 'internalNote'],
      ['aeat-certificate', 'publicReply'],
    ]);
  });

  test('it is in the addressee’s language, except what goes to the ministry or a college', () => {
    const ticket = aCompleteSituation()
      .with({ language: 'es' })
      .asking('COAC')
      .asking('AEAT')
      .asking('SEPE')
      .checked('REGISTER_IN_PRE')
      .after(tick('minhap-spreadsheet'));
    expect(Object.fromEntries(offers(ticket).map(({ id, language }) => [id, language]))).toEqual({
      'college-consent:COAC': 'ca',
      'aeat-certificate': 'es',
      'minhap-request': 'es',
    });
  });

  test('an insertion is shown until it fails; only a confirmation says it was sent', () => {
    const ticket = aSituation().asking('ACTIC').disposed('REDIRECT_TO_ALTA');
    const inserted = ticket.after({ type: 'INSERT_REPLY', replyId: 'open-through-eacat', language: 'ca' });
    expect(offers(inserted)[0]).toMatchObject({ inserted: { by: 'Agent de guàrdia' }, sent: null });
    const failed = inserted.after({ type: 'REPORT_INSERTION_FAILED', insertionId: idOf(0) });
    expect(offers(failed)[0]).toMatchObject({ inserted: null, sent: null });
    const sent = inserted.after({ type: 'CONFIRM_REPLY_SENT', insertionId: idOf(0), edited: true });
    expect(offers(sent)[0]).toMatchObject({ sent: { by: 'Agent de guàrdia' } });
  });
});

describe('what the case puts in the placeholders', () => {
  const mixed = aCompleteSituation().asking('REGISTRE_MERCANTIL').asking('CADASTRE').checked('REGISTER_IN_PRE');

  test('PortaSignatures finds a letter by its subject, in Catalan whatever the message is in', () => {
    const letter = aCompleteSituation()
      .asking('CADASTRE')
      .checked('REGISTER_IN_PRE')
      .after(tick('minhap-spreadsheet'), recordLink('minhap-request', 'CAID 1'))
      .after(answer('minhap-answer:CADASTRE', 'asks-for-letter'), tick('minhap-letter'))
      .after(answer('minhap-answer:CADASTRE', 'asks-for-signature'));
    expect(offeredValues(letter, 'minhap-signature', 'es').servicesInCatalan).toBe('Cadastre');
  });

  test.each([
    ['NOT_IN_PRO', /ACTIC_CERTIFICAT: és una altra modalitat .* no la va donar d’alta a PRO$/],
    ['EXPIRED_IN_PRO', /ACTIC_CERTIFICAT: es va donar d’alta a PRO, però l’autorització ha caducat$/],
  ] as const)('the Support Unit is told why PRO lacks a modality: %s', (verdict, words) => {
    const ticket = aCompleteSituation().asking('ACTIC').checked(verdict);
    expect(offeredValues(ticket, 'transfer-support-unit', 'ca').notInPro).toMatch(words);
  });

  test('what PRO authorises for later is not told as expired', () => {
    const ticket = aCompleteSituation().asking('ACTIC').checked('EXPIRED_IN_PRO');
    const { comparison } = ticket.build();
    const rows = comparison?.rows.map((row) => ({ ...row, pro: { ...row.pro, state: 'NOT_YET' as const } })) ?? [];
    const later = ticket.with({ comparison: comparison && { ...comparison, rows } });
    expect(offeredValues(later, 'transfer-support-unit', 'es').notInPro).toMatch(/aún no está vigente$/);
  });

  test('only the services the message is about, in the language of the message', () => {
    expect(placeholder(mixed, 'corpme-registered', 'services')).toMatchObject({
      values: { ca: 'Registre Mercantil', es: 'Registro Mercantil' },
      source: 'de la classificació',
    });
  });

  test('once its message was sent for a service, the next one is about those still open', () => {
    const situation = aCompleteSituation()
      .asking('ACTIC')
      .asking('SCT_DENUNCIES')
      .checked('REGISTER_IN_PRE')
      .after(tick('register-pre:ACTIC'), tick('register-pre:SCT_DENUNCIES'))
      .build();
    const steps = procedureSteps(situation, 'ca').map((step) =>
      step.id === 'homologation-request:ACTIC' ? { ...step, state: 'DONE' as const } : step,
    );
    const [offer] = offeredReplies(situation, 'ca', steps);
    expect(offer?.table?.rows.map(({ product }) => product.code)).toEqual(['SCT_DENUNCIES']);
  });

  test('the form names the body before the ticket does', () => {
    const ticket = aSituation()
      .asking('CADASTRE')
      .after(tick('documents'))
      .checked('REGISTER_IN_PRE')
      .after(tick('minhap-spreadsheet'));
    expect(placeholder(ticket, 'minhap-request', 'organization')?.source).toBe('del tiquet');
    const withForm = ticket.formRead({ organization: { name: 'Ajuntament de Vila-seca (segons formulari)', nif: '' } });
    expect(placeholder(withForm, 'minhap-request', 'organization')).toMatchObject({
      values: { ca: 'Ajuntament de Vila-seca (segons formulari)' },
      source: 'del formulari adjunt',
    });
  });

  test('people are never supplied: without settings the agent types them', () => {
    const ticket = aCompleteSituation().asking('COAC').checked('REGISTER_IN_PRE');
    expect(placeholder(ticket, 'college-consent:COAC', 'consentCc')?.values.ca).toBeNull();
    const settings = { collegeConsentCc: 'cc@aoc.example', changedOn: { collegeConsentCc: '2026-03-01' } };
    expect(placeholder(ticket.settled(settings), 'college-consent:COAC', 'consentCc')).toMatchObject({
      values: { ca: 'cc@aoc.example' },
      source: 'de la configuració de Suport Tècnic, canviat el 01/03/2026',
    });
  });

  test('a fact of the procedure tells of which day it is', () => {
    const ticket = aCompleteSituation().asking('COAC').checked('REGISTER_IN_PRE');
    expect(placeholder(ticket, 'college-consent:COAC', 'deskMailbox')?.source).toBe(
      'del procediment, segons la revisió del 15/04/2025',
    );
    expect(placeholder(ticket, 'college-consent:COAC', 'collegeMailbox')?.source).toBe(
      'del procediment, segons un exemple del 08/04/2019',
    );
  });

  test('of the addresses of a firewall, the newest change is told', () => {
    const ticket = aCompleteSituation()
      .asking('PADRO')
      .after(answer('padro-purpose', 'deploy'), recordLink('padro-jira', 'SE-401'))
      .settled({ changedOn: { 'padro.production': '2025-12-01', 'padro.monitoring': '2026-02-02' } });
    expect(placeholder(ticket, 'padro-deployment', 'firewallAddresses')?.source).toContain('02/02/2026');
    expect(placeholder(ticket, 'padro-deployment', 'sslPorts')?.source).toContain('15/04/2025');
  });

  test('each service asks for its own homologation document, and one without any is not named', () => {
    const ticket = aCompleteSituation()
      .asking('CADASTRE', { handling: 'STANDARD' })
      .asking('SCT_DENUNCIES')
      .checked('REGISTER_IN_PRE')
      .after(tick('register-pre:CADASTRE'), tick('register-pre:SCT_DENUNCIES'));
    const { homologationDocuments = '' } = offeredValues(ticket, 'homologation-request', 'ca');
    const lines = homologationDocuments.split('\n');
    expect(lines.map((line) => line.split(':')[0])).toEqual(['– CADASTRE', '– SCT_DENUNCIES']);
    expect(decodeURIComponent(lines[0] ?? '')).toContain('/raw/main/Documents/');
    expect(decodeURIComponent(lines[0] ?? '')).toMatch(/Cadastre_v1\.0\.docx$/);
  });

  test.each([
    ['ca', 'el 10 de març del 2026 us vam demanar la clau pública del certificat CDA.'],
    ['es', 'el 10 de marzo de 2026 les pedimos la clave pública del certificado CDA.'],
  ] as const)('closing for silence names what was asked for and when (%s)', (language, words) => {
    const ticket = aSituation().asking('IMSERSO').missing('CDA_CERTIFICATE').sending('missing-cda').at(aWeekLater);
    const values = offeredValues(ticket, 'close-for-silence', language);
    expect(renderReply('close-for-silence', language, values).text).toContain(words);
  });

  test('a silence about AEAT is about its screenshot, since the first message', () => {
    const ticket = aCompleteSituation()
      .asking('AEAT')
      .checked('REGISTER_IN_PRE')
      .sending('aeat-certificate')
      .at(aWeekLater);
    expect(offeredValues(ticket, 'close-for-silence', 'ca').awaited).toContain('captura');
    expect(offeredValues(ticket, 'aeat-reminder', 'ca').askedOn).toBe('10 de març del 2026');
  });

  test('no days are spoken of where the message for the documents gave none', () => {
    const ticket = aSituation().asking('IMSERSO').missing('CDA_CERTIFICATE').sending('missing-cda').at(aWeekLater);
    const reason = offers(ticket).find(({ id }) => id === 'close-for-silence')?.reason;
    expect(reason).toContain('no donava cap termini');
  });

  test.each(['aeat-reminder', 'close-for-silence'])('%s does not fit where the body owes nothing', (replyId) => {
    const ticket = aCompleteSituation().asking('ACTIC').checked('REGISTER_IN_PRE');
    expect(() => offeredValues(ticket, replyId, 'ca')).toThrow(/does not offer/);
  });

  test('asked for by other means than this page, the day is left for the agent to write', () => {
    const ticket = aCompleteSituation().asking('AEAT').checked('REGISTER_IN_PRE').after(tick('aeat-message:AEAT'));
    expect(offeredValues(ticket, 'aeat-reminder', 'ca').askedOn).toBeUndefined();
  });

  test.each([
    ['https://contacte.example/browse/SE-1095', 'enllaç', 'SE-1095'],
    ['https://contacte.example/x', 'Tiquet SE-7 obert', 'SE-7'],
    ['https://contacte.example/x', 'sense clau', null],
  ])('the Jira key is read from %s “%s”: %s', (url, label, key) => {
    const ticket = aCompleteSituation()
      .asking('PADRO')
      .after(answer('padro-purpose', 'deploy'), recordLink('padro-jira', label, url));
    expect(placeholder(ticket, 'padro-deployment', 'jiraKey')?.values.ca).toBe(key);
  });

  test.each([
    ['4317110007', 'with-code', '– CADASTRE / DADES_CADASTRALS (PRE: 4317110007_PROVES)'],
    ['801930008', 'with-code', '– CADASTRE / DADES_CADASTRALS (PRE: 0801930008_PROVES)'],
    ['801930008', 'with-short-code', '– CADASTRE / DADES_CADASTRALS (PRE: 801930008_PROVES)'],
    ['801930008', 'without-code', '– CADASTRE / DADES_CADASTRALS (PRE: PROVES)'],
  ])('for INE10 %s, the ministry answering %s, the body reads %s', (ine10, reply, line) => {
    const ticket = aCompleteSituation()
      .body('Ajuntament', ine10)
      .asking('CADASTRE')
      .checked('REGISTER_IN_PRE')
      .after(tick('minhap-spreadsheet'), recordLink('minhap-request', 'CAID 1'))
      .after(
        answer('minhap-answer:CADASTRE', reply),
        tick('minhap-finality:CADASTRE'),
        tick('minhap-register:CADASTRE'),
      );
    expect(offeredValues(ticket, 'homologation-request', 'ca').authorisationsPre).toBe(line);
  });

  test('a finality nobody has told yet is left out', () => {
    const ticket = aCompleteSituation()
      .asking('CADASTRE')
      .checked('REGISTER_IN_PRE')
      .after(skip('minhap-answer:CADASTRE', 'Resposta per telèfon'), tick('minhap-register:CADASTRE'))
      .after(skip('minhap-spreadsheet', 'No cal'), skip('minhap-request', 'No cal'));
    expect(offeredValues(ticket, 'homologation-request', 'ca').authorisationsPre).toBe('– CADASTRE / DADES_CADASTRALS');
  });

  describe('what is authorised in PRO', () => {
    const registered = (verdict: Verdict) =>
      aCompleteSituation()
        .asking('REGISTRE_MERCANTIL')
        .checked(verdict)
        .after(tick('transfer-support-unit:REGISTRE_MERCANTIL'), tick('register-pro:REGISTRE_MERCANTIL'));
    const homologated = (verdict: Verdict) =>
      aSituation()
        .asking('ACTIC')
        .from('HOMOLOGATION')
        .after(tick('homologation-review'))
        .checked(verdict)
        .after(tick('transfer-support-unit:ACTIC'), tick('register-integrator'));

    test.each([
      ['REGISTER_IN_PRE', '– REGISTRE_MERCANTIL / INFO_MERCANTIL (PRO: 4317110007_TRAMITS)'],
      ['EXPIRED_IN_PRO', '– REGISTRE_MERCANTIL / INFO_MERCANTIL'],
      ['NOT_IN_PRO', '– REGISTRE_MERCANTIL / INFO_MERCANTIL'],
    ] as const)('%s: the registry reads %s', (verdict, line) => {
      expect(offeredValues(registered(verdict), 'corpme-registered', 'ca').authorisationsPro).toBe(line);
    });

    test('a finality that has expired is never told to the body as authorised', () => {
      const { authorisations } = offeredValues(homologated('EXPIRED_IN_PRO'), 'finished-pre-and-pro', 'ca');
      expect(authorisations).toContain('ACTIC');
      expect(authorisations).not.toContain('ANTIGA');
    });

    test('nor is what another body has', () => {
      const ticket = aCompleteSituation()
        .asking('REGISTRE_MERCANTIL')
        .checked('REGISTER_IN_PRE', [], '0829810004')
        .after(tick('check-authorisations'), tick('register-pro:REGISTRE_MERCANTIL'));
      expect(offeredValues(ticket, 'corpme-registered', 'ca').authorisationsPro).toBe(
        '– REGISTRE_MERCANTIL / INFO_MERCANTIL',
      );
    });
  });

  test('a modality the comparison was not asked about is still told', () => {
    const both = ['DADES_CADASTRALS', 'DOCUMENT_CSV'];
    const one = aCompleteSituation().asking('CADASTRE', {
      handling: 'STANDARD',
      products: [{ code: 'CADASTRE', modalities: both.slice(0, 1) }],
    });
    const { services } = aSituation()
      .asking('CADASTRE', { handling: 'STANDARD', products: [{ code: 'CADASTRE', modalities: both }] })
      .build().classification;
    const ticket = one
      .checked('ALREADY_IN_PRE')
      .classified({ services })
      .after(tick('check-authorisations'), tick('register-pre:CADASTRE'));
    expect(offeredValues(ticket, 'homologation-request', 'ca').authorisationsPre).toBe(
      '– CADASTRE / DADES_CADASTRALS (PRE: PROVES)\n– CADASTRE / DOCUMENT_CSV (PRE: PROVES)',
    );
  });

  test('names are joined as each language does', () => {
    const ticket = aSituation()
      .asking('CADASTRE')
      .asking('DGP')
      .asking('DGT', {})
      .classified({ disposition: 'SPLIT_BY_SCOPE', scopes: ['AGE', 'GENERALITAT'] });
    expect(offeredValues(ticket, 'split-by-scope', 'es').scopes).toBe(
      '– Administración General del Estado: Catastro, Identidad y residencia (DGP) y Vehículos y conductores (DGT)',
    );
  });
});

test('the steps of the case may be given by whoever has them', () => {
  const situation = aCompleteSituation().asking('COAC').checked('REGISTER_IN_PRE').build();
  expect(offeredReplies(situation, 'ca', procedureSteps(situation, 'ca'))).toEqual(offeredReplies(situation, 'ca'));
  expect(offeredReplies(situation, 'ca', [])).toEqual([]);
});
