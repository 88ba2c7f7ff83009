// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderReply } from '#shared/replies/render.ts';
import { templates } from '#shared/replies/templates/index.ts';
import { nasty } from './nasty-values.ts';

const idOf = (template: (typeof templates)[number]) => (template.perService ? `${template.id}:COAC` : template.id);

describe('what a browser reads in a reply, whatever the values', () => {
  const allowed = new Set(['P', 'BR', 'STRONG', 'EM', 'U', 'A', 'UL', 'OL', 'LI', 'MARK']);
  const value = fc.oneof(
    nasty,
    fc.webUrl().map((url) => `${url}"><img src=x>`),
    fc.webUrl(),
    fc.emailAddress(),
    fc.tuple(nasty, fc.webUrl()).map(([words, url]) => `${words} ${url}`),
  );

  test.each(templates.map((template) => ({ id: idOf(template), template })))(
    '$id: only the safe tags, no attribute but a web or mail address, and no link that the template does not make',
    ({ id, template }) => {
      const record = fc.record(Object.fromEntries(template.uses.map((name) => [name, value])));
      fc.assert(
        fc.property(record, fc.constantFrom(...template.languages), (values, language) => {
          const body = document.createElement('body');
          body.innerHTML = renderReply(id, language, values).html;
          const elements = [...body.querySelectorAll('*')];
          expect(elements.filter(({ tagName }) => !allowed.has(tagName))).toEqual([]);
          const attributes = elements.flatMap((element) => [...element.attributes].map(({ name }) => [element, name]));
          expect(
            attributes.filter(([element, name]) => (element as Element).tagName !== 'A' || name !== 'href'),
          ).toEqual([]);
          const hrefs = [...body.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
          expect(hrefs.filter((href) => !/^(https?:\/\/|mailto:)/i.test(href))).toEqual([]);
          const slots = template.messages[language]?.slots.filter(({ link }) => link) ?? [];
          const most = slots.reduce(
            (sum, { name, link }) => sum + (link?.eachLine ? (values[name] ?? '').split(/[\r\n]/).length : 1),
            0,
          );
          expect(hrefs.length).toBeLessThanOrEqual(most);
          const written = slots.map(({ name }) => values[name] ?? '').join('\n');
          expect(hrefs.filter((href) => !written.includes(href.replace(/^mailto:/, '')))).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
  );
});
