import { z } from 'zod';
import { legibleText } from '#shared/text/legible.ts';
import { Classification, Disposition, Environment, Handling, Origin } from './classification.ts';
import { IntegrationForm } from './form.ts';
import { Comparison, Ine10Input, RequestedModality } from './siri.ts';

const id = z.string().min(1).max(120);
const note = z.string().overwrite(legibleText).min(1).max(2000);

/** The language a reply is written in: the addressee's, whatever the interface speaks. */
export const ReplyLanguage = z.enum(['ca', 'es']);
export type ReplyLanguage = z.infer<typeof ReplyLanguage>;

export const StepState = z.enum(['NEXT', 'PENDING', 'BLOCKED', 'WAITING', 'DONE', 'SKIPPED']);
export type StepState = z.infer<typeof StepState>;

/** What a step lets the agent do. */
export const Offer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('REPLY'), replyId: z.string() }),
  z.object({ kind: z.literal('TICK'), label: z.string() }),
  z.object({ kind: z.literal('CHECK_AUTHORISATIONS') }),
  z.object({ kind: z.literal('LINK'), url: z.string(), label: z.string() }),
  z.object({ kind: z.literal('RECORD_LINK'), label: z.string() }),
  z.object({ kind: z.literal('COPY'), label: z.string(), text: z.string() }),
  z.object({
    kind: z.literal('ANSWER'),
    questionId: z.string(),
    options: z.array(z.object({ value: z.string(), label: z.string() })),
  }),
]);
export type Offer = z.infer<typeof Offer>;

export const StepEvidence = z.object({
  text: z.string(),
  at: z.string().optional(),
  by: z.string().optional(),
  url: z.string().optional(),
});
export type StepEvidence = z.infer<typeof StepEvidence>;

export const WaitingFor = z.object({
  whom: z.string(),
  since: z.string(),
  /** Whole days since then. */
  days: z.number().int(),
  /** When the time that the body was given is over. */
  deadline: z.string().nullable(),
  /** The step may not be done before. */
  opensAt: z.string().nullable(),
  /** Long enough to remind whoever it is, or to give up. */
  isLate: z.boolean(),
});
export type WaitingFor = z.infer<typeof WaitingFor>;

export const Step = z.object({
  id: z.string(),
  title: z.string(),
  detail: z.string().nullable(),
  /** When the procedure asks for it. */
  when: z.string(),
  /** What counts as done, any of them. */
  provenBy: z.array(z.string()),
  /** The services it is about; none means the whole ticket. */
  services: z.array(z.string()),
  state: StepState,
  evidence: z.array(StepEvidence),
  /** Ids of the steps that must come first. */
  blockedBy: z.array(z.string()),
  waitingFor: WaitingFor.nullable(),
  offers: z.array(Offer),
  /** The section of the agents' procedure it comes from. */
  source: z.string(),
});
export type Step = z.infer<typeof Step>;

/** A service as an agent corrects it. `handling` is given when the agent decides it. */
const CorrectedService = z.strictObject({
  serviceId: id,
  products: z.array(z.string().max(120)).max(20).optional(),
  handling: Handling.optional(),
});

export const Correction = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('disposition'), value: Disposition }),
  z.strictObject({ field: z.literal('origin'), value: Origin }),
  z.strictObject({ field: z.literal('services'), value: z.array(CorrectedService).max(60) }),
]);
export type Correction = z.infer<typeof Correction>;

/** Every way an agent changes a case. One shape a kind; what the server adds to it is in `Action`. */
export const ActionRequest = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('CORRECT_CLASSIFICATION'), correction: Correction, reason: note }),
  z.strictObject({ type: z.literal('ANSWER_QUESTION'), questionId: id, value: z.string().min(1).max(200) }),
  z.strictObject({
    type: z.literal('CHECK_AUTHORISATIONS'),
    ine10: Ine10Input.optional(),
    requested: z.array(RequestedModality).max(500).optional(),
  }),
  z.strictObject({ type: z.literal('TICK_STEP'), stepId: id, note: note.optional() }),
  z.strictObject({ type: z.literal('REOPEN_STEP'), stepId: id }),
  z.strictObject({ type: z.literal('SKIP_STEP'), stepId: id, reason: note }),
  /** From the version the ticket began with to a newer one. */
  z.strictObject({ type: z.literal('MOVE_PROCEDURE'), procedureId: id, version: z.number().int().positive() }),
  z.strictObject({
    type: z.literal('RECORD_LINK'),
    stepId: id,
    label: note,
    url: z.url({ protocol: /^https?$/, normalize: true }).max(2000),
  }),
  z.strictObject({
    type: z.literal('INSERT_REPLY'),
    replyId: id,
    language: ReplyLanguage,
    /** What the agent typed over or into placeholders, by placeholder name. */
    values: z.record(z.string().max(60), z.string().max(4000)).optional(),
  }),
  z.strictObject({ type: z.literal('REPORT_INSERTION_FAILED'), insertionId: z.uuid() }),
  z.strictObject({ type: z.literal('CONFIRM_REPLY_SENT'), insertionId: z.uuid(), edited: z.boolean() }),
]);
export type ActionRequest = z.infer<typeof ActionRequest>;
export type ActionType = ActionRequest['type'];

