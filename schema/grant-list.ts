import { seenOfAccess } from '@naerhjul/domain/user/access.ts';
import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { builder } from './builder.ts';
import { connectionOf, offsetArg, pageOf } from './list.ts';
import { RoleGrant } from './user.ts';
import { Role } from './user-words.ts';

const RoleGrantFilter = builder.inputType('RoleGrantFilter', {
  description: 'Which grants to give.',
  fields: (t) => ({
    municipality: t.string({ description: 'Those in the municipality with this number.' }),
    roles: t.field({ type: [Role], description: 'Those of these roles.' }),
    changedSince: t.field({ type: 'DateTime', description: 'Those that changed after this moment.' }),
  }),
});

const RoleGrantOrder = builder.enumType('RoleGrantOrder', {
  description: 'How to sort grants.',
  values: {
    VALID_FROM_DESC: { description: 'The latest to begin first.' },
    UPDATED_AT_DESC: { description: 'Last changed first.' },
  },
});

builder.queryField('roleGrants', (t) =>
  t.connection(
    {
      type: RoleGrant,
      description: 'The roles given in the municipalities that the caller looks after, and the caller’s own.',
      args: {
        filter: t.arg({ type: RoleGrantFilter, description: 'Which to give.' }),
        orderBy: t.arg({
          type: [RoleGrantOrder],
          defaultValue: ['VALID_FROM_DESC'],
          description: 'How to sort them.',
        }),
        offset: t.arg.int(offsetArg),
      },
      resolve: (_root, args, context, info) => {
        const { municipality, roles, changedSince } = args.filter ?? {};
        const { roleGrant } = context.act.db;
        return pageOf({
          context,
          info,
          typeName: 'RoleGrant',
          args,
          where: {
            AND: [seenOfAccess(context.act.actor).roleGrant],
            ...(municipality ? { municipality: { number: municipality } } : {}),
            ...(roles ? { role: { in: roles } } : {}),
            ...(changedSince ? { updatedAt: { gt: changedSince } } : {}),
          } satisfies Prisma.RoleGrantWhereInput,
          orderBy: args.orderBy ?? ['VALID_FROM_DESC'],
          orders: {
            VALID_FROM_DESC: [{ field: 'validFrom', kind: 'moment', direction: 'desc' }],
            UPDATED_AT_DESC: [{ field: 'updatedAt', kind: 'moment', direction: 'desc' }],
          },
          rows: (query: Prisma.RoleGrantFindManyArgs) => roleGrant.findMany(query),
          count: ({ where }: Prisma.RoleGrantFindManyArgs) => roleGrant.count({ where: where ?? {} }),
        });
      },
    },
    ...connectionOf('RoleGrant', 'grants'),
  ),
);
