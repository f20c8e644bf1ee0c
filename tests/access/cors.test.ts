import { beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '@naerhjul/api/src/config.ts';
import { givenHouse, type House } from './given.ts';
import { VIEWER } from './visitor.ts';

const READER = 'https://portal.example';
const TRUSTED = 'https://innsyn.example';
const STRANGER = 'https://evil.example';
const CHANGE = 'mutation { signOutEverywhere(input: {}) { id } }';

let house: House;
beforeAll(async () => {
  const { cors } = readConfig({ CORS_ORIGINS: READER, CORS_TRUSTED_ORIGINS: `${TRUSTED}, https://other.example` });
  house = await givenHouse({}, undefined, undefined, undefined, { cors });
});

interface Viewer {
  readonly viewer?: { readonly signedIn: boolean };
}

/** What a page of an origin is told by someone’s browser: whether as them, and what it may then read. */
async function asks(origin: string, query = VIEWER) {
  const { visitor } = await house.signedIn();
  const { data, code, headers } = await visitor.ask<Viewer>(query, {}, { origin });
  const told = { allowed: headers.get('access-control-allow-origin'), vary: headers.get('vary')?.split(', ') };
  return { ...told, credentials: headers.get('access-control-allow-credentials'), as: data?.viewer?.signedIn, code };
}

describe('a page of another origin, where it is said which may what', () => {
  it('that is trusted reads and changes as whoever is signed in', async () => {
    const reading = await asks(TRUSTED);
    expect(reading).toMatchObject({ allowed: TRUSTED, credentials: 'true', as: true });
    expect(reading.vary).toContain('origin');
    expect((await asks(TRUSTED, CHANGE)).code).toBeUndefined();
  });

  it('that may read does so as nobody, and changes nothing', async () => {
    expect(await asks(READER)).toMatchObject({ allowed: READER, credentials: null, as: false });
    expect((await asks(READER, CHANGE)).code).toBe('NOT_ALLOWED');
  });

  it.each([STRANGER, 'null', `${TRUSTED}.evil.example`, TRUSTED.replace('https', 'http')])(
    'that is %s is let read nothing',
    async (origin) => {
      expect(await asks(origin)).toMatchObject({ allowed: null, credentials: null, as: false });
      expect((await asks(origin, CHANGE)).code).toBe('NOT_ALLOWED');
      const asked = await fetch(`${house.origin}/graphql`, { method: 'OPTIONS', headers: { origin } });
      expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([204, null]);
      expect(asked.headers.has('access-control-allow-headers')).toBe(false);
    },
  );

  it('that is trusted does not sign anyone out', async () => {
    const { visitor } = await house.signedIn();
    const response = await visitor.send('/auth/sign-out', { method: 'POST', headers: { origin: TRUSTED } });
    expect(response.status).toBe(403);
  });
});

it.each([
  ['CORS_ORIGINS', 'portal.example'],
  ['CORS_ORIGINS', 'https://portal.example/'],
  ['CORS_ORIGINS', '* https://portal.example'],
  ['CORS_ORIGINS', 'http://portal.example'],
  ['CORS_TRUSTED_ORIGINS', '*'],
  ['CORS_TRUSTED_ORIGINS', 'null'],
])('is refused at the start as %s: %s', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(`${name} må være`);
});
