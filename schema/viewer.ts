import type { Actor } from '@naerhjul/domain/act.ts';
import { builder } from './builder.ts';

const Viewer = builder.objectRef<Actor>('Viewer').implement({
  description: 'Who asks.',
  fields: (t) => ({
    actor: t.exposeString('id', { description: 'What the change log calls the caller.' }),
    signedIn: t.boolean({ description: 'Whether the caller is signed in.', resolve: ({ kind }) => kind !== 'PUBLIC' }),
    municipalities: t.prismaField({
      type: ['Municipality'],
      description: 'The municipalities that the caller may change, by number.',
      resolve: (query, { kind, municipalities }, _args, { act }) =>
        act.db.municipality.findMany({
          ...query,
          where:
            kind !== 'PUBLIC' && municipalities === 'ALL'
              ? {}
              : { id: { in: municipalities === 'ALL' ? [] : [...municipalities] } },
          orderBy: { number: 'asc' },
        }),
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
