import { describe, expect, test } from 'vitest';
import { services } from '#shared/catalogue/index.ts';
import { classify } from '#shared/classification/classify.ts';
import { vocabulary } from '#shared/classification/vocabulary.ts';
import { aTicket, type TicketBuilder } from '#test/builders/a-ticket.ts';

function asked(ticket: TicketBuilder): string[] {
  return [...new Set(classify(ticket.facts).services.map(({ serviceId }) => serviceId))];
}

describe('a service counts when it is asked for now', () => {
  test.each([
    ['in a sentence', 'Volem integrar el Cadastre.', ['CADASTRE']],
    [
      'in a list with its lead-in',
      'Ens cal afegir:\n- Registre Civil\n- Antecedents penals',
      ['ANTECEDENTS_PENALS', 'REGISTRE_CIVIL'],
    ],
    ['as a label and its value', 'Servei: RCA_CONSULTA', ['CATSALUT']],
    ['in Spanish without accents', 'queremos conectar el padron municipal', ['PADRO']],
    ['with a typo people make', 'volem el cadastro', ['CADASTRE']],
    ['by its code alone', 'Demanem TFM_VIGENCIA.', ['FAMILIA_MONOPARENTAL']],
    ['by its issuer', 'Sol·licitem la integració amb el SEPE.', ['SEPE']],
    ['in a sentence that goes on from the one before', 'Volem el Cadastre. I la dependència.', ['CADASTRE', 'IMSERSO']],
    ['with an HTML entity inside', 'Volem el padr&oacute; hist&ograve;ric.', ['PADRO_HISTORIC']],
  ])('%s', (_, words, gives) => {
    expect(asked(aTicket().asking(words))).toEqual(gives);
  });
});

describe('a service that is only mentioned does not count', () => {
  test.each([
    ['already in use', 'El padró ja el tenim integrat. Volem el Cadastre.', ['CADASTRE']],
    ['in use, in the first half of the sentence', 'Ja consumim el Padró i ara volem el Cadastre.', ['CADASTRE']],
    ['in use, in a list of its own', 'Ja tenim integrats:\n- Padró\n- AEAT\n\nVolem integrar:\n- IGAE', ['IGAE']],
    ['looked up by other means', 'Ens cal el nivell de renda. L’empadronament ja el mirem al taulell.', ['AEAT']],
    [
      'working for years, said first',
      'El Cadastre i la TGSS els tenim operatius des del 2022. Volem el Padró.',
      ['PADRO'],
    ],
    ['integrated in the past', 'Fa dos anys vam integrar el Padró. Ara volem el Cadastre.', ['CADASTRE']],
    ['refused', 'Volem el Cadastre. La DGP no la necessitem.', ['CADASTRE']],
    ['refused in Spanish', 'Solicitamos el Catastro. El IAE no lo vamos a consultar.', ['CADASTRE']],
    ['refused without a verb', 'Voldríem el Cadastre però no el Padró.', ['CADASTRE']],
    ['excepted', 'Demanem els serveis de l’alta excepte el Padró: Cadastre i DGP.', ['CADASTRE', 'DGP']],
    ['put off', 'Volem el COAC. Els aparelladors de Girona ja els demanarem.', ['COAC']],
    ['replaced', 'En lloc del Padró necessitem el padró històric.', ['PADRO_HISTORIC']],
    ['the office that writes', 'Des de l’Oficina del Padró volem integrar la DGP.', ['DGP']],
    ['the programme that will use it', 'Volem la DGP des de l’aplicació del padró.', ['DGP']],
    [
      'another thing of the same name',
      'Volem el títol de família nombrosa per a les bonificacions del padró d’escombraries.',
      ['FAMILIA_NOMBROSA'],
    ],
    ['the code of the body', 'Volem el Padró. El nostre codi INE és 0801930008.', ['PADRO']],
    ['everyday words', 'Sóc el tècnic. Hi ha diversos camins. Volem el Padró.', ['PADRO']],
    ['in the signature', 'Volem la DGP.\n\nAtentament,\nRegistre Civil i Padró', ['DGP']],
    ['in a quoted message', 'Volem la DGP.\n\n> Voleu també el Padró i el Cadastre?', ['DGP']],
    ['in a legal footer', 'Volem la DGP.\n\nAvís legal: tràmits de padró i cadastre amb cita prèvia.', ['DGP']],
  ])('%s', (_, words, gives) => {
    expect(asked(aTicket().asking(words))).toEqual(gives);
  });

  test('and the classification says why, in the ticket’s words', () => {
    const { mentioned } = classify(aTicket().asking('Ja consumim el Padró. Volem el Cadastre.').facts, {
      locale: 'en',
    });
    expect(mentioned).toEqual([
      {
        serviceId: 'PADRO',
        reason: 'mentioned as already in use',
        evidence: [expect.objectContaining({ quote: 'Padró' })],
      },
    ]);
  });
});

