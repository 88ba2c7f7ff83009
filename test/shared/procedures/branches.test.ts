import { describe, expect, test } from 'vitest';
import { classify } from '#shared/classification/classify.ts';
import type { Decisions } from '#shared/classification/decisions.ts';
import {
  aCompleteSituation,
  afternoon,
  answer,
  aSituation,
  morning,
  recordLink,
  reopen,
  type SituationBuilder,
  skip,
  tick,
} from '#test/builders/a-situation.ts';
import { aTicket } from '#test/builders/a-ticket.ts';
import { copiesOf, idsOf, stepOf, stepsOf } from '#test/builders/steps-of.ts';

describe('PAS 0: form and CDA', () => {
  test.each([
    ['signed form read and certificate attached', aCompleteSituation(), 'DONE'],
    [
      'no certificate that can only be a public key',
      aCompleteSituation().attached('formulari.pdf', 'clau.zip'),
      'NEXT',
    ],
    ['form without a signature', aCompleteSituation().formRead({ signed: false }), 'NEXT'],
    ['form with warnings', aCompleteSituation().formRead({ warnings: ['Versió antiga'] }), 'NEXT'],
    ['form not read yet', aSituation().attached('formulari.pdf', 'cda.cer'), 'NEXT'],
  ])('%s', (_, ticket, state) => {
    expect(stepOf(ticket.asking('ACTIC'), 'documents')?.state).toBe(state);
  });

  test('what has to be looked at is said', () => {
    const ticket = aCompleteSituation()
      .formRead({ signed: false, warnings: ['Versió antiga.'] })
      .asking('ACTIC');
    expect(stepOf(ticket, 'documents')?.detail).toMatch(
      /^El formulari no porta signatura digital\. Versió antiga\. El formulari ha d’anar/,
    );
  });
});

describe('a service whose handling no source states', () => {
  const answersIn = (builder: SituationBuilder, id: string) =>
    stepOf(builder, id)?.offers.flatMap((offer) => (offer.kind === 'ANSWER' ? [offer] : []));

  test.each([
    ['INE', ['MINHAP', 'STANDARD']],
    ['ECA', ['DCOC', 'STANDARD']],
    ['TGSS', ['SCSP_TGSS', 'TGSS_VIDA_LABORAL', 'BOTH']],
  ])('%s offers to say it: %s', (serviceId, values) => {
    const ticket = aCompleteSituation().asking(serviceId, { handling: null, products: [] });
    const [offer, ...more] = answersIn(ticket, `decide-handling:${serviceId}`) ?? [];
    expect(more).toEqual([]);
    expect(offer?.questionId).toBe(`handling:${serviceId}`);
    expect(offer?.options.map(({ value }) => value)).toEqual(values);
    expect(offer?.options.filter(({ label }) => label.trim() === '')).toEqual([]);
  });

  test('the classification’s own question is the one offered, when it asks', () => {
    const options = [{ value: 'STANDARD', label: 'Com qualsevol altre' }];
    const ticket = aCompleteSituation()
      .asking('INE')
      .wondering({ id: 'handling:INE', text: 'Com es tramita?', options });
    expect(answersIn(ticket, 'decide-handling:INE')).toEqual([{ kind: 'ANSWER', questionId: 'handling:INE', options }]);
  });

  const corrected = (decisions: Partial<Decisions> = {}) =>
    classify(aTicket().asking('Demanem').ticking(['INE', 'ECA', 'TGSS', 'DGT']).facts, {
      decisions: { answers: {}, corrections: [{ field: 'disposition', value: 'PROCEED' }], ...decisions },
    });

  test.each(['INE', 'ECA', 'TGSS'])('any of its answers settles %s for good', (serviceId) => {
    const id = `decide-handling:${serviceId}`;
    const ticket = aCompleteSituation().with({ classification: corrected() });
    const [offer] = answersIn(ticket, id) ?? [];
    expect(offer?.options.length).toBeGreaterThan(1);
    for (const { value } of offer?.options ?? []) {
      const answers = { [`handling:${serviceId}`]: value };
      const answered = ticket.with({ classification: corrected({ answers }), answers });
      expect(idsOf(answered)).not.toContain(id);
    }
  });

  test('a handling given in a correction settles it too', () => {
    const classification = corrected({
      corrections: [
        { field: 'disposition', value: 'PROCEED' },
        { field: 'services', value: [{ serviceId: 'INE', handling: 'MINHAP' }] },
      ],
    });
    const ids = idsOf(aCompleteSituation().with({ classification }));
    expect(ids).toContain('minhap-answer:INE');
    expect(ids).not.toContain('decide-handling:INE');
  });
});

