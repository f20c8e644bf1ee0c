import { resolveCursorConnection } from '@pothos/plugin-relay';
import { queryFromInfo } from '@pothos/plugin-prisma';
import { Refusal } from '@naerhjul/domain/refusal.ts';
import {
  countSchedule,
  scheduleItems,
  type ScheduleItem,
  type ScheduleMove,
} from '@naerhjul/domain/schedule/schedule.ts';
import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { builder } from './builder.ts';
import { Committee } from './committee.ts';
import type { Context } from './context.ts';
import { PhaseChoice } from './cycle-words.ts';
import { connectionArgs, connectionOf, demandPage, maxPage, offsetArg, pageInfoOf } from './list.ts';
import { MeetingKind } from './meeting-words.ts';
import { inLanguage, languageArg } from './texts.ts';
import { PhaseKind, WindowType } from './window.ts';

const ScheduleStatus = builder.enumType('ScheduleStatus', {
  description: 'Where an item of the schedule stands.',
  values: {
    PLANNED: { description: 'The date is not set; its window tells when.' },
    DATED: { description: 'The date is set.' },
    ANNOUNCED: { description: 'Announced.' },
    HELD: { description: 'Held or carried out.' },
    CANCELLED: { description: 'Cancelled; its time is kept.' },
    DECLINED: { description: 'An optional activity that the committee declined (R06).' },
    SKIPPED: { description: 'Left out this year.' },
  },
});

const ScheduleMoveType = builder.objectRef<ScheduleMove>('ScheduleMove').implement({
  description: 'The time an item stood at before it was moved.',
  fields: (t) => ({
    startsAt: t.expose('startsAt', { type: 'DateTime', nullable: true, description: 'When it was to start.' }),
    endsAt: t.expose('endsAt', { type: 'DateTime', nullable: true, description: 'When it was to end.' }),
    startsOn: t.expose('startsOn', { type: 'Date', nullable: true, description: 'Its first day.' }),
    endsOn: t.expose('endsOn', { type: 'Date', nullable: true, description: 'Its last day.' }),
    place: t.exposeString('place', { nullable: true, description: 'Where it was to be.' }),
    reason: t.exposeString('reason', { description: 'Why it was moved.' }),
    movedAt: t.expose('movedAt', { type: 'DateTime', description: 'When it was moved.' }),
  }),
});

type Item = ScheduleItem & { readonly committees: Prisma.CommitteeGetPayload<object>[] };

const ScheduleItemType = builder.objectRef<Item>('ScheduleItem').implement({
  description: 'A meeting or another activity of one or several committees, with or without a date.',
  fields: (t) => ({
    id: t.globalID({
      description: 'The global id of the Meeting or Phase.',
      resolve: ({ id, entity }) => ({ id, type: entity }),
    }),
    kind: t.expose('kind', { type: PhaseKind, description: 'What kind of activity it is.' }),
    meetingKind: t.expose('meetingKind', {
      type: MeetingKind,
      nullable: true,
      description: 'For a meeting, which kind.',
    }),
    status: t.expose('status', { type: ScheduleStatus, description: 'Where it stands.' }),
    title: t.string({
      description: 'What it is called.',
      args: { language: t.arg(languageArg) },
      resolve: ({ titleNb, titleNn, titleEn }, { language }) =>
        inLanguage({ nb: titleNb, nn: titleNn, en: titleEn }, language ?? 'NB'),
    }),
    optional: t.exposeBoolean('optional', { description: 'Whether the committee decides if it wants it (R06).' }),
    choice: t.expose('choice', {
      type: PhaseChoice,
      description: 'What the committee decided about an optional item.',
    }),
    startsAt: t.expose('startsAt', {
      type: 'DateTime',
      nullable: true,
      description: 'For a dated meeting: when it starts.',
    }),
    endsAt: t.expose('endsAt', { type: 'DateTime', nullable: true, description: 'For a meeting: when it ends.' }),
    startsOn: t.expose('startsOn', {
      type: 'Date',
      nullable: true,
      description: "The first day, in the municipality's time zone; null until the date is set.",
    }),
    endsOn: t.expose('endsOn', { type: 'Date', nullable: true, description: 'The last day, where one is set.' }),
    place: t.exposeString('place', { nullable: true, description: 'Where.' }),
    openToPublic: t.exposeBoolean('openToPublic', { description: 'Whether anyone may attend.' }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why it stands as it does: cancelled, declined, skipped or at another time.',
    }),
    window: t.field({
      type: WindowType,
      nullable: true,
      description: 'The months in which it belongs; null for an extra meeting outside any phase.',
      resolve: ({ window, year }) => (window === null ? null : { ...window, year }),
    }),
    year: t.exposeInt('year', { description: "The committee's year it belongs to." }),
    committees: t.field({
      type: [Committee],
      description: 'The committees, by number.',
      resolve: ({ committees }) => committees,
    }),
    movedFrom: t.field({
      type: [ScheduleMoveType],
      description: 'The times it stood at before it was moved, in order.',
      resolve: ({ movedFrom }) => [...movedFrom],
    }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it, or a part of it, last changed.' }),
  }),
});

