import { missingOf } from '@naerhjul/domain/agreement/agreement.rules.ts';
import { checklistOf } from '@naerhjul/domain/closing/closing-checklist.ts';
import type { Database } from '@naerhjul/prisma/client.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STAFF } from '../schema/seeded.ts';
import { seededDatabase, type Empty } from './given-seed.ts';

const NOW = new Date('2026-11-24T11:00:00Z');
const ROAD = ['stromso-nedenfor-vestfoldbanen', 'skoger-og-askollen', 'svelvik'];

const told = (all: readonly { year: number; status: string; _count: number }[]) =>
  all.map(({ year, status, _count }) => `${year} ${status} ${_count}`).toSorted();

describe('what the seed tells of the committees', () => {
  let made: Empty;
  let db: Database['prisma'];
  beforeAll(async () => {
    made = await seededDatabase(NOW);
    db = made.db.prisma;
  }, 300_000);
  afterAll(() => made?.drop());

  const DRAMMEN = { municipality: { number: '3301' } };

  it('is six to ten cases for each of Drammen, and a few for each of Lier', async () => {
    const leads = await db.case.findMany({ include: { leadCommittee: { include: { municipality: true } } } });
    const counts = Map.groupBy(
      leads,
      ({ leadCommittee }) => `${leadCommittee.municipality.name} ${leadCommittee.slug}`,
    );
    const of = (name: string) => [...counts].filter(([key]) => key.startsWith(name)).map(([, all]) => all.length);
    expect(of('Drammen')).toHaveLength(10);
    expect(of('Drammen').filter((count) => count < 6 || count > 10)).toEqual([]);
    expect(of('Lier').toSorted((a, b) => a - b)).toEqual([1, 2, 3]);
  });

  it('has the road once, shared by three, each of which prioritises it in each year', async () => {
    const shared = await db.case.findMany({
      where: { partners: { some: {} } },
      include: { leadCommittee: true, partners: { include: { committee: true } } },
    });
    expect(
      shared.map(({ leadCommittee: lead, partners }) => [
        lead.slug,
        ...partners.map((one) => one.committee.slug).toSorted(),
      ]),
    ).toEqual([ROAD]);
    const priorities = await db.priority.findMany({
      where: { caseId: shared[0]?.id ?? '' },
      include: { cycle: { include: { committee: true } } },
    });
    const years = priorities.map(({ cycle }) => `${cycle.year} ${cycle.committee.slug}`);
    expect(years.toSorted()).toEqual(
      [2024, 2025, 2026].flatMap((year) => ROAD.map((slug) => `${year} ${slug}`)).toSorted(),
    );
  });

  it('has a priority for each case that has ever been prioritised', async () => {
    const events = await db.caseStatusEvent.findMany({
      where: { to: { category: 'PRIORITISED' } },
      include: { case: { include: { priorities: true } } },
    });
    expect(events.length).toBeGreaterThan(60);
    expect(events.filter(({ case: one }) => one.priorities.length === 0)).toEqual([]);
  });

  it('gives each prioritised case a way of working and someone who does something', async () => {
    const priorities = await db.priority.findMany({ include: { assignments: true } });
    expect(priorities.length).toBeGreaterThan(90);
    expect(priorities.filter(({ wayOfWorking, assignments }) => !wayOfWorking || assignments.length === 0)).toEqual([]);
    expect(new Set(priorities.map(({ wayOfWorking }) => wayOfWorking)).size).toBe(4);
    expect(await db.caseAdvice.count({ where: { givenBy: 'POLITICIANS' } })).toBeGreaterThan(60);
  });

  it('has adopted an agreement for every committee of Drammen in every year but one, without lacking anything (R09)', async () => {
    const adopted = await db.agreementVersion.findMany({
      where: { status: { not: 'DRAFT' } },
      include: {
        agreement: { include: { cycle: { include: { committee: true } } } },
        items: { include: { case: true, assignments: true } },
      },
    });
    const lacking = adopted.filter(
      ({ expectations, wayOfWorking, items }) =>
        missingOf({
          expectations,
          wayOfWorking,
          // What became of a case later is not what the agreement lacked.
          items: items.map((item) => ({
            caseNumber: item.case.number,
            assignments: item.assignments.length,
            category: 'PRIORITISED' as const,
          })),
        }).length > 0,
    );
    expect(lacking).toEqual([]);
    const cycles = await db.cycle.findMany({ where: DRAMMEN, include: { committee: true } });
    const without = cycles.filter(({ id }) => !adopted.some(({ agreement }) => agreement.cycleId === id));
    expect(without.map(({ year, committee }) => `${year} ${committee.slug}`)).toEqual(['2026 svelvik']);
    const later = adopted.filter(({ number, status }) => number === 2 && status === 'ADOPTED');
    expect(later.map(({ agreement: { cycle } }) => `${cycle.year} ${cycle.committee.slug}`).toSorted()).toEqual(
      [
        ...ROAD.map((slug) => `2024 ${slug}`),
        '2025 krokstadelva-og-stenseth',
        '2026 konnerud-og-skoger-vest',
      ].toSorted(),
    );
    expect(await db.agreementVersion.count({ where: { number: 2, status: 'DRAFT' } })).toBe(1);
  });

  it('has working groups of residents with persons and organisations from outside', async () => {
    const groups = await db.workingGroup.findMany({
      include: { members: true, cases: true, actors: { include: { outsideActor: true } } },
    });
    expect(groups.length).toBeGreaterThan(20);
    expect(groups.filter(({ members, cases, actors }) => members.length * cases.length * actors.length === 0)).toEqual(
      [],
    );
    expect(new Set(groups.map(({ status }) => status))).toEqual(new Set(['ACTIVE', 'ENDED']));
    const kinds = groups.flatMap(({ actors }) =>
      actors.map(({ outsideActor }) => `${outsideActor.kind} ${outsideActor.publication}`),
    );
    expect(new Set(kinds)).toEqual(new Set(['PERSON ROLE_ONLY', 'ORGANISATION PUBLIC']));
  });

  it('tells of every held meeting of Drammen what was on its agenda, who was there and what was written', async () => {
    const held = await db.meeting.findMany({
      where: { ...DRAMMEN, status: 'HELD', kind: 'ORDINARY' },
      include: { agenda: true, attendance: true, minutes: true },
    });
    expect(held.length).toBeGreaterThan(100);
    const bare = held.filter(
      ({ agenda, attendance, minutes }) => agenda.length === 0 || attendance.length < 8 || !minutes?.publishedAt,
    );
    expect(bare.map(({ startsAt }) => startsAt)).toEqual([]);
    const statuses = held.flatMap(({ agenda }) => agenda.map(({ status }) => status));
    expect(statuses.filter((status) => status === 'PLANNED')).toEqual([]);
    expect(statuses.filter((status) => status === 'UNFINISHED').length).toBeGreaterThan(5);
    const presence = held.flatMap(({ attendance }) => attendance.map((one) => one.presence));
    expect(new Set(presence)).toEqual(new Set(['PRESENT', 'ABSENT', 'DEPUTY']));
    expect(await db.training.count({ where: DRAMMEN })).toBe(30);
  });

  it('has exchanges that committees took part in and declined, carried out as planned or not, and good examples', async () => {
    const exchanges = await db.exchange.findMany({ include: { invitations: true } });
    const byStatus = Map.groupBy(exchanges, ({ status }) => status);
    expect([byStatus.get('CARRIED_OUT')?.length, byStatus.get('PLANNING')?.length]).toEqual([9, 1]);
    const answers = exchanges.flatMap(({ invitations }) => invitations.map(({ answer }) => answer));
    expect(new Set(answers)).toEqual(new Set(['ACCEPTED', 'DECLINED', 'INVITED']));
    const moved = exchanges.filter(
      ({ plannedPlace, actualPlace }) => actualPlace !== null && plannedPlace !== actualPlace,
    );
    expect(moved).toHaveLength(1);
    expect(await db.goodExample.count({ where: { isPublic: true } })).toBe(4);
  });

  it('has visits of the mayor in every year, one of them confirmed without the leader (R13)', async () => {
    const visits = await db.mayorVisit.findMany({ include: { cycle: true, participants: true } });
    const held = visits.filter(({ status }) => status === 'HELD');
    expect(new Set(held.map(({ cycle }) => cycle.year))).toEqual(new Set([2024, 2025, 2026]));
    expect(visits.filter(({ participants }) => participants.length < 2)).toEqual([]);
    expect(visits.filter(({ confirmReason }) => confirmReason !== null)).toHaveLength(1);
    expect(visits.filter(({ status }) => status !== 'HELD').length).toBeGreaterThan(0);
  });

  it('corrects the ledger twice: a day is put right, and a step is taken away (R20)', async () => {
    const corrections = await db.caseStatusEvent.findMany({
      where: { correctsId: { not: null } },
      include: { case: { include: { status: true } } },
    });
    const became = corrections.map(
      ({ toId, case: one }) => `${toId === null ? 'taken away' : 'put right'} ${one.status.category}`,
    );
    expect(became.toSorted()).toEqual(['put right ACHIEVED', 'taken away IN_PROGRESS']);
  });

  it('treats the papers of 2024, submits most of 2025, and has begun on 2026', async () => {
    const where = DRAMMEN;
    const reports = await db.annualReport.groupBy({ by: ['year', 'status'], where, _count: true });
    const evaluations = await db.evaluation.groupBy({ by: ['year', 'status'], where, _count: true });
    // Ten committees and the municipality.
    expect(told(reports)).toEqual(['2024 TREATED 11', '2025 DRAFT 3', '2025 SUBMITTED 7']);
    expect(told(evaluations)).toEqual(['2024 TREATED 11', '2025 DRAFT 2', '2025 SUBMITTED 8', '2026 DRAFT 4']);
    const contributed = await db.evaluationContribution.groupBy({
      by: ['evaluationId', 'givenBy'],
      where: { evaluation: { year: 2024 } },
    });
    expect(contributed.filter(({ givenBy }) => givenBy !== 'COORDINATOR')).toHaveLength(22);
  });

  it('leaves three committees of 2025 with a few things to do, and no other', async () => {
    const open = await db.cycle.findMany({
      where: { year: 2025, status: 'OPEN' },
      include: { committee: true },
      orderBy: { committee: { sortNumber: 'asc' } },
    });
    const lists = await Promise.all(
      open.map(async ({ id, committee }) => {
        const { rows } = await checklistOf({ db, actor: STAFF, now: NOW }, id);
        const lacking = rows.filter(({ status }) => status === 'LACKING');
        return [
          committee.slug,
          ...lacking.map(({ rule, lacks }) => `${rule} ${rule === 'R15' ? lacks.length : lacks.join()}`),
        ];
      }),
    );
    expect(lists).toEqual([
      ['mjondalen-og-steinberg', 'R15 1', 'R19 submission'],
      ['rodskog-og-gulskogen', 'R03 completion', 'R15 1', 'R16 politicians', 'R18 residents', 'R19 submission'],
      ['svelvik', 'R02 meetings', 'R15 2', 'R07 2024-041', 'R16 evaluation', 'R19 report'],
    ]);
  });

  it('has settled each case of each closed year', async () => {
    const touched = await db.caseCycle.count({ where: { cycle: { status: 'CLOSED' } } });
    expect(touched).toBeGreaterThan(60);
    expect(await db.settlement.count({ where: { cycle: { status: 'CLOSED' } } })).toBe(touched);
  });

  it('publishes no name of a resident who did not agree to it', async () => {
    const published = await db.person.findMany({
      where: { kind: { not: 'POLITICIAN' }, publication: 'PUBLIC' },
      include: { consents: { where: { withdrawnOn: null } } },
    });
    expect(published.length).toBeGreaterThan(10);
    expect(published.filter(({ consents }) => consents.length === 0)).toEqual([]);
    expect(await db.person.count({ where: { publication: 'HIDDEN' } })).toBe(1);
  });
});
