import type { ActionRequest, Verdict } from '#shared/contract/index.ts';
import {
  aCompleteSituation,
  afternoon,
  answer,
  aSituation,
  recordLink,
  type SituationBuilder,
  skip,
  tick,
} from '#test/builders/a-situation.ts';

/** Something the agent does, and the step that is next after it; `null` when only others can go on. */
interface Move {
  readonly does: (situation: SituationBuilder) => SituationBuilder;
  readonly next: string | null;
}

export interface Path {
  readonly ticket: string;
  readonly start: SituationBuilder;
  /** The step that is next before anything is done. */
  readonly first: string | null;
  readonly moves: readonly Move[];
}

const act =
  (...requests: ActionRequest[]) =>
  (next: string | null): Move => ({ does: (situation) => situation.after(...requests), next });
const ticks = (stepId: string, next: string | null): Move => act(tick(stepId))(next);
const sends = (replyId: string, next: string | null): Move => ({
  does: (situation) => situation.sending(replyId),
  next,
});
const checks = (verdict: Verdict, next: string | null): Move => ({
  does: (situation) => situation.checked(verdict),
  next,
});
const answers = (question: string, value: string, next: string | null): Move => act(answer(question, value))(next);

const waits = (days: number, next: string | null): Move => ({
  does: (situation) => situation.at(new Date(Date.parse(situation.build().now) + days * 86_400_000).toISOString()),
  next,
});

const ipsOf = { ips: { pre: ['192.0.2.10'], pro: ['192.0.2.20'] } };

