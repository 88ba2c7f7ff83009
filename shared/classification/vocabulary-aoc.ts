import { compilePhrases } from '#shared/text/phrases.ts';

/**
 * How people name the consortium's other services. Names that are everyday words (VALId, REPRESENTA, Còpia) need
 * company. The last rows have no checkbox in the form.
 */
export const aocPhrases = compilePhrases([
  { value: 'e-NOTUM', words: ['e notum', 'enotum', 'notum'] },
  { value: 'e-TAULER', words: ['e tauler', 'etauler', 'tauler electrònic'] },
  { value: 'SCT-DEV', words: ['sct dev', 'credencials per dni', 'credenciales por dni', 'credencials del sct'] },
  {
    value: 'VALId',
    words: [
      'servei valid',
      'amb el valid',
      'del valid',
      'validador d identitats',
      'validador de identidades',
      'idcat mòbil',
      'idcat móvil',
    ],
  },
  {
    value: 'REPRESENTA',
    words: [
      'servei representa',
      'servicio representa',
      'registre representa',
      'plataforma representa',
      'integració representa',
      'amb representa',
      'con representa',
      'al representa',
      'del representa',
    ],
  },
  { value: 'iArxiu', words: ['iarxiu', 'i arxiu'] },
  { value: 'Hèstia', words: ['hestia'] },
  { value: 'PSCP', words: ['pscp', 'plataforma de serveis de contractació pública'] },
  { value: 'RPC', words: ['rpc', 'registre públic de contractes', 'registro público de contratos'] },
  { value: 'DOGC', words: ['dogc'] },
  { value: 'e-TEU', words: ['e teu', 'tauler edictal únic', 'tablón edictal único'] },
  { value: 'e-Licita', words: ['e licita', 'elicita', 'sobre digital'] },
  { value: 'Registre Unificat', words: ['registre unificat', 'registro unificado', 'mux', 'eres'] },
  { value: 'Segell de temps', words: ['segell de temps', 'sello de tiempo'] },
  { value: 'Signador centralitzat', words: ['signador centralitzat', 'firmador centralizado'] },
  {
    value: 'Validador',
    words: ['validador de certificats', 'validador de certificados', 'psis', 'validació de certificats'],
  },
  { value: 'El meu espai', words: ['el meu espai', 'mygov', 'my gov'] },
  { value: 'Òrgans col·legiats', words: ['òrgans col·legiats', 'órganos colegiados'] },
  {
    value: 'EACAT',
    words: [
      'usuari a eacat',
      'usuari nou a eacat',
      'nou usuari a eacat',
      'usuaris a eacat',
      'usuari d eacat',
      'alta un usuari',
      'usuario en eacat',
      'nuevo usuario en eacat',
      'usuario de eacat',
      'usuarios en eacat',
      'permisos a eacat',
      'permisos en eacat',
      'contrasenya d eacat',
      'contraseña de eacat',
    ],
  },
  { value: 'e-FACT', words: ['e fact', 'efact'] },
  { value: 'e-TRAM', words: ['e tram', 'etram'] },
  { value: 'Portasignatures', words: ['portasignatures', 'portafirmes', 'portafirmas'] },
  { value: 'idCAT', words: ['idcat'] },
  { value: 'Còpia', words: ['servei còpia', 'servei copia', 'servicio copia'] },
]);
