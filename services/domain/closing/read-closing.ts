import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { Act } from '../act.ts';
import { followsDialogue, isAboutDialogue } from '../agenda/proposals.rules.ts';
import { dayOf, dayStored, dayStoredOrNull, storedDay, theDay, today, type Day } from '../calendar.ts';
import { stepOn } from '../case/ledger.rules.ts';
import { meetingAsItStood, wasHeld } from '../cycle/as-of.rules.ts';
import { cycleFacts, factsOfCycle, meetingsRequired } from '../cycle/cycle-facts.ts';
import type { CycleFacts } from '../cycle/phase-facts.ts';
import { progressOf } from '../cycle/progress.rules.ts';
import { advisedBy } from '../priority/priority.rules.ts';
import { inForce } from '../regulation/regulation.rules.ts';
import { ruleWith } from '../rule/rules.ts';
import { composition } from '../seat/roster.ts';
import type { CaseInYear, ClosingFacts } from './closing-facts.ts';

const caseOfYear = {
  select: {
    caseId: true,
    case: {
      select: {
        id: true,
        number: true,
        title: true,
        horizon: true,
        status: { select: { id: true, category: true, labelNb: true } },
        statusEvents: {
          select: {
            id: true,
            seq: true,
            occurredOn: true,
            recordedAt: true,
            toId: true,
            correctsId: true,
            to: { select: { id: true, category: true, labelNb: true } },
          },
        },
      },
    },
  },
  orderBy: [{ case: { number: 'asc' } }, { id: 'asc' }],
} satisfies Prisma.CaseCycleFindManyArgs;

const closingYear = {
  ...factsOfCycle,
  status: true,
  version: true,
  municipalityId: true,
  committeeId: true,
  closedAt: true,
  municipality: { include: { regulations: true } },
  cases: caseOfYear,
  settlements: true,
  priorities: {
    select: {
      rank: true,
      caseId: true,
      case: { select: { number: true, horizon: true, _count: { select: { findings: true } } } },
    },
    orderBy: [{ rank: 'asc' }, { id: 'asc' }],
  },
  dialogue: { select: { id: true, status: true, completedOn: true, _count: { select: { findings: true } } } },
  agreement: { select: { versions: { select: { status: true, adoptedOn: true } } } },
  evaluations: { where: { level: 'COMMITTEE' }, select: { contributions: { select: { givenBy: true } } } },
  elections: { select: { status: true } },
  annualReports: { select: { status: true } },
  overrides: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
} satisfies Prisma.CycleSelect;

/** A committee's year with all that closing it rests on. */
export function yearToClose({ db }: Pick<Act, 'db'>, id: string) {
  return db.cycle.findUnique({ where: { id }, select: closingYear });
}

export type YearToClose = NonNullable<Awaited<ReturnType<typeof yearToClose>>>;

/** What is known of a year at the end of a day. */
export async function closingFacts(act: Act, year: YearToClose, on: Day): Promise<ClosingFacts> {
  const facts = cycleFacts(year);
  const { dialogue, priorities } = year;
  const regulation = regulationOn(year, theDay(`${year.year}-12-31`));
  const required = meetingsRequired(year);
  const held = progressOf(facts, on, required).meetingsHeld;
  return {
    meetings: { held, required },
    dialogue: dialogue && {
      completed:
        dialogue.status === 'COMPLETED' && dialogue.completedOn !== null && dayStored(dialogue.completedOn) <= on,
      findings: dialogue._count.findings,
    },
    dialoguesRequired: regulation?.dialogues ?? 0,
    cases: casesOf(year, on),
    priorities: priorities.map(({ caseId, case: { number, horizon, _count } }) => ({
      id: caseId,
      number,
      horizon,
      findings: _count.findings,
    })),
    advised: advisedBy(regulation),
    agreement: agreementOf(year),
    meetingAfterDialogue: await meetingAfterDialogue(act, year, facts, on),
    contributions: year.evaluations[0]?.contributions ?? null,
    election: {
      expected: await anyTermEnds(act, year),
      held: year.elections.some(({ status }) => status === 'HELD'),
    },
    composition: await composition(act, { committeeId: year.committeeId, on }),
    earlierOpen: await earlierOpen(act, year),
    report: year.annualReports[0]?.status ?? 'NONE',
    overrides: year.overrides.flatMap(({ rule: id, reason, decidedOn }) => {
      const rule = ruleWith(id);
      return rule ? [{ rule, reason, decidedOn: dayStored(decidedOn) }] : [];
    }),
  };
}