/** Every branch of the procedure, walked forwards. */
export const paths: readonly Path[] = [
  {
    ticket: 'State services through the ministry (Cadastre and DGP, Vila-seca)',
    start: aCompleteSituation().asking('CADASTRE').asking('DGP'),
    first: 'check-authorisations',
    moves: [
      checks('REGISTER_IN_PRE', 'minhap-spreadsheet'),
      ticks('minhap-spreadsheet', 'minhap-request'),
      act(recordLink('minhap-request', 'CAID 123'))(null),
      answers('minhap-answer:CADASTRE', 'with-code', 'minhap-finality:CADASTRE'),
      ticks('minhap-finality:CADASTRE', 'minhap-register:CADASTRE'),
      ticks('minhap-register:CADASTRE', 'homologation-request:CADASTRE'),
      answers('minhap-answer:DGP', 'without-code', 'minhap-register:DGP'),
      checks('ALREADY_IN_PRE', 'homologation-request:CADASTRE'),
      sends('homologation-request', 'register-integrator'),
      ticks('register-integrator', 'close-ticket'),
      ticks('close-ticket', null),
    ],
  },
  {
    ticket: 'the ministry asks for its old letter before it authorises',
    start: aCompleteSituation().asking('SEPE').checked('REGISTER_IN_PRE').after(tick('minhap-spreadsheet')),
    first: 'minhap-request',
    moves: [
      act(recordLink('minhap-request', 'CAID 124'))(null),
      answers('minhap-answer:SEPE', 'asks-for-letter', 'minhap-letter'),
      ticks('minhap-letter', null),
      answers('minhap-answer:SEPE', 'asks-for-signature', 'minhap-signature'),
      sends('minhap-signature', null),
      ticks('minhap-signature', null),
      answers('minhap-answer:SEPE', 'without-code', 'minhap-register:SEPE'),
    ],
  },
  {
    ticket: 'AEAT, in the afternoon, with addresses in the form (Granollers)',
    start: aCompleteSituation().formRead(ipsOf).asking('AEAT').at(afternoon),
    first: 'check-authorisations',
    moves: [
      checks('REGISTER_IN_PRE', 'register-pre:AEAT'),
      ticks('register-pre:AEAT', 'aeat-message:AEAT'),
      sends('aeat-certificate', 'configure-ips'),
      ticks('configure-ips', null),
      ticks('aeat-screenshot:AEAT', 'aeat-load-certificate:AEAT'),
      ticks('aeat-load-certificate:AEAT', 'homologation-request:AEAT'),
      sends('homologation-request', 'register-integrator'),
      ticks('register-integrator', 'close-ticket'),
    ],
  },
  {
    ticket: 'AEAT, and a body that does not answer',
    start: aCompleteSituation().asking('AEAT').checked('ALREADY_IN_PRE'),
    first: 'aeat-message:AEAT',
    moves: [
      sends('aeat-certificate', null),
      waits(8, 'body-silence'),
      sends('aeat-reminder', null),
      waits(8, 'body-silence'),
      sends('close-for-silence', 'close-ticket'),
      ticks('close-ticket', null),
    ],
  },
  {
    ticket: 'AEAT, and a body that does not answer, beside a service that goes on',
    start: aCompleteSituation().asking('AEAT').asking('ACTIC').checked('ALREADY_IN_PRE'),
    first: 'aeat-message:AEAT',
    moves: [
      sends('aeat-certificate', 'homologation-request:ACTIC'),
      waits(8, 'body-silence'),
      sends('close-for-silence', 'homologation-request:ACTIC'),
      sends('homologation-request', 'register-integrator'),
      ticks('register-integrator', 'close-ticket'),
    ],
  },
  {
    ticket: 'endorsed documents of the architects (COAC, Sant Cugat)',
    start: aCompleteSituation().body('Ajuntament de Sant Cugat del Vallès', '0820550006').asking('COAC'),
    first: 'check-authorisations',
    moves: [
      checks('REGISTER_IN_PRE', 'college-consent:COAC'),
      sends('college-consent:COAC', null),
      ticks('college-consent:COAC', 'register-pre:COAC'),
      ticks('register-pre:COAC', 'dcoc-properties:COAC'),
      ticks('dcoc-properties:COAC', 'homologation-request:COAC'),
      sends('homologation-request', 'register-integrator'),
      ticks('register-integrator', 'close-ticket'),
    ],
  },
  {
    ticket: 'Registre Mercantil, in PRO only (Vic)',
    start: aCompleteSituation().asking('REGISTRE_MERCANTIL'),
    first: 'check-authorisations',
    moves: [
      checks('REGISTER_IN_PRE', 'corpme-message'),
      sends('corpme-registered', 'register-integrator'),
      ticks('register-integrator', 'close-ticket'),
    ],
  },
  {
    ticket: 'Registre Mercantil checked by hand',
    start: aCompleteSituation().asking('REGISTRE_MERCANTIL').after(tick('check-authorisations')),
    first: 'register-pro:REGISTRE_MERCANTIL',
    moves: [ticks('register-pro:REGISTRE_MERCANTIL', 'corpme-message')],
  },
  {
    ticket: 'a town hall that deploys its padró (Manresa)',
    start: aCompleteSituation().asking('PADRO'),
    first: 'padro-purpose',
    moves: [
      answers('padro-purpose', 'deploy', 'padro-jira'),
      act(recordLink('padro-jira', 'SE-401'))('padro-message'),
      sends('padro-deployment', 'register-integrator'),
      ticks('register-integrator', null),
      ticks('padro-answer', 'close-ticket'),
    ],
  },
  {
    ticket: 'a town hall that only queries the padró of others',
    start: aCompleteSituation().asking('PADRO'),
    first: 'padro-purpose',
    moves: [
      answers('padro-purpose', 'consume', 'check-authorisations'),
      checks('REGISTER_IN_PRE', 'register-pre:PADRO'),
      ticks('register-pre:PADRO', 'homologation-request:PADRO'),
    ],
  },
  {
    ticket: 'services of four scopes in one ticket (Mataró)',
    start: aSituation()
      .asking('DGP')
      .asking('FAMILIA_NOMBROSA')
      .asking('FAMILIA_MONOPARENTAL')
      .asking('PADRO')
      .asking('CAATEEB')
      .disposed('SPLIT_BY_SCOPE'),
    first: 'split-by-scope',
    moves: [sends('split-by-scope', null)],
  },
  {
    ticket: 'two colleges the agent wants apart',
    start: aSituation().asking('COAC').asking('CAATEEB').disposed('SPLIT_BY_SCOPE'),
    first: 'split-by-scope',
    moves: [sends('split-by-college', null)],
  },
  {
    ticket: 'a copy of a sign-up with neither form nor CDA (Igualada)',
    start: aSituation().asking('IMSERSO').missing('INTEGRATION_FORM', 'CDA_CERTIFICATE'),
    first: 'request-documents',
    moves: [
      sends('missing-form-and-cda', null),
      {
        does: (situation) => situation.disposed('PROCEED').classified({ missing: [] }),
        next: 'documents',
      },
      ticks('documents', 'check-authorisations'),
    ],
  },
  {
    ticket: 'a copy of a sign-up whose documents never come',
    start: aSituation().asking('IMSERSO').missing('CDA_CERTIFICATE').sending('missing-cda'),
    first: null,
    moves: [waits(7, 'body-silence'), sends('close-for-silence', 'close-ticket'), ticks('close-ticket', null)],
  },
  {
    ticket: 'a copy of a sign-up that only lacks the form',
    start: aSituation().asking('IMSERSO').missing('INTEGRATION_FORM'),
    first: 'request-documents',
    moves: [sends('missing-form', null)],
  },
  {
    ticket: 'a copy of a sign-up that only lacks the CDA',
    start: aSituation().asking('IMSERSO').missing('CDA_CERTIFICATE'),
    first: 'request-documents',
    moves: [sends('missing-cda', null)],
  },
  {
    ticket: 'a spreadsheet of many bodies (Audifilm)',
    start: aSituation()
      .attached('Altes_massives_VO_11_ens.xlsx')
      .asking('CADASTRE', { handling: 'MASS_EXCEL' })
      .asking('SEPE', { handling: 'MASS_EXCEL' }),
    first: 'mass-excel-review',
    moves: [
      ticks('mass-excel-review', 'mass-excel-pro'),
      ticks('mass-excel-pro', 'mass-excel-pre'),
      ticks('mass-excel-pre', 'register-integrator'),
      ticks('register-integrator', 'finished-message'),
      sends('finished-pre-and-pro', 'close-ticket'),
    ],
  },
  {
    ticket: 'opened directly, without the sign-up',
    start: aSituation().asking('ACTIC').from('DIRECT').disposed('REDIRECT_TO_ALTA'),
    first: 'open-through-eacat',
    moves: [sends('open-through-eacat', 'close-ticket'), ticks('close-ticket', null)],
  },
  {
    ticket: 'only COETC',
    start: aSituation().asking('COETC').disposed('CLOSE_COETC'),
    first: 'coetc-message',
    moves: [sends('coetc-no-integration', 'close-ticket'), ticks('close-ticket', null)],
  },
  {
    ticket: 'something that is no integration',
    start: aSituation()
      .classified({ otherServices: ['e-NOTUM'] })
      .disposed('OTHER_SERVICE'),
    first: 'other-service',
    moves: [ticks('other-service', null)],
  },
  {
    ticket: 'a ticket that does not say where it comes from',
    start: aSituation()
      .asking('ACTIC')
      .from('UNKNOWN')
      .disposed('ASK_AGENT')
      .wondering({ id: 'origin', text: 'D’on ve?', options: [{ value: 'DIRECT', label: 'Directe' }] }),
    first: 'question:origin',
    moves: [answers('origin', 'DIRECT', null)],
  },
  {
    ticket: 'an empty ticket',
    start: aSituation().disposed('ASK_AGENT'),
    first: 'review-ticket',
    moves: [ticks('review-ticket', null)],
  },
  {
    ticket: 'a service nobody documented, once the agent says it proceeds',
    start: aCompleteSituation().asking('INE'),
    first: 'decide-handling:INE',
    moves: [act(skip('decide-handling:INE', 'Ho porta una altra unitat'))('check-authorisations')],
  },
  {
    ticket: 'the same service, once the agent says how it is handled',
    start: aCompleteSituation().asking('INE'),
    first: 'decide-handling:INE',
    moves: [
      {
        does: (situation) =>
          situation.after(answer('handling:INE', 'MINHAP')).classified({
            services: aSituation().asking('INE', { handling: 'MINHAP' }).build().classification.services,
          }),
        next: 'check-authorisations',
      },
      ticks('check-authorisations', 'minhap-spreadsheet'),
    ],
  },
  {
    ticket: 'a Generalitat service with everything attached',
    start: aCompleteSituation().asking('ACTIC'),
    first: 'check-authorisations',
    moves: [
      checks('REGISTER_IN_PRE', 'register-pre:ACTIC'),
      checks('ALREADY_IN_PRE', 'homologation-request:ACTIC'),
      sends('homologation-request', 'register-integrator'),
    ],
  },
  {
    ticket: 'a modality the sign-up did not authorise in PRO',
    start: aCompleteSituation().asking('ACTIC'),
    first: 'check-authorisations',
    moves: [
      checks('NOT_IN_PRO', 'transfer-support-unit:ACTIC'),
      sends('transfer-support-unit', null),
      checks('REGISTER_IN_PRE', 'register-pre:ACTIC'),
    ],
  },
  {
    ticket: 'a service without a homologation document',
    start: aCompleteSituation().asking('RELI').checked('REGISTER_IN_PRE'),
    first: 'register-pre:RELI',
    moves: [
      ticks('register-pre:RELI', 'register-integrator'),
      ticks('register-integrator', 'finished-message'),
      sends('finished-pre-and-pro', 'close-ticket'),
    ],
  },
  {
    ticket: 'the filled homologation document, to move to PRO',
    start: aSituation()
      .asking('ACTIC')
      .from('HOMOLOGATION')
      .classified({ environments: ['PRO'] }),
    first: 'homologation-review',
    moves: [
      ticks('homologation-review', 'check-authorisations'),
      checks('ALREADY_IN_PRE', 'register-integrator'),
      ticks('register-integrator', 'finished-message'),
      sends('finished-pre-and-pro', 'close-ticket'),
    ],
  },
];

/** The situations a path goes through, from the first to the last. */
export function stationsOf({ start, moves }: Path): SituationBuilder[] {
  const stations = [start];
  for (const { does } of moves) stations.push(does(stations.at(-1) ?? start));
  return stations;
}
