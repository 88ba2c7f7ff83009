import { z } from 'zod';
import { IntegrationForm } from './form.ts';

/** Which administration a service belongs to; the official form decides it (seed 000, IMPORTANT box). */
export const Scope = z.enum(['AGE', 'GENERALITAT', 'LOCAL', 'COLLEGI']);
export type Scope = z.infer<typeof Scope>;

/** Which branch of the procedure a service follows. */
export const Handling = z.enum(['MINHAP', 'AEAT', 'CORPME', 'DCOC', 'PADRO', 'MASS_EXCEL', 'STANDARD']);
export type Handling = z.infer<typeof Handling>;

/** How the ticket came to the desk. */
export const Origin = z.enum(['ALTA_DE_SERVEIS', 'COPY_OF_ALTA', 'DIRECT', 'HOMOLOGATION', 'UNKNOWN']);
export type Origin = z.infer<typeof Origin>;

/** What is to be done with the ticket as a whole: the first that applies, in the order of the procedure. */
export const Disposition = z.enum([
  'PROCEED',
  'SPLIT_BY_SCOPE',
  'REDIRECT_TO_ALTA',
  'REQUEST_DOCUMENTS',
  'CLOSE_COETC',
  'OTHER_SERVICE',
  'ASK_AGENT',
]);
export type Disposition = z.infer<typeof Disposition>;

export const Environment = z.enum(['PRE', 'PRO']);
export type Environment = z.infer<typeof Environment>;

export const MissingDocument = z.enum(['INTEGRATION_FORM', 'CDA_CERTIFICATE']);
export type MissingDocument = z.infer<typeof MissingDocument>;

/** Characters of all the text of one ticket together: a megabyte, and some room. */
export const maxTicketText = 1_200_000;
const text = z.string().max(maxTicketText);

const lengthOf = ({
  subject,
  description,
  comments = [],
}: {
  subject: string;
  description: string;
  comments?: string[];
}) => comments.reduce((sum, comment) => sum + comment.length, subject.length + description.length);

const Facts = z.strictObject({
  ticketId: z.string().max(64).optional(),
  subject: text,
  description: text,
  comments: z.array(text).max(5000).optional(),
  organization: z
    .strictObject({
      name: z.string().max(500).optional(),
      ine10: z.string().max(40).optional(),
      nif: z.string().max(40).optional(),
    })
    .optional(),
  requester: z.strictObject({ name: z.string().max(500).optional(), email: z.string().max(500).optional() }).optional(),
  tags: z.array(z.string().max(255)).max(500).optional(),
  origin: Origin.optional(),
  attachments: z
    .array(
      z.strictObject({
        fileName: z.string().max(1000),
        contentType: z.string().max(255).optional(),
        size: z.number().int().nonnegative().optional(),
      }),
    )
    .max(500)
    .optional(),
  form: IntegrationForm.optional(),
});

/** Longer tickets are cut by whoever reads them from Zendesk: see `shared/text/ticket-length.ts`. */
const withinLength = { error: 'max 1.200.000', path: ['comments'] };

/** What Zendesk knows of a ticket. Text is plain text. */
export const TicketFacts = Facts.refine((facts) => lengthOf(facts) <= maxTicketText, withinLength);
/** The same without the form, which the server reads by itself from the attachment. */
export const TicketFactsWithoutForm = Facts.omit({ form: true }).refine(
  (facts) => lengthOf(facts) <= maxTicketText,
  withinLength,
);
export type TicketFacts = z.infer<typeof TicketFacts>;

/**
 * The ticket's own words behind a conclusion. `start` and `end` are offsets (UTF-16 units) into the subject, the
 * description, or the comment numbered `index` (from 0, oldest first).
 */
export const Evidence = z.object({
  source: z.enum(['form', 'subject', 'description', 'comment', 'attachment', 'tag', 'organization']),
  quote: z.string(),
  start: z.number().int().optional(),
  end: z.number().int().optional(),
  index: z.number().int().optional(),
});
export type Evidence = z.infer<typeof Evidence>;

