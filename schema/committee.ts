import { seen } from '@naerhjul/domain/access.ts';
import { mayChange } from '@naerhjul/domain/own.ts';
import { dayStored, dayStoredOrNull, storedDay, today } from '@naerhjul/domain/calendar.ts';
import { inForce } from '@naerhjul/domain/regulation/regulation.rules.ts';
import { Refusal } from '@naerhjul/domain/refusal.ts';
import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { builder } from './builder.ts';
import { Coordinator } from './coordinator.ts';
import { dated, onArg } from './district.ts';
import { connectionOf, offsetArg, pageOf, within } from './list.ts';
import { Recorded } from './recorded.ts';

export const CommitteeName = builder.prismaNode('CommitteeName', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  fields: (t) => ({
    number: t.exposeInt('number'),
    name: t.exposeString('name'),
    district: t.relation('district', { description: 'The district in this period.' }),
    validFrom: t.field({
      type: 'Date',
      description: 'The first day on which number, name and district are in force.',
      resolve: ({ validFrom }) => dayStored(validFrom),
    }),
  }),
});

const named = {
  names: { orderBy: { validFrom: 'asc' } },
  municipality: true,
} satisfies Prisma.CommitteeInclude;

type Named = Prisma.CommitteeGetPayload<{ include: typeof named }>;

/** What a committee is called on a day; before its first name, that one. */
function nameOn({ names, municipality }: Named, on: string | null | undefined, now: Date) {
  const all = names.map(dated);
  const day = on ?? today(now, municipality.timeZone);
  const found = inForce(all, day as (typeof all)[number]['validFrom']) ?? all[0];
  if (found === undefined) throw new Error('a committee without a name');
  return found;
}

export const Committee = builder.prismaNode('Committee', {
  id: { field: 'id', description: 'The global id; it never changes.' },
  nullable: true,
  interfaces: [Recorded],
  fields: (t) => ({
    municipality: t.relation('municipality', { description: 'The municipality it belongs to.' }),
    slug: t.exposeString('slug'),
    number: t.int({
      description: "The committee's number on a day.",
      args: { on: t.arg(onArg) },
      select: { ...named },
      resolve: (committee, { on }, { act }) => nameOn(committee, on, act.now).number,
    }),
    name: t.string({
      description: "The committee's name on a day.",
      args: { on: t.arg(onArg) },
      select: { ...named },
      resolve: (committee, { on }, { act }) => nameOn(committee, on, act.now).name,
    }),
    names: t.relation('names', {
      description: 'Every number, name and district it had, in order.',
      query: { orderBy: { validFrom: 'asc' } },
    }),
    district: t.prismaField({
      type: 'District',
      description: "The committee's district on a day.",
      args: { on: t.arg(onArg) },
      select: { ...named },
      resolve: (query, committee, { on }, { act }) =>
        act.db.district.findUniqueOrThrow({ ...query, where: { id: nameOn(committee, on, act.now).districtId } }),
    }),
    establishedOn: t.field({
      type: 'Date',
      description: 'The day the committee was established.',
      resolve: ({ establishedOn }) => dayStored(establishedOn),
    }),
    dissolvedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day the committee exists; null while it does.',
      resolve: ({ dissolvedOn }) => dayStoredOrNull(dissolvedOn),
    }),
    coordinator: t.field({
      type: Coordinator,
      nullable: true,
      description: 'The coordinator who follows the committee; null for the public.',
      select: { coordinator: true },
      resolve: async ({ id, coordinator, municipalityId }, _args, { act }) =>
        (await mayChange(act, 'Committee', { id, municipalityId }, 'WORK')) ? coordinator : null,
    }),
    cycles: t.relation('cycles', {
      description: "The committee's years, the latest first.",
      query: (_args, { act }) => ({ where: seen(act.actor).cycle, orderBy: { year: 'desc' } }),
    }),
    viewerCanEdit: t.boolean({
      description: 'Whether the caller may change the committee.',
      resolve: async ({ id, municipalityId }, _args, { act }) =>
        await mayChange(act, 'Committee', { id, municipalityId }),
    }),
    viewerCanWork: t.boolean({
      description: 'Whether the caller may do the work of the committee: its years, meetings, cases.',
      resolve: async ({ id, municipalityId }, _args, { act }) =>
        await mayChange(act, 'Committee', { id, municipalityId }, 'WORK'),
    }),
  }),
});