describe('names that several services share', () => {
  test.each([
    [
      'DGP with legal residence beside it is legal residence',
      'Volem la residència legal d’estrangers de la DGP.',
      ['RESIDENCIA_LEGAL'],
    ],
    [
      'DGP apart from it is both',
      'Volem la DGP (dades d’identitat). Volem la residència legal d’estrangers.',
      ['DGP', 'RESIDENCIA_LEGAL'],
    ],
    ['DGT with vehicle tax debtors is the debtors', 'Volem els deutors de l’IVTM amb la DGT.', ['IVTM']],
    [
      'the tax agency of Catalonia is ATC',
      'Volem les obligacions tributàries amb l’Agència Tributària de Catalunya.',
      ['ATC'],
    ],
    ['tax obligations alone are AEAT', 'Volem la consulta d’obligacions tributàries.', ['AEAT']],
    ['a taxpayer’s land data are AEAT', 'Volem INFOCAT (dades cadastrals d’un contribuent) de l’AEAT.', ['AEAT']],
    ['historical census is not census', 'Volem l’informe històric d’empadronament de l’IDESCAT.', ['PADRO_HISTORIC']],
    ['TITULAR_IDESCAT is census', 'Volem PADRO amb TITULAR_IDESCAT.', ['PADRO']],
    [
      'disability elsewhere is the other service',
      'Volem el grau de discapacitat d’altres comunitats autònomes.',
      ['DISCAPACITAT_CCAA'],
    ],
    [
      'disability here and elsewhere is two',
      'Volem la discapacitat de la Generalitat i d’altres CCAA.',
      ['DISCAPACITAT', 'DISCAPACITAT_CCAA'],
    ],
    ['guaranteed income is not income', 'Volem la renda garantida de ciutadania.', ['RENDA_GARANTIDA']],
    ['C2 beside Catalan is no tax code', 'Volem el certificat de nivell de català (C1 i C2).', ['CERTIFICAT_CATALA']],
    ['RCA is neither RPC nor RCP', 'Volem RCA.', ['CATSALUT']],
    [
      'technical industrial engineers are not industrial engineers',
      'Volem els enginyers tècnics industrials.',
      ['CETIB'],
    ],
    ['SCT with its penalty notices is Via Oberta', 'Volem l’enviament de denúncies al SCT.', ['SCT_DENUNCIES']],
  ])('%s', (_, words, gives) => {
    expect(asked(aTicket().asking(words))).toEqual(gives);
  });

  test.each([
    ['IDESCAT', 'Volem integrar l’IDESCAT.', ['PADRO_HISTORIC', 'PADRO']],
    ['SCT', 'Volem integrar el SCT.', ['SCT_DENUNCIES']],
    [
      'a college of which there are three',
      'Volem integrar el col·legi d’aparelladors.',
      ['CAATEEB', 'COL_GIRONA', 'COL_TARRAGONA'],
    ],
    ['the registrars', 'Volem integrar el CORPME.', ['REGISTRE_PROPIETAT', 'REGISTRE_MERCANTIL']],
  ])('%s alone is asked, with its bearers to choose from', (_, words, candidates) => {
    const result = classify(aTicket().asking(words).facts);
    expect(result.disposition).toBe('ASK_AGENT');
    expect(result.questions.find(({ id }) => id === 'services')?.options.map(({ value }) => value)).toEqual([
      ...candidates,
      'OTHER',
    ]);
  });
});

