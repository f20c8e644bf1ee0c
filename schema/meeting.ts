import { mayEdit, seen } from '@naerhjul/domain/access.ts';
import { clashes } from '@naerhjul/domain/meeting/clashes.ts';
import { openMeetingVerbs } from '@naerhjul/domain/meeting/meeting.rules.ts';
import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { builder } from './builder.ts';
import { Clash } from './clash.ts';
import { MeetingKind, MeetingStatus, MeetingVerb } from './meeting-words.ts';
import { Recorded } from './recorded.ts';
import { inLanguage, languageArg, LocalizedText } from './texts.ts';

builder.prismaNode('MeetingMove', {
  id: { field: 'id', description: 'The global id.' },
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [{ meeting: seen(act.actor).meeting }] }),
  fields: (t) => ({
    startsAt: t.expose('startsAt', { type: 'DateTime' }),
    endsAt: t.expose('endsAt', { type: 'DateTime', nullable: true }),
    place: t.exposeString('place', { nullable: true }),
    reason: t.exposeString('reason'),
    movedAt: t.expose('movedAt', { type: 'DateTime' }),
  }),
});

const titled = {
  committees: {
    include: { phase: { include: { template: true } } },
    orderBy: [{ cycle: { committee: { sortNumber: 'asc' } } }, { id: 'asc' }],
  },
} satisfies Prisma.MeetingInclude;

function titlesOf(meeting: Prisma.MeetingGetPayload<{ include: typeof titled }>) {
  const phase = meeting.committees.find((part) => part.phase !== null)?.phase;
  const owner = [meeting, phase, phase?.template].find((one) => typeof one?.titleNb === 'string');
  return { nb: owner?.titleNb ?? '', nn: owner?.titleNn ?? null, en: owner?.titleEn ?? null };
}

export const Meeting = builder.prismaNode('Meeting', {
  id: { field: 'id', description: 'The global id; it stays when the meeting is moved or cancelled.' },
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).meeting] }),
  fields: (t) => ({
    municipality: t.relation('municipality', { description: 'The municipality it belongs to.' }),
    kind: t.expose('kind', { type: MeetingKind }),
    status: t.expose('status', { type: MeetingStatus }),
    title: t.string({
      description: "The meeting's own title, or its phase's; empty where it has neither.",
      args: { language: t.arg(languageArg) },
      select: { ...titled },
      resolve: (row, { language }) => inLanguage(titlesOf(row), language ?? 'NB'),
    }),
    titles: t.field({
      type: LocalizedText,
      description: 'The title in each language.',
      select: { ...titled },
      resolve: titlesOf,
    }),
    startsAt: t.expose('startsAt', { type: 'DateTime', nullable: true }),
    endsAt: t.expose('endsAt', { type: 'DateTime', nullable: true }),
    place: t.exposeString('place', { nullable: true }),
    openToPublic: t.exposeBoolean('openToPublic'),
    timeReason: t.exposeString('timeReason', { nullable: true }),
    announcedAt: t.expose('announcedAt', { type: 'DateTime', nullable: true }),
    heldAt: t.expose('heldAt', { type: 'DateTime', nullable: true }),
    cancelledAt: t.expose('cancelledAt', { type: 'DateTime', nullable: true }),
    cancelReason: t.exposeString('cancelReason', { nullable: true }),
    movedFrom: t.relation('moves', {
      description: 'The times it stood at before it was moved, in order.',
      query: { orderBy: [{ movedAt: 'asc' }, { id: 'asc' }] },
    }),
    committees: t.prismaField({
      type: ['Committee'],
      description: 'The committees that meet, by number.',
      resolve: (query, { id }, _args, { act }) =>
        act.db.committee.findMany({
          ...query,
          where: { cycles: { some: { meetings: { some: { meetingId: id } }, AND: [seen(act.actor).cycle] } } },
          orderBy: [{ sortNumber: 'asc' }, { id: 'asc' }],
        }),
    }),
    phases: t.prismaField({
      type: ['Phase'],
      description: 'The phases it fulfils, one for each committee at most.',
      resolve: (query, { id }, _args, { act }) =>
        act.db.phase.findMany({
          ...query,
          where: { meetings: { some: { meetingId: id } }, AND: [seen(act.actor).phase] },
          orderBy: [{ cycle: { committee: { sortNumber: 'asc' } } }, { id: 'asc' }],
        }),
    }),
    clashes: t.field({
      type: [Clash],
      description: 'What speaks against its time, for callers who may change it; empty for others, and without a date.',
      resolve: async ({ id, municipalityId, startsAt, status }, _args, { act }) => {
        const asks = startsAt !== null && status !== 'CANCELLED' && mayEdit(act.actor, municipalityId);
        return asks ? [...(await clashes(act, id))] : [];
      },
    }),
    moves: t.field({
      type: [MeetingVerb],
      description: 'What the caller can do with it now.',
      select: { committees: { include: { cycle: true } } },
      resolve: (row, _args, { act }) => {
        if (!mayEdit(act.actor, row.municipalityId)) return [];
        const yearClosed = row.committees.some(({ cycle }) => cycle.status === 'CLOSED');
        return [...openMeetingVerbs(row, { yearClosed, now: act.now })];
      },
    }),
  }),
});
