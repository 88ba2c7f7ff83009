import { compilePhrases, phraseAt } from '#shared/text/phrases.ts';
import type { Token } from '#shared/text/tokens.ts';
import { list } from './sense.ts';

/** What a statement does with the services it names. `ASKED_NOUN` and `HAVE` give way to any other word
 * nearby; `EXCEPTED` reaches only over what follows it in its own clause. */
type CueKind = 'EXCEPTED' | 'ASKED' | 'ASKED_NOUN' | 'REFUSED' | 'IN_USE' | 'HAVE' | 'INCIDENT' | 'INFO';

export interface Cue {
  readonly kind: CueKind;
  readonly from: number;
  readonly to: number;
}

const cuePhrases = compilePhrases<CueKind>([
  {
    value: 'INFO',
    words: list(`voldríem saber, volem saber, vull saber, voldria saber, ens agradaria saber, m agradaria saber,
      necessitem saber, querríamos saber, queremos saber, quisiera saber, quisiéramos saber, nos gustaría saber,
      com està la, com està el, com va la, com va el, cómo va la, cómo está la, cómo va el, tenim notícies, hi ha novetats,
      teniu novetats, hay novedades, en quin estat, en qué estado, quan estarà, cuándo estará, com tenim, què costa, quant costa,
      cuánto cuesta, voldríem preguntar, volíem saber, volia saber, volíem preguntar, voldria preguntar, volíem consultar`),
  },
  {
    value: 'ASKED',
    words:
      list(`sol·licito, sol·licitem, sol·licita, sol·licitar, sol·licitant la, demano, demanem, demanar, necessitem,
      necessito, necessitaríem, necessitaria, volem, vull, voldríem, voldria, volíem, ens agradaria, m agradaria,
      ens cal, ens calen, ens caldria, em cal, ens fa falta, ens falta, ens falten, hem d afegir, hauríem d integrar,
      hem d integrar, integrar, integreu, connectar, connectar nos, incorporar, afegir, afegiu, donar d alta,
      doneu d alta, configurar, configureu, activar, activeu, habilitar, habiliteu, ens interessa, ens interessen,
      tirar endavant, preguem, agrairíem, hi volem afegir, és el que ens falta, només ens cal, només volem`),
  },
  {
    value: 'ASKED',
    words: list(`solicito, solicitamos, solicita, solicitar, solicitando, pido, pedimos, pedir, necesitamos, necesito,
      necesitaríamos, queremos, quiero, querríamos, quisiéramos, quisiera, nos gustaría, me gustaría, nos hace falta,
      nos hacen falta, nos falta, nos faltan, integrar, integrarlo, integrarnos, conectar, incorporar, añadir, añadan, dar de alta,
      den de alta, configurar, activar, habilitar, nos interesa, nos interesan, rogamos, agradeceríamos, hemos pedido`),
  },
  {
    value: 'ASKED',
    words: list(`els serveis són, els productes són, el servei és, el producte és, los servicios son, los productos son,
      es el, és el, són els, serien, serían, es tracta de, es tracta del, se trata de, se trata del, només el, només la, només els, només les, solo el, solo la, únicament el,
      únicament la, deixeu només, dejad solo, però sí, pero sí,
      sinó, sino, i també, y también, ara toca, en concret, en concreto, we need, we want, we would like, please add`),
  },
  {
    value: 'ASKED_NOUN',
    words: list('integració, integracions, integración, integraciones, connexió, conexión, integration'),
  },
  {
    value: 'EXCEPTED',
    words:
      list(`excepte, tret de, tret del, llevat de, llevat del, a excepció de, excepto, salvo, menys, en lloc de, en lloc del,
      en vez de, en vez del, en comptes de, en comptes del, en lugar de, en lugar del, a part de, a part del, a banda de, a banda del`),
  },
  {
    value: 'INFO',
    words:
      list(`vam demanar, vam sol·licitar, vàrem demanar, vàrem sol·licitar, havíem demanat, havíem sol·licitat, vau demanar,
      vam fer la petició, habíamos pedido, habíamos solicitado, pedimos en su día, se solicitó, vam enviar, us vam demanar`),
  },
  {
    value: 'REFUSED',
    words: list(`descartat, descartada, descartats, descartem, descartado, descartada, descartamos, de moment no,
      de momento no, per ara no, por ahora no, més endavant, más adelante, ja ho valorarem, ja en parlarem,
      un altre tiquet, otro ticket, un tiquet a part, en un altre tiquet,
      ens el porta, ens la porta, ens ho porta, nos lo lleva, ja no el, ja no la, ya no lo, ya no la, ja no cal,
      renunciem a, retirem, anul·lem, anul·leu, desestimeu, l any que ve, el año que viene,
      traieu, elimineu, renunciamos a, anulen, quiten, no para, no pel, deixem estar, dejamos`),
  },
  {
    value: 'IN_USE',
    words:
      list(`consumim, consumeix, consumimos, consume, fem servir, fan servir, feia servir, utilitzem, utilitza, utilizamos, usamos,
      hi treballem, ja treballem, en marxa, en marcha, tenim integrat, tenim integrats, tenim integrada, tenim integrades,
      ja integrat, ja integrats, ja integrada, ja integrades, tenemos integrado, tenemos integrados, tenemos integrada,
      ya integrado, ya integrados, ya integrada, ya integradas, integrat des de, integrada des de, integrado desde,
      está integrado, està integrat, en ús, en uso, operatiu, operatius, operativa, operatives, operativo, operativos, operativas, en funcionament,
      en funcionamiento, estem provant, estamos probando, encara l estem, aún lo estamos, aún la estamos, ja funciona, ya funciona, funciona, funcionen, funcionan,
      des de fa anys, des de fa temps, desde hace, ja el consultem, ja la consultem, ja el tenim, ja la tenim, ja els tenim,
      ja les tenim, ya lo tenemos, ya la tenemos, ya los tenemos, ya las tenemos, dispone ya, vam integrar, vau integrar,
      vau configurar, vam configurar, ja ho tenim, ya lo usamos, ya está integrado, ja està integrat, ja hi és, ja connectats`),
  },
  {
    value: 'HAVE',
    words: list(
      'els tenim, el tenim, la tenim, les tenim, los tenemos, lo tenemos, la tenemos, las tenemos, ja tenim, ya tenemos, ja disposem, ya disponemos, ja té, ya tiene, ja disposa, ya dispone, tenemos ya, tenim ja',
    ),
  },
  {
    value: 'INCIDENT',
    words:
      list(`error, errors, errores, incidència, incidències, incidencia, incidencias, falla, fallen, fallan, fallada, fallo, fallos,
      no funciona, no funcionen, no funcionan, no ens funciona, no nos funciona, deixat de funcionar, dejado de funcionar,
      va lent, va lenta, caigut, caiguda, caído, caída, no podem accedir, no podem entrar, no podem consultar, no puedo entrar,
      no puedo acceder, no podemos acceder, no podemos entrar, no podemos consultar, no puc entrar, no puc accedir,
      contrasenya, contraseña, timeout, time out, soap fault, no ens deixa, no nos deja, tall del servei, problema,
      problemes, problemas, renovar el certificat, renovació del certificat, renovar el certificado, canviar el certificat,
      canvi de certificat, cambio de certificado, canvi d ip, actualitzar les ip, actualitzar la ip, actualizar las ip, actualizar la ip, canviar les ip, cambiar las ip,
      canviat de servidor, cambiado de servidor, donar de baixa, dar de baja, donar nos de baixa, baixa de la integració,
      baja de la integración, desactivar, desactiveu, ens retorna, nos devuelve, què significa, qué significa, canvi d ips, canvi de les ip, cambio de ip, cambio de ips,
      ha caducat, ha caducado, avaria, avería`),
  },
]);

