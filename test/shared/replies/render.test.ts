import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderPieces, renderReply } from '#shared/replies/render.ts';
import { templates } from '#shared/replies/templates/index.ts';
import { nasty } from './nasty-values.ts';

const idOf = (template: (typeof templates)[number]) => (template.perService ? `${template.id}:COAC` : template.id);
const tags = (html: string) => html.match(/<[^>]*>/g) ?? [];

describe('a value never becomes markup', () => {
  test.each(templates.map((template) => ({ id: idOf(template), template })))('in $id', ({ id, template }) => {
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 40, maxLength: 40 }), (written) => {
        const values = Object.fromEntries(template.uses.map((name, index) => [name, `x${written[index] ?? ''}`]));
        const plain = Object.fromEntries(template.uses.map((name) => [name, 'x']));
        for (const language of template.languages) {
          const found = tags(renderReply(id, language, values).html).filter((tag) => tag !== '<br>');
          const expected = tags(renderReply(id, language, plain).html).filter((tag) => tag !== '<br>');
          expect(found).toEqual(expected);
        }
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['javascript:alert(1)'],
    ['https://a.example/" onclick="x'],
    ['data:text/html,<b>'],
    ['HTTPS://'],
    ['//a.example'],
  ])('an address that is none (%s) is not made a link', (guideUrl) => {
    expect(renderReply('open-through-eacat', 'ca', { guideUrl }).html).not.toContain('<a ');
  });

  test('whatever follows an address, only a link to it can come out', () => {
    fc.assert(
      fc.property(nasty, (rest) => {
        const { html } = renderReply('open-through-eacat', 'ca', { guideUrl: `https://a.example/${rest}` });
        const links = tags(html).filter((tag) => !/^<(\/?p|\/?strong|\/a|br)>$/.test(tag));
        expect(links.filter((tag) => !/^<a href="https:\/\/a\.example\/[^"<>]*">$/.test(tag))).toEqual([]);
      }),
    );
  });

  test('an address is a link under its label, and a mailbox a link to write to it', () => {
    const guide = renderReply('open-through-eacat', 'ca', { guideUrl: 'https://a.example/?x=1&y=2' });
    expect(guide.html).toContain('<a href="https://a.example/?x=1&amp;y=2">Com integrar-se a Via Oberta</a>');
    expect(guide.text).toContain('Com integrar-se a Via Oberta (https://a.example/?x=1&y=2)');
    const aeat = renderReply('aeat-certificate', 'ca', { aeatMailbox: 'bustia@aeat.example' });
    expect(aeat.html).toContain('<a href="mailto:bustia@aeat.example">bustia@aeat.example</a>');
  });
});

describe('a message that goes elsewhere field by field', () => {
  test('the ministry’s request gives its title and its body apart, in Spanish whatever is asked for', () => {
    const pieces = renderPieces('minhap-request', 'ca', { services: 'Catastro', organization: 'Ajuntament de Vic' });
    expect(pieces.map(({ label }) => label.ca)).toEqual(['Títol', 'Cos']);
    expect(pieces[0]?.text).toBe('Petición acceso a datos Catastro para Ajuntament de Vic.');
    expect(pieces[1]?.text).toMatch(/^Buenos días:\n\nLes solicitamos/);
  });

  test('PortaSignatures gets addressee, subject and message', () => {
    const values = { servicesInCatalan: 'Cadastre', organization: 'Ajuntament de Vic', signatory: 'Direcció' };
    const pieces = renderPieces('minhap-signature', 'ca', values);
    expect(pieces.map(({ text }) => text.split('\n')[0])).toEqual([
      'Direcció',
      'Autorització PRE Ajuntament de Vic - Cadastre',
      'Bon dia,',
    ]);
  });

  test('together they say all that the message says', () => {
    for (const template of templates) {
      const id = idOf(template);
      for (const language of template.languages) {
        const { text } = renderReply(id, language, {});
        for (const piece of renderPieces(id, language, {})) expect(text).toContain(piece.text);
      }
    }
  });

  test('a value in them stays as it was written', () => {
    const [, subject] = renderPieces('minhap-signature', 'ca', {
      servicesInCatalan: '**A** <b>',
      organization: '[x](y)',
    });
    expect(subject?.text).toBe('Autorització PRE [x](y) - **A** <b>');
  });

  test('an ordinary reply goes whole', () => {
    expect(renderPieces('corpme-registered', 'ca', {})).toEqual([]);
  });
});

describe('a list of documents', () => {
  const html = (homologationDocuments: string) =>
    renderReply('homologation-request', 'ca', { homologationDocuments }).html;

  test('each line ends in its own link', () => {
    expect(html('– A: https://a.example/1\n– B: https://a.example/2')).toContain(
      '<p>– A: <a href="https://a.example/1">document d’homologació</a><br>– B: <a href="https://a.example/2">document d’homologació</a></p>',
    );
  });

  test('a line that ends in no address stays as it is written', () => {
    expect(html('– A: demaneu-lo <b>')).toContain('<p>– A: demaneu-lo &lt;b&gt;</p>');
  });
});

describe('a reply with values', () => {
  test('says which placeholders are still empty, and shows them marked', () => {
    const reply = renderReply('minhap-request', 'es', { services: 'Catastro', organization: '  ' });
    expect(reply.empty).toEqual(['organization']);
    expect(reply.html).toContain('<mark>[nombre del ente]</mark>');
    expect(reply.text).toContain('[nombre del ente]');
    expect(reply.text).toContain('Catastro');
  });

  test('keeps the line breaks of a list of authorisations', () => {
    const reply = renderReply('corpme-registered', 'ca', { services: 'X', authorisationsPro: 'a\r\nb' });
    expect(reply.html).toContain('<p>a<br>b</p>');
    expect(reply.text).toContain('a\nb');
  });

  test('ignores a value that only looks inherited', () => {
    expect(renderReply('open-through-eacat', 'ca', Object.create({ guideUrl: 'x' })).empty).toEqual(['guideUrl']);
  });

  test('comes in the language it exists in when asked for another', () => {
    expect(renderReply('minhap-request', 'ca', {}).language).toBe('es');
  });

  test.each(['unknown', '', 'college-consent', 'corpme-registered:COAC', '__proto__'])(
    'is refused when there is none called %s',
    (replyId) => {
      expect(() => renderReply(replyId, 'ca', {})).toThrow(RangeError);
    },
  );
});