describe('colleges', () => {
  test('the wait begins when the mail was sent', () => {
    const ticket = aCompleteSituation().asking('COAC').checked('REGISTER_IN_PRE').sending('college-consent:COAC');
    expect(stepOf(ticket, 'college-consent:COAC')).toMatchObject({
      state: 'WAITING',
      waitingFor: { whom: 'el col·legi', since: ticket.build().now },
    });
    expect(stepOf(ticket, 'register-pre:COAC')?.state).toBe('BLOCKED');
  });

  test.each([
    ['COAC', '0801930008', 'dcoc.coac.expedients.organismes', '801930008,0801930008'],
    ['CAATEEB', '820550006', 'dcoc.caatb.expedients.organismes', '820550006,0820550006'],
    ['COAC', '9821920002', 'dcoc.coac.expedients.organismes', '9821920002'],
  ])('%s with INE10 %s: %s gets %s', (serviceId, ine10, key, value) => {
    const ticket = aCompleteSituation().body('Ens', ine10).asking(serviceId);
    expect(copiesOf(ticket, `dcoc-properties:${serviceId}`)).toEqual([
      [`Al final de ${key}`, `,${value}`],
      ['Si la línia no hi és', `${key}=${value}`],
    ]);
  });

  test('a college whose line nobody wrote down gets only the code', () => {
    const ticket = aCompleteSituation().asking('COEIC');
    expect(copiesOf(ticket, 'dcoc-properties:COEIC')).toEqual([['Al final de la línia del col·legi', ',4317110007']]);
    expect(stepOf(ticket, 'dcoc-properties:COEIC')?.detail).toContain('no diu quina');
  });

  test('one mail for each college', () => {
    const ticket = aCompleteSituation().asking('COAC').asking('CAATEEB').checked('REGISTER_IN_PRE');
    const sent = ticket.sending('college-consent:COAC');
    expect(stepOf(sent, 'college-consent:COAC')?.state).toBe('WAITING');
    expect(stepOf(sent, 'college-consent:CAATEEB')?.state).toBe('NEXT');
  });

  test('without an INE10 there is no line to copy', () => {
    expect(copiesOf(aCompleteSituation().body('Ens').asking('COAC'), 'dcoc-properties:COAC')).toEqual([]);
  });

  test('COETC among others gets its message and no integration', () => {
    const ticket = aCompleteSituation().asking('COAC').asking('COETC');
    expect(idsOf(ticket)).toContain('coetc-message');
    expect(idsOf(ticket)).not.toContain('college-consent:COETC');
  });
});

