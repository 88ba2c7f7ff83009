import { findService, getService } from '#shared/catalogue/index.ts';
import type { Counterfactual, Handling } from '#shared/contract/index.ts';
import type { Locale, Text } from '#shared/i18n/locale.ts';
import type { Findings } from '../findings.ts';
import { supports } from '../mention.ts';
import type { NarrowedService } from '../narrowing.ts';
import { handlingNames } from '../question-texts.ts';
import { quoted } from './texts.ts';
import { bringsHomologation } from './what-if.ts';

/** What makes a service count as asked for. */
export type Basis = 'agent' | 'form' | 'file' | 'asked' | 'listed' | 'subject' | 'prose';

/** The reading that decides for a service: the agent's word, the form, or the strongest of its mentions. */
export function basisOf({ decisions, text }: Findings, { serviceId, evidence }: NarrowedService): Basis {
  const { answers, corrections } = decisions;
  const named = answers.services;
  if (named?.split(',').some((id) => id.trim() === serviceId) || answers[`service:${serviceId}`] === 'YES')
    return 'agent';
  if (corrections.some(({ field }) => field === 'services')) return 'agent';
  const [first] = evidence;
  if (first?.source === 'form') return 'form';
  if (first?.source === 'attachment') return 'file';
  const speaking = text.mentions.filter((mention) => mention.service === serviceId && supports(mention));
  if (speaking.some(({ stance, passage }) => stance === 'ASKED' && passage > 0)) return 'asked';
  if (speaking.some(({ isListed, passage }) => isListed && passage > 0)) return 'listed';
  return speaking.some(({ passage }) => passage === 0) ? 'subject' : 'prose';
}

/** What would make the service count no more, and what would handle it otherwise. */
export function changesOf(
  findings: Findings,
  service: NarrowedService,
  basis: Basis,
  locale: Locale,
): Counterfactual[] {
  return [...withoutBasis(findings, service, basis, locale), ...otherHandlings(findings, service, locale)];
}

function withoutBasis(
  findings: Findings,
  service: NarrowedService,
  basis: Basis,
  locale: Locale,
): readonly Counterfactual[] {
  if (basis === 'agent') return againstAgent(service, locale);
  if (findings.origin.value === 'HOMOLOGATION' && bringsHomologation(findings.reading)) return [];
  return basis === 'form' ? unticked(findings, service, locale) : unnamed(findings, service, locale);
}

function againstAgent({ serviceId }: NarrowedService, locale: Locale): Counterfactual[] {
  const text = { ca: 'Una altra resposta vostra.', es: 'Otra respuesta suya.', en: 'Another answer of yours.' };
  return [{ fact: 'correction', values: [serviceId], gives: 'NOT_ASKED', text: text[locale] }];
}

const untickedTexts = {
  SILENT: { ca: 'no es demanaria', es: 'no se pediría', en: 'it would not be asked for' },
  ASKED: {
    ca: 'el demanaria només el text, i es preguntaria',
    es: 'lo pediría solo el texto, y se preguntaría',
    en: 'only the text would ask for it, and you would be asked',
  },
} as const satisfies Record<string, Text>;
const withoutTick: Text = {
  ca: 'Sense la casella del formulari',
  es: 'Sin la casilla del formulario',
  en: 'Without the form’s tick',
};

/** A form without this tick; one that ticks nothing else lets the text speak, which may ask for the same. */
function unticked({ reading, text }: Findings, { serviceId }: NarrowedService, locale: Locale): Counterfactual[] {
  const ticks = new Set((reading.facts.form?.services ?? []).filter((id) => findService(id)));
  const claim = text.asked.find((asked) => asked.serviceId === serviceId);
  if (ticks.size === 1 && claim) return [];
  const outcome = untickedTexts[claim && claim.confidence >= 0.85 ? 'ASKED' : 'SILENT'];
  const says = `${withoutTick[locale]}: ${outcome[locale]}.`;
  return [{ fact: 'form-unticked', values: [serviceId], gives: 'NOT_ASKED', text: says }];
}

