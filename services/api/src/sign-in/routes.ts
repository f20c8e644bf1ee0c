import type { IncomingMessage, ServerResponse } from 'node:http';
import { NOBODY, type Act } from '@naerhjul/domain/act.ts';
import { signOut, signOutByProvider } from '@naerhjul/domain/sign-in/session.ts';
import { recordRefusedSignIn, signIn } from '@naerhjul/domain/sign-in/sign-in.ts';
import { BadRequest, readForm } from '../body.ts';
import type { Call } from '../call.ts';
import { isForeign } from '../cors.ts';
import { secure } from '../headers.ts';
import type { Rate } from '../rate.ts';
import type { AppOptions } from '../server.ts';
import { sessionCookie, tryCookie } from './cookies.ts';
import { sendPage } from './page.ts';
import type { RelyingParty } from './relying-party.ts';
import { HOME, returnTo } from './return-to.ts';
import { asText, fromText } from './under-way.ts';
import { userAgentOf } from './user-agent.ts';
import { whoOf } from './who.ts';

export interface SignInRoutes extends Pick<AppOptions, 'database' | 'now' | 'log'> {
  /** What counts tries, where tries are counted. */
  readonly rate: Rate | undefined;
  readonly party: RelyingParty;
  /** Where browsers reach us. */
  readonly origin: () => string;
  /** Whether a sign-in may name who it is about: among the demo's invented people. */
  readonly mayHint: boolean;
}

const TEN_MINUTES = 600;
/** One sign-in is two tries: going to the provider, and coming back. */
const TRIES_OF_ONE = 2;

const WORDS = {
  EXPIRED: 'Innloggingen ble avbrutt, eller den tok for lang tid. Prøv igjen.',
  PROVIDER: 'Innloggingen ble avvist eller avbrutt hos den du logger inn med. Prøv igjen.',
  UNREACHABLE: 'Tjenesten du logger inn med, svarer ikke nå. Prøv igjen om litt.',
  ACR: 'Du må logge inn på en sikrere måte enn du gjorde nå.',
  SUBJECT: 'Tjenesten du logger inn med, sa ikke hvem du er. Si fra til den som driver Nærhjul.',
  LINK: 'Lenken er brukt, eller den er mer enn en time gammel. Du kan logge inn uten den. Har ingen blitt systemadministrator, får du en ny lenke når Nærhjul startes på nytt.',
  SUSPENDED: 'Brukeren din er stengt. Ta kontakt med administratoren i kommunen din.',
} as const;

