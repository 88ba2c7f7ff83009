import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import type { z } from 'zod';
import { maxPdfBytes, refuse } from '#server/documents/form-reading-result.ts';
import type { Session, Sessions } from '#server/identity/sessions.ts';
import { noSession, ProblemError, supervisorsOnly, unreadableForm } from '#server/problems.ts';
import type { Operation } from '#shared/contract/index.ts';
import { type Locale, toLocale } from '#shared/i18n/locale.ts';
import { validate } from './validate.ts';

type Output<T> = T extends z.ZodType ? z.output<T> : undefined;
type Body<O extends Operation> = O['body'] extends 'application/pdf' ? Buffer : Output<O['body']>;
type SessionOf<O extends Operation> = O['role'] extends null ? undefined : Session;

/** What a handler is given, all of it checked. */
interface Call<O extends Operation> {
  params: Output<O['params']>;
  query: Output<O['query']>;
  body: Body<O>;
  session: SessionOf<O>;
  locale: Locale;
  /** Aborted when the caller goes away. */
  req: Request;
  res: Response;
}

/** A handler gives the answer, or nothing when it has written to `res` itself. */
export type Handler<O extends Operation> = (call: Call<O>) => Promise<Output<O['answer']> | undefined>;

/** Room for a megabyte of ticket text, whatever JSON makes of it. */
const jsonLimit = '4mb';

const parseJson = express.json({ limit: jsonLimit, strict: false, type: () => true });
const readPdf = express.raw({ limit: maxPdfBytes, type: () => true });
/** Past its limit a form is refused in the form's own words, like every other form that cannot be read. */
const parsePdf: RequestHandler = (req, res, next) =>
  readPdf(req, res, (error?: { type?: string }) =>
    next(error?.type === 'entity.too.large' ? unreadableForm(refuse('too-large')) : error),
  );

/** Registers one operation of the contract: who may call it, its input checked, its answer sent. */
export function route<O extends Operation>(
  router: Router,
  sessions: Sessions,
  operation: O,
  handler: Handler<O>,
): void {
  const steps: RequestHandler[] = [];
  if (operation.role) steps.push(requireSession(sessions, operation.role));
  if (operation.body === 'application/pdf') steps.push(parsePdf);
  else if (operation.body) steps.push(requireJson, parseJson);
  steps.push(async (req, res) => {
    const locale = toLocale(req.headers['accept-language']);
    const check = (schema: unknown, value: unknown) =>
      schema ? validate(schema as z.ZodType, value, locale) : undefined;
    const body =
      operation.body === 'application/pdf'
        ? Buffer.isBuffer(req.body)
          ? req.body
          : Buffer.alloc(0)
        : check(operation.body, req.body);
    const call = {
      params: check(operation.params, req.params),
      query: check(operation.query, req.query),
      body,
      session: res.locals.session,
      locale,
      req,
      res,
    } as Call<O>;
    const answer = await handler(call);
    if (answer === undefined) return;
    res.status(operation.status ?? 200).setHeader('Content-Language', locale);
    res.json(answer);
  });
  router[operation.method](operation.path, ...steps);
}

function requireSession(sessions: Sessions, role: 'agent' | 'supervisor'): RequestHandler {
  return async (req, res, next) => {
    const token = /^Bearer ([\w.-]+)$/.exec(req.headers.authorization ?? '')?.[1];
    const session = token ? await sessions.verify(token) : undefined;
    if (!session) {
      res.setHeader('WWW-Authenticate', 'Bearer');
      throw noSession();
    }
    if (role === 'supervisor' && session.role !== 'supervisor') throw supervisorsOnly();
    res.locals.session = session;
    next();
  };
}

/** A body of another type is refused by its name rather than parsed by luck. */
const requireJson: RequestHandler = (req, _res, next) => {
  const type = req.headers['content-type'];
  if (type && !/^application\/(?:[\w.+-]+\+)?json\b/i.test(type)) {
    throw new ProblemError(415, 'unsupported-media-type', {
      ca: 'El cos ha de ser JSON (application/json).',
      es: 'El cuerpo debe ser JSON (application/json).',
      en: 'The body must be JSON (application/json).',
    });
  }
  next();
};
