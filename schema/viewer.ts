import type { Actor, Grant } from '@naerhjul/domain/act.ts';
import { isChangeable, mayChangeNamed } from '@naerhjul/domain/own.ts';
import { reachOf } from '@naerhjul/domain/reach.ts';
import { builder } from './builder.ts';

const ViewerRole = builder.enumType('ViewerRole', {
  description: 'What a caller may be: a person in the console, or a program of others.',
  values: {
    COORDINATOR: { description: 'Follows committees: all of the municipality’s, or one for each grant.' },
    ANALYST: { description: 'Reads what is published, and figures of it.' },
    MUNICIPAL_ADMIN: { description: 'Looks after a municipality: its wheel, regulation, users and clients.' },
    SYSTEM_ADMIN: { description: 'Looks after the installation: municipalities and users.' },
    PORTAL: { description: 'A program that shows what is published, and does what its scopes say.' },
  },
});

const ViewerGrant = builder.objectRef<Grant>('ViewerGrant').implement({
  description: 'A role that the caller has now, and where.',
  fields: (t) => ({
    role: t.expose('role', { type: ViewerRole, description: 'The role.' }),
    municipality: t.prismaField({
      type: 'Municipality',
      nullable: true,
      description: 'The municipality it holds in; null when it holds everywhere.',
      resolve: (query, { municipalityId }, _args, { act }) =>
        municipalityId === undefined
          ? null
          : act.db.municipality.findUnique({ ...query, where: { id: municipalityId } }),
    }),
    committee: t.prismaField({
      type: 'Committee',
      nullable: true,
      description: 'The one committee it holds for; null when it holds for all of the municipality.',
      resolve: (query, { committeeId }, _args, { act }) =>
        committeeId === undefined ? null : act.db.committee.findUnique({ ...query, where: { id: committeeId } }),
    }),
    scopes: t.stringList({
      description: 'What a program may do there; empty for a person.',
      resolve: ({ scopes }) => [...(scopes ?? [])],
    }),
  }),
});

const ViewerRight = builder.enumType('ViewerRight', {
  description: 'What a caller may want to do with an object.',
  values: {
    CHANGE: { value: 'ROW', description: 'To change the object itself.' },
    WORK: {
      value: 'WORK',
      description:
        'To do the work of the committee or the municipality that the object is: its years, meetings, cases. For anything else, the same as CHANGE.',
    },
  } as const,
});

export const Viewer = builder.objectRef<Actor>('Viewer').implement({
  description: 'Who asks.',
  fields: (t) => ({
    actor: t.exposeString('id', { description: 'What the change log calls the caller.' }),
    signedIn: t.boolean({ description: 'Whether the caller is signed in.', resolve: ({ kind }) => kind !== 'PUBLIC' }),
    user: t.prismaField({
      type: 'User',
      nullable: true,
      description: 'The user who has signed in, with the sessions; null for a program and for the public.',
      resolve: (query, { userId }, _args, { act }) =>
        userId === undefined ? null : act.db.user.findUnique({ ...query, where: { id: userId } }),
    }),
    grants: t.field({
      type: [ViewerGrant],
      description: 'What the caller may be now, and where.',
      resolve: ({ grants }) => [...grants],
    }),
    can: t.boolean({
      description:
        'Whether the caller may change an object, or do the work of a committee or municipality. False where there is no such object, or none that the caller may see. What can be done with it right now is told by its moves; the verbs themselves ask again.',
      args: {
        id: t.arg.globalID({ required: true, description: 'The global id of the object.' }),
        right: t.arg({ type: ViewerRight, defaultValue: 'ROW', required: true, description: 'What for.' }),
      },
      resolve: (_actor, { id: { typename, id }, right }, { act }) =>
        isChangeable(typename) && mayChangeNamed(act, typename, id, right),
    }),
    municipalities: t.prismaField({
      type: ['Municipality'],
      description: 'The municipalities that the caller may change, by number.',
      resolve: (query, actor, _args, { act }) => {
        const { everywhere, whole, partly } = reachOf(actor);
        return act.db.municipality.findMany({
          ...query,
          where: everywhere ? {} : { id: { in: [...whole, ...partly] } },
          orderBy: { number: 'asc' },
        });
      },
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    description: 'Who asks, and what the caller may do.',
    resolve: (_root, _args, { act }) => act.actor,
  }),
);
