import { closesCase, type CaseCategory } from '@naerhjul/domain/case/case.rules.ts';
import { dayOf, dayStored } from '@naerhjul/domain/calendar.ts';
import type { Database } from '@naerhjul/prisma/client.ts';
import { DRAMMEN_CASES, LIER_CASES } from '@naerhjul/prisma/seed/cases.ts';
import { OWN } from '@naerhjul/prisma/seed/cases-own.ts';
import { CASE_OUTCOMES, DECIDED } from '@naerhjul/prisma/seed/outcomes.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededDatabase, type Empty } from './given-seed.ts';

const NOW = new Date('2026-11-24T11:00:00Z');
const OSLO = 'Europe/Oslo';
const DRAMMEN = { municipality: { number: '3301' } };

const ledger = { include: { statusEvents: { include: { to: true, correctedBy: true } }, status: true } } as const;

interface Told {
  readonly statusEvents: readonly {
    readonly occurredOn: Date;
    readonly to: { readonly category: CaseCategory } | null;
    readonly correctedBy: readonly object[];
  }[];
}

/** The days on which a case came to a status that is among these, without what was recorded wrongly. */
const daysAt = ({ statusEvents }: Told, among: (category: CaseCategory) => boolean) =>
  statusEvents
    .filter(({ to, correctedBy }) => correctedBy.length === 0 && to !== null && among(to.category))
    .map(({ occurredOn }) => dayStored(occurredOn));

