import { getService } from '#shared/catalogue/index.ts';
import type {
  Action,
  ActionRequest,
  Classification,
  ClassifiedService,
  Comparison,
  ComparisonRow,
  Disposition,
  Environment,
  FormReading,
  IntegrationForm,
  MissingDocument,
  Origin,
  Question,
  Verdict,
} from '#shared/contract/index.ts';
import { requestedModalities } from '#shared/procedures/requested-modalities.ts';
import type { Situation } from '#shared/procedures/situation.ts';
import { type DeskSettings, defaultDeskSettings } from '#shared/replies/desk-settings.ts';

const contact = { givenName: '', surname: '', nif: '', position: '', phone: '', email: '' };

const emptyForm: IntegrationForm = {
  formId: '1515_AOC_SOL_INTEGRACIO_SERVEIS_2021',
  version: '2026-03-18',
  state: '',
  organization: { name: 'Ajuntament de Vila-seca', nif: 'P-9900100-J' },
  technician: contact,
  services: [],
  otherServices: [],
  application: { name: '', description: '', technology: '', other: '' },
  ips: { pre: [], pro: [] },
  integrator: null,
  signed: true,
  warnings: [],
};

const emptyClassification: Classification = {
  disposition: 'PROCEED',
  scopes: [],
  handlings: [],
  origin: { value: 'ALTA_DE_SERVEIS', evidence: [] },
  services: [],
  missing: [],
  environments: ['PRE', 'PRO'],
  otherServices: [],
  organization: { name: 'Ajuntament de Vila-seca', nif: 'P9900100J', ine10: '4317110007' },
  questions: [],
  explanations: [],
  runnerUp: null,
  originRunnerUp: null,
  warnings: [],
  mentioned: [],
};

/** A moment before noon in Madrid; each thing done takes a minute. */
export const morning = '2026-03-10T09:00:00+01:00';
export const afternoon = '2026-03-10T16:00:00+01:00';

/** One case at one moment, filled with ordinary facts; a test says only what matters to it. */
export class SituationBuilder {
  private readonly situation: Situation;

  constructor(situation: Situation) {
    this.situation = situation;
  }

  build(): Situation {
    return this.situation;
  }

  with(change: Partial<Situation>): SituationBuilder {
    return new SituationBuilder({ ...this.situation, ...change });
  }

  classified(change: Partial<Classification>): SituationBuilder {
    return this.with({ classification: { ...this.situation.classification, ...change } });
  }

  /** Asks for a service of the catalogue; its handling is its first product's unless said otherwise. */
  asking(serviceId: string, given: Partial<ClassifiedService> = {}): SituationBuilder {
    const { scope, products } = getService(serviceId);
    const service: ClassifiedService = {
      serviceId,
      scope,
      handling: products[0]?.handling ?? null,
      products: products.slice(0, 1).map(({ code, modalities }) => ({
        code,
        modalities: modalities.slice(0, 1).flatMap((modality) => (modality.code === null ? [] : [modality.code])),
      })),
      confidence: 1,
      evidence: [],
      ...given,
    };
    const services = [...this.situation.classification.services, service];
    return this.classified({
      services,
      scopes: [...new Set(services.map((one) => one.scope))].sort(),
      handlings: [...new Set(services.flatMap(({ handling }) => handling ?? []))].sort(),
    });
  }

  disposed(disposition: Disposition): SituationBuilder {
    return this.classified({ disposition });
  }

  from(value: Origin): SituationBuilder {
    return this.classified({ origin: { value, evidence: [] } });
  }

  missing(...missing: MissingDocument[]): SituationBuilder {
    return this.classified({
      missing,
      disposition: 'REQUEST_DOCUMENTS',
      origin: { value: 'COPY_OF_ALTA', evidence: [] },
    });
  }

  wondering(question: Question): SituationBuilder {
    return this.classified({ questions: [...this.situation.classification.questions, question] });
  }

  body(name: string, ine10?: string): SituationBuilder {
    return this.classified({ organization: { name, nif: 'P9900100J', ...(ine10 ? { ine10 } : {}) } });
  }

  attached(...fileNames: string[]): SituationBuilder {
    const attachments = fileNames.map((fileName) => ({ fileName }));
    return this.with({ facts: { ...this.situation.facts, attachments } });
  }

  formRead(change: Partial<IntegrationForm> = {}): SituationBuilder {
    const name = this.situation.classification.organization.name ?? emptyForm.organization.name;
    const written = { ...emptyForm, organization: { ...emptyForm.organization, name }, ...change };
    const form: FormReading = { state: 'READ', fileName: 'formulari.pdf', detail: null, form: written };
    return this.with({ form });
  }

  settled(change: Partial<DeskSettings>): SituationBuilder {
    return this.with({ settings: { ...this.situation.settings, ...change } });
  }

  openedAt(openedAt: string): SituationBuilder {
    return this.with({ openedAt });
  }

