import { newAdministratorLink } from '@naerhjul/domain/sign-in/administrator-link.ts';
import { NOBODY } from '@naerhjul/domain/act.ts';
import { beforeEach, expect, it } from 'vitest';
import { givenHouse, type House } from './given.ts';

// Each has an issuer of its own, and so no administrator yet.
let house: House;
beforeEach(async () => {
  house = await givenHouse();
});

const link = () => newAdministratorLink({ db: house.db, actor: NOBODY, now: house.clock.now }, house.idp.origin);
const follow = async (token = '') => {
  const { userId, response } = await house.signedIn({}, `/auth/sign-in?link=${token}`);
  return { userId, status: response.status, text: await response.text() };
};
/** What comes of following a link: the status, whether it is told to be worth nothing, and the roles given to those of its issuer. */
async function comesOf(token: string | undefined) {
  const grants = { where: { user: { identities: { some: { issuer: house.idp.origin } } } } };
  const before = await house.db.roleGrant.count(grants);
  const { status, text } = await follow(token);
  const isTold = text.includes('Lenken er brukt, eller den er mer enn en time gammel.');
  return { status, isTold, given: (await house.db.roleGrant.count(grants)) - before };
}
/** Let in without a word, one would look for what the link was to give. */
const NOTHING = { status: 403, isTold: true, given: 0 };
const rolesOf = async (userId: string) =>
  (await house.db.roleGrant.findMany({ where: { userId, endedAt: null } })).map(({ role }) => role);

it('makes the first who signs in through it the system administrator, and nobody after', async () => {
  const token = await link();
  expect(await house.db.administratorLink.count({ where: { tokenHash: token ?? '' } })).toBe(0);
  const { userId: first } = await follow(token);
  expect(await rolesOf(first)).toEqual(['SYSTEM_ADMIN']);
  expect(await comesOf(token)).toEqual(NOTHING);
  const events = await house.db.auditEntry.findMany({ where: { userId: first, event: 'GRANT_GIVEN' } });
  expect(events).toMatchObject([{ actor: `user:${first}`, reason: 'FIRST_ADMINISTRATOR' }]);
});

it('is worth nothing after an hour', async () => {
  const token = await link();
  house.after(60);
  expect(await comesOf(token)).toEqual(NOTHING);
});

it('is worth nothing when it is another', async () => {
  await link();
  expect(await comesOf('a'.repeat(43))).toEqual(NOTHING);
});

it('is not made, and no older one works, where there is an administrator', async () => {
  const [token, older] = [await link(), await link()];
  const { userId: first } = await follow(token);
  expect(await link()).toBeUndefined();
  expect(await comesOf(older)).toEqual(NOTHING);
  await house.db.user.update({ where: { id: first }, data: { suspendedAt: house.clock.now } });
  expect(await link()).toMatch(/^[\w-]{43}$/);
});

it('is made again where the one administrator’s role is over', async () => {
  const { userId: first } = await follow(await link());
  expect(await link()).toBeUndefined();
  await house.db.roleGrant.updateMany({ where: { userId: first }, data: { validUntil: new Date('2026-01-05') } });
  expect(await link()).toBeUndefined();
  house.after(24 * 60);
  expect(await link()).toMatch(/^[\w-]{43}$/);
});
