import {
  addSchoolHoliday,
  createMunicipality,
  removeSchoolHoliday,
  updateMunicipality,
} from '@naerhjul/domain/municipality/municipality.service.ts';
import { mayChange } from '@naerhjul/domain/own.ts';
import { dayStored } from '@naerhjul/domain/calendar.ts';
import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { builder } from './builder.ts';
import { connectionOf, offsetArg, pageOf } from './list.ts';
import { Recorded } from './recorded.ts';
import { Language } from './texts.ts';
import { expectedVersionField, verb, verbThatRemoves } from './verb.ts';

export const Municipality = builder.prismaNode('Municipality', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  fields: (t) => ({
    number: t.exposeString('number'),
    name: t.exposeString('name'),
    timeZone: t.exposeString('timeZone'),
    defaultLanguage: t.expose('defaultLanguage', { type: Language }),
    schoolHolidays: t.relation('schoolHolidays', {
      description: 'Its school holidays, in order.',
      query: { orderBy: [{ firstOn: 'asc' }, { id: 'asc' }] },
    }),
    viewerCanEdit: t.boolean({
      description: 'Whether the caller may change it and what belongs to it.',
      resolve: async ({ id }, _args, { act }) => await mayChange(act, 'Municipality', { id, municipalityId: id }),
    }),
  }),
});

export const SchoolHoliday = builder.prismaNode('SchoolHoliday', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  fields: (t) => ({
    municipality: t.relation('municipality', { description: 'The municipality it belongs to.' }),
    name: t.exposeString('name'),
    firstOn: t.field({ type: 'Date', description: 'The first day off.', resolve: ({ firstOn }) => dayStored(firstOn) }),
    lastOn: t.field({ type: 'Date', description: 'The last day off.', resolve: ({ lastOn }) => dayStored(lastOn) }),
  }),
});

const MunicipalityFilter = builder.inputType('MunicipalityFilter', {
  description: 'Which municipalities to give.',
  fields: (t) => ({
    numbers: t.stringList({ description: 'Those with one of these numbers.' }),
    changedSince: t.field({
      type: 'DateTime',
      description: 'Those that changed, or a part of which changed, after this moment.',
    }),
  }),
});

const MunicipalityOrder = builder.enumType('MunicipalityOrder', {
  description: 'How to sort municipalities.',
  values: {
    NUMBER_ASC: { description: 'By number.' },
    NAME_ASC: { description: 'By name, in Norwegian order.' },
    UPDATED_AT_DESC: { description: 'Last changed first.' },
  },
});

builder.queryFields((t) => ({
  municipality: t.prismaField({
    type: 'Municipality',
    nullable: true,
    description: 'The municipality with this number, such as 3301 for Drammen.',
    args: { number: t.arg.string({ required: true, description: 'Its four-digit number.' }) },
    resolve: (query, _root, { number }, { act }) => act.db.municipality.findUnique({ ...query, where: { number } }),
  }),
  municipalities: t.connection(
    {
      type: Municipality,
      description: 'The municipalities of this installation.',
      args: {
        filter: t.arg({ type: MunicipalityFilter, description: 'Which to give.' }),
        orderBy: t.arg({ type: [MunicipalityOrder], defaultValue: ['NUMBER_ASC'], description: 'How to sort them.' }),
        offset: t.arg.int(offsetArg),
      },
      resolve: (_root, args, context, info) => {
        const { numbers, changedSince } = args.filter ?? {};
        const { municipality } = context.act.db;
        return pageOf({
          context,
          info,
          typeName: 'Municipality',
          args,
          where: {
            ...(numbers ? { number: { in: numbers } } : {}),
            ...(changedSince ? { updatedAt: { gt: changedSince } } : {}),
          } satisfies Prisma.MunicipalityWhereInput,
          orderBy: args.orderBy ?? ['NUMBER_ASC'],
          orders: {
            NUMBER_ASC: [{ field: 'number', kind: 'text', direction: 'asc' }],
            NAME_ASC: [{ field: 'name', kind: 'text', direction: 'asc' }],
            UPDATED_AT_DESC: [{ field: 'updatedAt', kind: 'moment', direction: 'desc' }],
          },
          rows: (query: Prisma.MunicipalityFindManyArgs) => municipality.findMany(query),
          count: ({ where }: Prisma.MunicipalityFindManyArgs) => municipality.count({ where: where ?? {} }),
        });
      },
    },
    ...connectionOf('Municipality', 'municipalities'),
  ),
}));

verb('createMunicipality', 'Municipality', {
  description: 'Sets up a municipality. Only for those who may act everywhere.',
  input: (t) => ({
    number: t.string({ required: true, description: 'Its four-digit number.' }),
    name: t.string({ required: true, description: 'Its name.' }),
    timeZone: t.string({ description: 'Its IANA time zone; Europe/Oslo unless given.' }),
    defaultLanguage: t.field({ type: Language, description: 'Its language; NB unless given.' }),
  }),
  run: (act, input) => createMunicipality(act, input),
});

verb('updateMunicipality', 'Municipality', {
  description: 'Changes the name, time zone or default language of a municipality.',
  input: (t) => ({
    id: t.globalID({ required: true, for: Municipality, description: 'The municipality.' }),
    name: t.string({ description: 'Its new name.' }),
    timeZone: t.string({ description: 'Its new IANA time zone.' }),
    defaultLanguage: t.field({ type: Language, description: 'Its new language.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => updateMunicipality(act, { ...input, id: id.id }),
});

verb('addSchoolHoliday', 'SchoolHoliday', {
  description: 'Records a school holiday, so that meetings dated within it are warned about.',
  input: (t) => ({
    municipality: t.string({ required: true, description: 'The number of the municipality.' }),
    name: t.string({ required: true, description: 'What it is called, such as Vinterferie.' }),
    firstOn: t.field({ type: 'Date', required: true, description: 'The first day off.' }),
    lastOn: t.field({ type: 'Date', required: true, description: 'The last day off.' }),
  }),
  run: (act, input) => addSchoolHoliday(act, input),
});

verbThatRemoves('removeSchoolHoliday', 'SchoolHoliday', {
  description: 'Removes a school holiday.',
  input: (t) => ({
    id: t.globalID({ required: true, for: SchoolHoliday, description: 'The school holiday.' }),
    reason: t.string({ description: 'Why.' }),
  }),
  run: (act, { id, ...input }) => removeSchoolHoliday(act, { ...input, id: id.id }),
});