describe('the ministry', () => {
  const cadastre = aCompleteSituation().asking('CADASTRE').checked('REGISTER_IN_PRE');

  test('the spreadsheet’s fields are given ready to paste', () => {
    expect(copiesOf(cadastre, 'minhap-spreadsheet')).toEqual([
      ['Organismo Solicitante', 'Ajuntament de Vila-seca'],
      ['NIF', 'P9900100J'],
      ['Código de Procedimiento', '4317110007_PROVES'],
      ['Consulta del DIR3', "select * from DIR3_2_INE10_UO where ine10 = '4317110007';"],
      [
        'Plantilla al Sharepoint',
        expect.stringContaining('\\plantilla Minhap\\Plantilla-Procedimientos-Administrativos.xlsx'),
      ],
    ]);
  });

  test('an INE10 that begins with 0 leaves the code open: both are given and the doubt is said', () => {
    const ticket = cadastre.body('Ajuntament de Vic', '829810004');
    expect(copiesOf(ticket, 'minhap-spreadsheet')).toEqual(
      expect.arrayContaining([
        ['Código de Procedimiento', '0829810004_PROVES'],
        ['Código de Procedimiento', '829810004_PROVES'],
      ]),
    );
    expect(stepOf(ticket, 'minhap-spreadsheet')?.detail).toContain('comença per 0');
    expect(stepOf(cadastre, 'minhap-spreadsheet')?.detail).not.toContain('comença per 0');
  });

  test('one spreadsheet and one ticket for all its services, an answer for each', () => {
    const ticket = cadastre.asking('SEPE');
    expect(stepOf(ticket, 'minhap-request')?.services).toEqual(['CADASTRE', 'SEPE']);
    expect(idsOf(ticket)).toEqual(expect.arrayContaining(['minhap-answer:CADASTRE', 'minhap-answer:SEPE']));
  });

  test('the wait begins with the recorded ticket, whose link is the proof', () => {
    const ticket = cadastre.after(tick('minhap-spreadsheet'), recordLink('minhap-request', 'CAID 1'));
    expect(stepOf(ticket, 'minhap-request')?.evidence).toEqual([
      { text: 'CAID 1', at: ticket.build().now, by: 'Agent de guàrdia', url: 'https://tiquets.example/browse/CAID 1' },
    ]);
    expect(stepOf(ticket, 'minhap-answer:CADASTRE')?.waitingFor).toMatchObject({
      whom: 'el ministeri',
      since: ticket.build().now,
    });
    expect(stepOf(ticket, 'minhap-register:CADASTRE')?.state).toBe('BLOCKED');
  });

  const asked = cadastre.after(tick('minhap-spreadsheet'), recordLink('minhap-request', 'CAID 1'));

  test('answered with the code, a finality of the body’s own is created first', () => {
    const ticket = asked.after(answer('minhap-answer:CADASTRE', 'with-code'));
    expect(copiesOf(ticket, 'minhap-finality:CADASTRE')).toEqual([
      ['Codi', '4317110007_PROVES'],
      ['Nom i descripció', 'PROVES Ajuntament de Vila-seca'],
      ['Vigència des de', '10/03/2026'],
    ]);
    expect(stepOf(ticket, 'minhap-register:CADASTRE')).toMatchObject({
      state: 'BLOCKED',
      detail: expect.stringContaining('Finalitat 4317110007_PROVES'),
    });
  });

  test('answered without the code, the common finality is used once the evidence is checked', () => {
    const ticket = asked.after(answer('minhap-answer:CADASTRE', 'without-code'));
    expect(idsOf(ticket)).not.toContain('minhap-finality:CADASTRE');
    expect(stepOf(ticket, 'minhap-register:CADASTRE')?.detail).toMatch(
      /^CADASTRE .*Finalitat Monitoratge - Proves \(PROVES\)\./,
    );
    expect(stepOf(ticket, 'minhap-register:CADASTRE')?.detail).toMatch(/evidència.*MTI/);
  });

  describe('that wants papers', () => {
    const asksLetter = asked.after(answer('minhap-answer:CADASTRE', 'asks-for-letter'));
    const optionsOf = (ticket: SituationBuilder) =>
      stepOf(ticket, 'minhap-answer:CADASTRE')?.offers.flatMap((offer) =>
        offer.kind === 'ANSWER' ? offer.options.map(({ value }) => value) : [],
      );

    test('gets the letter only when it asks for it, and the signature only when it then objects', () => {
      expect(idsOf(asked)).not.toContain('minhap-letter');
      expect(optionsOf(asked)).not.toContain('asks-for-signature');
      expect(idsOf(asksLetter)).toContain('minhap-letter');
      expect(idsOf(asksLetter)).not.toContain('minhap-signature');
      expect(optionsOf(asksLetter)).toContain('asks-for-signature');
    });

    const errand = asksLetter
      .after(tick('minhap-letter'), answer('minhap-answer:CADASTRE', 'asks-for-signature'))
      .sending('minhap-signature');

    test('is waited for by whoever signs, since the errand', () => {
      expect(stepOf(errand, 'minhap-signature')).toMatchObject({
        state: 'WAITING',
        waitingFor: { whom: 'la signatura', since: errand.build().now },
      });
      expect(stepOf(errand, 'minhap-register:CADASTRE')?.state).toBe('BLOCKED');
    });

    test('is waited for anew once the signed letter is attached', () => {
      const signed = errand.after(tick('minhap-signature'));
      expect(stepOf(signed, 'minhap-answer:CADASTRE')?.waitingFor?.since).toBe(signed.build().now);
    });
  });

  test.each([
    [6, false],
    [7, true],
  ])('is late after a week: %d days', (days, isLate) => {
    const later = new Date(Date.parse(asked.build().now) + days * 86_400_000).toISOString();
    expect(stepOf(asked.at(later), 'minhap-answer:CADASTRE')?.waitingFor).toMatchObject({ days, isLate });
  });

  test('what PRE already has is not asked for', () => {
    const ticket = aCompleteSituation().asking('CADASTRE').checked('ALREADY_IN_PRE');
    expect(stepOf(ticket, 'minhap-request')?.state).toBe('DONE');
    expect(stepOf(ticket, 'homologation-request:CADASTRE')?.state).toBe('NEXT');
  });
});

