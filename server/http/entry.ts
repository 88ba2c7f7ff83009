import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import express, { type Request, type Response, type Router } from 'express';
import { type EntryRefusal, type EntryTokens, type PageName, pageLocations } from '#server/identity/entry-tokens.ts';
import type { Sessions } from '#server/identity/sessions.ts';
import type { Staff, StaffMember } from '#server/identity/staff.ts';
import { UpstreamUnavailable } from '#server/upstreams/upstream-unavailable.ts';
import { type Locale, type Text, toLocale } from '#shared/i18n/locale.ts';

/** What the pages need to be served. */
export interface EntryOptions {
  entryTokens: EntryTokens;
  sessions: Sessions;
  staff: Staff;
  /** Folder of the built pages. */
  webRoot: string;
  /** Who may frame them: `https://<subdomain>.zendesk.com`, or the demo's own origin. */
  frameAncestors: string;
  /** Address of Zendesk's app SDK. */
  zafSdkUrl: string;
}

type Refusal = EntryRefusal | 'no-token' | 'not-staff' | 'not-supervisor' | 'zendesk-down';

const refusals: Record<Refusal, { status: number; text: Text }> = {
  'no-token': {
    status: 401,
    text: {
      ca: "Aquesta pàgina només s'obre des de Zendesk.",
      es: 'Esta página solo se abre desde Zendesk.',
      en: 'This page only opens from Zendesk.',
    },
  },
  invalid: {
    status: 401,
    text: {
      ca: "Zendesk no ha pogut acreditar qui sou: torneu a carregar les aplicacions i, si continua, aviseu l'administrador.",
      es: 'Zendesk no ha podido acreditar quién es: vuelva a cargar las aplicaciones y, si continúa, avise al administrador.',
      en: 'Zendesk could not vouch for you: reload the apps and, if it goes on, tell the administrator.',
    },
  },
  expired: {
    status: 401,
    text: {
      ca: "L'accés ha caducat: torneu a carregar les aplicacions.",
      es: 'El acceso ha caducado: vuelva a cargar las aplicaciones.',
      en: 'The access has expired: reload the apps.',
    },
  },
  used: {
    status: 409,
    text: {
      ca: 'Aquest accés ja es va fer servir: torneu a carregar les aplicacions.',
      es: 'Este acceso ya se usó: vuelva a cargar las aplicaciones.',
      en: 'This access was already used: reload the apps.',
    },
  },
  'wrong-place': {
    status: 403,
    text: {
      ca: "Aquesta pàgina no s'obre en aquest lloc de Zendesk.",
      es: 'Esta página no se abre en este lugar de Zendesk.',
      en: 'This page does not open in this place of Zendesk.',
    },
  },
  'not-staff': {
    status: 403,
    text: {
      ca: 'Només els agents de Suport Tècnic hi poden entrar.',
      es: 'Solo pueden entrar los agentes de Soporte Técnico.',
      en: 'Only agents of the support desk may enter.',
    },
  },
  'not-supervisor': {
    status: 403,
    text: {
      ca: 'Aquesta pàgina és per als supervisors. Si ho sou, demaneu que us afegeixin al grup.',
      es: 'Esta página es para los supervisores. Si lo es, pida que le añadan al grupo.',
      en: 'This page is for supervisors. If you are one, ask to be added to the group.',
    },
  },
  'zendesk-down': {
    status: 503,
    text: {
      ca: "Ara no es pot comprovar a Zendesk qui sou. Torneu-ho a provar d'aquí a una estona.",
      es: 'Ahora no se puede comprobar en Zendesk quién es. Vuelva a intentarlo dentro de un rato.',
      en: 'Zendesk cannot be asked who you are right now. Try again in a while.',
    },
  },
};

/** `POST /zendesk/sidebar` and `/zendesk/supervisor`: Zendesk's token in, the page with a session of ours out. */
export function entryRouter(options: EntryOptions): Router {
  const router = express.Router();
  for (const page of Object.keys(pageLocations) as PageName[]) {
    router.post(`/zendesk/${page}`, express.urlencoded({ extended: false, limit: '32kb' }), (req, res) =>
      enter(page, options, req, res),
    );
    router.get(`/zendesk/${page}`, (req, res) => refuse('no-token', options, req, res));
  }
  return router;
}

async function enter(page: PageName, options: EntryOptions, req: Request, res: Response): Promise<void> {
  const token: unknown = req.body?.token;
  if (typeof token !== 'string' || token === '') return refuse('no-token', options, req, res);
  const accepted = await options.entryTokens.accept(token, page);
  if ('refused' in accepted) return refuse(accepted.refused, options, req, res);
  const member = await whoIs(accepted.userId, options);
  if (typeof member === 'string') return refuse(member, options, req, res);
  if (page === 'supervisor' && member.role !== 'supervisor') return refuse('not-supervisor', options, req, res);
  const session = await options.sessions.open(member);
  await sendPage(page, session.token, options, req, res);
}

async function whoIs(userId: string, { staff }: EntryOptions): Promise<StaffMember | Refusal> {
  try {
    return (await staff.find(userId)) ?? 'not-staff';
  } catch (error) {
    if (error instanceof UpstreamUnavailable) return 'zendesk-down';
    throw error;
  }
}

async function sendPage(
  page: PageName,
  token: string,
  options: EntryOptions,
  req: Request,
  res: Response,
): Promise<void> {
  const locale = toLocale(req.headers['accept-language']);
  const html = await readFile(path.join(options.webRoot, `zendesk-app/${page}/index.html`), 'utf8');
  const nonce = randomBytes(16).toString('base64');
  sendHtml(res, options, nonce, 200, fillPage(html, { token, nonce, locale, zafSdkUrl: options.zafSdkUrl }));
}

/** The tags that the built page leaves room for, at the end of its head. */
function fillPage(html: string, page: { token: string; nonce: string; locale: Locale; zafSdkUrl: string }): string {
  const head = [
    `<meta name="session-token" content="${page.token}">`,
    `<meta name="csp-nonce" content="${page.nonce}">`,
    `<script src="${escapeHtml(page.zafSdkUrl)}"></script>`,
  ].join('');
  return html.replace('<html lang="ca"', `<html lang="${page.locale}"`).replace('<!--session-->', head);
}

function refuse(why: Refusal, options: EntryOptions, req: Request, res: Response): void {
  const { status, text } = refusals[why];
  const locale = toLocale(req.headers['accept-language']);
  const nonce = randomBytes(16).toString('base64');
  const html = `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>Via Oberta</title>
<style nonce="${nonce}">body{font:14px/1.5 system-ui,sans-serif;margin:0;padding:24px;color:#2f3941}h1{font-size:16px;margin:0 0 8px}</style>
</head><body><main><h1>Via Oberta</h1><p role="alert">${escapeHtml(text[locale])}</p></main></body></html>`;
  sendHtml(res, options, nonce, status, html);
}

function sendHtml(res: Response, options: EntryOptions, nonce: string, status: number, html: string): void {
  const sdkOrigin = options.zafSdkUrl.startsWith('/') ? '' : ` ${new URL(options.zafSdkUrl).origin}`;
  res.setHeader(
    'Content-Security-Policy',
    [
      "default-src 'none'",
      `script-src 'self'${sdkOrigin}`,
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      `frame-ancestors ${options.frameAncestors}`,
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; '),
  );
  // Framed by Zendesk on purpose: frame-ancestors says by whom.
  res.removeHeader('X-Frame-Options');
  res.setHeader('Cache-Control', 'no-store');
  res.setHeader('Referrer-Policy', 'no-referrer');
  res.status(status).type('html').send(html);
}

const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);
