import type { Action, ActionRequest, CaseView, Offer, Step } from '#shared/contract/index.ts';
import type { Text } from '#shared/i18n/locale.ts';
import { parseIne10 } from '#shared/identifiers/ine10.ts';
import { wasDoneByHand } from '#shared/procedures/done-by-hand.ts';
import { correctionRefusal } from './correction-refusals.ts';

type RequestOf<T extends ActionRequest['type']> = Extract<ActionRequest, { type: T }>;

const noSuchStep: Text = {
  ca: 'Aquest pas ja no és a la llista: torneu a carregar la barra lateral.',
  es: 'Este paso ya no está en la lista: vuelva a cargar la barra lateral.',
  en: 'This step is no longer on the list: reload the sidebar.',
};
const alreadyDone: Text = {
  ca: 'Aquest pas ja està fet.',
  es: 'Este paso ya está hecho.',
  en: 'This step is already done.',
};
const notByHand: Text = {
  ca: 'Aquest pas no es marca a mà: es fa sol quan hi ha la prova que demana.',
  es: 'Este paso no se marca a mano: se hace solo cuando existe la prueba que pide.',
  en: 'This step is not ticked by hand: it ticks itself once its evidence is there.',
};
const notClosed: Text = {
  ca: 'Aquest pas no està tancat.',
  es: 'Este paso no está cerrado.',
  en: 'This step is not closed.',
};
const provenByFacts: Text = {
  ca: 'Ningú no ha tancat aquest pas a mà: el tanca el que hi ha al tiquet, i només es torna a obrir si allò canvia.',
  es: 'Nadie ha cerrado este paso a mano: lo cierra lo que hay en el tique, y solo se vuelve a abrir si eso cambia.',
  en: 'Nobody closed this step by hand: what the ticket holds closes it, and it opens again only if that changes.',
};
const noLinkHere: Text = {
  ca: 'Aquest pas no demana cap enllaç.',
  es: 'Este paso no pide ningún enlace.',
  en: 'This step asks for no link.',
};
const noSuchVersion: Text = {
  ca: 'Aquest procediment no té cap versió més nova amb aquest número, o el tiquet no el segueix.',
  es: 'Este procedimiento no tiene ninguna versión más nueva con ese número, o el tique no lo sigue.',
  en: 'This procedure has no newer version with that number, or the ticket does not follow it.',
};
const noSuchInsertion: Text = {
  ca: 'No consta cap resposta inserida pendent amb aquest identificador.',
  es: 'No consta ninguna respuesta insertada pendiente con ese identificador.',
  en: 'There is no pending inserted reply with this id.',
};

/** Why the case as it stands does not allow an action; `null` when it does. Shapes are checked before. */
export function whyRefused(request: ActionRequest, view: CaseView): Text | null {
  switch (request.type) {
    case 'CORRECT_CLASSIFICATION':
      return correctionRefusal(request.correction);
    case 'ANSWER_QUESTION':
      return answerRefusal(request, view);
    case 'CHECK_AUTHORISATIONS':
      return checkRefusal(request, view);
    case 'TICK_STEP':
    case 'SKIP_STEP':
    case 'REOPEN_STEP':
    case 'RECORD_LINK':
      return stepRefusal(request, view);
    case 'MOVE_PROCEDURE':
      return moveRefusal(request, view);
    case 'INSERT_REPLY':
      return replyRefusal(request, view);
    case 'REPORT_INSERTION_FAILED':
    case 'CONFIRM_REPLY_SENT':
      return isPendingInsertion(request.insertionId, view.actions) ? null : noSuchInsertion;
  }
}

function answerRefusal({ questionId, value }: RequestOf<'ANSWER_QUESTION'>, view: CaseView): Text | null {
  const asked = view.classification.questions.find((question) => question.id === questionId);
  const offered = view.steps
    .flatMap((step) => step.offers)
    .find((offer) => offer.kind === 'ANSWER' && offer.questionId === questionId);
  const options = asked?.options ?? (offered?.kind === 'ANSWER' ? offered.options : undefined);
  if (!options) {
    return {
      ca: 'Aquesta pregunta ja no es fa en aquest tiquet.',
      es: 'Esta pregunta ya no se hace en este tique.',
      en: 'This question is no longer asked in this ticket.',
    };
  }
  if (options.some((option) => option.value === value)) return null;
  return {
    ca: 'La resposta no és cap de les opcions de la pregunta.',
    es: 'La respuesta no es ninguna de las opciones de la pregunta.',
    en: 'The answer is none of the options of the question.',
  };
}