describe('AEAT', () => {
  const sent = aCompleteSituation().asking('AEAT').checked('REGISTER_IN_PRE').sending('aeat-certificate');
  const sentAt = sent.build().now;
  const daysLater = (days: number) => new Date(Date.parse(sentAt) + days * 86_400_000).toISOString();
  const wait = (ticket: SituationBuilder) => stepOf(ticket, 'aeat-screenshot:AEAT')?.waitingFor;
  const replies = (ticket: SituationBuilder, id: string) =>
    stepOf(ticket, id)?.offers.flatMap((offer) => (offer.kind === 'REPLY' ? [offer.replyId] : []));

  test('the screenshot is waited for since the message, for seven days', () => {
    expect(stepOf(sent, 'aeat-screenshot:AEAT')?.state).toBe('WAITING');
    expect(wait(sent)).toMatchObject({ whom: 'l’ens', since: sentAt, deadline: daysLater(7) });
  });

  test.each([
    [0, false],
    [3, false],
    [6.99, false],
    [7, true],
    [30, true],
  ])('after %d days', (days, isLate) => {
    const ticket = sent.at(daysLater(days));
    expect(wait(ticket)).toMatchObject({ days: Math.floor(days), isLate });
    expect(idsOf(ticket).includes('body-silence')).toBe(isLate);
  });

  test('the days are the desk’s setting', () => {
    const ticket = sent.settled({ aeat: { ...sent.build().settings.aeat, daysToAnswer: '10' } }).at(daysLater(8));
    expect(wait(ticket)).toMatchObject({ days: 8, isLate: false });
    expect(idsOf(ticket)).not.toContain('body-silence');
  });

  test('the reminder is offered while it is waited for, the closing message once the time is over', () => {
    expect(replies(sent, 'aeat-screenshot:AEAT')).toEqual(['aeat-reminder']);
    expect(replies(sent.at(daysLater(8)), 'body-silence')).toEqual(['close-for-silence']);
    expect(stepOf(sent.at(daysLater(8)), 'body-silence')?.state).toBe('PENDING');
  });

  test('a reminder gives the whole time again, and the wait still counts from the message', () => {
    const reminded = sent.at(daysLater(8)).sending('aeat-reminder');
    expect(wait(reminded)).toMatchObject({ since: sentAt, days: 8, isLate: false });
    expect(idsOf(reminded)).not.toContain('body-silence');
  });

  test('the screenshot that comes late is still welcome', () => {
    const came = sent.at(daysLater(9)).after(tick('aeat-screenshot:AEAT'));
    expect(idsOf(came)).not.toContain('body-silence');
    expect(stepOf(came, 'aeat-load-certificate:AEAT')?.state).not.toBe('BLOCKED');
  });

  test('a message sent by hand begins the wait too', () => {
    const ticked = aCompleteSituation().asking('AEAT').checked('REGISTER_IN_PRE').after(tick('aeat-message:AEAT'));
    expect(wait(ticked.at(daysLater(8)))).toMatchObject({ since: ticked.build().now, isLate: true });
  });

  test('a screenshot ticked by mistake is waited for again since the message', () => {
    const reopened = sent.at(daysLater(2)).after(tick('aeat-screenshot:AEAT'), reopen('aeat-screenshot:AEAT'));
    expect(wait(reopened)).toMatchObject({ since: sentAt, days: 2 });
  });

  describe('closed for silence', () => {
    const closed = sent.at(daysLater(8)).sending('close-for-silence');

    test('what is left is not done, and says why; the ticket is closed', () => {
      const open = stepsOf(closed).filter(({ state }) => state !== 'DONE' && state !== 'SKIPPED');
      expect(open.map(({ id, state }) => [id, state])).toEqual([['close-ticket', 'NEXT']]);
      expect(stepOf(closed, 'register-pre:AEAT')).toMatchObject({
        state: 'SKIPPED',
        evidence: [{ text: 'L’ens no ha respost: el tiquet es tanca' }],
      });
    });

    test('what was done stays done', () => {
      expect(stepOf(closed, 'aeat-message:AEAT')?.state).toBe('DONE');
    });

    describe('with other services in the ticket', () => {
      const mixed = aCompleteSituation()
        .asking('AEAT')
        .asking('ACTIC')
        .checked('REGISTER_IN_PRE')
        .sending('aeat-certificate')
        .at(daysLater(8))
        .sending('close-for-silence');

      test.each([
        ['body-silence', 'DONE'],
        ['aeat-screenshot:AEAT', 'SKIPPED'],
        ['register-pre:AEAT', 'SKIPPED'],
        ['homologation-request:AEAT', 'SKIPPED'],
        ['register-pre:ACTIC', 'NEXT'],
        ['homologation-request:ACTIC', 'BLOCKED'],
        ['register-integrator', 'BLOCKED'],
        ['close-ticket', 'BLOCKED'],
      ])('%s is %s: only what kept silent is left undone', (id, state) => {
        expect(stepOf(mixed, id)?.state).toBe(state);
      });

      test('the service left undone says so, and its integrator is not registered', () => {
        expect(stepOf(mixed, 'register-pre:AEAT')?.evidence[0]?.text).toContain('aquest servei no s’integra');
        expect(stepOf(mixed, 'register-integrator')?.services).toEqual(['ACTIC']);
      });

      test('a closing message about the documents is about the whole ticket', () => {
        const closed = aSituation().asking('AEAT').asking('ACTIC').missing('CDA_CERTIFICATE').sending('missing-cda');
        const given = closed.at(daysLater(9)).sending('close-for-silence').classified({ disposition: 'PROCEED' });
        expect(stepOf(given, 'register-pre:ACTIC')?.state).toBe('SKIPPED');
      });
    });

    test('taken back, everything is open again', () => {
      const back = closed.after(reopen('body-silence'));
      expect(stepOf(back, 'aeat-screenshot:AEAT')?.state).toBe('WAITING');
      expect(stepOf(back, 'register-pre:AEAT')?.state).toBe('NEXT');
    });
  });
});

