import { describe, expect, test } from 'vitest';
import { classify } from '#shared/classification/classify.ts';
import type { Decisions } from '#shared/classification/decisions.ts';
import { locales } from '#shared/i18n/locale.ts';
import { aTicket, type TicketBuilder } from '#test/builders/a-ticket.ts';

const undecided: Decisions = { answers: {}, corrections: [] };

function changesOf(ticket: TicketBuilder, about: string, decisions = undecided): string[] {
  const { explanations } = classify(ticket.facts, { decisions });
  return explanations.filter((own) => own.about === about).flatMap(({ wouldChange }) => wouldChange.map((c) => c.text));
}

const cadastre = aTicket().asking('Volem el Cadastre.');
const copy = cadastre.from('COPY_OF_ALTA');
const redirect = 'cal que el demanin a EACAT, a Altes de serveis.';

describe('what fact would give another disposition', () => {
  test.each<[string, TicketBuilder, string]>([
    ['a clear request, were it a copy', cadastre, 'Si fos una còpia d’alta: cal demanar la documentació.'],
    ['a clear request, were it direct', cadastre, `Si l’ens l’hagués obert directament: ${redirect}`],
    [
      'a direct request, had it come from a sign-up',
      cadastre.from('DIRECT'),
      'Si vingués d’una alta de serveis o portés el document d’homologació: es pot tramitar.',
    ],
    [
      'a copy without papers, once they come',
      copy,
      'Amb la clau pública CDA i el formulari d’integració: es pot tramitar.',
    ],
    ['a copy that lacks the key', copy.attaching('formulari.pdf'), 'Amb la clau pública CDA: es pot tramitar.'],
    [
      'a copy whose key may be none',
      copy.attaching('formulari.pdf', 'clau.zip'),
      'Si «clau.zip» no fos la clau pública CDA: cal demanar la documentació.',
    ],
    [
      'two scopes, without one of the services',
      aTicket().asking('Volem el Cadastre i el Padró.'),
      "Sense «Cadastre» o «Padró municipal d'habitants»: es pot tramitar.",
    ],
    [
      'a service in use, were it asked for',
      aTicket().asking('Volem el Cadastre. El Padró ja el fem servir.'),
      "Si també es demanés «Padró municipal d'habitants»: cal separar-lo per àmbit.",
    ],
    [
      'a fault, were an integration asked for',
      aTicket().saying('El Padró ens dona error.'),
      "Si es demanés «Padró municipal d'habitants»: cal saber d’on ve.",
    ],
    [
      'TGSS, once it is narrowed',
      aTicket().asking('Volem la TGSS.'),
      'Si se sabés com es tramita «Seguretat Social (TGSS)»: es pot tramitar.',
    ],
    [
      'COETC, were it not alone',
      aTicket().asking('Volem el COETC.'),
      'Si també es demanés un altre col·legi: es pot tramitar.',
    ],
    [
      'several colleges, were they separated',
      aTicket().asking('Volem el COAC i el CAATEEB.'),
      'Si els col·legis es tramitessin per separat: cal un tiquet per col·legi.',
    ],
    [
      'a text that asks for more than the form',
      aTicket().ticking(['CADASTRE']).asking('Volem el Cadastre i el Padró.'),
      'Si valgués el formulari i el text junts o només el text: cal separar-lo per àmbit.',
    ],
    [
      'no service named, were one',
      aTicket().asking('Volem fer una integració.'),
      'Si es demanés un servei que se sap com es tramita: es pot tramitar.',
    ],
  ])('%s', (_, ticket, sentence) => {
    expect(changesOf(ticket, 'disposition')).toContain(sentence);
  });

  test('what the ticket leaves in doubt comes before what it says clearly', () => {
    const [first] = changesOf(copy, 'disposition');
    expect(first).toBe('Amb la clau pública CDA i el formulari d’integració: es pot tramitar.');
  });

  test('a handful at most, and each in the agent’s language', () => {
    const ticket = aTicket().asking('Volem el Cadastre, el Padró, el COAC, l’AEAT i la TGSS. La DGP ja la tenim.');
    const said = locales.map((locale) => classify(ticket.facts, { locale }).explanations[0]?.wouldChange ?? []);
    for (const changes of said) {
      expect(changes.length).toBeGreaterThan(0);
      expect(changes.length).toBeLessThanOrEqual(4);
    }
    expect(new Set(said.map((changes) => changes.map(({ text }) => text).join())).size).toBe(3);
  });

  test('a thank-you that names nothing cannot be told by one fact of its origin', () => {
    const changes = changesOf(aTicket().saying('Moltes gràcies.'), 'disposition');
    expect(changes.some((text) => text.includes('alta de serveis'))).toBe(false);
  });
});

