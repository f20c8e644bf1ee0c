import { seen } from '@naerhjul/domain/access.ts';
import { mayChange } from '@naerhjul/domain/own.ts';
import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { builder } from './builder.ts';
import { connectionOf, offsetArg, pageOf } from './list.ts';
import { Recorded } from './recorded.ts';
import { inLanguage, languageArg, LocalizedText } from './texts.ts';
import { MonthWindow, PhaseKind } from './window.ts';
import { ActorGroup, Duty, WheelVersionStatus } from './wheel-words.ts';

export const Theme = builder.prismaNode('Theme', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).theme] }),
  fields: (t) => ({
    position: t.exposeInt('position'),
    text: t.string({
      description: 'The theme.',
      args: { language: t.arg(languageArg) },
      resolve: (row, { language }) => inLanguage(textsOf(row), language ?? 'NB'),
    }),
    texts: t.field({ type: LocalizedText, description: 'The theme in each language.', resolve: textsOf }),
    statements: t.exposeStringList('statements'),
  }),
});

export const Responsibility = builder.prismaNode('Responsibility', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).responsibility] }),
  fields: (t) => ({
    position: t.exposeInt('position'),
    actor: t.expose('actor', { type: ActorGroup }),
    duty: t.expose('duty', { type: Duty }),
    text: t.string({
      description: 'What the group does.',
      args: { language: t.arg(languageArg) },
      resolve: (row, { language }) => inLanguage(textsOf(row), language ?? 'NB'),
    }),
    texts: t.field({ type: LocalizedText, description: 'What the group does, in each language.', resolve: textsOf }),
    statements: t.exposeStringList('statements'),
  }),
});

function textsOf({ textNb, textNn, textEn }: { textNb: string; textNn: string | null; textEn: string | null }) {
  return { nb: textNb, nn: textNn, en: textEn };
}

export const PhaseTemplate = builder.prismaNode('PhaseTemplate', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).phaseTemplate] }),
  fields: (t) => ({
    wheelVersion: t.relation('wheelVersion', { description: 'The version it belongs to.' }),
    position: t.exposeInt('position'),
    kind: t.expose('kind', { type: PhaseKind }),
    title: t.string({
      description: 'The activity.',
      args: { language: t.arg(languageArg) },
      resolve: (row, { language }) => inLanguage(titlesOf(row), language ?? 'NB'),
    }),
    titles: t.field({ type: LocalizedText, description: 'The activity in each language.', resolve: titlesOf }),
    optional: t.exposeBoolean('optional'),
    window: t.field({
      type: MonthWindow,
      description: 'The months in which it belongs.',
      resolve: ({ windowKind, windowMonths }) => ({ kind: windowKind, months: windowMonths }),
    }),
    statements: t.exposeStringList('statements'),
    themes: t.relation('themes', {
      description: 'Its main themes, in order.',
      query: { orderBy: [{ position: 'asc' }, { id: 'asc' }] },
    }),
    responsibilities: t.relation('responsibilities', {
      description: 'Who does what in it, in order.',
      args: { actor: t.arg({ type: ActorGroup, description: 'Only those of this group.' }) },
      query: ({ actor }) => ({
        ...(actor ? { where: { actor } } : {}),
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
      }),
    }),
  }),
});

function titlesOf({ titleNb, titleNn, titleEn }: { titleNb: string; titleNn: string | null; titleEn: string | null }) {
  return { nb: titleNb, nn: titleNn, en: titleEn };
}

const WheelVersionVerb = builder.enumType('WheelVersionVerb', {
  description: 'What can be done with a version of a wheel.',
  values: {
    EDIT: { description: 'Change its phases, themes and responsibilities.' },
    PUBLISH: { description: 'Publish it (publishWheelVersion).' },
    DISCARD: { description: 'Throw it away (discardWheelVersion).' },
  },
});

