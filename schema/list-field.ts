import type { InputFieldMap, InputShapeFromFields } from '@pothos/core';
import type { Actor } from '@naerhjul/domain/act.ts';
import { seen } from '@naerhjul/domain/access.ts';
import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { builder } from './builder.ts';
import type { Coordinator } from './coordinator.ts';
import type { Term } from './keyset.ts';
import { connectionOf, offsetArg, pageOf, within, type PageArgs } from './list.ts';

type InputBuilder = PothosSchemaTypes.InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;

export interface Order {
  readonly description: string;
  readonly terms: readonly Term[];
}

interface ListField<Fields extends InputFieldMap> {
  readonly description: string;
  /** What it lists, in the plural and in words. */
  readonly what: string;
  /** What can be filtered by beside the municipality and the change stamp. */
  readonly filter: (t: InputBuilder) => Fields;
  readonly where: (filter: Partial<InputShapeFromFields<NoInfer<Fields>>>, actor: Actor) => object;
  /** The first one is the default; by change stamp is added. */
  readonly orders: Readonly<Record<string, Order>>;
}

interface Common {
  readonly municipality?: string | null | undefined;
  readonly changedSince?: Date | null | undefined;
}

interface Args extends PageArgs {
  readonly orderBy?: readonly string[] | null | undefined;
}

/** A list of one concept, with the contract that all lists have. It gives what the caller may see. */
export function listField<Fields extends InputFieldMap>(
  name: string,
  ref: { readonly name: string },
  { description, what, filter: fields, where, orders }: ListField<Fields>,
) {
  const type = ref.name;
  // Each is a concept that `seen` knows; the rows of one stand for all of them.
  const key = (type.charAt(0).toLowerCase() + type.slice(1)) as 'coordinator';
  const Filter = builder.inputType(`${type}Filter`, {
    description: `Which ${what} to give.`,
    fields: (t) => ({
      municipality: t.string({ description: 'Those of the municipality with this number.' }),
      ...fields(t),
      changedSince: t.field({
        type: 'DateTime',
        description: 'Those that changed, or a part of which changed, after this moment.',
      }),
    }),
  });
  const all: Readonly<Record<string, Order>> = {
    ...orders,
    UPDATED_AT_DESC: {
      description: 'Last changed first.',
      terms: [{ field: 'updatedAt', kind: 'moment', direction: 'desc' }],
    },
  };
  const values = Object.fromEntries(
    Object.entries(all).map(([value, order]) => [value, { description: order.description }]),
  );
  const OrderEnum = builder.enumType(`${type}Order`, { description: `How to sort ${what}.`, values });
  const first = Object.keys(all).slice(0, 1);
  builder.queryField(name, (t) =>
    t.connection(
      {
        type: ref as typeof Coordinator,
        description,
        args: {
          filter: t.arg({ type: Filter, description: 'Which to give.' }),
          orderBy: t.arg({ type: [OrderEnum], defaultValue: first, description: 'How to sort them.' }),
          offset: t.arg.int(offsetArg),
        },
        resolve: async (_root, given, context, info) => {
          const args = given as Args;
          const rows = context.act.db[key];
          const filter = (args.filter ?? {}) as Common & Partial<InputShapeFromFields<Fields>>;
          const { municipality, changedSince } = filter;
          return pageOf({
            context,
            info,
            typeName: type,
            args,
            where: {
              AND: [seen(context.act.actor)[key], where(filter, context.act.actor)],
              ...(municipality ? await within(context, municipality) : {}),
              ...(changedSince ? { updatedAt: { gt: changedSince } } : {}),
            },
            orderBy: args.orderBy ?? first,
            orders: Object.fromEntries(Object.entries(all).map(([value, { terms }]) => [value, terms])),
            rows: (query: Prisma.CoordinatorFindManyArgs) => rows.findMany(query),
            count: ({ where: counted }: Prisma.CoordinatorFindManyArgs) => rows.count({ where: counted ?? {} }),
          });
        },
      },
      ...connectionOf(type, what),
    ),
  );
}
