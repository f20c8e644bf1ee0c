import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { Act } from '../act.ts';
import { dayOf, dayStored, dayStoredOrNull, storedDay, theDay, today, type Day } from '../calendar.ts';
import { stepOn } from '../case/ledger.rules.ts';
import { cycleFacts, factsOfCycle, meetingsRequired } from '../cycle/cycle-facts.ts';
import { participantsTold } from '../dialogue/few.ts';
import { divergenceOf } from '../cycle/divergence.rules.ts';
import { composition } from '../seat/roster.ts';
import { FORM, type CategoryOfCase, type CommitteeFacts } from './report-facts.ts';
import { countByCategory, type Gathered } from './report.rules.ts';
import { exchangesIn, goodExamplesIn, trainingIn, visitsIn } from './gather-work.ts';

const aCase = {
  include: { statusEvents: { include: { to: true }, orderBy: { seq: 'asc' } } },
} satisfies Prisma.CaseDefaultArgs;

/** Everything about a committee's year that its report tells of. */
const whole = {
  committee: { include: { names: true } },
  meetings: { include: { meeting: true } },
  dialogue: { include: { activities: true, findings: true } },
  agreement: { include: { versions: true } },
  cases: { include: { case: aCase } },
  priorities: { include: { case: aCase } },
  settlements: { include: { case: { select: { isPublic: true } } } },
  elections: { include: { candidacies: true } },
  evaluations: { include: { contributions: true } },
} satisfies Prisma.CycleInclude;

/** The day that a report of a year speaks of: its last, or today while it lasts. */
export function reportDay(year: number, now: Date, zone: string): Day {
  const [day, last] = [today(now, zone), theDay(`${year}-12-31`)];
  return day < last ? day : last;
}

const earlier = (a: Day, b: Day) => (a < b ? a : b);

/** What isn't published is neither told of nor counted: a report is for everyone. */
function published<One extends { readonly case: { readonly isPublic: boolean } }>(some: readonly One[]) {
  return some.filter((one) => one.case.isPublic);
}

