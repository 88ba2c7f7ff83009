import { describe, expect, test } from 'vitest';
import { classify } from '#shared/classification/classify.ts';
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
    ['with a slip of the pen', 'Voldríem consultar dades d’empadronamnet.', ['PADRO']],
    [
      'under a heading, in a table',
      'SERVEIS A INTEGRAR\nCadastre\tConsulta de dades\nDGP\tIdentitat',
      ['CADASTRE', 'DGP'],
    ],
    ['in a row that says yes', 'Servei\tIntegrar\nPadró\tSí\nCadastre\tNo\nDGP\tSí', ['DGP', 'PADRO']],
    [
      'by a short name beside a full one',
      'Volem els aparelladors de Girona i els de Tarragona.',
      ['COL_GIRONA', 'COL_TARRAGONA'],
    ],
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
    ['a row that says no', 'Padró: SÍ\nCadastre: NO', ['PADRO']],
    ['in use, in a parenthesis of its own', 'Volem el Padró (el Cadastre ja el tenim).', ['PADRO']],
    [
      'in use, in the middle of what is asked for',
      'Volem el Padró, a més del Cadastre, que ja consumim, i l’AEAT.',
      ['AEAT', 'PADRO'],
    ],
    [
      'in use, above a list marked with angles',
      'El SOC ja el tenim. El que toca connectar és això:\n\n  > SEPE\n  > INSS',
      ['INSS', 'SEPE'],
    ],
    ['integrated in the past', 'Fa dos anys vam integrar el Padró. Ara volem el Cadastre.', ['CADASTRE']],
    ['refused', 'Volem el Cadastre. La DGP no la necessitem.', ['CADASTRE']],
    ['refused in Spanish', 'Solicitamos el Catastro. El IAE no lo vamos a consultar.', ['CADASTRE']],
    ['refused without a verb', 'Voldríem el Cadastre però no el Padró.', ['CADASTRE']],
    ['ruled out, with the verb that would ask for it', 'Volem la DGP. Ara descartem integrar el Padró.', ['DGP']],
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

describe('a service in use or left to others is not even asked about', () => {
  test.each([
    ['looked up as a habit', 'Volem la DGP. El Cadastre, el repassem a la seu.', ['DGP']],
    ['a thing of others', 'Volem el Cadastre. De la identitat de la DGP se n’encarrega la Diputació.', ['CADASTRE']],
    ['brought by the person', 'Volem el Cadastre. El títol de família nombrosa ens el porta la persona.', ['CADASTRE']],
    ['already on its way', 'Volem la DGP. El Cadastre i la TGSS ja viatgen sols.', ['DGP']],
    ['there since a year', 'Volem la DGP. El Cadastre, des del 2019.', ['DGP']],
    ['in use, in a relative clause', 'Volem la DGP, a més del Cadastre, que ja consumim.', ['DGP']],
    ['in use, in a parenthesis', 'Volem afegir la DGP al que tenim (AEAT i Padró són els que fem servir).', ['DGP']],
    [
      'in use, under a heading',
      'Serveis que ja consumim\nDGP\tIdentitat\n\nServeis que volem\nPadró\tTitular',
      ['PADRO'],
    ],
    [
      'taken back in the next sentence',
      'Volem el Padró. La companya va venir a demanar una nota simple. D’aquesta part no en volem res.',
      ['PADRO'],
    ],
  ])('%s', (_, words, gives) => {
    const { services, questions } = classify(aTicket().asking(words).facts);
    expect(services.map(({ serviceId }) => serviceId)).toEqual(gives);
    expect(questions.filter(({ id }) => id.startsWith('service:'))).toEqual([]);
  });

  test('one that is only supposed is asked about', () => {
    const { services, questions } = classify(
      aTicket().asking('Volem la DGP. Si hi volíem afegir el Padró, com ho faríem?').facts,
    );
    expect(services.map(({ serviceId }) => serviceId)).toEqual(['DGP']);
    expect(questions.map(({ id }) => id)).toContain('service:PADRO');
  });
});

test('a question on how to go on makes a request of the names it comes with', () => {
  expect(asked(aTicket().saying('Padró i Cadastre.'))).toEqual([]);
  expect(asked(aTicket().saying('Padró i Cadastre. Com hem de procedir?'))).toEqual(['CADASTRE', 'PADRO']);
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

describe('what the desk proposes', () => {
  const proposed = (answer: string) =>
    asked(aTicket().asking('Volem integrar el Cadastre.').commented('Voleu també el Padró?', answer));

  test.each([
    ['is asked for once it is accepted', 'Sí, endavant.', ['CADASTRE', 'PADRO']],
    ['is not while the answer is open', 'Ho mirarem.', ['CADASTRE']],
    ['is not when the yes is for something else', 'Sí, però el Padró no.', ['CADASTRE']],
  ])('%s', (_, answer, gives) => {
    expect(proposed(answer)).toEqual(gives);
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