describe('where it would be registered instead', () => {
  test.each<[string, TicketBuilder, string]>([
    ['with the homologation document', cadastre, 'Si portés el document d’homologació: només a PRO.'],
    [
      'with registrars alone',
      aTicket().asking('Volem la nota simple i el COAC.'),
      "Sense «Visats del Col·legi d'Arquitectes (COAC)»: només a PRO.",
    ],
    [
      'with a spreadsheet of mass registrations',
      aTicket().attaching('altes.xlsx').asking('Des d’Audifilm us enviem les IP. Volem el Padró.'),
      'Si fos un full d’altes massives d’Audifilm: només a PRO.',
    ],
  ])('%s', (_, ticket, sentence) => {
    expect(changesOf(ticket, 'environments')).toContain(sentence);
  });
});

describe('why a service counts, and what it would be otherwise', () => {
  test.each<[string, TicketBuilder, string, string]>([
    ['the words that ask for it', cadastre, 'CADASTRE', 'Sense «Cadastre»: no es demanaria.'],
    [
      'several places that do',
      aTicket().titled('Cadastre').asking('Volem el Cadastre.'),
      'CADASTRE',
      'Sense els 2 llocs que el demanen: no es demanaria.',
    ],
    [
      'the form’s tick',
      aTicket().ticking(['CADASTRE', 'DGP']).asking('Us enviem el formulari.'),
      'DGP',
      'Sense la casella del formulari: no es demanaria.',
    ],
    [
      'the form’s tick, beside a text that asks for the same',
      aTicket().ticking(['CADASTRE', 'DGP']).asking('Volem la DGP.'),
      'DGP',
      'Sense la casella del formulari: el demanaria només el text, i es preguntaria.',
    ],
    [
      'TGSS debt, were it working life',
      aTicket().asking('Volem el deute amb la Seguretat Social.'),
      'TGSS',
      'Si es volgués «Vida laboral»: amb autorització del ministeri.',
    ],
    [
      'the old DGT channel, were it not that one',
      aTicket().asking('Volem ATEX.'),
      'DGT',
      'Si no anés pel canal ATEX: amb autorització del ministeri.',
    ],
    [
      'the DGT, were it the old channel',
      aTicket().asking('Volem les dades de vehicles de la DGT.'),
      'DGT',
      'Si anés pel canal ATEX: sense tràmits addicionals.',
    ],
  ])('%s', (_, ticket, id, sentence) => {
    expect(changesOf(ticket, `service:${id}`)).toContain(sentence);
  });

  test.each<[string, TicketBuilder, RegExp]>([
    ['the text asks for it', cadastre, /^El text el demana\./],
    ['the form ticks it', aTicket().ticking(['CADASTRE']), /^El formulari el marca\./],
    [
      'the homologation document names it',
      aTicket().from('HOMOLOGATION').attaching('Document homologació Cadastre.docx'),
      /^El nom del document l’anomena\./,
    ],
  ])('its reason begins with how it was read: %s', (_, ticket, reason) => {
    const { explanations } = classify(ticket.facts);
    expect(explanations.find(({ about }) => about === 'service:CADASTRE')?.text).toMatch(reason);
  });
});

describe('the papers of a copy', () => {
  test('say what would complete them, or which file they hang on', () => {
    expect(changesOf(copy.attaching('cda.cer'), 'missing')).toEqual([
      'Amb el formulari d’integració: no faltaria res.',
    ]);
    expect(changesOf(copy.attaching('formulari.pdf', 'cda.cer'), 'missing')).toEqual([
      'Sense «cda.cer»: faltaria la clau pública CDA.',
      'Sense «formulari.pdf»: faltaria el formulari d’integració.',
    ]);
  });
});

test('a body that Zendesk and the form name differently says which the other one is', () => {
  const ticket = cadastre.ticking(['CADASTRE']).with({ organization: { name: 'Ajuntament Altre', nif: 'P9900001B' } });
  expect(changesOf(ticket, 'organization')).toEqual(['Si val el que diu Zendesk: Ajuntament Altre.']);
});
