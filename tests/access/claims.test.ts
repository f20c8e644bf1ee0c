import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@naerhjul/api/src/config.ts';
import { exportJWK, generateKeyPair, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { rowId } from '../testkit/rows.ts';
import { world } from '../testkit/world.ts';
import { givenHouse } from './given.ts';

const BASE = {
  OIDC_ISSUER: 'https://issuer.example',
  OIDC_CLIENT_ID: 'naerhjul',
  PUBLIC_URL: 'https://naerhjul.example',
};

it('knows someone of Entra ID by tenant and object, so that one tenant’s user is never another’s', async () => {
  const house = await givenHouse({ subjectClaims: ['tid', 'oid'] });
  const one = await house.signedIn({ tid: 'tenant-1', oid: 'object' });
  const other = await house.signedIn({ tid: 'tenant-2', oid: 'object' });
  expect(other.userId).not.toBe(one.userId);
  expect((await house.signedIn({ tid: 'tenant-1', oid: 'object' })).userId).toBe(one.userId);
  expect((await house.signedIn({ tid: 'tenant-1' })).response.status).toBe(403);
});

it('gives the roles that the provider says, at each sign-in anew, and leaves alone what administrators gave', async () => {
  const { municipality, givenCommittee, db } = await world();
  const { number } = municipality;
  const committee = await givenCommittee();
  const config = readConfig({
    ...BASE,
    OIDC_ROLE_CLAIM: 'groups',
    OIDC_ROLES: `g-adm=MUNICIPAL_ADMIN:${number} g-koor=COORDINATOR:${number}/${committee.slug} g-gone=ANALYST:0000`,
  });
  if (typeof config.signIn !== 'object') throw new Error('no provider was read');
  const { roles, roleClaim } = config.signIn;
  const house = await givenHouse({ roles, roleClaim }, undefined, db);
  const grantsOf = async (userId: string) => {
    const found = await db.prisma.roleGrant.findMany({ where: { userId, endedAt: null }, orderBy: { role: 'asc' } });
    return found.map(({ role, municipalityId, committeeId }) => [role, municipalityId, committeeId]);
  };
  const place = rowId(municipality);

  const { userId } = await house.signedIn({ sub: 'lene', groups: ['g-adm', 'g-koor', 'g-gone', 'g-unknown'] });
  expect(await grantsOf(userId)).toEqual([
    ['COORDINATOR', place, rowId(committee)],
    ['MUNICIPAL_ADMIN', place, null],
  ]);
  await db.prisma.roleGrant.create({
    data: { userId, role: 'ANALYST', municipalityId: place, validFrom: new Date('2026-01-01') },
  });
  await house.signedIn({ sub: 'lene', groups: 'g-koor' });
  expect(await grantsOf(userId)).toEqual([
    ['COORDINATOR', place, rowId(committee)],
    ['ANALYST', place, null],
  ]);
  await house.signedIn({ sub: 'lene' });
  expect(await grantsOf(userId)).toEqual([['ANALYST', place, null]]);
});

it.each([
  [{ OIDC_ISSUER: 'http://issuer.example' }, 'OIDC_ISSUER må begynne med https://.'],
  [{ OIDC_ISSUER: 'issuer' }, 'OIDC_ISSUER må være utstederens adresse, som https://test.idporten.no.'],
  [{ OIDC_CLIENT_ID: '' }, 'OIDC_CLIENT_ID må settes når OIDC_ISSUER er satt.'],
  [
    { PUBLIC_URL: 'http://naerhjul.example' },
    'PUBLIC_URL må begynne med https:// når OIDC_ISSUER er satt: ellers kan andre lese innloggingen.',
  ],
  [{ PUBLIC_URL: '' }, 'PUBLIC_URL må settes når OIDC_ISSUER er satt: dit sender utstederen folk tilbake.'],
  [{ OIDC_ISSUER: '' }, 'OIDC_CLIENT_ID har ingen nytte uten OIDC_ISSUER.'],
  [{ OIDC_SCOPES: 'profile' }, 'OIDC_SCOPES må ha med openid.'],
  [{ OIDC_CLIENT_SECRET_FILE: '/no/such/file' }, 'OIDC_CLIENT_SECRET_FILE er en fil som ikke kan leses.'],
  [{ OIDC_CLIENT_KEY_FILE: '/no/such/file' }, 'OIDC_CLIENT_KEY_FILE er en fil som ikke kan leses.'],
  [
    { OIDC_CLIENT_KEY_FILE: 'package.json' },
    'OIDC_CLIENT_KEY_FILE må være én privat nøkkel som JWK, med kty, kid, alg og d.',
  ],
  [{ OIDC_SUBJECT_CLAIMS: ' ' }, 'OIDC_SUBJECT_CLAIMS må nevne minst ett krav, som sub.'],
  [{ OIDC_SUBJECT_CLAIMS: 'tid email' }, 'OIDC_SUBJECT_CLAIMS kan ikke være e-post, navn, telefon eller fødselsnummer'],
  [{ OIDC_SUBJECT_CLAIMS: 'pid' }, 'OIDC_SUBJECT_CLAIMS kan ikke være e-post, navn, telefon eller fødselsnummer'],
  [
    { OIDC_ISSUER: 'https://login.microsoftonline.com/common/v2.0' },
    'OIDC_ISSUER må nevne leietakerens id, ikke common eller organizations.',
  ],
  [{ PUBLIC_URL: 'https://kommune.example/naerhjul' }, 'PUBLIC_URL kan ikke ha en sti'],
  [{ CORS_ORIGINS: ' ' }, 'CORS_ORIGINS må være * eller opphav'],
  [{ OIDC_ROLE_CLAIM: 'groups' }, 'OIDC_ROLES og OIDC_ROLE_CLAIM må settes sammen.'],
  [
    { OIDC_ROLE_CLAIM: 'groups', OIDC_ROLES: 'g=KING:3301' },
    'OIDC_ROLES kan ikke leses ved «g=KING:3301»: skriv verdi=ROLLE:kommunenummer.',
  ],
  [
    { MASKINPORTEN_ISSUER: 'https://maskinporten.example/' },
    'MASKINPORTEN_ISSUER og MASKINPORTEN_SCOPE_PREFIX må settes sammen.',
  ],
])('of a wrong setting %j says so', (changes, problem) => {
  expect(() => readConfig({ ...BASE, ...changes })).toThrow(problem);
});

it('has the demo’s sign-in where nothing is set, and never beside a real one or in production', () => {
  expect(readConfig({}).signIn).toBe('demo');
  expect(readConfig({ NODE_ENV: 'production' }).signIn).toBeUndefined();
  expect(readConfig(BASE).signIn).toMatchObject({ issuer: 'https://issuer.example', subjectClaims: ['sub'] });
});

/** A file with the private key, as the provider’s pages hand it out, and the public part. */
async function keyFile() {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const path = join(await mkdtemp(join(tmpdir(), 'naerhjul-key-')), 'key.jwk');
  await writeFile(path, JSON.stringify({ ...(await exportJWK(privateKey)), kid: 'our-key', alg: 'RS256' }));
  return { path, publicKey };
}

describe('a client with a key of its own', () => {
  it('signs who it is when it takes the token, and sends no secret', async () => {
    const { path, publicKey } = await keyFile();
    const { signIn } = readConfig({ ...BASE, OIDC_CLIENT_KEY_FILE: path });
    if (typeof signIn !== 'object') throw new Error('no provider was read');
    const house = await givenHouse({ clientKey: signIn.clientKey });
    expect((await house.signedIn()).actor).toMatch(/^user:/);
    const { form } = house.idp.seen;
    expect(form.get('client_assertion_type')).toBe('urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
    expect(form.has('client_secret')).toBe(false);
    const { payload, protectedHeader } = await jwtVerify(form.get('client_assertion') ?? '', publicKey, {
      audience: house.idp.origin,
      issuer: house.idp.clientId,
      subject: house.idp.clientId,
    });
    expect(protectedHeader).toMatchObject({ alg: 'RS256', kid: 'our-key' });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBeLessThanOrEqual(120);
    expect(payload.jti).toMatch(/\S/);
  });

  it('has no secret beside it', async () => {
    const { path } = await keyFile();
    const both = { ...BASE, OIDC_CLIENT_KEY_FILE: path, OIDC_CLIENT_SECRET_FILE: path };
    expect(() => readConfig(both)).toThrow('OIDC_CLIENT_KEY_FILE og OIDC_CLIENT_SECRET_FILE kan ikke settes sammen.');
  });
});
