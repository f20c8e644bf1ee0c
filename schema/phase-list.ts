import { seen } from '@naerhjul/domain/access.ts';
import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { builder } from './builder.ts';
import { Committee } from './committee.ts';
import { connectionOf, offsetArg, pageOf, within } from './list.ts';
import { Phase } from './phase.ts';

const PhaseFilter = builder.inputType('PhaseFilter', {
  description: "Which phases of committees' years to give.",
  fields: (t) => ({
    municipality: t.string({ description: 'Those of the municipality with this number.' }),
    committeeId: t.globalID({ for: Committee, description: 'Those of this committee.' }),
    years: t.intList({ description: 'Those of these calendar years.' }),
    changedSince: t.field({
      type: 'DateTime',
      description: 'Those that changed, or a part of which changed, after this moment.',
    }),
  }),
});

const PhaseOrder = builder.enumType('PhaseOrder', {
  description: 'How to sort phases.',
  values: {
    POSITION_ASC: { description: 'By year, then by place in it.' },
    UPDATED_AT_DESC: { description: 'Last changed first.' },
  },
});

builder.queryField('phases', (t) =>
  t.connection(
    {
      type: Phase,
      description: "The phases of committees' years.",
      args: {
        filter: t.arg({ type: PhaseFilter, description: 'Which to give.' }),
        orderBy: t.arg({ type: [PhaseOrder], defaultValue: ['POSITION_ASC'], description: 'How to sort them.' }),
        offset: t.arg.int(offsetArg),
      },
      resolve: async (_root, args, context, info) => {
        const { municipality, committeeId, years, changedSince } = args.filter ?? {};
        const { phase } = context.act.db;
        return pageOf({
          context,
          info,
          typeName: 'Phase',
          args,
          where: {
            cycle: {
              AND: [seen(context.act.actor).cycle],
              ...(committeeId ? { committeeId: committeeId.id } : {}),
              ...(years ? { year: { in: years } } : {}),
            },
            ...(municipality ? await within(context, municipality) : {}),
            ...(changedSince ? { updatedAt: { gt: changedSince } } : {}),
          } satisfies Prisma.PhaseWhereInput,
          orderBy: args.orderBy ?? ['POSITION_ASC'],
          orders: {
            POSITION_ASC: [
              { field: 'cycleId', kind: 'id', direction: 'asc' },
              { field: 'position', kind: 'number', direction: 'asc' },
            ],
            UPDATED_AT_DESC: [{ field: 'updatedAt', kind: 'moment', direction: 'desc' }],
          },
          rows: (query: Prisma.PhaseFindManyArgs) => phase.findMany(query),
          count: ({ where }: Prisma.PhaseFindManyArgs) => phase.count({ where: where ?? {} }),
        });
      },
    },
    ...connectionOf('Phase', 'phases'),
  ),
);
