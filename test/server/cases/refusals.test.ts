import { describe, expect, test } from 'vitest';
import { toCaseView } from '#server/cases/case-view.ts';
import { whyRefused } from '#server/cases/refusals.ts';
import type { ActionRequest, Correction } from '#shared/contract/index.ts';
import {
  aCompleteSituation,
  afternoon,
  answer,
  aSituation,
  idOf,
  recordLink,
  reopen,
  type SituationBuilder,
  skip,
  tick,
} from '#test/builders/a-situation.ts';

function whyNot(request: ActionRequest, builder: SituationBuilder): string | null {
  const situation = builder.build();
  const stored = {
    ticketId: '900417',
    facts: situation.facts,
    form: { ...situation.form, detail: null },
    version: 1,
    openedAt: situation.openedAt,
    actions: [...situation.actions],
  };
  return whyRefused(request, toCaseView(stored, situation, 'ca'))?.ca ?? null;
}

const actic = aCompleteSituation().asking('ACTIC');
const compared = actic.checked('REGISTER_IN_PRE');
const cadastre = aCompleteSituation().asking('CADASTRE').checked('REGISTER_IN_PRE').after(tick('minhap-spreadsheet'));
const padro = aCompleteSituation().asking('PADRO');
const redirect = aSituation().asking('ACTIC').disposed('REDIRECT_TO_ALTA');
const insert = (change: Partial<Extract<ActionRequest, { type: 'INSERT_REPLY' }>> = {}): ActionRequest => ({
  type: 'INSERT_REPLY',
  replyId: 'open-through-eacat',
  language: 'ca',
  ...change,
});
const correct = (...serviceIds: string[]): ActionRequest => ({
  type: 'CORRECT_CLASSIFICATION',
  correction: { field: 'services', value: serviceIds.map((serviceId) => ({ serviceId })) },
  reason: 'Ho diu el formulari',
});

type Corrected = Extract<Correction, { field: 'services' }>['value'];
const correctTo = (...value: Corrected): ActionRequest => ({
  type: 'CORRECT_CLASSIFICATION',
  correction: { field: 'services', value },
  reason: 'Ho diu el formulari',
});

const withIps = aCompleteSituation()
  .formRead({ ips: { pre: ['192.0.2.10'], pro: [] } })
  .asking('ACTIC')
  .checked('REGISTER_IN_PRE');
const old = cadastre.openedAt('2023-01-09T10:00:00+01:00');
const move = (version: number, procedureId = 'minhap'): ActionRequest => ({
  type: 'MOVE_PROCEDURE',
  procedureId,
  version,
});

interface Row {
  readonly what: string;
  readonly on: SituationBuilder;
  readonly does: ActionRequest;
}