const CommitteeFilter = builder.inputType('CommitteeFilter', {
  description: 'Which committees to give.',
  fields: (t) => ({
    municipality: t.string({ description: 'Those of the municipality with this number.' }),
    slugs: t.stringList({ description: 'Those with one of these short names.' }),
    activeOn: t.field({ type: 'Date', description: 'Those that exist on this day.' }),
    coordinatorId: t.globalID({ for: Coordinator, description: 'Those that this coordinator follows.' }),
    name: t.string({ description: 'Those whose latest name holds this text, whatever its case.' }),
    changedSince: t.field({
      type: 'DateTime',
      description: 'Those that changed, or a part of which changed, after this moment.',
    }),
  }),
});

const CommitteeOrder = builder.enumType('CommitteeOrder', {
  description: 'How to sort committees.',
  values: {
    NUMBER_ASC: { description: 'By municipality, then by latest number.' },
    NAME_ASC: { description: 'By latest name, in Norwegian order.' },
    NAME_DESC: { description: 'By latest name, in Norwegian order, backwards.' },
    UPDATED_AT_DESC: { description: 'Last changed first.' },
  },
});

builder.queryFields((t) => ({
  committee: t.prismaField({
    type: 'Committee',
    nullable: true,
    description:
      'The committee with this short name. Where there is none it is null, with an error NOT_FOUND beside it.',
    args: {
      municipality: t.arg.string({ required: true, description: 'The number of the municipality.' }),
      slug: t.arg.string({ required: true, description: "The committee's short name." }),
    },
    resolve: async (query, _root, { municipality, slug }, { act }) => {
      const found = await act.db.committee.findFirst({
        ...query,
        where: { slug, municipality: { number: municipality } },
      });
      if (found !== null) return found;
      const isKnown = (await act.db.municipality.count({ where: { number: municipality } })) > 0;
      throw new Refusal(
        'NOT_FOUND',
        isKnown ? { what: 'Committee', id: slug } : { what: 'Municipality', id: municipality },
      );
    },
  }),
  committees: t.connection(
    {
      type: Committee,
      description: 'The committees.',
      args: {
        filter: t.arg({ type: CommitteeFilter, description: 'Which to give.' }),
        orderBy: t.arg({ type: [CommitteeOrder], defaultValue: ['NUMBER_ASC'], description: 'How to sort them.' }),
        offset: t.arg.int(offsetArg),
      },
      resolve: async (_root, args, context, info) => {
        const { committee } = context.act.db;
        return pageOf({
          context,
          info,
          typeName: 'Committee',
          args,
          where: {
            ...whereOf(args.filter ?? {}, context.act.actor),
            ...(args.filter?.municipality ? await within(context, args.filter.municipality) : {}),
          },
          orderBy: args.orderBy ?? ['NUMBER_ASC'],
          orders: {
            NUMBER_ASC: [
              { field: 'municipalityId', kind: 'id', direction: 'asc' },
              { field: 'sortNumber', kind: 'number', direction: 'asc' },
            ],
            NAME_ASC: [{ field: 'sortName', kind: 'text', direction: 'asc' }],
            NAME_DESC: [{ field: 'sortName', kind: 'text', direction: 'desc' }],
            UPDATED_AT_DESC: [{ field: 'updatedAt', kind: 'moment', direction: 'desc' }],
          },
          rows: (query: Prisma.CommitteeFindManyArgs) => committee.findMany(query),
          count: ({ where }: Prisma.CommitteeFindManyArgs) => committee.count({ where: where ?? {} }),
        });
      },
    },
    ...connectionOf('Committee', 'committees'),
  ),
}));

type Filter = typeof CommitteeFilter.$inferInput;

function whereOf(filter: Filter, actor: Parameters<typeof seen>[0]): Prisma.CommitteeWhereInput {
  const { slugs, activeOn, coordinatorId, name, changedSince } = filter;
  return {
    ...(slugs ? { slug: { in: slugs } } : {}),
    ...(activeOn
      ? {
          establishedOn: { lte: storedDay(activeOn) },
          OR: [{ dissolvedOn: null }, { dissolvedOn: { gte: storedDay(activeOn) } }],
        }
      : {}),
    ...(coordinatorId ? { coordinator: { AND: [{ id: coordinatorId.id }, seen(actor).coordinator] } } : {}),
    ...(name ? { sortName: { contains: name, mode: 'insensitive' } } : {}),
    ...(changedSince ? { updatedAt: { gt: changedSince } } : {}),
  };
}