describe('comments', () => {
  const request = aTicket().asking('Volem integrar el Cadastre i el Padró.');

  test('the requester adds a service later', () => {
    expect(asked(request.commented('Hola, afegiu també la DGP.'))).toEqual(['CADASTRE', 'DGP', 'PADRO']);
  });

  test('the requester withdraws a service later', () => {
    expect(asked(request.commented('Al final el Padró no el necessitem.'))).toEqual(['CADASTRE']);
  });

  test('what the desk asks about is not asked for', () => {
    expect(asked(request.commented('Ens podeu confirmar si voleu també la DGP?'))).toEqual(['CADASTRE', 'PADRO']);
  });
});

describe('the subject', () => {
  test('that names something else than the request is asked about', () => {
    const ticket = aTicket().titled('IVTM: bonificacions').asking('Volem integrar el grau de discapacitat.');
    expect(asked(ticket)).toEqual(['DISCAPACITAT']);
    expect(classify(ticket.facts).questions.map(({ id }) => id)).toEqual(['service:IVTM']);
    const decisions = { answers: { 'service:IVTM': 'YES' }, corrections: [] };
    expect(classify(ticket.facts, { decisions }).disposition).toBe('SPLIT_BY_SCOPE');
  });

  test('speaks when the description does not', () => {
    expect(asked(aTicket().titled('Registre Mercantil').asking('Volem integrar-lo.'))).toEqual(['REGISTRE_MERCANTIL']);
  });

  test('of an answer repeats an older conversation', () => {
    expect(asked(aTicket().titled('RE: Integració Padró').asking('Volem integrar el Cadastre.'))).toEqual(['CADASTRE']);
  });
});

test('a message that only points to the one it forwards asks what that one asks', () => {
  const words =
    'Us reenvio la petició de l’Ajuntament.\n\nDe: Sistemes\nEnviat el: dilluns\n\nVolem integrar el Cadastre.';
  const { services: found } = classify(aTicket().asking(words).facts);
  expect(found.map(({ serviceId }) => serviceId)).toEqual(['CADASTRE']);
});

describe('every phrase of the vocabulary names its service', () => {
  const rows = vocabulary.filter(({ service, isCommonWord, isShort }) => service !== '' && !isCommonWord && !isShort);
  test.each(rows.map(({ service, product, words }) => [`${service} ${product ?? ''}`.trim(), service, words] as const))(
    '%s',
    (_, service, words) => {
      const missed = words.filter((phrase) => !asked(aTicket().asking(`Volem integrar ${phrase}.`)).includes(service));
      expect(missed).toEqual([]);
    },
  );

  test.each(
    vocabulary.flatMap(({ service, product, words, isShort }) => (isShort ? [[service, product, words] as const] : [])),
  )('a short name of %s counts beside its full one, and alone names nothing', (service, product, words) => {
    const full = rows.find((row) => row.service === service && row.product === product)?.words[0] ?? '';
    const refused = (phrase: string) => asked(aTicket().asking(`Volem integrar ${full}.`).commented(`${phrase} no.`));
    expect(words.filter((phrase) => asked(aTicket().asking(`Volem integrar ${phrase}.`)).includes(service))).toEqual(
      [],
    );
    expect(words.filter((phrase) => refused(phrase).includes(service))).toEqual([]);
  });

  test('and every service can be named', () => {
    const named = new Set(rows.map(({ service }) => service));
    expect(services.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });
});