const negators = new Set(['no', 'tampoc', 'tampoco', 'sense', 'sin', 'ni', 'mai', 'nunca']);
/** Words that may stand between the negation and what it denies. */
const fillers = new Set(
  list(`el, la, els, les, l, lo, los, las, ho, en, n, ens, nos, se, us, os, hi, ja, ya, de, moment, momento, encara,
    aun, todavia, hem, hemos, vam, vamos, a, anem, ha, han, hay, hace, fa, que, son, es, sera, seran, esta, estan, te, hauria,
    caldra, haura, d, de, del, dels, al, als, pel, amb, con, per, ara, tocara`),
);
const deniable = new Set(
  list(`necessitem, necessito, necessita, necessitarem, cal, calen, caldra, calia, volem, vull, voldrem, volen, demanem, demano, demana,
    demanarem, demanat, demanarla, demanarlo, sollicitem, sollicito, sollicita, sollicitarem, interessa, interessen, falta,
    integrar, integrem, integrarem, incloure, incloem, inclogueu, incloguin, consultar, consultem, consultarem, tocar, toqueu,
    configurar, configureu, objecte, objectes, objeto, necesitamos, necesito, necesita, necesitan, queremos, quiero,
    solicitamos, solicito, solicita, pedimos, pedir, interesa, interesan, incluir, incluimos, incluyan, incluya, procede,
    consultaremos, usaremos, utilizaremos, utilitzarem, consumirem, previst, previsto, tramitem, need, want, afegiu, afegir`),
);
const emphasis = new Set(['nomes', 'solo', 'sols', 'solament', 'solamente', 'unicament']);

