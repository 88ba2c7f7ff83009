import type { IntegrationForm, Origin, TicketFacts } from '#shared/contract/index.ts';

/** An integration form with nothing but what a test says. */
export function aForm(services: string[], rest: Partial<IntegrationForm> = {}): IntegrationForm {
  return {
    formId: '1515_AOC_SOL_INTEGRACIO_SERVEIS_2021',
    version: '2026-03-18',
    state: 'VALIDAT',
    organization: { name: 'Ajuntament de Prova', nif: 'P9900000A' },
    technician: { givenName: '', surname: '', nif: '', position: '', phone: '', email: '' },
    services,
    otherServices: [],
    application: { name: '', description: '', technology: '', other: '' },
    ips: { pre: [], pro: [] },
    integrator: null,
    signed: true,
    warnings: [],
    ...rest,
  };
}

/** A ticket's facts, built from what a test is about. */
export class TicketBuilder {
  readonly facts: TicketFacts;

  constructor(facts: TicketFacts) {
    this.facts = facts;
  }

  titled(subject: string): TicketBuilder {
    return this.with({ subject });
  }

  saying(description: string): TicketBuilder {
    return this.with({ description });
  }

  /** A request that comes from a sign-up, unless the test says otherwise. */
  asking(words: string): TicketBuilder {
    return this.with({ description: `Bon dia,\n\n${words}\n`, origin: this.facts.origin ?? 'ALTA_DE_SERVEIS' });
  }

  from(origin: Origin): TicketBuilder {
    return this.with({ origin });
  }

  commented(...comments: string[]): TicketBuilder {
    return this.with({ comments });
  }

  attaching(...fileNames: string[]): TicketBuilder {
    return this.with({ attachments: fileNames.map((fileName) => ({ fileName })) });
  }

  ticking(services: string[], rest: Partial<IntegrationForm> = {}): TicketBuilder {
    return this.with({ form: aForm(services, rest) });
  }

  with(facts: Partial<TicketFacts>): TicketBuilder {
    return new TicketBuilder({ ...this.facts, ...facts });
  }
}

export function aTicket(): TicketBuilder {
  return new TicketBuilder({ subject: '', description: '' });
}
