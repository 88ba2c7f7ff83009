import type { Procedure, ProcedureTable } from '#shared/procedures/procedure-version.ts';
import { type Arrow, type Box, flowchart } from './flowchart.ts';
import { generated, longDay, table } from './markdown.ts';

/** The page that leads to the others: how a procedure is chosen, for the ticket and then for each service. */
export function indexPage({ procedures }: ProcedureTable): string {
  const forTicket = procedures.filter(({ chosenFor }) => chosenFor === 'ticket');
  const forService = procedures.filter(({ chosenFor }) => chosenFor === 'service');
  const atAnyTime = procedures.filter(({ chosenFor }) => chosenFor === 'anytime');
  return [
    generated,
    '# Els procediments de Suport Tècnic',
    'Què es fa amb un tiquet que demana integrar-se a Via Oberta, pas a pas. És el que segueix la barra lateral de Zendesk: aquestes pàgines i la seva llista de passos surten de les mateixes dades.',
    'Un tiquet segueix la versió que era vigent el dia que se’n va obrir el cas. Si després n’hi ha una de més nova, la barra lateral diu què ha canviat i l’agent tria si hi passa.',
    '«Criteri propi» vol dir que el procediment dels agents no ho diu i s’ha hagut de decidir. «Des del» és la data que dona aquell procediment o, si no en dona cap, la de la seva revisió.',
    '## Primer, el tiquet sencer',
    'Es pregunta en aquest ordre; el primer que s’aplica decideix.',
    choice(forTicket),
    list(forTicket),
    '## Després, cada servei',
    'Un tiquet pot demanar serveis que van per camins diferents: cadascun té els seus passos i els seus missatges, i el que espera un no atura els altres.',
    list(forService),
    '## En qualsevol moment',
    list(atAnyTime),
    '## Per tenir a mà',
    [
      '- [Els missatges](missatges.md): què s’escriu a cadascú.',
      '- [Adreces i dades que canvien](adreces.md): enllaços, bústies, IP i ports.',
    ].join('\n'),
    '## Què vol dir cada cosa',
    [
      '- **PRE i PRO**: els entorns de proves i de producció. Tot servei ha d’estar donat d’alta a PRO abans de començar; aquí es fa l’alta a PRE.',
      '- **SIRI**: on es donen d’alta les autoritzacions de producte, modalitat i finalitat.',
      '- **CDA**: el certificat d’aplicació de l’ens; se n’ha d’adjuntar la clau pública.',
      '- **INE10**: el codi de l’ens, de deu xifres. El SIRI el desa sense zeros a l’esquerra; el DIR3 el vol amb zeros.',
      '- **Ometre un pas**: es pot sempre, però amb un motiu, que veuen els supervisors.',
    ].join('\n'),
    '',
  ].join('\n\n');
}

function choice(forTicket: readonly Procedure[]): string {
  const boxes: Box[] = forTicket.flatMap(({ name, when }, index) => [
    { id: `q${index + 1}`, label: when.ca, shape: 'question' },
    { id: `p${index + 1}`, label: name.ca, shape: 'step' },
  ]);
  const arrows: Arrow[] = forTicket.flatMap((_, index) => [
    { from: `q${index + 1}`, to: `p${index + 1}`, label: 'sí' },
    { from: `q${index + 1}`, to: index + 1 < forTicket.length ? `q${index + 2}` : 'serveis', label: 'no' },
  ]);
  return flowchart([...boxes, { id: 'serveis', label: 'Cada servei pel seu camí', shape: 'step' }], arrows);
}

function list(procedures: readonly Procedure[]): string {
  return table(
    ['Procediment', 'Quan', 'Versió', 'Des del'],
    procedures.map(({ id, name, when, versions }) => [
      `[${name.ca}](${id}.md)`,
      when.ca,
      String(versions.length),
      longDay((versions.at(-1) ?? versions[0]).validFrom),
    ]),
  );
}