/** The words between two tokens that say what is done with the services named there, in order. */
export function cuesIn(tokens: readonly Token[], from: number, to: number): Cue[] {
  const cues: Cue[] = [];
  for (let at = from; at < to; ) {
    const cue = cueAt(tokens, at, to);
    if (cue) cues.push(cue);
    at = cue?.to ?? at + 1;
  }
  return cues;
}

/** The cue that starts at this token, if any. */
export function cueAt(tokens: readonly Token[], at: number, to: number): Cue | undefined {
  const phrase = phraseAt(cuePhrases, tokens, at, to);
  if (phrase) return { kind: phrase.value, from: phrase.from, to: phrase.to };
  const already = alreadyAt(tokens, at, to);
  if (already) return already;
  const denied = deniedAt(tokens, at, to);
  return denied === undefined ? undefined : { kind: 'REFUSED', from: at, to: denied + 1 };
}

const already = new Set(['ja', 'ya']);
const clitics = new Set(list('el, la, els, les, l, ho, hi, en, lo, los, las'));
const wanted = /^(?:vol|necessit|deman|sollicit|quer|necesit|solicit|ped|esper|teni|tene|podri|podem|podemos)/;
const future = /(?:arem|erem|irem|aremos|eremos|iremos)$/;
const habitual = /(?:em|im|amos|emos|imos)$/;

/** `Ja el mirem al taulell` is in use; `ja el demanarem` is not for now. */
function alreadyAt(tokens: readonly Token[], at: number, to: number): Cue | undefined {
  if (!already.has(tokens[at]?.text ?? '') || !clitics.has(tokens[at + 1]?.text ?? '') || at + 2 >= to)
    return undefined;
  const verb = tokens[at + 2]?.text ?? '';
  if (future.test(verb)) return { kind: 'REFUSED', from: at, to: at + 3 };
  if (!habitual.test(verb) || wanted.test(verb)) return undefined;
  return { kind: 'IN_USE', from: at, to: at + 3 };
}

export function isNegator(token: Token | undefined): boolean {
  return token !== undefined && negators.has(token.text);
}

function deniedAt(tokens: readonly Token[], at: number, to: number): number | undefined {
  if (!isNegator(tokens[at]) || emphasis.has(tokens[at + 1]?.text ?? '')) return undefined;
  const limit = Math.min(to, at + 6);
  for (let i = at + 1; i < limit; i++) {
    const word = tokens[i]?.text ?? '';
    if (deniable.has(word)) return i;
    if (!fillers.has(word)) return undefined;
  }
  return undefined;
}

/** Whether the words between a negation and token `at` only lead up to it: `no el Padró`, `tampoc la DGP`. */
export function isDeniedDirectly(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 4); i--) {
    if (isNegator(tokens[i])) return !emphasis.has(tokens[i + 1]?.text ?? '');
    if (!fillers.has(tokens[i]?.text ?? '')) return false;
  }
  return false;
}
