import type { Counterfactual, OriginRunnerUp } from '#shared/contract/index.ts';
import type { Locale, Text } from '#shared/i18n/locale.ts';
import type { Findings } from '../findings.ts';
import type { OriginFinding } from '../origin.ts';
import { originNames } from '../question-texts.ts';
import { documentNames, quoted } from './texts.ts';

const withoutDeciding: Readonly<Record<string, Text>> = {
  'origin-corrected': { ca: 'Sense la vostra correcció', es: 'Sin su corrección', en: 'Without your correction' },
  'origin-answered': { ca: 'Sense la vostra resposta', es: 'Sin su respuesta', en: 'Without your answer' },
  'origin-given': { ca: 'Sense el que diu Zendesk', es: 'Sin lo que dice Zendesk', en: 'Without Zendesk’s word' },
  'origin-tag': { ca: 'Sense l’etiqueta', es: 'Sin la etiqueta', en: 'Without the tag' },
  'origin-contradicted': { ca: 'Sense la resta', es: 'Sin el resto', en: 'Without the rest' },
};
const withoutWords: Text = { ca: 'Sense aquestes paraules', es: 'Sin estas palabras', en: 'Without these words' };

/** What outranks a reading of the origin, where the ticket shows no other one. */
const outranking: Readonly<Record<'unknown' | 'text' | 'tag' | 'told', Text>> = {
  unknown: {
    ca: 'Una etiqueta, una dada de Zendesk o la vostra resposta.',
    es: 'Una etiqueta, un dato de Zendesk o su respuesta.',
    en: 'A tag, a fact of Zendesk’s or your answer.',
  },
  text: {
    ca: 'Una etiqueta o una dada de Zendesk que digués un altre origen.',
    es: 'Una etiqueta o un dato de Zendesk que dijera otro origen.',
    en: 'A tag or a fact of Zendesk’s that said another origin.',
  },
  tag: {
    ca: 'Una dada de Zendesk o una correcció vostra.',
    es: 'Un dato de Zendesk o una corrección suya.',
    en: 'A fact of Zendesk’s or a correction of yours.',
  },
  told: { ca: 'Una correcció vostra.', es: 'Una corrección suya.', en: 'A correction of yours.' },
};
const toldRules = new Set(['origin-corrected', 'origin-answered', 'origin-given']);

/** What the ticket's other signs say of its origin, or else what would outrank the rule that decided. */
export function originChanges({ origin }: Findings, runnerUp: OriginRunnerUp | null, locale: Locale): Counterfactual[] {
  const { rule } = origin;
  if (!runnerUp || runnerUp.value === 'UNKNOWN') {
    return [{ fact: 'origin', values: [], gives: '', text: outranking[rankOf(origin)][locale] }];
  }
  const { value } = runnerUp;
  const lead = (withoutDeciding[rule] ?? withoutWords)[locale];
  return [
    { fact: 'origin', values: [value], gives: value, text: `${lead}: ${quoted(originNames[value][locale], locale)}.` },
  ];
}

function rankOf({ rule, value }: OriginFinding): keyof typeof outranking {
  if (value === 'UNKNOWN') return 'unknown';
  if (toldRules.has(rule)) return 'told';
  return rule === 'origin-tag' ? 'tag' : 'text';
}

const complete: Text = { ca: 'no faltaria res', es: 'no faltaría nada', en: 'nothing would be missing' };
const lacking: Text = { ca: 'faltaria', es: 'faltaría', en: 'this would be missing:' };
const attached: Text = { ca: 'Amb', es: 'Con', en: 'With' };
const without: Text = { ca: 'Sense', es: 'Sin', en: 'Without' };
const and: Text = { ca: 'i', es: 'y', en: 'and' };

/** What would complete the documents; or the one file without which they would not be complete. */
export function documentChanges({ documents, reading }: Findings, locale: Locale): Counterfactual[] {
  const { missing, form, certificate } = documents;
  const nameOf = (document: string) => documentNames[document]?.[locale] ?? document;
  if (missing.length > 0) {
    const text = `${attached[locale]} ${missing.map(nameOf).join(` ${and[locale]} `)}: ${complete[locale]}.`;
    return [{ fact: 'documents-arrive', values: [...missing], gives: 'COMPLETE', text }];
  }
  const only = [
    ...(certificate.length === 1 ? [{ document: 'CDA_CERTIFICATE', file: certificate[0] }] : []),
    ...(form.length === 1 && !reading.facts.form ? [{ document: 'INTEGRATION_FORM', file: form[0] }] : []),
  ];
  return only.map(({ document, file }) => {
    const text = `${without[locale]} ${quoted(file?.quote ?? '', locale)}: ${lacking[locale]} ${nameOf(document)}.`;
    return { fact: 'document-absent', values: [document], gives: 'INCOMPLETE', text };
  });
}

const byZendesk: Text = { ca: 'Si val el que diu Zendesk', es: 'Si vale lo que dice Zendesk', en: 'If Zendesk counts' };

/** The body that Zendesk knows, where the form names another. */
export function organizationChanges({ organization, reading }: Findings, locale: Locale): Counterfactual[] {
  const name = reading.facts.organization?.name;
  if (!organization.differs || !name) return [];
  return [{ fact: 'organization', values: ['ZENDESK'], gives: name, text: `${byZendesk[locale]}: ${name}.` }];
}
