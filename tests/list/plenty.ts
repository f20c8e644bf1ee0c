import { randomUUID } from 'node:crypto';
import { ENTITIES, MAKE, newChain } from '../change/one-of-each.ts';
import { world, type World } from '../testkit/world.ts';

/** Among them equal ones, and those that only Norwegian sorts so. */
const NAMES = [
  'Ålesund',
  'Zetlitz',
  'Øvre Åmot',
  'Aasen',
  'Anker',
  'Ærfugl',
  'Anker',
  'Åssiden',
  'østre',
  'Österlen',
  'anker',
];

const EVENINGS = ['2026-03-10T17:00:00Z', '2026-03-10T17:00:00Z', '2026-03-10T17:00:00.500Z', '2026-06-01T16:00:00Z'];

export interface Plenty extends World {
  readonly municipalityId: string;
  /** The numbers of several municipalities. */
  readonly numbers: readonly string[];
  /** Plans one more extra meeting, without a date unless one is given. */
  readonly addMeeting: (startsAt?: string) => Promise<string>;
  /** Removes a row that an addMeeting, or the world itself, made; children first. */
  readonly removeMeeting: (id: string) => Promise<void>;
  /** The meetings that others rest on, so that they can't be removed. */
  readonly kept: ReadonlySet<string>;
  readonly addCoordinator: (name: string) => Promise<string>;
}

export const rowId = (globalId: string) => Buffer.from(globalId, 'base64').toString().split(':')[1] ?? '';
const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64');