export const RenderedReply = z.object({
  replyId: z.string(),
  language: ReplyLanguage,
  html: z.string(),
  /** The same message as reading text. */
  text: z.string(),
  /** Placeholders without a value; a reply with any of them cannot be inserted. */
  empty: z.array(z.string()),
});
export type RenderedReply = z.infer<typeof RenderedReply>;

export const Action = z.object({
  id: z.string(),
  type: z.string(),
  at: z.string(),
  actor: z.object({ id: z.string(), name: z.string() }),
  /** What was asked, and under `result` what the server found or made for it. */
  request: ActionRequest,
  result: z
    .object({
      comparison: Comparison.optional(),
      reply: RenderedReply.optional(),
      /** The steps that were open for the reply when it was written: sent, it answers those. */
      forSteps: z.array(z.string()).optional(),
    })
    .nullable(),
});
export type Action = z.infer<typeof Action>;

export const ReplyPlaceholder = z.object({
  name: z.string(),
  label: z.string(),
  /** By the language the reply is written in. */
  values: z.object({ ca: z.string().nullable(), es: z.string().nullable() }),
  /** Where the value comes from, in words; null while there is none. */
  source: z.string().nullable(),
});
export type ReplyPlaceholder = z.infer<typeof ReplyPlaceholder>;

const Named = z.object({ code: z.string(), name: z.string() });

/** What a reply says is authorised, a row a modality: the screenshot of the procedure (PAS 0.2). */
export const AuthorisationTable = z.object({
  environments: z.array(Environment),
  rows: z.array(
    z.object({
      product: Named,
      modality: Named,
      /** By environment; empty where nobody knows yet. */
      finalities: z.partialRecord(Environment, z.array(z.string())),
    }),
  ),
});
export type AuthorisationTable = z.infer<typeof AuthorisationTable>;

export const ReplyOffer = z.object({
  id: z.string(),
  title: z.string(),
  /** Why it fits now. */
  reason: z.string(),
  languages: z.array(ReplyLanguage),
  language: ReplyLanguage,
  /** `publicReply` to whoever wrote; `internalNote` for text that goes elsewhere by hand. */
  channel: z.enum(['publicReply', 'internalNote']),
  placeholders: z.array(ReplyPlaceholder),
  /** Given where the reply carries authorisations: what its image shows. */
  table: AuthorisationTable.optional(),
  inserted: z.object({ at: z.string(), by: z.string() }).nullable(),
  sent: z.object({ at: z.string(), by: z.string() }).nullable(),
});
export type ReplyOffer = z.infer<typeof ReplyOffer>;

export const FormReading = z.object({
  /** NONE: no PDF attached. PENDING: not looked at yet. UNFETCHABLE: Zendesk did not give the file. */
  state: z.enum(['NONE', 'PENDING', 'READ', 'UNREADABLE', 'UNFETCHABLE']),
  fileName: z.string().nullable(),
  detail: z.string().nullable(),
  form: IntegrationForm.nullable(),
});
export type FormReading = z.infer<typeof FormReading>;

/** A procedure that the ticket follows, as it stood when the ticket began or where the agent moved it. */
export const FollowedProcedure = z.object({
  id: z.string(),
  name: z.string(),
  version: z.number().int(),
  /** Day, `YYYY-MM-DD`. */
  validFrom: z.string(),
  newer: z
    .object({
      version: z.number().int(),
      validFrom: z.string(),
      /** What each version since changed, in a sentence, oldest first. */
      changes: z.array(z.string()),
      /** Titles of steps. */
      added: z.array(z.string()),
      removed: z.array(z.string()),
      changed: z.array(z.string()),
    })
    .nullable(),
});
export type FollowedProcedure = z.infer<typeof FollowedProcedure>;

const Link = z.object({ label: z.string(), url: z.string(), at: z.string(), by: z.string() });

/** Everything the sidebar shows of one ticket. Worked out from the facts and the actions at every reading. */
export const CaseView = z.object({
  ticketId: z.string(),
  /** Counts every change of the case: of two views, the one with more is the newer. */
  version: z.number().int(),
  classification: Classification,
  /** Name and issuing body of each service the classification names, by service id. */
  services: z.record(z.string(), z.object({ name: z.string(), issuer: z.string() })),
  form: FormReading,
  procedures: z.array(FollowedProcedure),
  steps: z.array(Step),
  /** The step to do now. */
  nextStepId: z.string().nullable(),
  replies: z.array(ReplyOffer),
  comparison: Comparison.nullable(),
  /** What the comparison is asked for by default. */
  requested: z.array(RequestedModality),
  actions: z.array(Action),
  links: z.array(Link),
});
export type CaseView = z.infer<typeof CaseView>;

export const ActionResult = z.object({ action: Action, case: CaseView });
export type ActionResult = z.infer<typeof ActionResult>;