const allowed: readonly Row[] = [
  { what: 'ticking the next step', on: compared, does: tick('register-pre:ACTIC') },
  { what: 'skipping a step that is blocked', on: actic, does: skip('register-pre:ACTIC', 'Ho fa un altre equip') },
  {
    what: 'ticking a step that waits',
    on: padro.after(answer('padro-purpose', 'deploy'), tick('padro-jira')).sending('padro-deployment'),
    does: tick('padro-answer'),
  },
  {
    what: 'reopening a ticked step',
    on: actic.after(tick('check-authorisations')),
    does: reopen('check-authorisations'),
  },
  {
    what: 'reopening a skipped step',
    on: actic.after(skip('documents', 'Ja hi eren'), skip('check-authorisations', 'Aturat')),
    does: reopen('check-authorisations'),
  },
  { what: 'reopening a comparison', on: compared, does: reopen('check-authorisations') },
  {
    what: 'reopening what a comparison proved',
    on: actic.checked('ALREADY_IN_PRE'),
    does: reopen('register-pre:ACTIC'),
  },
  {
    what: 'reopening a message that was sent',
    on: redirect.sending('open-through-eacat'),
    does: reopen('open-through-eacat'),
  },
  { what: 'reopening an answer', on: padro.after(answer('padro-purpose', 'deploy')), does: reopen('padro-purpose') },
  {
    what: 'reopening a recorded link',
    on: cadastre.after(recordLink('minhap-request', 'CAID 1')),
    does: reopen('minhap-request'),
  },
  { what: 'recording the link a step asks for', on: cadastre, does: recordLink('minhap-request', 'CAID 1') },
  {
    what: 'recording another link once the step is reopened',
    on: cadastre.after(recordLink('minhap-request', 'CAID 1'), reopen('minhap-request')),
    does: recordLink('minhap-request', 'CAID 2'),
  },
  { what: 'answering what a step asks', on: padro, does: answer('padro-purpose', 'consume') },
  {
    what: 'saying how a service is handled',
    on: aCompleteSituation().asking('INE'),
    does: answer('handling:INE', 'STANDARD'),
  },
  { what: 'inserting a reply that fits', on: redirect, does: insert() },
  { what: 'inserting it in the other language', on: redirect, does: insert({ language: 'es' }) },
  {
    what: 'inserting it with what the agent typed',
    on: redirect.settled({ links: { ...redirect.build().settings.links, integrationGuide: '' } }),
    does: insert({ values: { guideUrl: 'https://guia.example' } }),
  },
  { what: 'comparing', on: actic, does: { type: 'CHECK_AUTHORISATIONS' } },
  {
    what: 'comparing the body the agent types',
    on: actic.body('Ajuntament'),
    does: { type: 'CHECK_AUTHORISATIONS', ine10: '829810004' },
  },
  { what: 'correcting to a service of the catalogue', on: actic, does: correct('CADASTRE') },
  {
    what: 'correcting to a service asked for in two ways',
    on: actic,
    does: correctTo({ serviceId: 'DGT', handling: 'STANDARD' }, { serviceId: 'DGT', handling: 'MINHAP' }),
  },
  {
    what: 'correcting to the two products of a service that go different ways',
    on: actic,
    does: correctTo(
      { serviceId: 'TGSS', products: ['SCSP_TGSS'] },
      { serviceId: 'TGSS', products: ['TGSS_VIDA_LABORAL'] },
    ),
  },
  {
    what: 'overruling that a service of the State goes through the ministry',
    on: actic,
    does: correctTo({ serviceId: 'IMSERSO', products: ['DEPENDENCIA'], handling: 'STANDARD' }),
  },
  {
    what: 'saying that one that does not go through it does',
    on: actic,
    does: correctTo({ serviceId: 'IVTM', handling: 'MINHAP' }),
  },
  {
    what: 'deciding how a service that nobody documents is handled',
    on: actic,
    does: correctTo({ serviceId: 'INE', handling: 'MINHAP' }, { serviceId: 'ECA', handling: 'DCOC' }),
  },
  { what: 'correcting to no service', on: actic, does: correctTo() },
  {
    what: 'confirming a reply that was inserted',
    on: redirect.after(insert()),
    does: { type: 'CONFIRM_REPLY_SENT', insertionId: idOf(0), edited: false },
  },
  { what: 'moving an old ticket to the newer version of its procedure', on: old, does: move(2) },
  {
    what: 'skipping the addresses before their hour, with a reason',
    on: withIps,
    does: skip('configure-ips', 'Urgent'),
  },
  { what: 'ticking the addresses after their hour', on: withIps.at(afternoon), does: tick('configure-ips') },
  {
    what: 'ticking in the morning the addresses of a ticket of the day before',
    on: withIps.openedAt('2026-03-09T10:00:00+01:00'),
    does: tick('configure-ips'),
  },
];