/** A municipality with many of everything: with equal values to sort by, and with none. */
export async function plenty(): Promise<Plenty> {
  const w = await world();
  const { db } = w;
  const cycles = await w.givenYear(2026, { size: 3 });
  const municipalityId = rowId(w.municipality.id);
  const cycleIds = cycles.map(({ id }) => rowId(id));
  const { wheelVersionId } = await db.prisma.cycle.findFirstOrThrow({ where: { municipalityId } });
  const { id: districtId } = await db.prisma.district.findFirstOrThrow({ where: { municipalityId } });

  const addMeeting = async (startsAt?: string) => {
    const id = randomUUID();
    const [cycleId = ''] = cycleIds;
    await db.prisma.$transaction(async (tx) => {
      const time = startsAt === undefined ? {} : { startsAt: new Date(startsAt), status: 'DATED' as const };
      await tx.meeting.create({ data: { id, municipalityId, kind: 'EXTRA', titleNb: 'Ekstra', ...time } });
      await tx.meetingCommittee.create({ data: { municipalityId, meetingId: id, cycleId } });
    });
    return globalId('Meeting', id);
  };
  const removeMeeting = async (id: string) => {
    await db.prisma.$transaction(async (tx) => {
      await tx.meetingCommittee.deleteMany({ where: { meetingId: rowId(id) } });
      await tx.meeting.delete({ where: { id: rowId(id) } });
    });
  };
  const addCoordinator = async (name: string) => {
    const { id } = await db.prisma.coordinator.create({ data: { municipalityId, name } });
    return globalId('Coordinator', id);
  };

  const { id: templateId, themes } = await db.prisma.phaseTemplate.findFirstOrThrow({
    where: { wheelVersionId, themes: { some: {} } },
    include: { themes: true },
  });
  const { id: regulationId } = await db.prisma.regulation.findFirstOrThrow({ where: { municipalityId } });
  const kept = new Set<string>();
  /** One of everything that a committee works with in a year. */
  const work = async (of: { readonly Committee: string; readonly Cycle: string }, nth: number) => {
    const shared = { Municipality: municipalityId, PhaseTemplate: templateId, Theme: themes[0]?.id ?? '' };
    const chain = { ...(await newChain(db, nth)), ...shared, ...of, Regulation: regulationId };
    kept.add(globalId('Meeting', chain.Meeting));
    for (const entity of ENTITIES.slice(ENTITIES.indexOf('Phase'))) await MAKE[entity](db.prisma, chain);
  };

  const numbers: string[] = [];
  for (const [nth, name] of NAMES.entries()) {
    await addCoordinator(name);
    await addMeeting(EVENINGS[nth]);
    const { id: wheelId } = await db.prisma.wheel.create({ data: { municipalityId, nameNb: name } });
    const draft = { municipalityId, wheelId, number: 1 + (nth % 4) };
    const { id: draftId } = await db.prisma.wheelVersion.create({ data: draft });
    const activity = { position: 1, kind: 'MEETING', titleNb: name, windowKind: 'RANGE' } as const;
    const ofDraft = { municipalityId, wheelVersionId: draftId, ...activity, windowMonths: [5] };
    const { id: phaseTemplateId } = await db.prisma.phaseTemplate.create({ data: ofDraft });
    const text = { municipalityId, phaseTemplateId, position: 1, textNb: name };
    await db.prisma.theme.create({ data: text });
    await db.prisma.responsibility.create({ data: { ...text, actor: 'RESIDENTS', duty: 'PLAN' } });
    const holiday = { name, firstOn: new Date('2026-02-16'), lastOn: new Date('2026-02-20') };
    await db.prisma.schoolHoliday.create({ data: { municipalityId, ...holiday } });
    const { id: userId } = await db.prisma.user.create({ data: { name } });
    const from = new Date(`${2020 + (nth % 4)}-01-01T00:00:00Z`);
    await db.prisma.roleGrant.create({ data: { municipalityId, userId, role: 'ANALYST', validFrom: from } });
    const ofClient = { name, kind: 'PORTAL' as const, municipalities: { create: { municipalityId } } };
    await db.prisma.apiClient.create({ data: ofClient });
    const ofWebhook = { name, url: 'https://portal.example.no/', municipalityId };
    const { id: webhookId } = await db.prisma.webhook.create({ data: ofWebhook });
    const message = { messageId: `chg_${nth}`, type: 'change.recorded', body: '{}', status: 'DEAD' } as const;
    await db.prisma.webhookDelivery.create({ data: { municipalityId, webhookId, ...message } });
    const at = new Date(`2026-01-0${1 + (nth % 4)}T12:00:00Z`);
    await db.prisma.auditEntry.create({ data: { municipalityId, userId, at, event: 'SIGNED_IN', actor: 'test' } });
    const { id: emptyId } = await db.prisma.district.create({ data: { municipalityId } });
    const called = { name, areas: [name], validFrom: new Date('2020-01-01') };
    await db.prisma.districtName.create({ data: { municipalityId, districtId: emptyId, ...called } });
    const validFrom = new Date(`${2030 + nth}-01-01T00:00:00Z`);
    const { id, createdAt, updatedAt, version, ...regulation } = await db.prisma.regulation.findFirstOrThrow({
      where: { municipalityId },
    });
    await db.prisma.regulation.create({ data: { ...regulation, validFrom } });
    const committee = { id: randomUUID(), municipalityId, slug: `til-${nth}`, establishedOn: new Date('2020-01-01') };
    const { id: committeeId } = await db.prisma.committee.create({ data: committee });
    const named = { municipalityId, committeeId, districtId, name, number: 4 + (nth % 4), validFrom };
    await db.prisma.committeeName.create({ data: named });
    const year = { municipalityId, committeeId, wheelVersionId, year: 2026, status: 'OPEN' as const };
    const { id: cycleId } = await db.prisma.cycle.create({ data: year });
    await work({ Committee: committeeId, Cycle: cycleId }, nth + 1);
    const chain = await newChain(db);
    await MAKE.Municipality(db.prisma, chain);
    await db.prisma.municipality.update({ where: { number: chain.number }, data: { name } });
    numbers.push(chain.number);
  }
  return { ...w, municipalityId, numbers, kept, addMeeting, removeMeeting, addCoordinator };
}