describe('the facts of the example data agree with each other', () => {
  let made: Empty;
  let db: Database['prisma'];
  beforeAll(async () => {
    made = await seededDatabase(NOW);
    db = made.db.prisma;
  }, 300_000);
  afterAll(() => made?.drop());

  const itemsOfHeld = () =>
    db.agendaItem.findMany({
      where: { meeting: { status: 'HELD' } },
      include: { case: ledger, meeting: { include: { committees: { include: { cycle: true } } } } },
    });

  it('has done what was to be done with a case before it was closed, and seldom on the very day', async () => {
    const assignments = await db.assignment.findMany({ include: { priority: { include: { case: ledger } } } });
    const closed = assignments.filter(({ priority }) => closesCase(priority.case.status.category));
    expect(closed.length).toBeGreaterThan(60);
    const told = closed.map(({ doneOn, priority }) => ({
      number: priority.case.number,
      done: doneOn === null ? '' : dayStored(doneOn),
      agreed: dayStored(priority.decidedOn),
      end: daysAt(priority.case, closesCase).at(-1) ?? '',
    }));
    expect(told.filter(({ done, agreed, end }) => done < agreed || done > end)).toEqual([]);
    expect(told.filter(({ done, end }) => done === end).length).toBeLessThan(closed.length / 4);
    expect(new Set(told.map(({ done }) => done)).size).toBeGreaterThan(closed.length / 2);
  });

  it('takes to the politicians what they treat after it', async () => {
    const items = (await itemsOfHeld()).filter(({ outcome }) => outcome === CASE_OUTCOMES.SOON_TREATED[0]);
    expect(items.length).toBeGreaterThan(5);
    const untreated = items.filter(({ case: one, meeting }) => {
      const met = dayOf(meeting.startsAt ?? NOW, OSLO);
      return !(one && daysAt(one, (category) => category === 'IN_TREATMENT').some((day) => day > met));
    });
    expect(untreated.map(({ title }) => title)).toEqual([]);
  });

  it('treats an election on the day it is held, and in a year without one says so', async () => {
    const items = (await itemsOfHeld()).filter(({ title }) => title.startsWith('Velge nye'));
    expect(items.length).toBeGreaterThan(20);
    const rounds = await db.electionRound.findMany();
    const odd = items.filter(({ status, outcome, meeting }) => {
      const round = rounds.find(({ cycleId }) => meeting.committees.some((one) => one.cycleId === cycleId));
      if (round === undefined) return !DECIDED.election.NONE.some((said) => said === outcome);
      const day = dayOf(meeting.startsAt ?? NOW, OSLO);
      return status === 'TREATED' && !(round.heldOn && dayStored(round.heldOn) === day);
    });
    expect(odd.map(({ meeting }) => meeting.startsAt)).toEqual([]);
    const held = rounds.filter(({ status }) => status === 'HELD');
    const candidacies = await db.candidacy.findMany({ where: { electionRoundId: { in: held.map(({ id }) => id) } } });
    const votes = held.map(({ id }) => candidacies.filter((one) => one.electionRoundId === id).map((one) => one.votes));
    expect(new Set(votes.map((all) => all.join())).size).toBe(held.length);
  });

  it('talks of no case after it was closed: it is taken off the agenda', async () => {
    const after = (await itemsOfHeld()).filter(({ case: one, meeting, status }) => {
      const end = one && closesCase(one.status.category) ? daysAt(one, closesCase).at(-1) : undefined;
      return end !== undefined && end <= dayOf(meeting.startsAt ?? NOW, OSLO) && status !== 'WITHDRAWN';
    });
    expect(after.map(({ title }) => title)).toEqual([]);
  });

  it('has cases of every origin, from most of the year, each with a description, and 2026 in the middle', async () => {
    const cases = await db.case.findMany({ where: DRAMMEN, include: { status: true } });
    expect(new Set(cases.map(({ origin }) => origin)).size).toBe(4);
    expect(new Set(cases.map(({ raisedOn }) => raisedOn.getUTCMonth())).size).toBeGreaterThan(6);
    expect(cases.filter(({ description }) => !description)).toEqual([]);
    expect(cases.filter(({ isPublic }) => !isPublic)).toHaveLength(3);
    const now = cases.filter(({ year }) => year === 2026).map(({ status }) => status.category);
    expect(new Set(now).size).toBe(9);
    expect(now.filter(closesCase).length).toBeLessThan(now.length / 3);
  });

  it('records some steps days after they happened (R20)', async () => {
    const steps = await db.caseStatusEvent.findMany();
    const late = steps.filter(({ recordedAt, occurredOn }) => dayOf(recordedAt, OSLO) > dayStored(occurredOn));
    expect(late.length).toBeGreaterThan(20);
    expect(late.length).toBeLessThan(steps.length / 4);
  });

  it('says in minutes what was on the agenda, but not what is kept from the public', async () => {
    const minutes = await db.minutes.findMany({ include: { meeting: { include: { agenda: true } } } });
    expect(new Set(minutes.map(({ text }) => text)).size).toBe(minutes.length);
    const wrong = minutes.filter(({ text, meeting }) =>
      meeting.agenda.some(({ title, isPublic }) => text.includes(title) !== isPublic),
    );
    expect(wrong.map(({ meetingId }) => meetingId)).toEqual([]);
    expect(minutes.flatMap(({ meeting }) => meeting.agenda).filter(({ isPublic }) => !isPublic).length).toBeGreaterThan(
      3,
    );
  });

  it('has an agenda, those present and minutes for the extra meeting that was held', async () => {
    const extras = await db.meeting.findMany({
      where: { kind: 'EXTRA', status: 'HELD' },
      include: { _count: { select: { agenda: true, attendance: true } }, minutes: true },
    });
    expect(extras.map(({ _count, minutes }) => [_count.agenda, minutes?.publishedAt !== null])).toEqual([[3, true]]);
    expect(extras[0]?._count.attendance).toBeGreaterThan(8);
  });
});

it('names cases that there are where it says how one of them differs', () => {
  const cases = [...Object.values(DRAMMEN_CASES), ...Object.values(LIER_CASES)].flatMap((years) =>
    Object.values(years).flat(),
  );
  const titles = new Set(cases.map(({ title }) => title));
  expect(Object.keys(OWN).filter((title) => !titles.has(title))).toEqual([]);
});