/** The facts of a committee's year, as they are on a day. They name nobody. */
export async function gather(act: Act, cycleId: string, asOf: Day): Promise<Gathered> {
  const { db } = act;
  const cycle = await db.cycle.findUniqueOrThrow({ where: { id: cycleId }, include: whole });
  const plan = await db.cycle.findUniqueOrThrow({ where: { id: cycleId }, select: factsOfCycle });
  const { committeeId, dialogue, agreement, elections } = cycle;
  const [evaluation] = cycle.evaluations;
  const zone = plan.municipality.timeZone;
  const priorities = published(cycle.priorities);
  const settlements = published(cycle.settlements);
  const dealtWith = new Map([...published(cycle.cases), ...priorities].map((one) => [one.caseId, one.case]));
  // A closed year tells of its cases as it settled them, whatever becomes of them before New Year.
  const casesOn = cycle.closedAt === null ? asOf : earlier(asOf, dayOf(cycle.closedAt, zone));
  const statuses = new Map([...dealtWith].map(([id, one]) => [id, categoryOn(one, casesOn)]));
  const categories: CategoryOfCase = new Map(
    [...statuses].flatMap(([id, category]) => (category ? [[id, category]] : [])),
  );
  const ranks = new Map(priorities.map(({ caseId, rank }) => [caseId, rank]));
  const { residents, politicians, youthObservers, vacancies } = await composition(act, { committeeId, on: asOf });
  const positions = new Map(plan.phases.map(({ id, position }) => [id, position]));
  const named = cycle.committee.names
    .filter(({ validFrom }) => dayStored(validFrom) <= asOf)
    .toSorted((a, b) => b.validFrom.getTime() - a.validFrom.getTime())[0];
  const facts: CommitteeFacts = {
    form: FORM,
    asOf,
    meetingsRequired: meetingsRequired(plan),
    meetings: cycle.meetings
      .map(({ meeting: { id, kind, status, heldAt, startsAt } }) => {
        const at = heldAt ?? startsAt;
        return { meetingId: id, kind, status, on: at === null ? null : dayOf(at, zone) };
      })
      .toSorted((a, b) => ((a.on ?? '9999') + a.meetingId < (b.on ?? '9999') + b.meetingId ? -1 : 1)),
    dialogue: dialogue && {
      dialogueId: dialogue.id,
      status: dialogue.status,
      completedOn: dayStoredOrNull(dialogue.completedOn),
      activities: dialogue.activities.length,
      participants: participantsTold(dialogue.activities),
      challenges: dialogue.findings.filter(({ type }) => type === 'CHALLENGE').length,
      opportunities: dialogue.findings.filter(({ type }) => type === 'OPPORTUNITY').length,
      needs: dialogue.findings.filter(({ type }) => type === 'NEED').length,
    },
    agreement: agreementIn(agreement),
    casesInAll: categories.size,
    priorities: priorities.length,
    cases: [...dealtWith.values()]
      .flatMap(({ id, number, title }) => {
        const category = categories.get(id);
        return category ? [{ caseId: id, number, title, category, rank: ranks.get(id) ?? null }] : [];
      })
      .toSorted((a, b) => (a.number < b.number ? -1 : 1)),
    casesByCategory: countByCategory(categories),
    settled: settlements.filter(({ outcome }) => outcome === 'SETTLED').length,
    carriedOver: settlements.filter(({ outcome }) => outcome === 'CARRIED_OVER').length,
    workingGroups: await db.workingGroup.count({
      where: {
        committeeId,
        status: { not: 'FORMING' },
        startedOn: { lte: storedDay(asOf) },
        OR: [{ endedOn: null }, { endedOn: { gte: storedDay(theDay(`${cycle.year}-01-01`)) } }],
      },
    }),
    exchanges: await exchangesIn(act, cycleId),
    visits: await visitsIn(act, cycleId),
    goodExamples: await goodExamplesIn(act, cycleId),
    ...(await trainingIn(act, { cycleId, committeeId, asOf })),
    elections: elections
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, status, heldOn, candidacies }) => ({
        electionRoundId: id,
        status,
        heldOn: dayStoredOrNull(heldOn),
        elected: candidacies.filter(({ elected }) => elected).length,
      })),
    composition: { residents, politicians, youthObservers, vacancies },
    divergence: divergenceOf(cycleFacts(plan), asOf).map(({ phaseId, kind, days, reason }) => ({
      position: phaseId === null ? null : (positions.get(phaseId) ?? null),
      kind,
      days,
      reason,
    })),
    evaluation: evaluation
      ? {
          evaluationId: evaluation.id,
          summary: evaluation.summary,
          byResidents: evaluation.contributions.filter(({ givenBy }) => givenBy === 'RESIDENTS').length,
          byPoliticians: evaluation.contributions.filter(({ givenBy }) => givenBy === 'POLITICIANS').length,
        }
      : null,
  };
  return { of: { committeeId, cycleId, number: named?.number ?? 0, name: named?.name ?? '' }, facts, categories };
}

type Agreement = Prisma.AgreementGetPayload<{ include: { versions: true } }>;

function agreementIn(agreement: Agreement | null): CommitteeFacts['agreement'] {
  const adopted = agreement?.versions.filter(({ status }) => status !== 'DRAFT') ?? [];
  const [first] = adopted.toSorted((a, b) => a.number - b.number);
  if (agreement === null || first === undefined) return null;
  return { agreementId: agreement.id, adoptedOn: dayStoredOrNull(first.adoptedOn), versions: adopted.length };
}

/** What a case's status meant at the end of a day (R20); undefined where it was not raised yet. */
function categoryOn({ statusEvents }: Prisma.CaseGetPayload<typeof aCase>, asOf: Day) {
  const steps = statusEvents.map((event) => ({ ...event, occurredOn: dayStored(event.occurredOn) }));
  return stepOn(steps, asOf)?.to?.category;
}
