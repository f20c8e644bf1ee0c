import type { Doing, Drawn, Happen } from './happening.ts';
import type { Row } from './raw.ts';

const one = (rows: readonly Row[] = [], { which }: Drawn) => rows[which % Math.max(1, rows.length)];
const ofCycle = ({ raw, cycleId }: Doing, table: 'phase' | 'meeting_committee') =>
  (raw[table] ?? []).filter((row) => row['cycle_id'] === cycleId);

function meetingOf(doing: Doing, drawn: Drawn) {
  const part = one(ofCycle(doing, 'meeting_committee'), drawn);
  return doing.raw.meeting?.find(({ id }) => id === part?.['meeting_id']);
}

const dates: Happen = async (doing, drawn) => {
  const phase = one(
    ofCycle(doing, 'phase').filter(({ kind }) => kind !== 'MEETING'),
    drawn,
  );
  if (phase === undefined) return;
  const { tx, on, until, municipalityId, now, at } = doing;
  const before = phase['starts_on'];
  if (typeof before === 'string' && drawn.isSo) {
    const ends = phase['ends_on'];
    const move = { municipalityId, phaseId: phase.id, startsOn: new Date(before), reason: 'Flyttet' };
    const endsOn = typeof ends === 'string' ? new Date(ends) : null;
    await tx.phaseMove.create({ data: { ...move, endsOn, movedAt: drawn.pick < 6 ? at : now } });
  }
  await tx.phase.update({ where: { id: phase.id }, data: { startsOn: on, endsOn: drawn.pick < 8 ? until : null } });
};

const meets: Happen = async (doing, drawn) => {
  const meeting = meetingOf(doing, drawn);
  if (meeting === undefined) return;
  const { tx, at, municipalityId, now } = doing;
  const startsAt = typeof meeting['starts_at'] === 'string' ? new Date(meeting['starts_at']) : null;
  if (startsAt !== null && drawn.isSo) {
    const move = { municipalityId, meetingId: meeting.id, startsAt, reason: 'Flyttet' };
    await tx.meetingMove.create({ data: { ...move, movedAt: drawn.pick < 6 ? at : now } });
  }
  const status = (['DATED', 'DATED', 'PLANNED', 'HELD', 'HELD', 'CANCELLED'] as const)[drawn.pick % 6] ?? 'HELD';
  await tx.meeting.update({
    where: { id: meeting.id },
    data: {
      status,
      startsAt: status === 'PLANNED' ? startsAt : at,
      heldAt: status === 'HELD' ? at : null,
      cancelledAt: status === 'CANCELLED' ? at : null,
      cancelReason: status === 'CANCELLED' ? 'Avlyst' : null,
    },
  });
};

/** What happens to the plans of a year, as somebody could write it into the tables. */
export const RANDOM_PLANS = {
  meets,
  meetsMore: meets,
  meetsAgain: meets,
  meetsBesides: async (doing, drawn) => {
    const { tx, municipalityId, cycleId, at } = doing;
    const phase = one(ofCycle(doing, 'phase'), drawn);
    const status = drawn.isSo ? 'HELD' : 'DATED';
    const meeting = await tx.meeting.create({
      data: {
        municipalityId,
        kind: drawn.pick % 3 === 0 ? 'ORDINARY' : 'EXTRA',
        status,
        startsAt: at,
        heldAt: status === 'HELD' ? at : null,
      },
    });
    const phaseId = drawn.pick % 2 === 0 ? (phase?.id ?? null) : null;
    await tx.meetingCommittee.create({ data: { municipalityId, meetingId: meeting.id, cycleId, phaseId } });
  },
  meetsTogether: async ({ tx, raw, municipalityId, cycleId }, drawn) => {
    const meeting = one(raw.meeting, drawn);
    if (meeting === undefined) return;
    await tx.meetingCommittee.upsert({
      where: { meetingId_cycleId: { meetingId: meeting.id, cycleId } },
      create: { municipalityId, meetingId: meeting.id, cycleId },
      update: {},
    });
  },
  announces: async ({ tx, raw, at }, drawn) => {
    const dated = (raw.meeting ?? []).filter((row) => row['status'] === 'DATED' && row['starts_at'] !== null);
    const meeting = one(dated, drawn);
    if (meeting === undefined) return;
    await tx.meeting.update({ where: { id: meeting.id }, data: { status: 'ANNOUNCED', announcedAt: at } });
  },
  dates,
  datesMore: dates,
  datesAgain: dates,
  signsOff: async (doing, drawn) => {
    const phase = one(ofCycle(doing, 'phase'), drawn);
    if (phase === undefined) return;
    const data = { doneOn: drawn.pick < 9 ? doing.on : null };
    await doing.tx.phase.update({ where: { id: phase.id }, data });
  },
  skips: async (doing, drawn) => {
    const phase = one(ofCycle(doing, 'phase'), drawn);
    if (phase === undefined) return;
    const skip = { skippedOn: doing.on, skipReason: 'Ikke i år' };
    const data = drawn.pick < 9 ? skip : { skippedOn: null, skipReason: null };
    await doing.tx.phase.update({ where: { id: phase.id }, data });
  },
  chooses: async (doing, drawn) => {
    const phase = one(
      ofCycle(doing, 'phase').filter(({ optional }) => optional === true),
      drawn,
    );
    if (phase === undefined) return;
    const choice = (['WANTED', 'DECLINED', 'UNDECIDED'] as const)[drawn.pick % 3] ?? 'WANTED';
    const choiceOn = choice === 'UNDECIDED' ? null : doing.on;
    await doing.tx.phase.update({ where: { id: phase.id }, data: { choice, choiceOn } });
  },
  words: async (doing, drawn) => {
    const phase = one(
      ofCycle(doing, 'phase').filter((row) => row['template_id'] !== null),
      drawn,
    );
    if (phase === undefined) return;
    const own = { titleNb: 'Vårt eget møte', reason: 'Vi vil det slik' };
    await doing.tx.phase.update({ where: { id: phase.id }, data: drawn.isSo ? own : { titleNb: null } });
  },
  adds: async ({ tx, municipalityId, cycleId }, drawn) =>
    tx.phase.create({
      data: {
        municipalityId,
        cycleId,
        position: 20 + drawn.pick,
        kind: 'OTHER',
        titleNb: 'Dugnad',
        windowKind: 'RANGE',
        windowMonths: [6],
      },
    }),
  closes: async ({ tx, cycleId, at, on }, drawn) => {
    const status = (['OPEN', 'OPEN', 'CLOSED', 'CLOSED', 'CLOSED', 'PLANNED'] as const)[drawn.pick % 6] ?? 'OPEN';
    const opened = drawn.isSo ? { openedAt: status === 'PLANNED' ? null : on } : {};
    const data = { status, ...opened, closedAt: status === 'CLOSED' ? at : null };
    await tx.cycle.update({ where: { id: cycleId }, data });
  },
} satisfies Record<string, Happen>;
