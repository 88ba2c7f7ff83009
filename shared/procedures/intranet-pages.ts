import { asWritten, type OfferDraft } from './offers.ts';

/** A page of the desk's own documentation that the procedure sends to. */
export interface IntranetPage {
  readonly name: string;
  readonly url: string;
}

const page = (name: string, pageId: number): IntranetPage => ({
  name,
  url: `https://intranet.aoc.cat/pages/viewpage.action?pageId=${pageId}`,
});

/** The pages that tell what a step only names (agents' procedure, PAS 0.1, Pas 2, 5 and 6). */
export const intranetPages = {
  registrations: page('GLOBAL - INTEGRACIÓ - Altes de Serveis 2.0', 41523916),
  addresses: page('Global - Configuració d’IP’s', 26313331),
  homologation: page('Intranet: document d’homologació', 41523680),
} as const satisfies Record<string, IntranetPage>;

export const linkToPage = ({ name, url }: IntranetPage): OfferDraft => ({ kind: 'LINK', url, label: asWritten(name) });
