import type { AocService } from './types.ts';

/** The 24 other check boxes of the official form (version 2026-03-18): same form, other flow (routing rules T22). */
export const aocServices = [
  { id: 'e-TEU', formField: 'CHK_BOE_TEU', formCaption: 'BOE de les notificacions edictals (TEU)' },
  { id: 'Còpia', formField: 'CHK_COPIA', formCaption: 'Còpia' },
  { id: 'EACAT', formField: 'CHK_EACAT', formCaption: 'EACAT Tràmits (OVER): tramitació interadministrativa' },
  { id: 'El meu espai', formField: 'CHK_ESPAI_MYGOV', formCaption: 'El meu espai - Hub de Carpetes Ciutadanes' },
  { id: 'e-Licita', formField: 'CHK_ELICITA', formCaption: 'e-Licita: Licitació electrònica' },
  { id: 'e-NOTUM', formField: 'CHK_ENOTUM', formCaption: 'e-NOTUM: notificacions electròniques' },
  { id: 'e-TAULER', formField: 'CHK_ETAULER', formCaption: "e-TAULER: tauler d'anuncis i edictes" },
  { id: 'iArxiu', formField: 'CHK_IARXIU', formCaption: 'iArxiu: preservació i arxiu electrònic' },
  { id: 'Hèstia', formField: 'CHK_HESTIA', formCaption: 'Hèstia' },
  {
    id: 'Òrgans col·legiats',
    formField: 'CHK_ORGANS',
    formCaption: "Òrgans col·legiats: convocatòria d'òrgans col·legiats",
  },
  { id: 'PSCP', formField: 'CHK_PSCP', formCaption: 'PSCP: Perfil de Contractant' },
  { id: 'RPC', formField: 'CHK_RPC', formCaption: 'RPC: Registre Públic de Contractes' },
  { id: 'DOGC', formField: 'CHK_DOGC', formCaption: 'Publicació al DOGC' },
  { id: 'Registre Unificat', formField: 'CHK_REGISTRE', formCaption: 'Registre Unificat' },
  {
    id: 'Registre Unificat: documents',
    formField: 'CHK_CARREGA',
    formCaption: 'Registre Unificat: Càrrega i descàrrega de documents',
  },
  {
    id: 'Registre Unificat: consulta',
    formField: 'CHK_CONSULTA',
    formCaption: 'Registre Unificat: Consulta d’assentaments',
  },
  {
    id: 'Registre Unificat: alta',
    formField: 'CHK_ALTA',
    formCaption: 'Registre: Alta d’assentaments (només amb ERES AOC)',
  },
  { id: 'REPRESENTA', formField: 'CHK_REPRESENTA', formCaption: 'REPRESENTA' },
  {
    id: 'SCT-DEV',
    formField: 'CHK_SCT',
    formCaption: 'SCT-DEV: consulta de credencials per DNI del Servei de Credencials de Servei Català de Trànsit (SCT)',
  },
  {
    id: 'Segell de temps',
    formField: 'CHK_SEGELL',
    formCaption: 'Segell de temps: una marca de temps fiable i segura',
  },
  { id: 'Signador centralitzat', formField: 'CHK_SIGNADOR', formCaption: 'Signador centralitzat' },
  { id: 'VALId', formField: 'CHK_VALID_IDENTI', formCaption: 'VALId: Validador d’Identitats' },
  { id: 'VALId: signatura', formField: 'CHK_VALID_EINA', formCaption: 'VALId: Eina de signatura' },
  {
    id: 'Validador',
    formField: 'CHK_VALID_CERTIFICATS',
    formCaption: 'Validador: validació de certificats i signatures',
  },
] as const satisfies readonly AocService[];