describe('Pas 5: addresses', () => {
  const ips = { ips: { pre: ['192.0.2.1', '192.0.2.2'], pro: ['192.0.2.3'] } };
  const ticket = aCompleteSituation().formRead(ips).asking('ACTIC').checked('REGISTER_IN_PRE');

  test.each([
    [morning, 'WAITING'],
    ['2026-03-10T14:59:59+01:00', 'WAITING'],
    ['2026-03-10T15:00:00+01:00', 'PENDING'],
    [afternoon, 'PENDING'],
    ['2026-07-10T12:59:00Z', 'WAITING'],
    ['2026-07-10T13:00:00Z', 'PENDING'],
  ])('at %s they are %s', (now, state) => {
    expect(stepOf(ticket.at(now), 'configure-ips')?.state).toBe(state);
  });

  const openedAt = (opened: string, now: string) => ticket.openedAt(opened).at(now);

  test('before the hour they cannot be ticked, only skipped with a reason', () => {
    const early = openedAt('2026-03-10T08:00:00+01:00', morning);
    const step = stepOf(early, 'configure-ips');
    expect(step?.offers.map(({ kind }) => kind)).toEqual(['COPY', 'COPY', 'LINK']);
    expect(step?.waitingFor).toMatchObject({ opensAt: '2026-03-10T15:00:00+01:00', isLate: false });
    expect(stepOf(early.after(skip('configure-ips', 'Sistemes hi està d’acord')), 'configure-ips')?.state).toBe(
      'SKIPPED',
    );
  });

  test('on a case of the day before they may have been configured that day', () => {
    const step = stepOf(openedAt('2026-03-09T12:00:00+01:00', morning), 'configure-ips');
    expect(step?.state).toBe('WAITING');
    expect(step?.offers.map(({ kind }) => kind)).toContain('TICK');
  });

  test('they are given to copy, by environment', () => {
    expect(copiesOf(ticket, 'configure-ips')).toEqual([
      ['IP de PRE', '192.0.2.1\n192.0.2.2'],
      ['IP de PRO', '192.0.2.3'],
    ]);
  });

  test('a registry that only goes to PRO has no PRE addresses', () => {
    const registry = aCompleteSituation().formRead(ips).asking('REGISTRE_MERCANTIL');
    expect(copiesOf(registry, 'configure-ips')).toEqual([['IP de PRO', '192.0.2.3']]);
  });

  test('without addresses in the form there is no step', () => {
    expect(idsOf(aCompleteSituation().asking('ACTIC'))).not.toContain('configure-ips');
  });
});

