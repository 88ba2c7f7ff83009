import { findService, getService, type Service, services } from '#shared/catalogue/index.ts';
import type { Question } from '#shared/contract/index.ts';
import type { Locale, Text } from '#shared/i18n/locale.ts';
import type { Findings } from './findings.ts';
import {
  handlingNames,
  handlingQuestion,
  originNames,
  productQuestion,
  questionTexts,
  serviceQuestion,
} from './question-texts.ts';

interface QuestionRule {
  readonly id: string;
  readonly because: string;
  readonly asks: (findings: Findings, locale: Locale) => readonly Question[];
}

/** What the facts do not settle, and only that. An answered question is not asked again. */
const questionRules: readonly QuestionRule[] = [
  { id: 'services', because: 'classification: disposition 6', asks: askServices },
  { id: 'service', because: 'classification: what makes it good', asks: askDoubtful },
  { id: 'handling', because: 'T1, T6, T18', asks: askHandlings },
  { id: 'origin', because: 'classification: origin', asks: askOrigin },
  { id: 'form-vs-text', because: 'classification: form and text', asks: askFormOrText },
  { id: 'organization', because: 'classification: form and text', asks: askOrganization },
  { id: 'split-colleges', because: 'T35', asks: askColleges },
  { id: 'mass-excel', because: 'R15', asks: askMassExcel },
];

export function questionsOf(findings: Findings, locale: Locale): Question[] {
  return questionRules
    .flatMap(({ asks }) => asks(findings, locale))
    .filter(({ id }) => findings.decisions.answers[id] === undefined);
}

function option(value: string, label: Text, locale: Locale) {
  return { value, label: label[locale] };
}

function isSettled({ disposition }: Findings): boolean {
  return disposition.value === 'OTHER_SERVICE' || disposition.value === 'CLOSE_COETC';
}

function askServices(findings: Findings, locale: Locale): Question[] {
  const { ambiguous } = findings.text;
  const isOpen =
    findings.services.length === 0 && findings.disposition.value === 'ASK_AGENT' && !findings.massExcel.isMassExcel;
  const isWanted = isSettled(findings) ? isUnlikelyMatter(findings) : isOpen || findings.isAmbiguous;
  if (!isWanted) return [];
  const named = ambiguous.flatMap(({ candidates }) => candidates);
  const mentioned = findings.text.mentioned.map(({ serviceId }) => serviceId);
  const first = [...new Set([...named, ...mentioned])].flatMap((id) => findService(id) ?? []);
  const listed: readonly Service[] =
    named.length > 0 ? first : [...first, ...services.filter((service) => !first.includes(service))];
  return [
    {
      id: 'services',
      text: questionTexts.services[locale],
      options: [
        ...listed.map((service) => option(service.id, service.name, locale)),
        option('OTHER', questionTexts.otherMatter, locale),
      ],
      evidence: ambiguous.map(({ evidence }) => evidence),
    },
  ];
}

/** The papers of a request beside services it names, and yet nothing of them asked for: better asked than missed. */
function isUnlikelyMatter({ disposition, documents, origin, otherMatter, reading, text }: Findings): boolean {
  const hasPapers = documents.form.length > 0 || documents.certificate.length > 0;
  const isRequest = hasPapers || origin.value === 'ALTA_DE_SERVEIS' || origin.value === 'HOMOLOGATION';
  return (
    disposition.value === 'OTHER_SERVICE' &&
    otherMatter.kind !== 'THANKS' &&
    isRequest &&
    !reading.facts.form &&
    text.mentioned.length > 0
  );
}

function askDoubtful(findings: Findings, locale: Locale): Question[] {
  if (isSettled(findings)) return [];
  return findings.doubtful.map(({ serviceId, evidence }) => ({
    id: `service:${serviceId}`,
    text: serviceQuestion(getService(serviceId).name[locale])[locale],
    options: [option('YES', questionTexts.yes, locale), option('NO', questionTexts.no, locale)],
    evidence: [...evidence],
  }));
}

function askHandlings(findings: Findings, locale: Locale): Question[] {
  if (findings.disposition.value !== 'ASK_AGENT') return [];
  return findings.services
    .filter(({ handling }) => handling === null)
    .map(({ serviceId, evidence }) => {
      const service = getService(serviceId);
      const isByProduct = service.products.length > 1;
      return {
        id: `handling:${serviceId}`,
        text: (isByProduct ? productQuestion : handlingQuestion)(service.name[locale])[locale],
        options: isByProduct ? productOptions(service, locale) : handlingOptions(serviceId, locale),
        evidence: [...evidence],
      };
    });
}

function productOptions(service: Service, locale: Locale): Question['options'] {
  const products = service.products.map(({ code, name }) => ({ value: code ?? name, label: name }));
  return [...products, option('BOTH', questionTexts.both, locale)];
}

function handlingOptions(serviceId: string, locale: Locale): Question['options'] {
  const plausible = serviceId === 'ECA' ? (['DCOC', 'STANDARD'] as const) : (['MINHAP', 'STANDARD'] as const);
  return plausible.map((handling) => option(handling, handlingNames[handling], locale));
}

function askOrigin(findings: Findings, locale: Locale): Question[] {
  if (findings.disposition.value !== 'ASK_AGENT' || findings.origin.value !== 'UNKNOWN') return [];
  return [
    {
      id: 'origin',
      text: questionTexts.origin[locale],
      options: Object.entries(originNames).map(([value, label]) => option(value, label, locale)),
      evidence: [...findings.origin.evidence],
    },
  ];
}

function askFormOrText({ contradictions }: Findings, locale: Locale): Question[] {
  if (contradictions.length === 0) return [];
  const names = [...new Set(contradictions.map(({ serviceId }) => getService(serviceId).name[locale]))].join(', ');
  return [
    {
      id: 'form-vs-text',
      text: `${questionTexts.formOrText[locale]} (${names})`,
      options: [
        option('FORM', questionTexts.form, locale),
        option('TEXT', questionTexts.text, locale),
        option('BOTH', questionTexts.formAndText, locale),
      ],
      evidence: contradictions.flatMap(({ evidence }) => evidence),
    },
  ];
}

function askOrganization({ organization, reading }: Findings, locale: Locale): Question[] {
  if (!organization.differs) return [];
  const { form, organization: known } = reading.facts;
  return [
    {
      id: 'organization',
      text: questionTexts.organization[locale],
      options: [
        { value: 'FORM', label: `${form?.organization.name} (${form?.organization.nif})` },
        { value: 'ZENDESK', label: `${known?.name ?? ''} (${known?.nif})` },
      ],
      evidence: [...organization.evidence],
    },
  ];
}

function askColleges(findings: Findings, locale: Locale): Question[] {
  const colleges = findings.services.filter(({ handling }) => handling === 'DCOC');
  const { value } = findings.disposition;
  if (colleges.length < 2 || (value !== 'PROCEED' && value !== 'ASK_AGENT')) return [];
  return [
    {
      id: 'split-colleges',
      text: questionTexts.splitColleges[locale],
      options: [option('TOGETHER', questionTexts.together, locale), option('SPLIT', questionTexts.split, locale)],
      evidence: colleges.flatMap(({ evidence }) => evidence.slice(0, 1)),
    },
  ];
}

function askMassExcel({ massExcel }: Findings, locale: Locale): Question[] {
  if (!massExcel.isDoubtful) return [];
  return [
    {
      id: 'mass-excel',
      text: questionTexts.massExcel[locale],
      options: [option('YES', questionTexts.yes, locale), option('NO', questionTexts.no, locale)],
      evidence: [...massExcel.evidence],
    },
  ];
}
