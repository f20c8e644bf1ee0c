import { anonymiseUser, exportUser } from '@naerhjul/domain/user/leave.ts';
import { builder } from './builder.ts';
import { User } from './user.ts';
import { expectedVersionField, inputOf, verb } from './verb.ts';

verb('anonymiseUser', 'User', {
  description:
    'Takes away who a user was who has left: the name, the address, how they signed in and where. What they did stays, under the id. Not while the user has a role.',
  input: (t) => ({
    id: t.globalID({ required: true, for: User, description: 'The user.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => anonymiseUser(act, { ...input, id: id.id }),
});

interface Exported {
  readonly id: string;
  readonly document: string;
}

const UserExport = builder.objectRef<Exported>('UserExport').implement({
  description: 'All that is known about a user, for the user.',
  fields: (t) => ({
    user: t.prismaField({
      type: 'User',
      description: 'The user.',
      resolve: (query, { id }, _args, { act }) => act.db.user.findUniqueOrThrow({ ...query, where: { id } }),
    }),
    document: t.exposeString('document', {
      description: 'The data, as JSON: what is kept about the user, their roles and sign-ins, and what they did.',
    }),
  }),
});

const EXPORT =
  'Gives all that is known about a user, for the user: about oneself, or about one whom the caller looks after. The audit tells of it.';
const ExportUserInput = inputOf('exportUser', EXPORT, (t) => ({
  id: t.globalID({ for: User, description: 'The user; the caller unless given.' }),
}));

builder.mutationField('exportUser', (t) =>
  t.field({
    type: UserExport,
    description: EXPORT,
    args: { input: t.arg({ type: ExportUserInput, required: true, description: 'What to do.' }) },
    // Each call reads it anew, so a key would keep nothing.
    resolve: (_root, { input }, { act }) => exportUser(act, { id: (input as { id?: { id: string } | null }).id?.id }),
  }),
);