export const WheelVersion = builder.prismaNode('WheelVersion', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).wheelVersion] }),
  fields: (t) => ({
    wheel: t.relation('wheel', { description: 'The wheel it is a version of.' }),
    number: t.exposeInt('number'),
    status: t.expose('status', { type: WheelVersionStatus }),
    note: t.exposeString('note', { nullable: true }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', nullable: true }),
    phases: t.relation('phases', {
      description: 'Its phases, in order.',
      query: { orderBy: [{ position: 'asc' }, { id: 'asc' }] },
    }),
    moves: t.field({
      type: [WheelVersionVerb],
      description: 'What the caller can do with it now.',
      resolve: async ({ id, status, municipalityId }, _args, { act }) =>
        status === 'DRAFT' && (await mayChange(act, 'WheelVersion', { id, municipalityId }))
          ? (['EDIT', 'PUBLISH', 'DISCARD'] as const)
          : [],
    }),
  }),
});

export const Wheel = builder.prismaNode('Wheel', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).wheel] }),
  fields: (t) => ({
    municipality: t.relation('municipality', { description: 'The municipality it belongs to.' }),
    name: t.string({
      description: "The wheel's name.",
      args: { language: t.arg(languageArg) },
      resolve: (row, { language }) => inLanguage(namesOf(row), language ?? 'NB'),
    }),
    names: t.field({ type: LocalizedText, description: "The wheel's name in each language.", resolve: namesOf }),
    versions: t.relation('versions', {
      description: 'Its versions, the latest first; the public sees published ones.',
      query: (_args, { act }) => ({ where: seen(act.actor).wheelVersion, orderBy: { number: 'desc' } }),
    }),
    viewerCanEdit: t.boolean({
      description: 'Whether the caller may rename it and draft versions of it.',
      resolve: async ({ id, municipalityId }, _args, { act }) => await mayChange(act, 'Wheel', { id, municipalityId }),
    }),
  }),
});

function namesOf({ nameNb, nameNn, nameEn }: { nameNb: string; nameNn: string | null; nameEn: string | null }) {
  return { nb: nameNb, nn: nameNn, en: nameEn };
}

const WheelFilter = builder.inputType('WheelFilter', {
  description: 'Which wheels to give.',
  fields: (t) => ({
    municipality: t.string({ description: 'Those of the municipality with this number.' }),
    changedSince: t.field({
      type: 'DateTime',
      description: 'Those that changed, or a part of which changed, after this moment.',
    }),
  }),
});

const WheelOrder = builder.enumType('WheelOrder', {
  description: 'How to sort wheels.',
  values: {
    NAME_ASC: { description: 'By name, in Norwegian order.' },
    UPDATED_AT_DESC: { description: 'Last changed first.' },
  },
});

builder.queryField('wheels', (t) =>
  t.connection(
    {
      type: Wheel,
      description: 'The shared annual wheels.',
      args: {
        filter: t.arg({ type: WheelFilter, description: 'Which to give.' }),
        orderBy: t.arg({ type: [WheelOrder], defaultValue: ['NAME_ASC'], description: 'How to sort them.' }),
        offset: t.arg.int(offsetArg),
      },
      resolve: (_root, args, context, info) => {
        const { municipality, changedSince } = args.filter ?? {};
        const { wheel } = context.act.db;
        return pageOf({
          context,
          info,
          typeName: 'Wheel',
          args,
          where: {
            AND: [seen(context.act.actor).wheel],
            ...(municipality ? { municipality: { number: municipality } } : {}),
            ...(changedSince ? { updatedAt: { gt: changedSince } } : {}),
          } satisfies Prisma.WheelWhereInput,
          orderBy: args.orderBy ?? ['NAME_ASC'],
          orders: {
            NAME_ASC: [{ field: 'nameNb', kind: 'text', direction: 'asc' }],
            UPDATED_AT_DESC: [{ field: 'updatedAt', kind: 'moment', direction: 'desc' }],
          },
          rows: (query: Prisma.WheelFindManyArgs) => wheel.findMany(query),
          count: ({ where }: Prisma.WheelFindManyArgs) => wheel.count({ where: where ?? {} }),
        });
      },
    },
    ...connectionOf('Wheel', 'wheels'),
  ),
);