  at(now: string): SituationBuilder {
    return this.with({ now });
  }

  /** What agents did, in order, a minute apart. */
  after(...requests: ActionRequest[]): SituationBuilder {
    return requests.reduce<SituationBuilder>((builder, request) => builder.acted(request), this);
  }

  /** The agent asks SIRI about what the ticket asks for, of the ticket's body unless said otherwise. */
  checked(
    verdict: Verdict | ((modality: string) => Verdict),
    unavailable: Environment[] = [],
    ine10 = this.situation.classification.organization.ine10 ?? '4317110007',
  ): SituationBuilder {
    const verdictOf = typeof verdict === 'string' ? () => verdict : verdict;
    const comparison: Comparison = {
      ine10: ine10.padStart(10, '0'),
      organization: null,
      asOf: this.inAMinute(),
      unavailable,
      rows: requestedModalities(this.situation.classification).map(({ productCode, modalityCode }) =>
        aComparisonRow(productCode, modalityCode, verdictOf(modalityCode)),
      ),
    };
    return this.acted({ type: 'CHECK_AUTHORISATIONS' }, { comparison });
  }

  private acted(request: ActionRequest, result: Action['result'] = null): SituationBuilder {
    const { actions, answers } = this.situation;
    const now = this.inAMinute();
    const action: Action = {
      id: idOf(actions.length),
      type: request.type,
      at: now,
      actor: { id: '1', name: 'Agent de guàrdia' },
      request,
      result,
    };
    return this.with({
      now,
      actions: [...actions, action],
      comparison: result?.comparison ?? this.situation.comparison,
      answers: request.type === 'ANSWER_QUESTION' ? { ...answers, [request.questionId]: request.value } : answers,
    });
  }

  /** Puts a reply in the editor and sends it; it answers the steps named, or all that offer it. */
  sending(replyId: string, ...forSteps: string[]): SituationBuilder {
    const insertionId = idOf(this.situation.actions.length);
    const result = forSteps.length > 0 ? { forSteps } : null;
    return this.acted({ type: 'INSERT_REPLY', replyId, language: 'ca' }, result).after({
      type: 'CONFIRM_REPLY_SENT',
      insertionId,
      edited: false,
    });
  }

  private inAMinute(): string {
    return new Date(Date.parse(this.situation.now) + 60_000).toISOString();
  }
}

/** The id of the action numbered `index` from 0. */
export function idOf(index: number): string {
  return `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
}

/** A row of the comparison that leads to a verdict. */
function aComparisonRow(productCode: string, modalityCode: string, verdict: Verdict): ComparisonRow {
  const proStates = { NOT_IN_PRO: 'NONE', EXPIRED_IN_PRO: 'EXPIRED', UNKNOWN: 'UNAVAILABLE' } as const;
  const pro = verdict === 'REGISTER_IN_PRE' || verdict === 'ALREADY_IN_PRE' ? 'AUTHORIZED' : proStates[verdict];
  const proFinalities = {
    AUTHORIZED: ['4317110007_TRAMITS'],
    EXPIRED: ['4317110007_ANTIGA'],
    NONE: [],
    UNAVAILABLE: [],
  };
  const isInPre = verdict === 'ALREADY_IN_PRE';
  return {
    productCode,
    productName: productCode,
    modalityCode,
    modalityName: `Modalitat ${modalityCode}`,
    pro: { state: pro, finalityCodes: proFinalities[pro] },
    pre: { state: isInPre ? 'AUTHORIZED' : 'NONE', finalityCodes: isInPre ? ['PROVES'] : [] },
    verdict,
  };
}

/** An ordinary ticket of a town hall that went through the service sign-up; nothing is asked for yet. */
export function aSituation(): SituationBuilder {
  return new SituationBuilder({
    facts: { ticketId: '900417', subject: '', description: '' },
    classification: emptyClassification,
    form: { state: 'NONE', fileName: null, detail: null, form: null },
    comparison: null,
    actions: [],
    answers: {},
    language: 'ca',
    settings: defaultDeskSettings,
    openedAt: morning,
    now: morning,
  });
}

/** A ticket whose form was read and whose certificate is attached. */
export function aCompleteSituation(): SituationBuilder {
  return aSituation().attached('formulari.pdf', 'cda.cer').formRead();
}

export const tick = (stepId: string): ActionRequest => ({ type: 'TICK_STEP', stepId });
export const skip = (stepId: string, reason: string): ActionRequest => ({ type: 'SKIP_STEP', stepId, reason });
export const reopen = (stepId: string): ActionRequest => ({ type: 'REOPEN_STEP', stepId });
export const answer = (questionId: string, value: string): ActionRequest => ({
  type: 'ANSWER_QUESTION',
  questionId,
  value,
});
export const recordLink = (
  stepId: string,
  label: string,
  url = `https://tiquets.example/browse/${label}`,
): ActionRequest => ({
  type: 'RECORD_LINK',
  stepId,
  label,
  url,
});