builder.queryField('schedule', (t) =>
  t.connection(
    {
      type: ScheduleItemType,
      description:
        'Everything on the calendar of a municipality between two days, of all committees, in order: by day, then those without a date, then by time and committee number. Items without a date stand in every month of their window; cancelled and moved ones are there too, marked.',
      args: {
        municipality: t.arg.string({ required: true, description: 'The number of the municipality.' }),
        from: t.arg({ type: 'Date', required: true, description: 'The first day.' }),
        to: t.arg({ type: 'Date', required: true, description: 'The last day; at most ten years after the first.' }),
        committees: t.arg.stringList({ description: 'Only these committees, by short name.' }),
        kinds: t.arg({ type: [PhaseKind], description: 'Only these kinds of activity.' }),
        statuses: t.arg({ type: [ScheduleStatus], description: 'Only those with one of these statuses.' }),
        changedSince: t.arg({ type: 'DateTime', description: 'Only those that changed after this moment.' }),
        offset: t.arg.int(offsetArg),
      },
      resolve: async (_root, args, context, info) => {
        const { act } = context;
        demandPage(args, maxPage(context));
        demandRange(args);
        const municipality = await act.db.municipality.findUnique({ where: { number: args.municipality } });
        if (municipality === null) throw new Refusal('NOT_FOUND', { what: 'Municipality', id: args.municipality });
        const { committees, kinds, statuses, from, to, changedSince } = args;
        await demandCommittees(context, municipality.id, args.committees);
        const wanted = {
          municipalityId: municipality.id,
          timeZone: municipality.timeZone,
          committees,
          kinds,
          statuses,
          from,
          to,
          changedSince,
        };
        const page = await resolveCursorConnection<Promise<Item[]>>(
          {
            args: connectionArgs(args),
            defaultSize: 50,
            maxSize: maxPage(context),
            toCursor: ({ cursor }) => cursor,
          },
          async ({ after, before, limit, inverted }) => {
            const items = await scheduleItems(act, wanted, {
              after,
              before,
              limit,
              inverted,
              offset: args.offset ?? 0,
            });
            const asked = queryFromInfo({
              context,
              info,
              typeName: 'Committee',
              path: ['edges', 'node', 'committees'],
            });
            const found = await act.db.committee.findMany({
              ...(asked as object),
              where: { id: { in: [...new Set(items.flatMap(({ committeeIds }) => committeeIds))] } },
            });
            const byId = new Map(found.map((committee) => [committee.id, committee]));
            return items.map((item) => ({
              ...item,
              committees: item.committeeIds.flatMap((id) => byId.get(id) ?? []),
            }));
          },
        );
        return { ...page, pageInfo: pageInfoOf(page, args.offset), count: () => countSchedule(act, wanted) };
      },
    },
    ...connectionOf('Schedule', 'items of the schedule'),
  ),
);

/** Refuses a short name that no committee has, so that a mistyped one isn't taken for one that never meets. */
async function demandCommittees({ act }: Context, municipalityId: string, slugs: readonly string[] | null | undefined) {
  if (!slugs || slugs.length === 0) return;
  const found = await act.db.committee.findMany({
    where: { municipalityId, slug: { in: [...slugs] } },
    select: { slug: true },
  });
  const unknown = slugs.find((slug) => found.every((committee) => committee.slug !== slug));
  if (unknown !== undefined) throw new Refusal('NOT_FOUND', { what: 'Committee', id: unknown });
}

function demandRange({ from, to }: { readonly from: string; readonly to: string }) {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const early = from > to;
  const message = early ? 'must not be before from' : 'must be at most ten years after from';
  if (early || years > 10) {
    throw new Refusal('INVALID_INPUT', {
      fields: [{ field: 'to', fault: early ? 'before_start' : 'too_big', message }],
    });
  }
}
