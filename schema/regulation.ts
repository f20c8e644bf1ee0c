import { dayStored } from '@naerhjul/domain/calendar.ts';
import {
  createRegulation,
  deleteRegulation,
  updateRegulation,
} from '@naerhjul/domain/regulation/regulation.service.ts';
import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { builder } from './builder.ts';
import { connectionOf, offsetArg, pageOf } from './list.ts';
import { Recorded } from './recorded.ts';
import { expectedVersionField, verb, verbThatRemoves } from './verb.ts';

export const Regulation = builder.prismaNode('Regulation', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  fields: (t) => ({
    municipality: t.relation('municipality', { description: 'The municipality it holds in.' }),
    title: t.exposeString('title'),
    validFrom: t.field({
      type: 'Date',
      description: 'The first day on which this version is in force.',
      resolve: ({ validFrom }) => dayStored(validFrom),
    }),
    source: t.exposeString('source', { nullable: true }),
    ordinaryMeetings: t.exposeInt('ordinaryMeetings'),
    dialogues: t.exposeInt('dialogues'),
    politicianSeats: t.exposeInt('politicianSeats'),
    residentSeats: t.exposeInt('residentSeats'),
    longTermCasesMin: t.exposeInt('longTermCasesMin'),
    longTermCasesMax: t.exposeInt('longTermCasesMax'),
    shortTermCasesMin: t.exposeInt('shortTermCasesMin'),
    shortTermCasesMax: t.exposeInt('shortTermCasesMax'),
    visitResidentsMin: t.exposeInt('visitResidentsMin'),
    visitResidentsMax: t.exposeInt('visitResidentsMax'),
  }),
});

const RegulationFilter = builder.inputType('RegulationFilter', {
  description: 'Which versions of the regulation to give.',
  fields: (t) => ({
    municipality: t.string({ description: 'Those of the municipality with this number.' }),
    changedSince: t.field({ type: 'DateTime', description: 'Those that changed after this moment.' }),
  }),
});

const RegulationOrder = builder.enumType('RegulationOrder', {
  description: 'How to sort versions of the regulation.',
  values: {
    VALID_FROM_DESC: { description: 'The latest in force first.' },
    UPDATED_AT_DESC: { description: 'Last changed first.' },
  },
});

builder.queryField('regulations', (t) =>
  t.connection(
    {
      type: Regulation,
      description: 'The versions of the regulation.',
      args: {
        filter: t.arg({ type: RegulationFilter, description: 'Which to give.' }),
        orderBy: t.arg({
          type: [RegulationOrder],
          defaultValue: ['VALID_FROM_DESC'],
          description: 'How to sort them.',
        }),
        offset: t.arg.int(offsetArg),
      },
      resolve: (_root, args, context, info) => {
        const { municipality, changedSince } = args.filter ?? {};
        const { regulation } = context.act.db;
        return pageOf({
          context,
          info,
          typeName: 'Regulation',
          args,
          where: {
            ...(municipality ? { municipality: { number: municipality } } : {}),
            ...(changedSince ? { updatedAt: { gt: changedSince } } : {}),
          } satisfies Prisma.RegulationWhereInput,
          orderBy: args.orderBy ?? ['VALID_FROM_DESC'],
          orders: {
            VALID_FROM_DESC: [{ field: 'validFrom', kind: 'moment', direction: 'desc' }],
            UPDATED_AT_DESC: [{ field: 'updatedAt', kind: 'moment', direction: 'desc' }],
          },
          rows: (query: Prisma.RegulationFindManyArgs) => regulation.findMany(query),
          count: ({ where }: Prisma.RegulationFindManyArgs) => regulation.count({ where: where ?? {} }),
        });
      },
    },
    ...connectionOf('Regulation', 'versions of the regulation'),
  ),
);

type InputBuilder = PothosSchemaTypes.InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;

function numbers<Required extends boolean>(t: InputBuilder, required: Required) {
  return {
    ordinaryMeetings: t.int({ required, description: 'Ordinary meetings in a year (R02).' }),
    dialogues: t.int({ required, description: 'Dialogues in a year (R03).' }),
    politicianSeats: t.int({ required, description: 'Seats for politicians (R18).' }),
    residentSeats: t.int({ required, description: 'Seats for residents (R18).' }),
    longTermCasesMin: t.int({ required, description: 'Fewest long-term cases (R10).' }),
    longTermCasesMax: t.int({ required, description: 'Most long-term cases (R10).' }),
    shortTermCasesMin: t.int({ required, description: 'Fewest short-term cases (R10).' }),
    shortTermCasesMax: t.int({ required, description: 'Most short-term cases (R10).' }),
    visitResidentsMin: t.int({ required, description: 'Fewest residents on a visit by the mayor (R13).' }),
    visitResidentsMax: t.int({ required, description: 'Most residents on a visit by the mayor (R13).' }),
  };
}

verb('createRegulation', 'Regulation', {
  description: 'Records a new version of the regulation, in force from a day on.',
  input: (t) => ({
    municipality: t.string({ required: true, description: 'The number of the municipality.' }),
    title: t.string({ required: true, description: 'What it is called.' }),
    validFrom: t.field({ type: 'Date', required: true, description: 'The first day on which it is in force.' }),
    source: t.string({ description: 'Where it was decided or can be read.' }),
    ...numbers(t, true),
  }),
  run: (act, input) => createRegulation(act, input),
});

verb('updateRegulation', 'Regulation', {
  description: 'Puts a version of the regulation right.',
  input: (t) => ({
    id: t.globalID({ required: true, for: Regulation, description: 'The version.' }),
    title: t.string({ description: 'What it is called.' }),
    source: t.string({ description: 'Where it was decided or can be read; null for nowhere.' }),
    ...numbers(t, false),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => updateRegulation(act, { ...input, id: id.id }),
});

verbThatRemoves('deleteRegulation', 'Regulation', {
  description: 'Removes a version of the regulation that is not in force yet.',
  input: (t) => ({ id: t.globalID({ required: true, for: Regulation, description: 'The version.' }) }),
  run: (act, { id }) => deleteRegulation(act, { id: id.id }),
});
