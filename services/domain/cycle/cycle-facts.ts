import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { dayOf, dayStored, dayStoredOrNull, theDay, type Day } from '../calendar.ts';
import { inForce } from '../regulation/regulation.rules.ts';
import type { CycleFacts, MeetingFacts, PhaseFacts } from './phase-facts.ts';
import { windowInForce } from './phase-to-change.ts';

const meeting = {
  select: {
    id: true,
    kind: true,
    status: true,
    startsAt: true,
    heldAt: true,
    cancelledAt: true,
    cancelReason: true,
    timeReason: true,
    createdAt: true,
    moves: { select: { movedAt: true, startsAt: true, reason: true }, orderBy: [{ movedAt: 'asc' }, { id: 'asc' }] },
  },
} satisfies Prisma.MeetingDefaultArgs;

/** What progress and divergence of a year are computed from, as one read. */
export const factsOfCycle = {
  id: true,
  year: true,
  openedAt: true,
  municipality: {
    select: { timeZone: true, regulations: { select: { validFrom: true, ordinaryMeetings: true } } },
  },
  meetings: { where: { phaseId: null }, select: { meeting } },
  phases: {
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    // Column by column: with an include, a caller who asks for no phase of it would get none of them.
    select: {
      id: true,
      version: true,
      createdAt: true,
      updatedAt: true,
      municipalityId: true,
      cycleId: true,
      templateId: true,
      position: true,
      kind: true,
      optional: true,
      choice: true,
      choiceOn: true,
      choiceReason: true,
      titleNb: true,
      titleNn: true,
      titleEn: true,
      windowKind: true,
      windowMonths: true,
      startsOn: true,
      endsOn: true,
      place: true,
      timeReason: true,
      doneOn: true,
      skippedOn: true,
      skipReason: true,
      reason: true,
      template: { select: { windowKind: true, windowMonths: true } },
      moves: {
        select: { movedAt: true, startsOn: true, endsOn: true, reason: true },
        orderBy: [{ movedAt: 'asc' }, { id: 'asc' }],
      },
      meetings: { select: { meeting } },
    },
  },
} satisfies Prisma.CycleSelect;

type Facts = Prisma.CycleGetPayload<{ select: typeof factsOfCycle }>;

/** The facts of a year, with days in the municipality's time zone. */
export function cycleFacts(row: Facts): CycleFacts {
  const zone = row.municipality.timeZone;
  return {
    year: row.year,
    openedOn: row.openedAt === null ? null : dayOf(row.openedAt, zone),
    phases: row.phases.map((phase) => phaseFacts(phase, zone)),
    extras: row.meetings.map(({ meeting: found }) => meetingFacts(found, zone)),
  };
}

/** How many ordinary meetings the regulation in force on the year's last day asks for (R02). */
export function meetingsRequired({ year, municipality }: Facts): number {
  const versions = municipality.regulations.map(({ validFrom, ordinaryMeetings }) => ({
    validFrom: dayStored(validFrom),
    ordinaryMeetings,
  }));
  return inForce(versions, theDay(`${year}-12-31`))?.ordinaryMeetings ?? 0;
}

/** Whether anything in the year was held or carried out: then it can't go back to preparation. */
export function anythingDone({ phases, meetings }: Facts): boolean {
  const held = [...meetings, ...phases.flatMap((phase) => phase.meetings)].some(
    ({ meeting: { status } }) => status === 'HELD',
  );
  return held || phases.some(({ doneOn }) => doneOn !== null);
}

function phaseFacts(phase: Facts['phases'][number], zone: string): PhaseFacts {
  const { template } = phase;
  const window = windowInForce(phase);
  if (window === null) throw new Error(`phase ${phase.id} has neither a template nor a window`);
  return {
    id: phase.id,
    position: phase.position,
    kind: phase.kind,
    optional: phase.optional,
    choice: phase.choice,
    choiceOn: dayStoredOrNull(phase.choiceOn),
    choiceReason: phase.choiceReason,
    plannedOn: dayOf(phase.createdAt, zone),
    window,
    templateWindow: template === null ? null : { kind: template.windowKind, months: template.windowMonths },
    changed: template !== null && (phase.titleNb !== null || phase.windowKind !== null),
    reason: phase.reason,
    startsOn: dayStoredOrNull(phase.startsOn),
    endsOn: dayStoredOrNull(phase.endsOn),
    timeReason: phase.timeReason,
    moves: phase.moves.map(({ movedAt, startsOn, endsOn, reason }) => ({
      on: dayOf(movedAt, zone),
      startedOn: dayStored(startsOn),
      endedOn: dayStoredOrNull(endsOn),
      reason,
    })),
    doneOn: dayStoredOrNull(phase.doneOn),
    skippedOn: dayStoredOrNull(phase.skippedOn),
    skipReason: phase.skipReason,
    meetings: phase.meetings.map(({ meeting: found }) => meetingFacts(found, zone)),
  };
}

function meetingFacts(found: Facts['meetings'][number]['meeting'], zone: string): MeetingFacts {
  const on = (moment: Date | null): Day | null => (moment === null ? null : dayOf(moment, zone));
  return {
    id: found.id,
    kind: found.kind,
    status: found.status,
    plannedOn: dayOf(found.createdAt, zone),
    meetsOn: on(found.startsAt),
    heldOn: on(found.heldAt),
    cancelledOn: on(found.cancelledAt),
    cancelReason: found.cancelReason,
    timeReason: found.timeReason,
    moves: found.moves.map(({ movedAt, startsAt, reason }) => ({
      on: dayOf(movedAt, zone),
      startedOn: dayOf(startsAt, zone),
      endedOn: null,
      reason,
    })),
  };
}