/** The addresses under /auth/: to sign in, to come back, to sign out, and to be signed out by the provider. */
export function signInRoutes({ party, origin, database, now, log, mayHint, rate }: SignInRoutes) {
  const actOf = ({ requestId }: Call): Act => ({ db: database.prisma, actor: NOBODY, now: now(), requestId });
  const callback = () => `${origin()}/auth/callback`;

  const refuse = async (response: ServerResponse, call: Call, why: keyof typeof WORDS, status = 403) => {
    await recordRefusedSignIn(actOf(call), why);
    tellRefused(response, why, status);
  };

  const begin = async (request: IncomingMessage, response: ServerResponse, call: Call) => {
    const asked = new URL(request.url ?? '/', origin());
    // The cookies of one name of this machine are not those of another. A proxy in front may well name the machine itself.
    if (mayHint && request.headers.host !== asked.host) return redirect(response, asked.href);
    const hint = asked.searchParams.get('as');
    const link = asked.searchParams.get('link');
    try {
      const { url, underWay } = await party.begin(
        callback(),
        { returnTo: returnTo(asked.searchParams.get('returnTo')), ...(link ? { link: link.slice(0, 100) } : {}) },
        mayHint && hint ? { login_hint: hint.slice(0, 40) } : {},
      );
      tryCookie(origin()).write(response, asText(underWay), TEN_MINUTES);
      return redirect(response, url.href);
    } catch (error) {
      log.error({ requestId: call.requestId, reason: reasonOf(error) }, 'the identity provider does not answer');
      return tellRefused(response, 'UNREACHABLE', 502);
    }
  };

  const comeBack = async (request: IncomingMessage, response: ServerResponse, call: Call) => {
    const cookie = tryCookie(origin());
    const underWay = fromText(cookie.read(request));
    cookie.clear(response);
    if (underWay === undefined) return tellRefused(response, 'EXPIRED', 400);
    const cameBackTo = new URL(callback());
    cameBackTo.search = new URL(request.url ?? '/', origin()).search;
    let claims;
    try {
      claims = await party.finish(cameBackTo, underWay);
    } catch (error) {
      log.warn({ requestId: call.requestId, reason: reasonOf(error) }, 'sign-in refused');
      return refuse(response, call, 'PROVIDER', 400);
    }
    const who = whoOf(claims, party.provider);
    if (typeof who === 'string') return refuse(response, call, who);
    const outcome = await signIn(actOf(call), {
      ...who,
      issuer: party.keptAs,
      userAgent: userAgentOf(request),
      administratorLink: underWay.link,
    });
    if ('refused' in outcome) return tellRefused(response, outcome.refused, 403);
    await rate?.succeeded(request, TRIES_OF_ONE);
    // Whoever was signed in here before is so no more: the browser gets a session of its own.
    const session = sessionCookie(origin());
    const before = session.read(request);
    if (before !== undefined) await signOut(actOf(call), before);
    session.write(response, outcome.token);
    return redirect(response, underWay.returnTo);
  };

  const leave = async (request: IncomingMessage, response: ServerResponse, call: Call) => {
    if (isForeign(request, origin()))
      throw new BadRequest(403, 'NOT_ALLOWED', 'A page of another origin may only read.');
    const cookie = sessionCookie(origin());
    const token = cookie.read(request);
    if (token !== undefined) await signOut(actOf(call), token);
    cookie.clear(response);
    // A provider that does not answer keeps nobody signed in here.
    const away = token === undefined ? undefined : await party.endSession(`${origin()}${HOME}`).catch(() => undefined);
    const next = away ?? HOME;
    secure(response, 'nothing');
    response.setHeader('cache-control', 'no-store');
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify({ next }));
  };

  const beSignedOut = async (request: IncomingMessage, response: ServerResponse, call: Call) => {
    const token = new URLSearchParams(await readForm(request)).get('logout_token') ?? '';
    let over;
    try {
      over = await party.readLogout(token);
    } catch (error) {
      log.warn({ requestId: call.requestId, reason: reasonOf(error) }, 'logout token refused');
      throw new BadRequest(400, 'BAD_USER_INPUT', 'This is no logout token of the identity provider.');
    }
    await signOutByProvider(actOf(call), over);
    await rate?.succeeded(request, 1);
    secure(response, 'nothing');
    response.writeHead(200, { 'cache-control': 'no-store' }).end();
  };

  const beSignedOutInFrame = async (request: IncomingMessage, response: ServerResponse, call: Call) => {
    const { searchParams } = new URL(request.url ?? '/', origin());
    const { issuer } = party.provider;
    const providerSession = searchParams.get('sid');
    if (searchParams.get('iss') === issuer && providerSession) {
      await signOutByProvider(actOf(call), { issuer: party.keptAs, providerSession });
      // Their browsers may all come from one address, and whoever is signed out guesses nothing.
      await rate?.succeeded(request, 1);
    }
    secure(response, 'nothing');
    // The provider shows it in a frame of its own page.
    const provider = new URL(issuer).origin;
    response.setHeader('content-security-policy', `default-src 'none'; frame-ancestors ${provider}`);
    response.writeHead(200, { 'cache-control': 'no-store' }).end();
  };

  const routes: Readonly<Record<string, typeof begin>> = {
    'GET /auth/sign-in': begin,
    'GET /auth/callback': comeBack,
    'POST /auth/sign-out': leave,
    'POST /auth/back-channel-logout': beSignedOut,
    'GET /auth/front-channel-logout': beSignedOutInFrame,
  };
  return routes;
}

function tellRefused(response: ServerResponse, why: keyof typeof WORDS, status: number) {
  sendPage(
    response,
    status,
    'Du ble ikke logget inn',
    `<p>${WORDS[why]}</p><p><a href="/auth/sign-in">Logg inn</a> · <a href="${HOME}">Til forsiden</a></p>`,
  );
}

export function redirect(response: ServerResponse, location: string) {
  secure(response, 'nothing');
  response.setHeader('cache-control', 'no-store');
  response.writeHead(302, { location }).end();
}

/** What went wrong, without anything that a token or a person's name may stand in. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name;
}