function checkRefusal(request: RequestOf<'CHECK_AUTHORISATIONS'>, view: CaseView): Text | null {
  if (!parseIne10(request.ine10 ?? view.classification.organization.ine10 ?? '')) {
    return {
      ca: "No se sap l'INE10 de l'ens: escriviu-lo, deu xifres com a molt, per poder consultar les autoritzacions.",
      es: 'No se conoce el INE10 del ente: escríbalo, diez cifras como mucho, para poder consultar las autorizaciones.',
      en: 'The INE10 of the body is not known: type it, ten digits at most, to look up the authorisations.',
    };
  }
  if ((request.requested ?? view.requested).length === 0) {
    return {
      ca: 'No hi ha cap modalitat per comparar: indiqueu primer quins serveis es demanen.',
      es: 'No hay ninguna modalidad que comparar: indique primero qué servicios se piden.',
      en: 'There is no modality to compare: say first which services are asked for.',
    };
  }
  return null;
}

function stepRefusal(
  request: RequestOf<'TICK_STEP' | 'SKIP_STEP' | 'REOPEN_STEP' | 'RECORD_LINK'>,
  view: CaseView,
): Text | null {
  const step = view.steps.find(({ id }) => id === request.stepId);
  if (!step) return noSuchStep;
  const isClosed = step.state === 'DONE' || step.state === 'SKIPPED';
  if (request.type === 'REOPEN_STEP') {
    if (!isClosed) return notClosed;
    return wasDoneByHand(step, view) ? null : provenByFacts;
  }
  if (isClosed) return alreadyDone;
  if (request.type === 'SKIP_STEP') return null;
  if (step.state === 'BLOCKED') return doneFirst(step, view);
  const offers = (kind: Offer['kind']) => step.offers.some((offer) => offer.kind === kind);
  if (request.type === 'TICK_STEP') return offers('TICK') ? null : (tooEarly(step) ?? notByHand);
  return offers('RECORD_LINK') ? null : noLinkHere;
}

function tooEarly({ waitingFor }: Step): Text | null {
  if (!waitingFor?.opensAt) return null;
  const { whom } = waitingFor;
  return {
    ca: `Encara no és l'hora: cal esperar ${whom}, o ometre el pas amb un motiu.`,
    es: `Aún no es la hora: hay que esperar a ${whom}, u omitir el paso con un motivo.`,
    en: `It is too early: wait for ${whom}, or skip the step with a reason.`,
  };
}

function moveRefusal({ procedureId, version }: RequestOf<'MOVE_PROCEDURE'>, view: CaseView): Text | null {
  const followed = view.procedures.find(({ id }) => id === procedureId);
  return followed?.newer?.version === version ? null : noSuchVersion;
}

function doneFirst({ blockedBy }: Step, view: CaseView): Text {
  const first = view.steps.filter(({ id }) => blockedBy.includes(id)).map(({ title }) => title);
  const list = first.join(' · ');
  return { ca: `Abans cal fer: ${list}.`, es: `Antes hay que hacer: ${list}.`, en: `To be done first: ${list}.` };
}

function replyRefusal({ replyId, language, values = {} }: RequestOf<'INSERT_REPLY'>, view: CaseView): Text | null {
  const offer = view.replies.find(({ id }) => id === replyId);
  if (!offer) {
    return {
      ca: 'Aquesta resposta no escau al tiquet tal com està ara.',
      es: 'Esta respuesta no encaja con el tique tal como está ahora.',
      en: 'This reply does not fit the ticket as it stands now.',
    };
  }
  if (!offer.languages.includes(language)) {
    return {
      ca: 'Aquesta resposta no està escrita en aquesta llengua.',
      es: 'Esta respuesta no está escrita en ese idioma.',
      en: 'This reply is not written in that language.',
    };
  }
  const strange = Object.keys(values).filter((name) => offer.placeholders.every((own) => own.name !== name));
  if (strange.length > 0) return noPlaceFor(strange);
  const empty = offer.placeholders.filter((own) => !(values[own.name] ?? own.values[language] ?? '').trim());
  if (empty.length === 0) return null;
  const list = empty.map(({ label }) => label).join(', ');
  return { ca: `Falta omplir: ${list}.`, es: `Falta rellenar: ${list}.`, en: `Still empty: ${list}.` };
}

const mostNames = 3;

function noPlaceFor(names: readonly string[]): Text {
  const list = names.slice(0, mostNames).join(', ');
  const more = names.length - mostNames;
  return {
    ca: `Aquesta resposta no té cap lloc per a ${list}${more > 0 ? ` i ${more} més` : ''}.`,
    es: `Esta respuesta no tiene ningún lugar para ${list}${more > 0 ? ` y ${more} más` : ''}.`,
    en: `This reply has no place for ${list}${more > 0 ? ` and ${more} more` : ''}.`,
  };
}

function isPendingInsertion(insertionId: string, actions: readonly Action[]): boolean {
  const inserted = actions.some(({ id, type }) => id === insertionId && type === 'INSERT_REPLY');
  const settled = actions.some(({ request }) => 'insertionId' in request && request.insertionId === insertionId);
  return inserted && !settled;
}
