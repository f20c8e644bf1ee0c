import { seen } from '@naerhjul/domain/access.ts';
import { clashes } from '@naerhjul/domain/meeting/clashes.ts';
import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { builder } from './builder.ts';
import { Clash } from './clash.ts';
import { Committee } from './committee.ts';
import { connectionOf, offsetArg, pageOf, within } from './list.ts';
import { Meeting } from './meeting.ts';
import { MeetingKind, MeetingStatus } from './meeting-words.ts';

const MeetingFilter = builder.inputType('MeetingFilter', {
  description: 'Which meetings to give.',
  fields: (t) => ({
    municipality: t.string({ description: 'Those of the municipality with this number.' }),
    committeeId: t.globalID({ for: Committee, description: 'Those of this committee.' }),
    committeeIds: t.globalIDList({ for: Committee, description: 'Those of any of these committees.' }),
    years: t.intList({ description: "Those of committees' years with these numbers." }),
    kinds: t.field({ type: [MeetingKind], description: 'Those of these kinds.' }),
    statuses: t.field({ type: [MeetingStatus], description: 'Those with one of these statuses.' }),
    from: t.field({ type: 'DateTime', description: 'Those that start at this moment or later.' }),
    to: t.field({ type: 'DateTime', description: 'Those that start before this moment.' }),
    openToPublic: t.boolean({ description: 'Those that are open to the public, or those that are not.' }),
    changedSince: t.field({
      type: 'DateTime',
      description: 'Those that changed, or a part of which changed, after this moment.',
    }),
  }),
});

const MeetingOrder = builder.enumType('MeetingOrder', {
  description: 'How to sort meetings. Those without a date come last.',
  values: {
    STARTS_AT_ASC: { description: 'The earliest first.' },
    STARTS_AT_DESC: { description: 'The latest first.' },
    UPDATED_AT_DESC: { description: 'Last changed first.' },
  },
});

type Filter = typeof MeetingFilter.$inferInput;

function whereOf(filter: Filter, visible: Prisma.CycleWhereInput): Prisma.MeetingWhereInput {
  const { committeeId, committeeIds, years, kinds, statuses, from, to, openToPublic, changedSince } = filter;
  const cycle: Prisma.CycleWhereInput = {
    AND: [visible, ...(committeeIds ? [{ committeeId: { in: committeeIds.map(({ id }) => id) } }] : [])],
    ...(committeeId ? { committeeId: committeeId.id } : {}),
    ...(years ? { year: { in: years } } : {}),
  };
  return {
    committees: { some: { cycle } },
    ...(kinds ? { kind: { in: kinds } } : {}),
    ...(statuses ? { status: { in: statuses } } : {}),
    ...(from || to ? { startsAt: { ...(from ? { gte: from } : {}), ...(to ? { lt: to } : {}) } } : {}),
    ...(typeof openToPublic === 'boolean' ? { openToPublic } : {}),
    ...(changedSince ? { updatedAt: { gt: changedSince } } : {}),
  };
}

builder.queryFields((t) => ({
  meetings: t.connection(
    {
      type: Meeting,
      description: 'The meetings of all committees; schedule gives them together with everything else.',
      args: {
        filter: t.arg({ type: MeetingFilter, description: 'Which to give.' }),
        orderBy: t.arg({ type: [MeetingOrder], defaultValue: ['STARTS_AT_ASC'], description: 'How to sort them.' }),
        offset: t.arg.int(offsetArg),
      },
      resolve: async (_root, args, context, info) => {
        const { meeting } = context.act.db;
        return pageOf({
          context,
          info,
          typeName: 'Meeting',
          args,
          where: {
            ...whereOf(args.filter ?? {}, seen(context.act.actor).cycle),
            ...(args.filter?.municipality ? await within(context, args.filter.municipality) : {}),
          },
          orderBy: args.orderBy ?? ['STARTS_AT_ASC'],
          orders: {
            STARTS_AT_ASC: [{ field: 'startsAt', kind: 'moment', direction: 'asc', nullable: true }],
            STARTS_AT_DESC: [{ field: 'startsAt', kind: 'moment', direction: 'desc', nullable: true }],
            UPDATED_AT_DESC: [{ field: 'updatedAt', kind: 'moment', direction: 'desc' }],
          },
          rows: (query: Prisma.MeetingFindManyArgs) => meeting.findMany(query),
          count: ({ where }: Prisma.MeetingFindManyArgs) => meeting.count({ where: where ?? {} }),
        });
      },
    },
    ...connectionOf('Meeting', 'meetings'),
  ),
  clashes: t.field({
    type: [Clash],
    description: 'What speaks against a time for a meeting, before it is set. For callers who may change the meeting.',
    args: {
      meetingId: t.arg.globalID({ required: true, for: Meeting, description: 'The meeting.' }),
      startsAt: t.arg({ type: 'DateTime', required: true, description: 'The time that is considered.' }),
    },
    resolve: async (_root, { meetingId, startsAt }, { act }) => [...(await clashes(act, meetingId.id, startsAt))],
  }),
}));
