import { createHash } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { exportSPKI, SignJWT, UnsecuredJWT } from 'jose';
import { ownApp } from '../api/own-app.ts';
import { globalId, rowId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';
import { issuer, type Issuer } from './issuer.ts';
import { Visitor } from './visitor.ts';

const NOW = Math.floor(Date.parse('2026-01-05T12:00:00Z') / 1000);
const ORGANISATION = '889640782';
const consumer = { authority: 'iso6523-actorid-upis', ID: `0192:${ORGANISATION}` };

let w: World;
let maskinporten: Issuer;
const actor = `organisation:${ORGANISATION}`;
let clientId: string;
let house: Visitor;
let sound: Record<string, unknown>;
beforeAll(async () => {
  w = await world();
  maskinporten = await issuer();
  // Other municipalities may have it from before.
  await w.db.prisma.maskinportenConsumer.deleteMany({ where: { organisationNumber: ORGANISATION } });
  const client = await w.carryOut('createApiClient', {
    municipalities: [w.municipality.number],
    name: 'Fagsystemet',
    kind: 'PORTAL',
    scopes: ['read', 'cases'],
  });
  await w.carryOut('registerMaskinportenConsumer', { clientId: client.id, organisationNumber: ORGANISATION });
  clientId = rowId(client);
  const settings = { issuer: maskinporten.origin, audience: 'https://naerhjul.example', scopePrefix: 'prove:naerhjul' };
  const app = await ownApp({ database: w.db, maskinporten: settings, now: () => new Date(NOW * 1000) });
  house = new Visitor(app.origin);
  const scope = 'prove:naerhjul.read prove:naerhjul.cases prove:naerhjul.people';
  sound = { iss: maskinporten.origin, aud: settings.audience, iat: NOW, exp: NOW + 120, scope, consumer };
});

const GRANTS = '{ viewer { actor grants { scopes municipality { number } } } }';
const ask = (token: string) => house.ask(GRANTS, {}, { authorization: `Bearer ${token}` });

it('takes a token as the client’s whose organisation it was given to, with the scopes that both have', async () => {
  const { data } = await ask(await maskinporten.sign(sound));
  const { number } = w.municipality;
  expect(data).toEqual({ viewer: { actor, grants: [{ scopes: ['read', 'cases'], municipality: { number } }] } });
});

it.each<readonly [string, Record<string, unknown>]>([
  ['of another issuer', { iss: 'https://maskinporten.example/' }],
  ['for another', { aud: 'https://other.example' }],
  ['for nobody in particular', { aud: undefined }],
  ['that has expired', { iat: NOW - 600, exp: NOW - 60 }],
  ['of a time to come', { iat: NOW + 600, exp: NOW + 900 }],
  ['that lasts longer than an hour', { exp: NOW + 3601 }],
  ['that ends before it begins', { iat: NOW + 5, exp: NOW }],
  ['without an end', { exp: undefined }],
  ['without a beginning', { iat: undefined }],
  ['of a scope that ours is only the beginning of', { scope: 'prove:naerhjulet.read' }],
  ['of a scope that ours is only a part of', { scope: 'not:prove:naerhjul.read' }],
  ['without a scope', { scope: undefined }],
  ['of a scope that there is none of', { scope: 'prove:naerhjul.readx prove:naerhjul.' }],
  ['of a scope that its client has not', { scope: 'prove:naerhjul.people' }],
  ['whose supplier is nonsense', { supplier: 'garbage' }],
  ['whose supplier is nobody', { supplier: null }],
  ['whose supplier is of another kind of number', { supplier: { authority: 'other', ID: '0192:974760673' } }],
  ['whose supplier is of another register', { supplier: { ...consumer, ID: '9908:974760673' } }],
  ['whose supplier’s number is unsound', { supplier: { ...consumer, ID: '0192:974760674' } }],
  ['of an organisation that is not in the table', { consumer: { ...consumer, ID: '0192:974760673' } }],
  ['of a number that only ends as ours', { consumer: { ...consumer, ID: `0192:0192:${ORGANISATION}` } }],
  ['of another register', { consumer: { ...consumer, ID: `9908:${ORGANISATION}` } }],
  ['of another kind of number', { consumer: { ...consumer, authority: 'other' } }],
  ['whose organisation is a bare text', { consumer: consumer.ID }],
  ['without an organisation', { consumer: undefined }],
])('refuses a token %s', async (_what, changes) => {
  const { status, code } = await ask(await maskinporten.sign({ ...sound, ...changes }));
  expect([status, code]).toEqual([401, 'SIGN_IN_FIRST']);
});

it('lets an organisation tell of no documents, for it is no one client, and answers it by the hash of what its client has told of', async () => {
  const document = `query Told($municipality: String! = "${w.municipality.number}") { municipality(number: $municipality) { number } }`;
  const register = 'mutation($input: RegisterDocumentsInput!) { registerDocuments(input: $input) { hash } }';
  const authorization = `Bearer ${await maskinporten.sign(sound)}`;
  expect((await house.ask(register, { input: { documents: [document] } }, { authorization })).code).toBe('NOT_FOUND');
  // The administrator does, for the client that the organisation has.
  const input = { clientId: globalId('ApiClient', clientId), documents: [document] };
  const { errors } = await w.ask(register, { input });
  expect(errors).toBeUndefined();
  const documentId = createHash('sha256').update(document).digest('hex');
  const told = await house.send('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ documentId }),
  });
  expect(await told.json()).toEqual({ data: { municipality: { number: w.municipality.number } } });
});

