import type { ErrorRequestHandler, Request } from 'express';
import type { Logger } from 'pino';
import { badInput, ProblemError, problemTitles } from '#server/problems.ts';
import { UpstreamUnavailable } from '#server/upstreams/upstream-unavailable.ts';
import type { Problem, Upstream } from '#shared/contract/index.ts';
import { type Text, toLocale } from '#shared/i18n/locale.ts';
import { maskPersonalData } from '#shared/identifiers/personal-data.ts';

const upstreamNames: Record<Upstream, string> = {
  'siri-pre': 'SIRI PRE',
  'siri-pro': 'SIRI PRO',
  dir3: 'DIR3',
  jira: 'Jira',
  tto: 'TTO',
  zendesk: 'Zendesk',
};

/** What the body parser and the router throw, by their own `type` or `status`. */
function fromFramework(error: { type?: string; status?: number }): ProblemError | undefined {
  if (error.type === 'entity.parse.failed') {
    return new ProblemError(
      400,
      'malformed-json',
      {
        ca: 'El cos de la petició no és JSON ben format.',
        es: 'El cuerpo de la petición no es JSON bien formado.',
        en: 'The body of the request is not well-formed JSON.',
      },
      { errors: [{ path: '', message: 'JSON' }] },
    );
  }
  if (error.type === 'entity.too.large') {
    return tooLarge();
  }
  if (error.type === 'encoding.unsupported' || error.type === 'charset.unsupported') {
    return new ProblemError(415, 'unsupported-media-type', {
      ca: 'La codificació del cos no és admesa: envieu UTF-8.',
      es: 'La codificación del cuerpo no se admite: envíe UTF-8.',
      en: 'The encoding of the body is not supported: send UTF-8.',
    });
  }
  if (error.status === 400) return badInput([{ path: '', message: 'URL' }]);
  if (error.status === 413) return tooLarge();
  return undefined;
}

const tooLarge = () =>
  new ProblemError(
    413,
    'too-large',
    {
      ca: 'El cos de la petició és massa gran.',
      es: 'El cuerpo de la petición es demasiado grande.',
      en: 'The body of the request is too large.',
    },
    { errors: [{ path: '', message: '413' }] },
  );

function fromUpstream(error: UpstreamUnavailable): ProblemError {
  const name = upstreamNames[error.upstream];
  const detail: Text = {
    ca: `${name} no respon ara mateix. La resta continua funcionant; torneu-ho a provar d'aquí a una estona.`,
    es: `${name} no responde ahora mismo. El resto sigue funcionando; vuelva a intentarlo dentro de un rato.`,
    en: `${name} is not answering right now. The rest still works; try again in a while.`,
  };
  return new ProblemError(503, 'upstream-down', detail, { upstream: error.upstream, retryAfter: error.retryAfter });
}

const internal = () =>
  new ProblemError(500, 'internal', {
    ca: "Hi ha hagut un error nostre. Si es repeteix, feu arribar l'identificador de la petició a l'equip.",
    es: 'Ha habido un error nuestro. Si se repite, haga llegar el identificador de la petición al equipo.',
    en: 'Something went wrong on our side. If it happens again, give the request id to the team.',
  });

/** What the log keeps of an error: never the values it carries, which may be somebody's. */
function toLog(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name, stack } = error;
  return { name, code: 'code' in error ? error.code : undefined, stack: maskPersonalData(stack ?? '') };
}

/** The one place where an error becomes an answer: `application/problem+json`, never a stack trace. */
export function errorHandler(log: Logger): ErrorRequestHandler {
  return (error, req, res, next) => {
    if (res.headersSent) return next(error);
    const known =
      error instanceof ProblemError
        ? error
        : error instanceof UpstreamUnavailable
          ? fromUpstream(error)
          : fromFramework(error);
    const requestId = String(res.getHeader('x-request-id') ?? '');
    if (error instanceof UpstreamUnavailable)
      log.warn({ requestId, upstream: error.upstream, cause: toLog(error.cause) }, 'upstream down');
    if (!known) log.error({ requestId, err: toLog(error) }, 'unexpected error');
    sendProblem(req, res, known ?? internal());
  };
}

function sendProblem(req: Request, res: Parameters<ErrorRequestHandler>[2], problem: ProblemError): void {
  const locale = toLocale(req.headers['accept-language']);
  const title = problemTitles[problem.kind] ?? problem.detail;
  const body: Problem = {
    type: `urn:via-oberta-desk:problem:${problem.kind}`,
    title: title[locale],
    status: problem.status,
    detail: problem.detail[locale],
    requestId: String(res.getHeader('x-request-id') ?? ''),
    ...problem.extra,
  };
  // What was about to be a file is none.
  res.removeHeader('Content-Disposition');
  if (problem.extra.retryAfter !== undefined) res.setHeader('Retry-After', String(problem.extra.retryAfter));
  res.setHeader('Content-Language', locale);
  res.status(problem.status).type('application/problem+json').send(JSON.stringify(body));
}