/** What an earlier year carries over would find this one closed, so it is closed first. */
async function earlierOpen({ db }: Act, { committeeId, year }: YearToClose): Promise<readonly number[]> {
  const earlier = await db.cycle.findMany({
    where: { committeeId, year: { lt: year }, status: 'OPEN' },
    select: { year: true },
    orderBy: { year: 'asc' },
  });
  return earlier.map((one) => one.year);
}

/** The day on which a closed year was closed; for any other today. */
export function closingDay({ now }: Act, { closedAt, municipality: { timeZone } }: YearToClose): Day {
  return closedAt === null ? today(now, timeZone) : dayOf(closedAt, timeZone);
}

type CaseOfYear = YearToClose['cases'][number]['case'];

/** The status of a case at the end of a day, as its ledger has it; the first it had where it came later. */
export function statusOn({ status, statusEvents }: CaseOfYear, on: Day) {
  const steps = statusEvents.map((step) => ({ ...step, occurredOn: dayStored(step.occurredOn) }));
  return stepOn(steps, on)?.to ?? stepOn(steps)?.to ?? status;
}

/** The last day on which a meeting was held, the dialogue completed, the agreement adopted or a case raised. */
export function lastDayOfWork(year: YearToClose): Day | undefined {
  const { phases, extras } = cycleFacts(year);
  const held = [...phases.flatMap(({ meetings }) => meetings), ...extras].filter(wasHeld).map(({ heldOn }) => heldOn);
  const { dialogue, agreement, cases } = year;
  const adopted = agreement?.versions.map(({ adoptedOn }) => dayStoredOrNull(adoptedOn)) ?? [];
  const raised = cases.map(({ case: { statusEvents } }) =>
    dayStoredOrNull(statusEvents.find(({ seq }) => seq === 1)?.occurredOn ?? null),
  );
  const days = [...held, dayStoredOrNull(dialogue?.completedOn ?? null), ...adopted, ...raised];
  return days
    .filter((one) => one !== null)
    .toSorted()
    .at(-1);
}

/** A closed year tells what was settled; an open one where its cases stand. */
function casesOf({ status, cases, settlements }: YearToClose, on: Day): readonly CaseInYear[] {
  return cases.map(({ case: one }) => {
    const { id, number } = one;
    const settlement = settlements.find(({ caseId }) => caseId === id);
    const category = status === 'CLOSED' && settlement ? settlement.category : statusOn(one, on).category;
    return { id, number, category, said: settlement?.outcome ?? null };
  });
}

function agreementOf({ agreement }: YearToClose): ClosingFacts['agreement'] {
  if (agreement === null) return 'NONE';
  return agreement.versions.some(({ status }) => status !== 'DRAFT') ? 'ADOPTED' : 'DRAFT';
}

function regulationOn({ municipality: { regulations } }: YearToClose, on: Day) {
  return inForce(
    regulations.map((regulation) => ({ ...regulation, validFrom: dayStored(regulation.validFrom) })),
    on,
  );
}

/** "Meeting 2" of the source text: the one that follows the dialogue (R14). */
async function meetingAfterDialogue(
  { db }: Act,
  { dialogue }: YearToClose,
  { phases }: CycleFacts,
  on: Day,
): Promise<ClosingFacts['meetingAfterDialogue']> {
  const inOrder = phases.map(({ skippedOn, ...one }) => ({ ...one, skipped: skippedOn !== null }));
  const phase = phases.find(({ id }) => followsDialogue(inOrder, id));
  if (phase === undefined) return null;
  const held = phase.meetings.flatMap((meeting) => meetingAsItStood(meeting, on)).filter(wasHeld);
  const items = await db.agendaItem.findMany({
    where: { meetingId: { in: held.map(({ id }) => id) }, status: { not: 'WITHDRAWN' } },
    select: { dialogueId: true, findings: { select: { finding: { select: { dialogueId: true } } } } },
  });
  return {
    held: held.length > 0,
    findings: dialogue === null ? null : dialogue._count.findings,
    onAgenda: dialogue !== null && items.some((item) => isAboutDialogue(item, dialogue.id)),
  };
}

/** Whether the term of any resident ends about the turn of the year, so that new ones are to be elected (R17). */
async function anyTermEnds({ db }: Act, { committeeId, year }: YearToClose): Promise<boolean> {
  const [first, last] = [storedDay(theDay(`${year}-11-01`)), storedDay(theDay(`${year + 1}-01-31`))];
  const ending = await db.membership.count({
    where: { seat: { committeeId, kind: 'RESIDENT' }, endsOn: { gte: first, lte: last } },
  });
  return ending > 0;
}
