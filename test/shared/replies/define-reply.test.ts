import { describe, expect, test } from 'vitest';
import { defineReply } from '#shared/replies/define-reply.ts';
import { fillSlots, message } from '#shared/replies/message.ts';

const title = { ca: 'Prova', es: 'Prueba', en: 'Test' };
const fits = () => title;

describe('a reply template is checked when loaded', () => {
  test('one that does not use what it declares is refused by name', () => {
    expect(() =>
      defineReply({
        id: 'prova',
        title,
        fits,
        channel: 'publicReply',
        uses: ['organization', 'services'],
        text: { ca: (v) => message`Hola, ${v.organization}` },
      }),
    ).toThrow(/prova.*services.*ca/);
  });

  test('one that uses what it does not declare does not compile', () => {
    const template = defineReply({
      id: 'prova',
      title,
      fits,
      channel: 'publicReply',
      uses: ['organization'],
      // @ts-expect-error services is not declared
      text: { ca: (v) => message`Hola, ${v.organization} ${v.services ?? { name: 'services' }}` },
    });
    expect(template.languages).toEqual(['ca']);
  });

  test('private-use characters in a text are refused', () => {
    expect(() => message`Hola \ue000`).toThrow(/private-use/);
  });

  test('the indentation of the source does not reach the message', () => {
    const { markdown } = message`
      Hola,

      - un
        segueix
    `;
    expect(markdown).toBe('Hola,\n\n- un\n  segueix');
  });

  test('a message inside another brings its text and its places, wherever it stands', () => {
    const shared = message`
      Hem rebut **${{ name: 'services' }}**.

      Gràcies, ${{ name: 'organization' }}.
    `;
    const whole = message`
      Bon dia ${{ name: 'organization' }},

      ${shared} Mireu ${{ name: 'guideUrl' }}.

      ${shared}
    `;
    const written = fillSlots(whole.markdown, whole.slots, ({ name }) => name);
    expect(written).toBe(
      [
        'Bon dia organization,',
        'Hem rebut **services**.',
        'Gràcies, organization. Mireu guideUrl.',
        'Hem rebut **services**.',
        'Gràcies, organization.',
      ].join('\n\n'),
    );
  });
});
