import { maySeeCycle, seen } from '@naerhjul/domain/access.ts';
import { mayChange } from '@naerhjul/domain/own.ts';
import { clashes } from '@naerhjul/domain/meeting/clashes.ts';
import { openMeetingVerbs } from '@naerhjul/domain/meeting/meeting.rules.ts';
import type { Actor } from '@naerhjul/domain/act.ts';
import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { builder } from './builder.ts';
import { Clash } from './clash.ts';
import { Committee } from './committee.ts';
import { MeetingKind, MeetingStatus, MeetingVerb } from './meeting-words.ts';
import { Phase } from './phase.ts';
import { Recorded } from './recorded.ts';
import { inLanguage, languageArg, LocalizedText } from './texts.ts';

export const MeetingMove = builder.prismaNode('MeetingMove', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).meetingMove] }),
  fields: (t) => ({
    startsAt: t.expose('startsAt', { type: 'DateTime' }),
    endsAt: t.expose('endsAt', { type: 'DateTime', nullable: true }),
    place: t.exposeString('place', { nullable: true }),
    reason: t.exposeString('reason'),
    movedAt: t.expose('movedAt', { type: 'DateTime' }),
  }),
});

const titled = {
  committees: { include: { cycle: { include: { committee: true } }, phase: { include: { template: true } } } },
} satisfies Prisma.MeetingInclude;

/** The caller knows a phase's title only where they know of the year. */
function titlesOf(meeting: Prisma.MeetingGetPayload<{ include: typeof titled }>, actor: Actor) {
  const parts = meeting.committees.filter(({ cycle }) => maySeeCycle(actor, cycle));
  const phase = inOrder(parts).find((part) => part.phase !== null)?.phase;
  const owner = [meeting, phase, phase?.template].find((one) => typeof one?.titleNb === 'string');
  return { nb: owner?.titleNb ?? '', nn: owner?.titleNn ?? null, en: owner?.titleEn ?? null };
}

interface Part {
  readonly cycle: { readonly committee: { readonly sortNumber: number; readonly id: string } };
}

/** By the committees' numbers. */
function inOrder<One extends Part>(parts: readonly One[]): One[] {
  return parts.toSorted(
    ({ cycle: { committee: a } }, { cycle: { committee: b } }) => a.sortNumber - b.sortNumber || (a.id < b.id ? -1 : 1),
  );
}

export const Meeting = builder.prismaNode('Meeting', {
  id: { field: 'id', description: 'The global id; it stays when the meeting is moved or cancelled.' },
  nullable: true,
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
      resolve: (row, { language }, { act }) => inLanguage(titlesOf(row, act.actor), language ?? 'NB'),
    }),
    titles: t.field({
      type: LocalizedText,
      description: 'The title in each language.',
      select: { ...titled },
      resolve: (row, _args, { act }) => titlesOf(row, act.actor),
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
    committees: t.field({
      type: [Committee],
      description: 'The committees that meet, by number.',
      select: (_args, _context, nestedSelection) => ({
        committees: { include: { cycle: { include: { committee: nestedSelection(true) } } } },
      }),
      resolve: ({ committees }, _args, { act }) =>
        inOrder(committees.filter(({ cycle }) => maySeeCycle(act.actor, cycle))).map(({ cycle }) => cycle.committee),
    }),
    phases: t.field({
      type: [Phase],
      description: 'The phases it fulfils, one for each committee at most.',
      select: (_args, _context, nestedSelection) => ({
        committees: { include: { cycle: { include: { committee: true } }, phase: nestedSelection(true) } },
      }),
      resolve: ({ committees }, _args, { act }) =>
        inOrder(committees.filter(({ cycle }) => maySeeCycle(act.actor, cycle))).flatMap(({ phase }) => phase ?? []),
    }),
    clashes: t.field({
      type: [Clash],
      description: 'What speaks against its time, for callers who may change it; empty for others, and without a date.',
      resolve: async ({ id, municipalityId, startsAt, status }, _args, { act }) => {
        const asks =
          startsAt !== null && status !== 'CANCELLED' && (await mayChange(act, 'Meeting', { id, municipalityId }));
        return asks ? [...(await clashes(act, id))] : [];
      },
    }),
    moves: t.field({
      type: [MeetingVerb],
      description: 'What the caller can do with it now.',
      select: { committees: { include: { cycle: true } } },
      resolve: async (row, _args, { act }) => {
        if (!(await mayChange(act, 'Meeting', row))) return [];
        const yearClosed = row.committees.some(({ cycle }) => cycle.status === 'CLOSED');
        return [...openMeetingVerbs(row, { yearClosed, now: act.now })];
      },
    }),
  }),
});

/** In order of time; those without a date last. */
export function byTime<One extends { readonly id: string; readonly startsAt: Date | null }>(meetings: readonly One[]) {
  const at = ({ startsAt }: One) => startsAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
  return meetings.toSorted((a, b) => at(a) - at(b) || (a.id < b.id ? -1 : 1));
}

builder.prismaObjectField(Phase, 'meetings', (t) =>
  t.field({
    type: [Meeting],
    description: 'Its meetings, cancelled ones too, in order of time; those without a date last.',
    select: (_args, _context, nestedSelection) => ({ meetings: { include: { meeting: nestedSelection(true) } } }),
    resolve: ({ meetings }) => byTime(meetings.map(({ meeting }) => meeting)),
  }),
);
