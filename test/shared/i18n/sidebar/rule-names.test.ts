import { expect, test } from 'vitest';
import * as texts from '#shared/classification/explanation-texts.ts';
import { caRuleNames } from '#shared/i18n/sidebar/rule-names-ca.ts';
import { enRuleNames } from '#shared/i18n/sidebar/rule-names-en.ts';
import { esRuleNames } from '#shared/i18n/sidebar/rule-names-es.ts';

const rules = [
  texts.dispositionTexts,
  texts.originTexts,
  texts.environmentTexts,
  texts.serviceTexts,
  texts.missingTexts,
  texts.organizationTexts,
].flatMap(Object.keys);

test.each([
  { language: 'Catalan', names: caRuleNames },
  { language: 'Spanish', names: esRuleNames },
  { language: 'English', names: enRuleNames },
])('every rule of the classification has a name in $language, and no name is left over', ({ names }) => {
  expect(Object.keys(names).sort()).toEqual([...new Set(rules)].sort());
});
