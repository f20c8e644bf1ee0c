import { PURPOSES } from '@naerhjul/prisma/seed/words.ts';
import { ACTORS, HELPERS, type ActorKey } from '@naerhjul/prisma/seed/actors.ts';
import type { Day } from '@naerhjul/prisma/seed/types.ts';
import type { SeedStep } from '@naerhjul/prisma/seed/work.ts';
import type { Act } from '../act.ts';
import { assign, finishAssignment } from '../priority/assign.ts';
import { giveAdvice } from '../priority/give-advice.ts';
import { prioritiseCase } from '../priority/prioritise-case.ts';
import { endWorkingGroup, activateWorkingGroup, formWorkingGroup } from '../working-group/form-working-group.ts';
import { registerOutsideActor } from '../working-group/outside-actor.ts';
import { seatKey, type Known } from './known.ts';
import { momentOf, type Chain, type Step } from './timeline.ts';
import { pick, turnOf } from './turn.ts';
import { cameUp, evening, heldAt, prioritised, SECOND, tasksIn, type Raised, type Worked } from './worked.ts';

const groupOf = (key: string) => `group of ${key}`;

/** The persons and organisations who help out, registered once for a municipality. */
export function actorsStep(municipality: string, known: Known, at: Date): Step {
  const run = async (act: Act) => {
    for (const [key, { kind, name, ...more }] of Object.entries(ACTORS)) {
      const publication = kind === 'ORGANISATION' ? 'PUBLIC' : 'ROLE_ONLY';
      const { id } = await registerOutsideActor(act, { municipality, kind, name, publication, ...more });
      known.set(`${municipality} actor ${key}`, id);
    }
  };
  return { at, kind: 'PLAN', run };
}

/** What the residents prioritise at the second meeting, who does what with it, and what the politicians advise. */
export function prioritySteps(worked: Worked): readonly Chain[] {
  const second = heldAt(worked, SECOND);
  if (second === undefined) return [];
  const { known, slug, zone } = worked;
  const { on, meetingId } = second;
  const decide = async (act: Act) => {
    for (const one of prioritised(worked))
      await prioritise(act, worked, one, { decidedOn: on, meetingId: meetingId() });
    const cycleId = worked.opened.cycleId(slug);
    for (const { key, flow } of cameUp(worked)) {
      await giveAdvice(act, { caseId: known.id(key), text: flow.advice, cycleId, meetingId: meetingId(), givenOn: on });
    }
  };
  const done = prioritised(worked).flatMap((one) => doneSteps(one, on, worked));
  const ended = cameUp(worked).flatMap(({ key, flow }): readonly Chain[] => {
    const achieved = flow.steps.find(([, to]) => to === 'ACHIEVED');
    if (achieved === undefined) return [];
    const run = async (act: Act) => {
      if (known.has(groupOf(key))) await endWorkingGroup(act, { id: known.id(groupOf(key)) });
    };
    return [[{ at: momentOf(on, '10:05', zone, achieved[0]), kind: 'FACT', run }]];
  });
  return [[{ at: evening(on, worked, 6), kind: 'FACT', run: decide }], ...done, ...ended];
}

/** What was to be done is done in time, each on a day of its own. */
function doneSteps(one: Raised, on: Day, { known, zone, year }: Worked): readonly Chain[] {
  return tasksIn(one, year).flatMap(([, doneAfter], turn): readonly Chain[] => {
    if (doneAfter === undefined) return [];
    const name = `assignment ${one.key} ${year} ${turn}`;
    const days = Math.max(2, doneAfter - (turnOf(name) % 8));
    const run = (act: Act) => finishAssignment(act, { id: known.id(name) });
    return [[{ at: momentOf(on, '10:05', zone, days), kind: 'FACT', run }]];
  });
}

/** Why a case is prioritised, as what becomes of it tells. */
export function whyPrioritised(steps: readonly SeedStep[]): string | undefined {
  return steps.find(([, to]) => to === 'PRIORITISED')?.[2];
}

interface Decided {
  readonly decidedOn: string;
  readonly meetingId: string;
}

/** Prioritises a case, puts a working group together where that is the way, and says who does what. */
async function prioritise(act: Act, worked: Worked, raised: Raised, decided: Decided) {
  const { key, flow, one } = raised;
  const { known, slug, year, opened } = worked;
  const caseId = known.id(key);
  const { id: priorityId } = await prioritiseCase(act, {
    caseId,
    cycleId: opened.cycleId(slug),
    wayOfWorking: flow.way,
    wayOfWorkingText: flow.way === 'OTHER' ? 'Dugnad sammen med naboene' : undefined,
    reason: whyPrioritised(flow.steps),
    ...decided,
  });
  const helpers = HELPERS[one.flow];
  const group =
    flow.way === 'WORKING_GROUP' && helpers
      ? await groupFor(act, worked, { key, title: one.title, helpers, purpose: flow.purpose })
      : undefined;
  for (const [turn, [task]] of tasksIn(raised, year).entries()) {
    const doer = turn === 0 && group ? { workingGroupId: group } : doerOf(worked, turn);
    const dueOn = `${year}-${turn === 0 ? '10' : '11'}-01`;
    const { id } = await assign(act, { priorityId, task, ...doer, dueOn });
    known.set(`assignment ${key} ${year} ${turn}`, id);
  }
}

/** A resident of the first seats, all of them grown up, or else the committee in words. */
function doerOf({ people, known, index, year }: Worked, turn: number) {
  const term = year < 2025 ? 2023 : 2025;
  const seat = 1 + ((index + year + turn) % 3);
  const resident = people?.residents.find(({ seats, left }) => seats[term] === seat && left === undefined);
  return resident && known.has(resident.name) ? { personId: known.id(resident.name) } : { assignee: 'Nærutvalget' };
}

interface Grouped {
  readonly key: string;
  readonly title: string;
  readonly helpers: readonly ActorKey[];
  readonly purpose: string | undefined;
}

/** The working group of a case: formed the first time, and at work since. None where nobody is told of. */
async function groupFor(
  act: Act,
  worked: Worked,
  { key, title, helpers, purpose }: Grouped,
): Promise<string | undefined> {
  const { known, people, slug, municipality } = worked;
  const name = groupOf(key);
  if (known.has(name) || people === undefined) return known.has(name) ? known.id(name) : undefined;
  const seatIds = [1, 3].map((position) => known.id(seatKey(slug, 'RESIDENT', position)));
  const members = await act.db.membership.findMany({
    where: { seatId: { in: seatIds }, startsOn: { lte: act.now }, endsOn: { gt: act.now } },
    select: { personId: true },
  });
  const { id } = await formWorkingGroup(act, {
    committeeId: known.id(slug),
    name: `Arbeidsgruppe: ${title}`,
    purpose: [purpose, pick(PURPOSES, title)].filter(Boolean).join(' '),
    caseIds: [known.id(key)],
    memberIds: members.map(({ personId }) => personId),
    actorIds: helpers.map((helper) => known.id(`${municipality} actor ${helper}`)),
  });
  await activateWorkingGroup(act, { id });
  known.set(name, id);
  return id;
}