const refused: readonly (Row & { readonly because: RegExp })[] = [
  { what: 'a step that is not there', on: actic, does: tick('minhap-request'), because: /ja no és a la llista/ },
  { what: 'ticking what is done', on: compared, does: tick('check-authorisations'), because: /ja està fet/ },
  { what: 'skipping what is done', on: compared, does: skip('check-authorisations', 'No cal'), because: /ja està fet/ },
  { what: 'ticking what only an answer proves', on: padro, does: tick('padro-purpose'), because: /no es marca a mà/ },
  {
    what: 'ticking before its time',
    on: actic,
    does: tick('register-pre:ACTIC'),
    because: /^Abans cal fer: Compareu .*SIRI\.$/,
  },
  { what: 'reopening what is open', on: actic, does: reopen('check-authorisations'), because: /no està tancat/ },
  {
    what: 'reopening what the documents prove',
    on: actic,
    does: reopen('documents'),
    because: /Ningú no ha tancat aquest pas a mà/,
  },
  {
    what: 'a link on a step that asks for none',
    on: actic,
    does: recordLink('check-authorisations', 'X-1'),
    because: /no demana cap enllaç/,
  },
  {
    what: 'a link on a step that others block',
    on: aCompleteSituation().asking('CADASTRE'),
    does: recordLink('minhap-request', 'CAID 1'),
    because: /^Abans cal fer/,
  },
  {
    what: 'a second link on a closed step',
    on: cadastre.after(recordLink('minhap-request', 'CAID 1')),
    does: recordLink('minhap-request', 'CAID 2'),
    because: /ja està fet/,
  },
  { what: 'a question nobody asks', on: actic, does: answer('origin', 'DIRECT'), because: /ja no es fa/ },
  {
    what: 'an answer that is no option',
    on: padro,
    does: answer('padro-purpose', 'potser'),
    because: /cap de les opcions/,
  },
  { what: 'a reply that does not fit', on: actic, does: insert(), because: /no escau al tiquet/ },
  {
    what: 'a reply in a language it is not written in',
    on: cadastre,
    does: insert({ replyId: 'minhap-request', language: 'ca' }),
    because: /no està escrita en aquesta llengua/,
  },
  {
    what: 'a reply with something empty',
    on: redirect,
    does: insert({ values: { guideUrl: ' ' } }),
    because: /^Falta omplir: /,
  },
  {
    what: 'comparing a body without a code',
    on: actic.body('Ajuntament'),
    does: { type: 'CHECK_AUTHORISATIONS' },
    because: /escriviu-lo/,
  },
  {
    what: 'comparing a body whose code is none',
    on: actic.body('Ajuntament', 'pendent'),
    does: { type: 'CHECK_AUTHORISATIONS' },
    because: /escriviu-lo/,
  },
  {
    what: 'comparing nothing',
    on: aCompleteSituation().asking('COL_GIRONA'),
    does: { type: 'CHECK_AUTHORISATIONS' },
    because: /cap modalitat per comparar/,
  },
  {
    what: 'ticking the addresses before their hour',
    on: withIps,
    does: tick('configure-ips'),
    because: /^Encara no és l'hora: cal esperar les 15:00/,
  },
  { what: 'moving a ticket that has the newest', on: cadastre, does: move(2), because: /cap versió més nova/ },
  { what: 'moving to a version there is not', on: old, does: move(3), because: /cap versió més nova/ },
  { what: 'moving back', on: old, does: move(1), because: /cap versió més nova/ },
  { what: 'moving twice', on: old.after(move(2)), does: move(2), because: /cap versió més nova/ },
  {
    what: 'moving a procedure the ticket does not follow',
    on: actic.openedAt('2023-01-09T10:00:00+01:00'),
    does: move(2),
    because: /el tiquet no el segueix/,
  },
  { what: 'a service that does not exist', on: actic, does: correct('ACTIC', 'NO_SUCH'), because: /NO_SUCH/ },
  {
    what: 'the same service three times',
    on: actic,
    does: correct('AEAT', 'AEAT', 'AEAT'),
    because: /AEAT.*més d'un cop/,
  },
  {
    what: 'the same service twice, once with the handling that it has anyway',
    on: actic,
    does: correctTo({ serviceId: 'AEAT' }, { serviceId: 'CADASTRE' }, { serviceId: 'AEAT', handling: 'AEAT' }),
    because: /AEAT.*més d'un cop/,
  },
  {
    what: 'two products of a service that go the same way, each by itself',
    on: actic,
    does: correctTo({ serviceId: 'AEAT', products: ['AEAT_DADES'] }, { serviceId: 'AEAT', products: ['AEAT_IAE'] }),
    because: /AEAT.*més d'un cop/,
  },
  {
    what: 'a service twice while nobody says how either is handled',
    on: actic,
    does: correct('INE', 'INE'),
    because: /INE.*més d'un cop/,
  },
  {
    what: 'a product of another service',
    on: actic,
    does: correctTo({ serviceId: 'CADASTRE', products: ['CADASTRE', 'ACTIC'] }),
    because: /CADASTRE no té cap producte ACTIC/,
  },
  {
    what: 'a product that does not exist',
    on: actic,
    does: correctTo({ serviceId: 'INE', products: ['INE'] }),
    because: /INE no té cap producte INE/,
  },
  {
    what: 'mass registrations as the handling of one service',
    on: actic,
    does: correctTo({ serviceId: 'CADASTRE', handling: 'MASS_EXCEL' }),
    because: /Cadastre no es pot tractar com MASS_EXCEL: pot ser MINHAP, STANDARD\./,
  },
  {
    what: 'a service of the State as a college’s',
    on: actic,
    does: correctTo({ serviceId: 'CADASTRE', handling: 'DCOC' }),
    because: /Cadastre no es pot tractar com DCOC/,
  },
  {
    what: 'a service of the Generalitat through the ministry',
    on: actic,
    does: correctTo({ serviceId: 'ACTIC', handling: 'MINHAP' }),
    because: /pot ser STANDARD\./,
  },
  {
    what: 'the ministry for a college that nobody documents',
    on: actic,
    does: correctTo({ serviceId: 'ECA', handling: 'MINHAP' }),
    because: /pot ser DCOC, STANDARD\./,
  },
  {
    what: 'a reply with a value for nothing in it',
    on: redirect,
    does: insert({ values: { guideUrl: 'https://guia.example', inventat: 'x' } }),
    because: /no té cap lloc per a inventat\./,
  },
  {
    what: 'a reply with thousands of made-up values, told without naming them all',
    on: redirect,
    does: insert({ values: Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`v${i}`, ''])) }),
    because: /^Aquesta resposta no té cap lloc per a v0, v1, v2 i 4997 més\.$/,
  },
  {
    what: 'confirming what was not inserted',
    on: redirect,
    does: { type: 'CONFIRM_REPLY_SENT', insertionId: idOf(7), edited: false },
    because: /cap resposta inserida pendent/,
  },
  {
    what: 'confirming what failed',
    on: redirect.after(insert(), { type: 'REPORT_INSERTION_FAILED', insertionId: idOf(0) }),
    does: { type: 'CONFIRM_REPLY_SENT', insertionId: idOf(0), edited: false },
    because: /cap resposta inserida pendent/,
  },
];

describe('what the case as it stands allows', () => {
  test.each(allowed)('$what', ({ on, does }) => {
    expect(whyNot(does, on)).toBeNull();
  });
});

describe('what it refuses, and in which words', () => {
  test.each(refused)('$what', ({ on, does, because }) => {
    expect(whyNot(does, on)).toMatch(because);
  });
});
