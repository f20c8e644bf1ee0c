import { endGrant, grantRole } from '@naerhjul/domain/user/grant-role.ts';
import { reinstateUser, revokeSession, signOutEverywhere, suspendUser } from '@naerhjul/domain/user/suspend-user.ts';
import { Committee } from './committee.ts';
import { RoleGrant, Session, User } from './user.ts';
import { Role } from './user-words.ts';
import { expectedVersionField, verb } from './verb.ts';

const theUser = { required: true, for: User, description: 'The user.' } as const;

verb('grantRole', 'RoleGrant', {
  description: 'Gives a user a role. Nobody gives more than they have, nor anything to themselves.',
  input: (t) => ({
    userId: t.globalID(theUser),
    role: t.field({ type: Role, required: true, description: 'What the user may be.' }),
    municipality: t.string({
      description: 'The number of the municipality it holds in; left out for a system administrator alone.',
    }),
    committeeId: t.globalID({
      for: Committee,
      description: 'The one committee that a coordinator gets; all of the municipality unless given.',
    }),
    validFrom: t.field({ type: 'Date', description: 'The first day it holds; today unless given.' }),
    validUntil: t.field({ type: 'Date', description: 'The last day it holds; without an end unless given.' }),
  }),
  run: (act, { userId, committeeId, ...input }) =>
    grantRole(act, { ...input, userId: userId.id, committeeId: committeeId?.id }),
});

verb('endGrant', 'RoleGrant', {
  description: 'Ends a grant, so that it counts no more from the next request on.',
  input: (t) => ({
    id: t.globalID({ required: true, for: RoleGrant, description: 'The grant.' }),
    lastDay: t.field({ type: 'Date', description: 'Lets it hold until the end of this day instead.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => endGrant(act, { ...input, id: id.id }),
});

verb('suspendUser', 'User', {
  description: 'Shuts a user out: every session ends, and there is no signing in.',
  input: (t) => ({ id: t.globalID(theUser), expectedVersion: t.int(expectedVersionField) }),
  run: (act, { id, ...input }) => suspendUser(act, { ...input, id: id.id }),
});

verb('reinstateUser', 'User', {
  description: 'Lets a user in again who was shut out.',
  input: (t) => ({ id: t.globalID(theUser), expectedVersion: t.int(expectedVersionField) }),
  run: (act, { id, ...input }) => reinstateUser(act, { ...input, id: id.id }),
});

verb('revokeSession', 'Session', {
  description: 'Ends one session, from the next request on: one of one’s own, or of a user whom one looks after.',
  input: (t) => ({ id: t.globalID({ required: true, for: Session, description: 'The session.' }) }),
  run: (act, { id }) => revokeSession(act, { id: id.id }),
});

verb('signOutEverywhere', 'User', {
  description: 'Ends every session of a user.',
  input: (t) => ({ id: t.globalID({ for: User, description: 'The user; the caller unless given.' }) }),
  run: (act, { id }) => signOutEverywhere(act, { id: id?.id }),
});
