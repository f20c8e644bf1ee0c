import { EVERYTHING, NOBODY, type Actor } from '@naerhjul/domain/act.ts';
import { generateAnnualReport, generateCollatedReport } from '@naerhjul/domain/report/annual-report.service.ts';
import type { Database } from '@naerhjul/prisma/client.ts';
import { createCaseStatuses } from '@naerhjul/domain/case/case-statuses.ts';
import { ENTITIES, MAKE, newChain, type Chain, type Entity } from '../change/one-of-each.ts';

export const HOUSE: Actor = { kind: 'SYSTEM', id: 'system:test', grants: EVERYTHING };

/** What all committees of a municipality have in common. */
const SHARED: ReadonlySet<Entity> = new Set([
  'Municipality',
  'SchoolHoliday',
  'District',
  'DistrictName',
  'Coordinator',
  'Regulation',
  'Wheel',
  'WheelVersion',
  'PhaseTemplate',
  'Theme',
  'Responsibility',
  'CaseTheme',
  'CaseStatus',
]);
const UNCLAIMED: ReadonlySet<Entity> = new Set(['Person', 'PersonContact', 'Consent', 'OutsideActor']);
const COMMITTEE: ReadonlySet<Entity> = new Set(['Committee', 'CommitteeName']);

/** A committee with two years: one that is open, and one that isn't published, with a row of every concept in each. */
export interface PlantedCommittee {
  readonly id: string;
  readonly open: Chain;
  readonly draft: Chain;
}

export interface PlantedMunicipality {
  readonly id: string;
  readonly number: string;
  readonly first: PlantedCommittee;
  readonly second: PlantedCommittee;
  /** A draft of the wheel, and those who belong to no committee. */
  readonly wheelDraft: Chain;
}

/**
 * A municipality of two committees, each with published and unpublished rows of every concept. What is done `before` it is
 * published ends up in what is published, too.
 */
export async function plantMunicipality(
  db: Database,
  before?: (planted: PlantedMunicipality) => Promise<void>,
): Promise<PlantedMunicipality> {
  const base = await newChain(db);
  await makeThose(db, base, (entity) => SHARED.has(entity));
  const wheelDraft = { ...base, ...(await idsOf(db, ['WheelVersion', 'PhaseTemplate', 'Theme', 'Responsibility'])) };
  const { prisma } = db;
  await prisma.wheelVersion.create({
    data: { id: wheelDraft.WheelVersion, municipalityId: base.Municipality, wheelId: base.Wheel, number: 2 },
  });
  await makeThose(db, wheelDraft, (entity) => ['PhaseTemplate', 'Theme', 'Responsibility'].includes(entity));
  await prisma.wheelVersion.update({
    where: { id: base.WheelVersion },
    data: { status: 'PUBLISHED', publishedAt: new Date('2025-10-01T12:00:00Z') },
  });
  await createCaseStatuses({ db: prisma, actor: NOBODY, now: new Date(0) }, base.Municipality);
  // People and outside actors who belong to no committee yet.
  await makeThose(db, { ...wheelDraft, nth: 99 }, (entity) => UNCLAIMED.has(entity));
  const first = await plantCommittee(db, base, 1);
  const second = await plantCommittee(db, base, 2);
  const planted = { id: base.Municipality, number: base.number, first, second, wheelDraft };
  for (const { open, draft } of [first, second]) {
    // One that isn't public is dealt with in the open year as well.
    await prisma.caseCycle.create({
      data: { municipalityId: base.Municipality, caseId: draft.Case, cycleId: open.Cycle },
    });
  }
  await before?.(planted);
  // The reports tell of what was agreed and confirmed by then.
  for (const { open } of [first, second]) await confirm(db, open);
  await report(db, planted);
  for (const { open } of [first, second]) await publish(db, open);
  return planted;
}

