import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { z } from 'zod';
import type { Act } from '../act.ts';
import { dayOf, instantOf, isTimeOfDay, today, type Day } from '../calendar.ts';
import { demandInYear, demandOpen, windowInForce } from '../cycle/phase-to-change.ts';
import { seen } from '../access.ts';
import { id, invalid, read, year } from '../input.ts';
import { demandOwn, mayChange } from '../own.ts';
import { Refusal } from '../refusal.ts';
import { daysOf } from '../wheel/window.rules.ts';
import type { Clash } from './clash.rules.ts';
import { OCCURRENCES } from './day-rule.rules.ts';
import { lastPlaces } from './last-places.ts';
import { proposeDates as proposeDays, SPREADS } from './proposal.rules.ts';
import { committeesOf, surroundings } from './surroundings.ts';

const time = z
  .string()
  .refine(isTimeOfDay, { message: 'must be a time of day, as HH:mm', params: { fault: 'invalid_format' } });
const occurrence = z.enum(OCCURRENCES);
const weekday = z.int().min(1).max(7);

const proposeInput = z.object({
  municipality: z.string(),
  year,
  rule: z.object({ occurrence, weekday, from: time, to: time.nullish() }),
  spread: z.enum(SPREADS).nullish(),
  own: z
    .array(z.object({ committeeId: id, occurrence: occurrence.nullish(), weekday: weekday.nullish() }))
    .max(200)
    .nullish(),
  meetingIds: z.array(id).min(1).max(200).nullish(),
  fixed: z
    .array(z.object({ meetingId: id, startsAt: z.date() }))
    .max(200)
    .nullish(),
});
export type ProposeDates = z.input<typeof proposeInput>;

export interface DateProposal {
  readonly meetingId: string;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly ruledOn: Day;
  readonly clashes: readonly Clash[];
  readonly passedOver: readonly Clash[];
  /** Where the committee met last in the year before; null where it did not, or the meeting has its place. */
  readonly lastPlace: string | null;
}

const joined = {
  committees: {
    include: { cycle: { include: { committee: true } }, phase: { include: { template: true } } },
    orderBy: [{ cycle: { committee: { sortNumber: 'asc' } } }, { cycleId: 'asc' }],
  },
} satisfies Prisma.MeetingInclude;

/**
 * Proposes dates for the undated meetings of a year, by a rule for all and what some committees have of their own, and says
 * what speaks against each. Nothing is changed: dateMeetings sets them.
 */
export async function proposeDates(act: Act, input: ProposeDates): Promise<readonly DateProposal[]> {
  if (act.actor.kind === 'PUBLIC') throw new Refusal('SIGN_IN_FIRST', {});
  const { municipality: number, year: asked, rule, spread, own, meetingIds, fixed } = read(proposeInput, input);
  if (rule.to && rule.to <= rule.from) throw invalid('rule.to', 'must be after from', 'before_start');
  const municipality = await act.db.municipality.findUnique({ where: { number } });
  if (municipality === null) throw new Refusal('NOT_FOUND', { what: 'Municipality', id: number });
  const { timeZone } = municipality;
  const owns = new Map((own ?? []).map(({ committeeId, ...one }) => [committeeId, one]));
  const times = new Map((fixed ?? []).map(({ meetingId, startsAt }) => [meetingId, startsAt]));
  const meetings = await meetingsToDate(act, { municipalityId: municipality.id, year: asked, ids: meetingIds });
  const wanted = meetings.map(({ id: meetingId, window, committees }) => {
    const named = committeesOf(committees);
    const ruled = named.committeeIds.flatMap((committeeId) => owns.get(committeeId) ?? [])[0];
    const at = times.get(meetingId);
    const fixedOn = at === undefined ? null : dayOf(at, timeZone);
    if (fixedOn !== null) demandInYear(fixedOn, asked, window);
    return {
      meetingId,
      ...named,
      window,
      year: asked,
      rule: { occurrence: ruled?.occurrence ?? rule.occurrence, weekday: ruled?.weekday ?? rule.weekday },
      fixed: fixedOn,
    };
  });
  const days = wanted
    .flatMap(({ window, fixed: on }) => {
      const { first, last } = daysOf(window, asked);
      return on === null ? [first, last] : [first, last, on];
    })
    .toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const proposals = proposeDays(wanted, {
    spread: spread ?? 'AS_RULED',
    today: today(act.now, timeZone),
    around: await surroundings(act, { municipality, first, last }),
  });
  const places = await lastPlaces(act, { municipalityId: municipality.id, year: asked - 1 });
  // A meeting that has its place keeps it.
  const placeless = new Set(meetings.filter(({ place }) => place === null).map((one) => one.id));
  const committeesIn = new Map(
    wanted.filter(({ meetingId }) => placeless.has(meetingId)).map((one) => [one.meetingId, one.committeeIds]),
  );
  const minutes = rule.to ? minutesOf(rule.to) - minutesOf(rule.from) : null;
  return proposals.map(({ day, ruled, ...proposal }) => {
    const startsAt = times.get(proposal.meetingId) ?? instantOf(day, rule.from, timeZone).at;
    const endsAt = minutes === null ? null : new Date(startsAt.getTime() + minutes * 60_000);
    const committeeIds = committeesIn.get(proposal.meetingId) ?? [];
    const [lastPlace = null] = committeeIds.flatMap((committeeId) => places.get(committeeId) ?? []);
    return { ...proposal, ruledOn: ruled, startsAt, endsAt, lastPlace };
  });
}

interface ToDate {
  readonly municipalityId: string;
  readonly year: number;
  readonly ids: readonly string[] | null | undefined;
}

/** The meetings without a date that fulfil a phase of the year: those named, or all that the caller may date. */
async function meetingsToDate(act: Act, { municipalityId, year: asked, ids }: ToDate) {
  const found = await act.db.meeting.findMany({
    where: {
      AND: seen(act.actor).meeting,
      municipalityId,
      ...(ids ? { id: { in: [...ids] } } : { status: 'PLANNED' }),
      committees: { some: { cycle: { year: asked, ...(ids ? {} : { status: { not: 'CLOSED' } }) } } },
    },
    include: joined,
  });
  const gone = ids?.find((one) => found.every((meeting) => meeting.id !== one));
  if (gone !== undefined) throw new Refusal('NOT_FOUND', { what: 'Meeting', id: gone });
  const own = await Promise.all(found.map((meeting) => mayChange(act, 'Meeting', meeting)));
  if (ids) await demandUndated(act, found);
  const open = found.flatMap((meeting, at) => {
    const phase = meeting.committees.find((part) => part.phase !== null)?.phase ?? null;
    const window = phase === null ? null : windowInForce(phase);
    return phase === null || window === null || own[at] !== true
      ? []
      : [{ ...meeting, window, position: phase.position }];
  });
  const numberOf = ({ committees }: (typeof open)[number]) => committees[0]?.cycle.committee.sortNumber ?? 0;
  return open.toSorted((a, b) => a.position - b.position || numberOf(a) - numberOf(b) || (a.id < b.id ? -1 : 1));
}

/** Refuses meetings that the caller may not date, or that have a date. */
async function demandUndated(act: Act, meetings: readonly Prisma.MeetingGetPayload<{ include: typeof joined }>[]) {
  for (const meeting of meetings) {
    await demandOwn(act, 'Meeting', meeting);
    for (const { cycle } of meeting.committees) demandOpen(cycle);
    if (meeting.status !== 'PLANNED') throw new Refusal('MEETING_MOVE', { from: meeting.status, to: 'DATED' });
  }
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
