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
  type SituationBuilder,
  tick,
} from '#test/builders/a-situation.ts';
import { aTicket } from '#test/builders/a-ticket.ts';
import { copiesOf, idsOf, stepOf } from '#test/builders/steps-of.ts';

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
    expect(stepOf(ticket, 'documents')?.detail).toBe('El formulari no porta signatura digital. Versió antiga.');
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
    ['COEIC', '4317110007', 'dcoc.properties', '4317110007'],
  ])('%s with INE10 %s: %s gets %s', (serviceId, ine10, key, value) => {
    const ticket = aCompleteSituation().body('Ens', ine10).asking(serviceId);
    expect(copiesOf(ticket, `dcoc-properties:${serviceId}`)).toEqual([[key, value]]);
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
      ['INE10 per buscar el DIR3', '4317110007'],
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
    expect(stepOf(ticket, 'minhap-answer:CADASTRE')?.waitingFor).toEqual({
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
    expect(stepOf(ticket, 'minhap-register:CADASTRE')?.detail).toMatch(/PROVES.*MTI/);
  });

  test('what PRE already has is not asked for', () => {
    const ticket = aCompleteSituation().asking('CADASTRE').checked('ALREADY_IN_PRE');
    expect(stepOf(ticket, 'minhap-request')?.state).toBe('DONE');
    expect(stepOf(ticket, 'homologation-request')?.state).toBe('NEXT');
  });
});

describe('AEAT', () => {
  const sent = aCompleteSituation().asking('AEAT').checked('REGISTER_IN_PRE').sending('aeat-certificate');

  test('the screenshot is waited for since the message', () => {
    expect(stepOf(sent, 'aeat-screenshot:AEAT')).toMatchObject({
      state: 'WAITING',
      waitingFor: { whom: 'l’ens', since: sent.build().now },
    });
  });

  test.each([
    ['2026-03-17T08:00:00+01:00', 'Té 7 dies'],
    ['2026-03-18T08:00:00+01:00', 'es pot tancar'],
  ])('on %s: %s', (now, words) => {
    expect(stepOf(sent.at(now), 'aeat-screenshot:AEAT')?.detail).toContain(words);
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
      ['Servei: Competències TIC (ACTIC)', 'ACTIC'],
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
    expect(ids.filter((id) => id.startsWith('register-pre') || id === 'homologation-request')).toEqual([]);
  });
});
