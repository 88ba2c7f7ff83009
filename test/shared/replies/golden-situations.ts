import { findModality } from '#shared/catalogue/index.ts';
import {
  aCompleteSituation,
  answer,
  aSituation,
  recordLink,
  type SituationBuilder,
  tick,
} from '#test/builders/a-situation.ts';

const homologationReady = aCompleteSituation()
  .asking('CADASTRE')
  .asking('ACTIC')
  .checked('REGISTER_IN_PRE')
  .after(tick('minhap-spreadsheet'), recordLink('minhap-request', 'CAID 1'));

/** SIRI names modalities as the catalogue does. */
function namedBySiri(builder: SituationBuilder): SituationBuilder {
  const { comparison } = builder.build();
  if (comparison === null) return builder;
  const rows = comparison.rows.map((row) => ({
    ...row,
    modalityName: findModality(row.modalityCode)?.modality.name ?? row.modalityName,
  }));
  return builder.with({ comparison: { ...comparison, rows } });
}

/** The cases of the golden texts, by the name of their files: that of the reply, or of a reply that has a second wording. */
const situations: Readonly<Record<string, SituationBuilder>> = {
  'open-through-eacat': aSituation().asking('ACTIC').disposed('REDIRECT_TO_ALTA'),
  'split-by-scope': aSituation()
    .asking('DGP')
    .asking('FAMILIA_NOMBROSA')
    .asking('FAMILIA_MONOPARENTAL')
    .asking('PADRO')
    .asking('CAATEEB')
    .disposed('SPLIT_BY_SCOPE'),
  'split-by-college': aSituation().asking('COAC').asking('CAATEEB').disposed('SPLIT_BY_SCOPE'),
  'missing-form-and-cda': aSituation().asking('IMSERSO').missing('INTEGRATION_FORM', 'CDA_CERTIFICATE'),
  'missing-form': aSituation().asking('SEPE').asking('DGT').missing('INTEGRATION_FORM'),
  'missing-cda': aSituation().asking('IMSERSO').missing('CDA_CERTIFICATE'),
  'coetc-no-integration': aSituation().asking('COETC').disposed('CLOSE_COETC'),
  'transfer-support-unit': namedBySiri(
    aCompleteSituation()
      .asking('ACTIC')
      .asking('TGSS')
      .checked((modality) => (modality === 'ACTIC_CERTIFICAT' ? 'NOT_IN_PRO' : 'EXPIRED_IN_PRO')),
  ),
  'college-consent:COAC': aSituation()
    .with({ facts: { ticketId: '900417', subject: '', description: '' } })
    .attached('formulari.pdf', 'cda.cer')
    .body('Ajuntament de Castellfosc', '0895440001')
    .formRead()
    .settled({ collegeConsentCc: 'direccio@aoc.example' })
    .asking('COAC')
    .checked('REGISTER_IN_PRE'),
  'corpme-registered': aCompleteSituation().asking('REGISTRE_MERCANTIL').checked('REGISTER_IN_PRE'),
  'padro-deployment': aCompleteSituation()
    .asking('PADRO')
    .after(answer('padro-purpose', 'deploy'), recordLink('padro-jira', 'SE-401')),
  'minhap-request': aCompleteSituation()
    .asking('CADASTRE')
    .asking('DGP')
    .asking('IGAE')
    .checked('REGISTER_IN_PRE')
    .after(tick('minhap-spreadsheet')),
  'minhap-signature': aCompleteSituation()
    .settled({ letterSignatory: 'Direcció de Serveis' })
    .asking('CADASTRE')
    .checked('REGISTER_IN_PRE')
    .after(tick('minhap-spreadsheet'), recordLink('minhap-request', 'CAID 1'))
    .after(answer('minhap-answer:CADASTRE', 'asks-for-letter'), tick('minhap-letter'))
    .after(answer('minhap-answer:CADASTRE', 'asks-for-signature')),
  'aeat-certificate': aCompleteSituation().asking('AEAT').checked('REGISTER_IN_PRE').after(tick('register-pre:AEAT')),
  'aeat-reminder': aCompleteSituation()
    .asking('AEAT')
    .checked('REGISTER_IN_PRE')
    .after(tick('register-pre:AEAT'))
    .sending('aeat-certificate'),
  'close-for-silence': aSituation()
    .asking('IMSERSO')
    .missing('INTEGRATION_FORM', 'CDA_CERTIFICATE')
    .sending('missing-form-and-cda')
    .at('2026-03-20T09:00:00+01:00'),
  'close-for-silence-others-open': aCompleteSituation()
    .asking('AEAT')
    .asking('SEPE')
    .checked('REGISTER_IN_PRE')
    .after(tick('register-pre:AEAT'))
    .sending('aeat-certificate')
    .at('2026-03-20T09:00:00+01:00'),
  'homologation-request': homologationReady
    .after(answer('minhap-answer:CADASTRE', 'with-code'), tick('minhap-finality:CADASTRE'))
    .after(tick('minhap-register:CADASTRE'), tick('register-pre:ACTIC')),
  'homologation-request-others-open': homologationReady.after(tick('register-pre:ACTIC')),
  'finished-pre-and-pro': aSituation()
    .asking('ACTIC')
    .from('HOMOLOGATION')
    .after(tick('homologation-review'))
    .checked('ALREADY_IN_PRE')
    .after(tick('register-integrator')),
};

/** For each golden text: the reply it is of, its file's name without the language, and the case it was written in. */
export const goldenTexts = Object.entries(situations).map(([key, builder]) => ({
  replyId: key.replace(/-others-open$/, ''),
  file: key.split(':')[0] ?? key,
  builder,
}));
