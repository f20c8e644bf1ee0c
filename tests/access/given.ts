import type { RateSettings } from '@naerhjul/api/src/rate.ts';
import type { AppOptions } from '@naerhjul/api/src/server.ts';
import type { Provider } from '@naerhjul/api/src/sign-in/settings.ts';
import type { Database } from '@naerhjul/prisma/client.ts';
import { ownApp } from '../api/own-app.ts';
import { theApi } from '../testkit/api.ts';
import { issuer } from './issuer.ts';
import { Visitor } from './visitor.ts';

/** A house with an identity provider of its own, and a clock to turn. */
export async function givenHouse(
  changes: Partial<Provider> = {},
  publicUrl?: string,
  given?: Database,
  rate?: RateSettings,
  options: Partial<AppOptions> = {},
) {
  const idp = await issuer();
  const database = given ?? (await theApi()).db;
  const clock = { now: new Date('2026-01-05T12:00:00Z') };
  const provider: Provider = {
    issuer: idp.origin,
    clientId: idp.clientId,
    scopes: 'openid profile',
    acceptedAcr: [],
    subjectClaims: ['sub'],
    nameClaim: 'name',
    roles: new Map(),
    ...changes,
  };
  const app = await ownApp({ database, now: () => clock.now, signIn: provider, publicUrl, rate, ...options });
  const origin = app.origin.replace('127.0.0.1', 'localhost');

  let people = 0;
  /** Someone new, or known by this subject, who has signed in. */
  const signedIn = async (claims: Readonly<Record<string, unknown>> = {}, path = '/auth/sign-in') => {
    people += 1;
    idp.says.claims = { sub: `person-${people}`, name: `Prøve Person ${people}`, ...claims };
    const visitor = new Visitor(origin);
    const { at, response } = await visitor.visit(path);
    const actor = (await visitor.who()) ?? '';
    return { visitor, at, response, actor, userId: actor.replace('user:', '') };
  };

  const after = (minutes: number) => {
    clock.now = new Date(clock.now.getTime() + minutes * 60_000);
  };

  return { ...app, origin, idp, clock, provider, signedIn, after, db: database.prisma };
}

export type House = Awaited<ReturnType<typeof givenHouse>>;
