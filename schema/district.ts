import { dayStored, today } from '@naerhjul/domain/calendar.ts';
import { createDistrict, renameDistrict } from '@naerhjul/domain/district/district.service.ts';
import { inForce } from '@naerhjul/domain/regulation/regulation.rules.ts';
import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { builder } from './builder.ts';
import { connectionOf, offsetArg, pageOf } from './list.ts';
import { Recorded } from './recorded.ts';
import { expectedVersionField, verb } from './verb.ts';

export const onArg = {
  type: 'Date',
  description: 'The day asked for; today in the municipality unless given.',
} as const;

export const DistrictName = builder.prismaNode('DistrictName', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  fields: (t) => ({
    name: t.exposeString('name'),
    areas: t.exposeStringList('areas'),
    validFrom: t.field({
      type: 'Date',
      description: 'The first day on which this name is in force.',
      resolve: ({ validFrom }) => dayStored(validFrom),
    }),
  }),
});

const named = {
  names: { orderBy: { validFrom: 'asc' } },
  municipality: true,
} satisfies Prisma.DistrictInclude;

export const District = builder.prismaNode('District', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  fields: (t) => ({
    municipality: t.relation('municipality', { description: 'The municipality it belongs to.' }),
    name: t.string({
      nullable: true,
      description: 'What the district is called on a day; null before its first name.',
      args: { on: t.arg(onArg) },
      select: { ...named },
      resolve: ({ names, municipality }, { on }, { act }) =>
        inForce(names.map(dated), on ?? today(act.now, municipality.timeZone))?.name,
    }),
    areas: t.stringList({
      description: 'The places that belong to the district on a day.',
      args: { on: t.arg(onArg) },
      select: { ...named },
      resolve: ({ names, municipality }, { on }, { act }) =>
        inForce(names.map(dated), on ?? today(act.now, municipality.timeZone))?.areas ?? [],
    }),
    names: t.relation('names', {
      description: 'Everything it was called, in order.',
      query: { orderBy: { validFrom: 'asc' } },
    }),
  }),
});

export function dated<Row extends { readonly validFrom: Date }>(row: Row) {
  return { ...row, validFrom: dayStored(row.validFrom) };
}

const DistrictFilter = builder.inputType('DistrictFilter', {
  description: 'Which districts to give.',
  fields: (t) => ({
    municipality: t.string({ description: 'Those of the municipality with this number.' }),
    changedSince: t.field({
      type: 'DateTime',
      description: 'Those that changed, or a part of which changed, after this moment.',
    }),
  }),
});

const DistrictOrder = builder.enumType('DistrictOrder', {
  description: 'How to sort districts.',
  values: {
    CREATED_AT_ASC: { description: 'First recorded first.' },
    UPDATED_AT_DESC: { description: 'Last changed first.' },
  },
});

builder.queryField('districts', (t) =>
  t.connection(
    {
      type: District,
      description: 'The districts.',
      args: {
        filter: t.arg({ type: DistrictFilter, description: 'Which to give.' }),
        orderBy: t.arg({ type: [DistrictOrder], defaultValue: ['CREATED_AT_ASC'], description: 'How to sort them.' }),
        offset: t.arg.int(offsetArg),
      },
      resolve: (_root, args, context, info) => {
        const { municipality, changedSince } = args.filter ?? {};
        const { district } = context.act.db;
        return pageOf({
          context,
          info,
          typeName: 'District',
          args,
          where: {
            ...(municipality ? { municipality: { number: municipality } } : {}),
            ...(changedSince ? { updatedAt: { gt: changedSince } } : {}),
          } satisfies Prisma.DistrictWhereInput,
          orderBy: args.orderBy ?? ['CREATED_AT_ASC'],
          orders: {
            CREATED_AT_ASC: [{ field: 'createdAt', kind: 'moment', direction: 'asc' }],
            UPDATED_AT_DESC: [{ field: 'updatedAt', kind: 'moment', direction: 'desc' }],
          },
          rows: (query: Prisma.DistrictFindManyArgs) => district.findMany(query),
          count: ({ where }: Prisma.DistrictFindManyArgs) => district.count({ where: where ?? {} }),
        });
      },
    },
    ...connectionOf('District', 'districts'),
  ),
);

verb('createDistrict', 'District', {
  description: 'Registers a district with its first name.',
  input: (t) => ({
    municipality: t.string({ required: true, description: 'The number of the municipality.' }),
    name: t.string({ required: true, description: 'What it is called.' }),
    areas: t.stringList({ description: 'The places that belong to it.' }),
    validFrom: t.field({ type: 'Date', required: true, description: 'The first day of the name.' }),
  }),
  run: (act, input) => createDistrict(act, input),
});

verb('renameDistrict', 'District', {
  description: 'Gives a district a name and places from a day on; the same day again puts that entry right.',
  input: (t) => ({
    id: t.globalID({ required: true, for: District, description: 'The district.' }),
    name: t.string({ required: true, description: 'What it is called from then on.' }),
    areas: t.stringList({ description: 'The places that belong to it from then on.' }),
    validFrom: t.field({ type: 'Date', required: true, description: 'The first day of the name.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => renameDistrict(act, { ...input, id: id.id }),
});