it('tells who acts for the organisation: in what it is called, and in the audit', async () => {
  const supplier = { ...consumer, ID: '0192:974760673' };
  const token = await maskinporten.sign({ ...sound, supplier });
  const called = { viewer: { actor: `${actor}/974760673` } };
  expect([(await ask(token)).data, (await ask(token)).data]).toMatchObject([called, called]);
  await ask(await maskinporten.sign(sound));
  const told = await w.told<{ auditEntries: { edges: readonly { node: object }[] } }>(
    `{ auditEntries(filter: { municipality: "${w.municipality.number}", events: [CONSUMER_USED] }) { edges { node { actor reason } } } }`,
  );
  const nodes = told.auditEntries.edges.map(({ node }) => node);
  expect(nodes).toHaveLength(2);
  expect(nodes).toContainEqual({ actor: `${actor}/974760673`, reason: 'SUPPLIER 974760673' });
  expect(nodes).toContainEqual({ actor, reason: null });
});

it('gives an organisation that several have registered what each lets it do there, and shuts out none for another', async () => {
  const other = await world();
  const theirs = await other.carryOut('createApiClient', {
    municipalities: [other.municipality.number],
    name: 'Deres fagsystem',
    kind: 'PORTAL',
    scopes: ['people'],
  });
  await other.carryOut('registerMaskinportenConsumer', { clientId: theirs.id, organisationNumber: ORGANISATION });
  const token = await maskinporten.sign(sound);
  const ours = { scopes: ['read', 'cases'], municipality: { number: w.municipality.number } };
  expect((await ask(token)).data).toEqual({
    viewer: { actor, grants: [ours, { scopes: ['people'], municipality: { number: other.municipality.number } }] },
  });
  const reading = await maskinporten.sign({ ...sound, scope: 'prove:naerhjul.read' });
  expect((await ask(reading)).data).toEqual({ viewer: { actor, grants: [{ ...ours, scopes: ['read'] }] } });
  await other.carryOut('disableApiClient', { id: theirs.id });
  expect((await ask(token)).data).toEqual({ viewer: { actor, grants: [ours] } });
});

it('refuses tokens that are not signed by the issuer’s key, whatever they say of their key', async () => {
  const secret = Buffer.from(await exportSPKI(maskinporten.publicKey));
  const tokens = [
    await maskinporten.sign(sound, { forged: true }),
    // By a key of the issuer's that is not for tokens.
    await maskinporten.sign(sound, { alg: 'ES384' }),
    new UnsecuredJWT(sound).encode(),
    // The public key taken for a shared secret.
    await new SignJWT(sound).setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(secret),
    await new SignJWT(sound)
      .setProtectedHeader({ alg: 'HS256', jku: `${maskinporten.origin}/jwks`, kid: 'one' })
      .sign(secret),
    await new SignJWT(sound)
      .setProtectedHeader({ alg: 'HS256', x5u: `${maskinporten.origin}/jwks`, kid: 'one' })
      .sign(secret),
    `${await maskinporten.sign(sound)}x`,
    'a.b.c',
  ];
  for (const token of tokens) expect((await ask(token)).status).toBe(401);
});

it('refuses them all from the next request on, once the client is shut out', async () => {
  const token = await maskinporten.sign(sound);
  expect((await ask(token)).status).toBe(200);
  await w.db.prisma.apiClient.update({ where: { id: clientId }, data: { disabledAt: new Date(NOW * 1000) } });
  expect((await ask(token)).status).toBe(401);
  await w.db.prisma.apiClient.update({ where: { id: clientId }, data: { disabledAt: null } });
});

it('says when the issuer can’t be reached, and calls no token wrong for that', async () => {
  const gone = { issuer: 'http://127.0.0.1:9', scopePrefix: 'prove:naerhjul' };
  const app = await ownApp({ database: w.db, maskinporten: gone, now: () => new Date(NOW * 1000) });
  const authorization = `Bearer ${await maskinporten.sign(sound)}`;
  const { status, code } = await new Visitor(app.origin).ask(GRANTS, {}, { authorization });
  expect([status, code]).toEqual([503, 'TRY_AGAIN']);
});