describe('Pas 7: the integrator', () => {
  const integrator = {
    companyName: 'Integra SL',
    nif: 'B00000000',
    contact: { givenName: '', surname: '', nif: '', position: '', phone: '', email: '' },
    ips: [],
  };

  test('its fields are given to copy', () => {
    expect(copiesOf(aCompleteSituation().formRead({ integrator }).asking('ACTIC'), 'register-integrator')).toEqual([
      ['Ens', 'Ajuntament de Vila-seca'],
      ['Servei AOC', 'VO'],
      ['Segon desplegable: Competències TIC (ACTIC)', 'ACTIC'],
      ['Empresa integradora', 'Integra SL'],
    ]);
  });

  test('SCT_DENUNCIES is written in its own way', () => {
    const ticket = aCompleteSituation().formRead({ integrator }).asking('SCT_DENUNCIES');
    expect(copiesOf(ticket, 'register-integrator')).toEqual([
      ['Ens', 'Ajuntament de Vila-seca'],
      ['Servei AOC', 'VO'],
      ['Segon desplegable', 'SCT'],
      ['Observacions', 'SCT_DENUNCIES'],
      ['Empresa integradora', 'Integra SL'],
    ]);
  });

  test.each([
    ['ALTA_DE_SERVEIS', false],
    ['HOMOLOGATION', true],
  ] as const)('a ticket that comes from %s: registered only if its PRE ticket did not: %s', (origin, isAgain) => {
    const detail = stepOf(aCompleteSituation().asking('ACTIC').from(origin), 'register-integrator')?.detail ?? '';
    expect(detail.includes('si no es va registrar amb l’alta a PRE')).toBe(isAgain);
  });

  test('a form without a company says so', () => {
    expect(stepOf(aCompleteSituation().asking('ACTIC'), 'register-integrator')?.detail).toContain('mateix ens');
  });

  test.each([['REGISTRE_MERCANTIL'], ['COAC'], ['CADASTRE'], ['AEAT'], ['PADRO'], ['ACTIC']])(
    'no ticket of %s is closed before it',
    (serviceId) => {
      const step = stepOf(aCompleteSituation().asking(serviceId), 'close-ticket');
      expect(step?.blockedBy).toContain('register-integrator');
    },
  );
});

describe('the mass spreadsheet', () => {
  const ticket = aSituation()
    .classified({ handlings: ['MASS_EXCEL', 'MINHAP'] })
    .attached('altes.xlsx');

  test('asks for no leave and no documents, whatever services it names', () => {
    expect(idsOf(ticket)).toEqual([
      'mass-excel-review',
      'mass-excel-pro',
      'mass-excel-pre',
      'register-integrator',
      'finished-message',
      'close-ticket',
    ]);
    expect(stepOf(ticket, 'mass-excel-review')?.detail).toBe('altes.xlsx');
  });

  test('a missing spreadsheet is asked for', () => {
    expect(stepOf(ticket.attached(), 'mass-excel-review')?.detail).toContain('demaneu-lo');
  });
});

describe('registries of the CORPME group', () => {
  test('nothing is done in PRE and no homologation is asked for', () => {
    const ids = idsOf(aCompleteSituation().asking('ENTITATS_JURIDIQUES'));
    expect(ids).toContain('register-pro:ENTITATS_JURIDIQUES');
    expect(ids.filter((id) => id.startsWith('register-pre') || id.startsWith('homologation-request'))).toEqual([]);
  });

  test.each([['REGISTRE_MERCANTIL'], ['REGISTRE_PROPIETAT'], ['ENTITATS_JURIDIQUES']])(
    '%s is only checked to be in PRO, where its sign-up put it',
    (serviceId) => {
      const step = stepOf(
        aCompleteSituation().asking(serviceId).after(tick('check-authorisations')),
        `register-pro:${serviceId}`,
      );
      expect(step?.title).toMatch(/^Comproveu que és a PRO/);
      expect(step?.offers).toEqual([{ kind: 'TICK', label: 'És a PRO' }]);
    },
  );
});

describe('the padró', () => {
  const padro = aCompleteSituation().attached().asking('PADRO');

  test.each([
    ['deploy', ['padro-purpose', 'padro-jira', 'padro-message', 'padro-answer', 'register-integrator', 'close-ticket']],
    [
      'consume',
      [
        'padro-purpose',
        'documents',
        'check-authorisations',
        'register-pre:PADRO',
        'homologation-request:PADRO',
        'register-integrator',
        'close-ticket',
      ],
    ],
  ])('to %s: %j', (purpose, ids) => {
    expect(idsOf(padro.after(answer('padro-purpose', purpose)))).toEqual(ids);
  });

  test('the Jira of a deployment waits for no CDA: the message asks the town hall for it', () => {
    expect(stepOf(padro.after(answer('padro-purpose', 'deploy')), 'padro-jira')?.state).toBe('NEXT');
  });
});
