import { intranetPages } from '#shared/procedures/intranet-pages.ts';
import { deskFacts } from '#shared/replies/desk-facts.ts';
import { defaultDeskSettings } from '#shared/replies/desk-settings.ts';
import { renderReply } from '#shared/replies/render.ts';
import { templates } from '#shared/replies/templates/index.ts';
import { generated, longDay, table } from './markdown.ts';

const languageNames = { ca: 'En català', es: 'En castellà' } as const;

const { registrations } = intranetPages;

/** Every message with its places still empty, in each language it is written in. */
export function messagesPage(): string {
  const messages = templates.flatMap(({ id, title, channel, languages, perService }) => [
    `<a id="${id}"></a>`,
    `## ${title.ca}`,
    channel === 'publicReply' ? 'Resposta pública.' : 'Text per copiar en un altre lloc: entra com a nota interna.',
    ...languages.flatMap((language) => [
      `**${languageNames[language]}**`,
      quoted(renderReply(perService ? `${id}:COAC` : id, language, {}).text),
    ]),
  ]);
  return [
    generated,
    '# Els missatges',
    `La barra lateral els ofereix quan toca, ja omplerts; entre claudàtors hi ha el que s’omple. La llengua és la de qui els rep. Els missatges generals per demanar informació són a [${registrations.name}](${registrations.url}). [Tots els procediments](README.md)`,
    ...messages,
    '',
  ].join('\n\n');
}

function quoted(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, index) => (line !== '' && lines[index + 1] ? `> ${line}\\` : `> ${line}`.trimEnd()))
    .join('\n');
}

/** The links, mailboxes, addresses and ports that steps and messages carry, unless the desk's configuration changes them. */
export function factsPage(): string {
  const facts = deskFacts(defaultDeskSettings, 'ca').filter(({ source }) => source === 'procedure');
  return [
    generated,
    '# Adreces i dades que canvien',
    'El que diu el procediment. La configuració de Suport Tècnic les pot canviar: les que valen són les que mostra la pàgina del supervisor. Cada data és la de la revisió del procediment que ho diu (la de la bústia d’un col·legi, la del correu que hi surt d’exemple), no la del dia que va canviar. [Tots els procediments](README.md)',
    table(
      ['Dada', 'Valor', 'Consta el'],
      facts.map(({ label, value, changedOn }) => [
        label,
        value || '(només a la configuració)',
        value && changedOn ? longDay(changedOn) : '',
      ]),
    ),
    '## Pàgines de la intranet',
    'Expliquen amb detall el que un pas només anomena.',
    table(
      ['Pàgina', 'Adreça'],
      Object.values(intranetPages).map(({ name, url }) => [name, url]),
    ),
    '',
  ].join('\n\n');
}
