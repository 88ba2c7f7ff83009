import fc from 'fast-check';

/** What somebody might write so that a value becomes markup. */
export const nasty = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><a href="javascript:alert(1)">x</a>',
    '**negreta** [enllaç](https://maligne.example) `codi` # títol',
    'javascript:alert(1)',
    'https://a.example/" onmouseover="x',
    "https://a.example/'><b>",
    '\ue000\ue001\uf8ff',
    '&lt;b&gt;',
    '- un\n- dos\n\n> cita',
    '<mailto:x@y.example>',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
