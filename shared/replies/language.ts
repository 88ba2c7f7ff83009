import type { ReplyLanguage, TicketFacts } from '#shared/contract/index.ts';

/** Common words that only one of the two languages has, as people write them (without accents). */
const words: Readonly<Record<ReplyLanguage, ReadonlySet<string>>> = {
  ca: new Set(
    (
      'amb als dels pels per aquest aquesta aquests aquestes aixo els ens us vos vostra vostre vostres nosaltres som bon ' +
      'gracies moltes salutacions cordialment benvolguts benvolgut integracio sollicitud serveis servei dades ' +
      'necessitem volem voldriem demanem demanar hem heu fer des fins tambe perque quan qui podeu poder adjuntem ' +
      'adjunts adjunt i ajuntament tallafoc mitjancant seguents lens ara ja amunt sisplau'
    ).split(' '),
  ),
  es: new Set(
    (
      'con los las para por este esta estos estas esto nos os nuestro nuestra nosotros buenos dias gracias muchas ' +
      'saludo saludos cordiales estimados estimado integracion solicitud servicios servicio datos necesitamos queremos ' +
      'solicitamos pedimos hemos hacer desde hasta tambien porque cuando quien pueden adjuntamos adjunto y el ' +
      'ayuntamiento cortafuegos mediante siguientes siguiente ya ahora usted ustedes pruebas favor'
    ).split(' '),
  ),
};

/** Longest text looked at: the first paragraphs tell a language. */
const enough = 20_000;

/** The language the ticket is written in, from the words only one of the two has; Catalan when in doubt. */
export function detectLanguage(facts: TicketFacts): ReplyLanguage {
  const written = [facts.description.slice(0, enough), facts.subject.slice(0, 500)].join('\n');
  const found = written
    .normalize('NFD')
    .replace(/(?<=[lL])[·.](?=[lL])|\p{M}/gu, '')
    .toLowerCase()
    .match(/\p{L}+/gu);
  const only = { ca: 0, es: 0 };
  for (const word of found ?? []) {
    const catalan = words.ca.has(word);
    if (catalan === words.es.has(word)) continue;
    only[catalan ? 'ca' : 'es'] += 1;
  }
  return only.es > only.ca ? 'es' : 'ca';
}
