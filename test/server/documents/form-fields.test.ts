import { describe, expect, test } from 'vitest';
import { parseFormFields } from '#server/documents/form-fields.ts';
import { FormRefusal } from '#server/documents/form-reading-result.ts';
import { datasetsWith } from './xfa-pdf.ts';

const onlyField = (xml: string) => parseFormFields(datasetsWith(`<form1><TXT>${xml}</TXT></form1>`)).get('form1/TXT');

describe('what a field of the form holds', () => {
  test.each([
    { xml: 'Ajuntament d&apos;Olot', gives: "Ajuntament d'Olot" },
    { xml: 'Llu&#xEF;sos &#241; &#x1F600;', gives: 'Lluïsos ñ 😀' },
    { xml: '&amp;lt; no es desfà dues vegades', gives: '&lt; no es desfà dues vegades' },
    { xml: '<![CDATA[1 < 2 &amp; 3]]>', gives: '1 < 2 &amp; 3' },
    { xml: 'a<!-- nota -->b', gives: 'ab' },
    { xml: '  0123  ', gives: '0123' },
    { xml: '', gives: '' },
    { xml: '&desconeguda; &#0; &#xFFFFFF;', gives: '&desconeguda; &#0; &#xFFFFFF;' },
    { xml: '<body xmlns="http://www.w3.org/1999/xhtml"><p>un</p><p>dos</p></body>', gives: 'un\ndos' },
  ])('$xml reads as $gives', ({ xml, gives }) => {
    expect(onlyField(xml)).toBe(gives);
  });

  test('line ends inside the tags, as Adobe writes them, are no data', () => {
    const fields = parseFormFields(
      '<xfa:datasets\n xmlns:xfa="x"\n><xfa:data\n><form1\n><A\n>1</A\n><B\n/></form1\n></xfa:data\n></xfa:datasets\n>',
    );
    expect([...fields]).toEqual([
      ['form1/A', '1'],
      ['form1/B', ''],
    ]);
  });

  test('any namespace prefix will do, and of a repeated field the first counts', () => {
    const fields = parseFormFields(
      '<d:datasets xmlns:d="x"><d:data><form1><A>1</A><A>2</A></form1></d:data></d:datasets>',
    );
    expect([...fields]).toEqual([['form1/A', '1']]);
  });

  test('in a whole XDP the template is not read, even when it speaks of data', () => {
    const template =
      '<template><script><![CDATA[x = "<datasets><data><form1><A>no</A></form1></data></datasets>"]]></script></template>';
    const xdp = `<?xml version="1.0"?><xdp:xdp xmlns:xdp="x">${template}${datasetsWith('<form1><A>sí</A></form1>')}</xdp:xdp>`;
    expect(parseFormFields(xdp).get('form1/A')).toBe('sí');
  });
});

describe('data that cannot be trusted', () => {
  test.each([
    { xml: '' },
    { xml: 'no és XML' },
    { xml: '<datasets><data><form1></data></datasets>' },
    { xml: '<datasets/>' },
    { xml: '<other><data/></other>' },
    { xml: `${datasetsWith('')}i després` },
    { xml: datasetsWith(`${'<a>'.repeat(500)}${'</a>'.repeat(500)}`) },
    { xml: datasetsWith('<__proto__>1</__proto__>') },
    { xml: `<!doctype d SYSTEM "file:///etc/passwd">${datasetsWith('')}` },
  ])('$xml is refused as damaged', ({ xml }) => {
    expect(() => parseFormFields(xml)).toThrow(new FormRefusal('damaged'));
  });
});