export const ClassifiedService = z.object({
  serviceId: z.string(),
  scope: Scope,
  /** `null` while the procedure or the ticket does not tell (TGSS unnarrowed, INE, ECA): it is asked. */
  handling: Handling.nullable(),
  products: z.array(z.object({ code: z.string().nullable(), modalities: z.array(z.string()) })),
  confidence: z.number().min(0).max(1),
  evidence: z.array(Evidence),
});
export type ClassifiedService = z.infer<typeof ClassifiedService>;

export const Question = z.object({
  id: z.string(),
  text: z.string(),
  options: z.array(z.object({ value: z.string(), label: z.string() })),
  evidence: z.array(Evidence).optional(),
});
export type Question = z.infer<typeof Question>;

/** A single fact of a ticket that could be otherwise. */
export const FactKind = z.enum([
  'origin',
  'documents-arrive',
  'document-absent',
  'service-added',
  'service-dropped',
  'no-service',
  'some-service',
  'another-college',
  'name-means',
  'words-absent',
  'form-unticked',
  'handling',
  'mass-excel',
  'form-vs-text',
  'organization',
  'split-colleges',
  'correction',
]);
export type FactKind = z.infer<typeof FactKind>;

/** One fact that would give another answer, the rest staying as it is. Any of `values` would do. */
export const Counterfactual = z.object({
  fact: FactKind,
  /** Origins, service ids, documents, handlings or answers, as `fact` says. */
  values: z.array(z.string()),
  /** What the conclusion would be: a disposition, an origin, environments joined by `+`, a handling… */
  gives: z.string(),
  text: z.string(),
});
export type Counterfactual = z.infer<typeof Counterfactual>;

/** Why one conclusion was drawn: the rule, where the rule comes from, the words it saw, and what would change it. */
export const Explanation = z.object({
  /** `disposition`, `origin`, `environments`, `missing`, `organization`, or `service:<serviceId>`. */
  about: z.string(),
  rule: z.string(),
  source: z.string(),
  text: z.string(),
  /** The most plausible first. */
  wouldChange: z.array(Counterfactual),
  evidence: z.array(Evidence),
});
export type Explanation = z.infer<typeof Explanation>;

/**
 * How near a second reading is: an open question decides it (`ASKED`), what the ticket waits for brings it
 * (`EXPECTED`), the ticket leaves its fact in doubt (`DOUBTFUL`), or the agent overruled it (`OVERRULED`).
 */
export const Nearness = z.enum(['ASKED', 'EXPECTED', 'DOUBTFUL', 'OVERRULED']);
export type Nearness = z.infer<typeof Nearness>;

/** The second reading of the disposition, and the one fact that separates it from the first. */
export const RunnerUp = z.object({
  disposition: Disposition,
  rule: z.string(),
  source: z.string(),
  nearness: Nearness,
  fact: FactKind,
  values: z.array(z.string()),
});
export type RunnerUp = z.infer<typeof RunnerUp>;

/** Another origin that the ticket shows signs of, outranked by the rule that decided. */
export const OriginRunnerUp = z.object({
  value: Origin,
  rule: z.string(),
  source: z.string(),
  evidence: z.array(Evidence),
});
export type OriginRunnerUp = z.infer<typeof OriginRunnerUp>;

export const Classification = z.object({
  disposition: Disposition,
  scopes: z.array(Scope),
  handlings: z.array(Handling),
  origin: z.object({ value: Origin, evidence: z.array(Evidence) }),
  services: z.array(ClassifiedService),
  missing: z.array(MissingDocument),
  environments: z.array(Environment),
  otherServices: z.array(z.string()),
  organization: z.object({ name: z.string().optional(), nif: z.string().optional(), ine10: z.string().optional() }),
  questions: z.array(Question),
  explanations: z.array(Explanation),
  /** `null` when no other disposition is near. */
  runnerUp: RunnerUp.nullable(),
  /** `null` when nothing in the ticket tells another origin. */
  originRunnerUp: OriginRunnerUp.nullable(),
  /** Things the agent must know that change no conclusion: a private key attached, a channel reported closed. */
  warnings: z.array(z.object({ id: z.string(), text: z.string(), evidence: z.array(Evidence) })),
  /** Services the ticket names without asking for them now. */
  mentioned: z.array(z.object({ serviceId: z.string(), reason: z.string(), evidence: z.array(Evidence) })),
});
export type Classification = z.infer<typeof Classification>;
