import type { IntegrationFormValues } from '../files/form-packets.ts';

type Technician = NonNullable<IntegrationFormValues['technician']>;
type Application = NonNullable<IntegrationFormValues['application']>;

/** A technician who is a role, not a person; the NIF passes the check digit. */
export function technicianAt(email: string, phone: string): Technician {
  return { givenName: 'Responsable', surname: 'Tècnic', nif: '00000001R', position: 'Cap de sistemes', phone, email };
}

export function application(name: string, technology: string): Application {
  return { name, description: 'Consulta de dades des de la tramitació dels expedients', technology };
}