const unnamedTexts = {
  NOT_ASKED: { ca: 'no es demanaria', es: 'no se pediría', en: 'it would not be asked for' },
  MENTIONED: {
    ca: 'només s’esmentaria, sense demanar-lo',
    es: 'solo se mencionaría, sin pedirlo',
    en: 'it would be mentioned, not asked for',
  },
} as const satisfies Record<string, Text>;
const without = { ca: 'Sense', es: 'Sin', en: 'Without' } as const satisfies Text;
const placesNaming: Readonly<Record<Locale, (count: number) => string>> = {
  ca: (count) => `els ${count} llocs que el demanen`,
  es: (count) => `los ${count} lugares que lo piden`,
  en: (count) => `the ${count} places that ask for it`,
};

/** The ticket without the words that ask for the service: what its other words would still say. */
function unnamed(
  { text, reading }: Findings,
  { serviceId, evidence }: NarrowedService,
  locale: Locale,
): Counterfactual[] {
  const own = text.mentions.filter(({ service }) => service === serviceId);
  const speaking = own.filter(supports);
  const isCounted = speaking.length === evidence.length;
  const [first] = evidence;
  // Without its own words the ticket would ask what the message it forwards asks.
  if (!isCounted || !first || reading.pointsBelow) return [];
  const gives = own.length > speaking.length ? 'MENTIONED' : 'NOT_ASKED';
  const what = evidence.length === 1 ? quoted(first.quote, locale) : placesNaming[locale](evidence.length);
  const says = `${without[locale]} ${what}: ${unnamedTexts[gives][locale]}.`;
  return [{ fact: 'words-absent', values: [serviceId], gives, text: says }];
}

/** A service whose products are handled differently, or the DGT through its other channel (routing rules T1, T5). */
function otherHandlings(findings: Findings, service: NarrowedService, locale: Locale): Counterfactual[] {
  const { serviceId, rule } = service;
  if (rule === 'handling-answered') return [];
  const own = getService(serviceId);
  const taken = findings.services.filter((other) => other.serviceId === serviceId).map(({ handling }) => handling);
  if (rule === 'dgt-atex' && !taken.includes('MINHAP')) return [throughChannel(serviceId, 'MINHAP', locale)];
  if (serviceId === 'DGT' && taken.length === 1 && taken[0] === 'MINHAP') {
    return [throughChannel(serviceId, 'STANDARD', locale)];
  }
  if (own.products.length < 2) return [];
  return own.products.flatMap(({ code, name, handling }) =>
    code === null || handling === null || taken.includes(handling)
      ? []
      : [handled(serviceId, code, handling, `${ifWanted[locale]} ${quoted(name, locale)}`, locale)],
  );
}

const ifWanted: Text = { ca: 'Si es volgués', es: 'Si se quisiera', en: 'If it wanted' };
const channels: Readonly<Record<'MINHAP' | 'STANDARD', Text>> = {
  MINHAP: { ca: 'Si no anés pel canal ATEX', es: 'Si no fuera por el canal ATEX', en: 'If it skipped ATEX' },
  STANDARD: { ca: 'Si anés pel canal ATEX', es: 'Si fuera por el canal ATEX', en: 'If it went through ATEX' },
};

function throughChannel(serviceId: string, handling: 'MINHAP' | 'STANDARD', locale: Locale): Counterfactual {
  return handled(serviceId, handling, handling, channels[handling][locale], locale);
}

function handled(serviceId: string, answer: string, handling: Handling, when: string, locale: Locale): Counterfactual {
  const name = handling === 'MASS_EXCEL' ? handling : handlingNames[handling][locale];
  const lower = name.charAt(0).toLowerCase() + name.slice(1);
  return { fact: 'handling', values: [serviceId, answer], gives: handling, text: `${when}: ${lower}.` };
}
