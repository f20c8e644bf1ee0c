import type { Act } from '../act.ts';
import { dayStored, theDay, today, type Day } from '../calendar.ts';
import { membershipsOn } from '../seat/seat-holders.ts';
import { coverageOf, reach, type Coverage, type Member, type Role } from './coverage.rules.ts';

type Reads = Pick<Act, 'db'>;

async function membersOn(act: Reads, committeeId: string, on: Day): Promise<readonly Member[]> {
  const memberships = await membershipsOn(act, committeeId, on);
  return memberships.map(({ personId, seat: { kind } }) => ({ personId, kind }));
}

interface Training {
  readonly heldOn: Date;
  readonly cycle: { readonly committeeId: string };
  readonly participants: readonly { readonly personId: string }[];
}

/** How many of a role's members a training reached, of those who held a seat that day. */
export async function reachOf(act: Reads, { heldOn, cycle, participants }: Training, role: Role) {
  const members = await membersOn(act, cycle.committeeId, dayStored(heldOn));
  return reach(members, role, new Set(participants.map(({ personId }) => personId)));
}

/** How far a year's trainings reached those who hold a seat on a day: today, or the year's nearest, unless it is given. */
export async function trainingCoverage(act: Act, cycleId: string, on?: Day | null): Promise<readonly Coverage[]> {
  const { year, committeeId, municipality, trainings } = await act.db.cycle.findUniqueOrThrow({
    where: { id: cycleId },
    include: { municipality: true, trainings: { include: { participants: true } } },
  });
  const [first, last] = [theDay(`${year}-01-01`), theDay(`${year}-12-31`)];
  const now = today(act.now, municipality.timeZone);
  const within = now < first ? first : now > last ? last : now;
  const members = await membersOn(act, committeeId, on ?? within);
  return coverageOf(
    members,
    trainings.map(({ subjects, participants }) => ({
      subjects,
      participants: participants.map(({ personId }) => personId),
    })),
  );
}