async function plantCommittee(db: Database, base: Chain, nth: number): Promise<PlantedCommittee> {
  const own: Entity[] = ENTITIES.filter((entity) => !SHARED.has(entity));
  const open = { ...base, ...(await idsOf(db, own)), nth: nth * 2 - 1 };
  await makeThose(db, open, (entity) => !SHARED.has(entity));
  const draft = {
    ...open,
    ...(await idsOf(
      db,
      own.filter((entity) => !COMMITTEE.has(entity)),
    )),
    nth: nth * 2,
  };
  const { prisma } = db;
  await prisma.cycle.create({
    data: {
      id: draft.Cycle,
      municipalityId: base.Municipality,
      committeeId: open.Committee,
      wheelVersionId: base.WheelVersion,
      year: 2027,
    },
  });
  // The committee has its leader in the other one.
  const made = new Set<Entity>(['Cycle', 'Office']);
  await makeThose(db, draft, (entity) => !SHARED.has(entity) && !COMMITTEE.has(entity) && !made.has(entity));
  await prisma.case.update({ where: { id: draft.Case }, data: { isPublic: false } });
  await prisma.goodExample.update({ where: { id: draft.GoodExample }, data: { isPublic: false } });
  await prisma.agendaItem.update({ where: { id: draft.AgendaItem }, data: { isPublic: false } });
  await prisma.exchangeInvitation.updateMany({
    where: { exchangeId: { in: [open.Exchange, draft.Exchange] } },
    data: { isHost: true },
  });
  await prisma.outsideActor.updateMany({
    where: { id: { in: [open.OutsideActor, draft.OutsideActor] } },
    data: { publication: 'ROLE_ONLY' },
  });
  return { id: open.Committee, open, draft: { ...draft, Office: open.Office } };
}

/** Gathers what the reports tell of the open years, and of all of them. */
async function report({ prisma }: Database, { number, first, second }: PlantedMunicipality): Promise<void> {
  const act = { db: prisma, actor: HOUSE, now: new Date('2026-06-01T12:00:00Z') };
  for (const { open } of [first, second]) await generateAnnualReport(act, { cycleId: open.Cycle });
  const { id } = await generateCollatedReport(act, { municipality: number, year: 2026 });
  await prisma.annualReport.update({
    where: { id },
    data: { status: 'SUBMITTED', submittedOn: new Date('2026-06-01T00:00:00Z'), body: 'Kommunestyret' },
  });
}

/** What a committee does with others stands as agreed. */
async function confirm({ prisma }: Database, c: Chain): Promise<void> {
  await prisma.exchange.update({ where: { id: c.Exchange }, data: { status: 'CONFIRMED' } });
  await prisma.mayorVisit.update({ where: { id: c.MayorVisit }, data: { status: 'CONFIRMED' } });
}

/** Lets the public see as much of an open year as it ever sees. */
async function publish({ prisma }: Database, c: Chain): Promise<void> {
  const on = new Date('2026-02-01T00:00:00Z');
  const submitted = { status: 'SUBMITTED', submittedOn: on, body: 'Kommunestyret' } as const;
  await prisma.meeting.update({
    where: { id: c.Meeting },
    data: { status: 'ANNOUNCED', startsAt: new Date('2026-01-20T17:00:00Z'), announcedAt: on },
  });
  await prisma.minutes.update({ where: { id: c.Minutes }, data: { publishedAt: on } });
  await prisma.dialogue.update({
    where: { id: c.Dialogue },
    data: { status: 'COMPLETED', carriedOutOn: on, completedOn: on },
  });
  await prisma.workingGroup.update({ where: { id: c.WorkingGroup }, data: { status: 'ACTIVE', startedOn: on } });
  await prisma.evaluation.update({ where: { id: c.Evaluation }, data: submitted });
  await prisma.annualReport.update({ where: { id: c.AnnualReport }, data: submitted });
  await prisma.electionRound.update({ where: { id: c.ElectionRound }, data: { status: 'HELD', heldOn: on } });
}

async function makeThose({ prisma }: Database, chain: Chain, which: (entity: Entity) => boolean): Promise<void> {
  for (const entity of ENTITIES) if (which(entity)) await MAKE[entity](prisma, chain);
}

async function idsOf(db: Database, entities: readonly Entity[]): Promise<Partial<Record<Entity, string>>> {
  const fresh = await newChain(db);
  return Object.fromEntries(entities.map((entity) => [entity, fresh[entity]]));
}
