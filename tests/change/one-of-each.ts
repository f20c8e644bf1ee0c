import { randomUUID } from 'node:crypto';
import {
  APPENDED_ONLY,
  ENTITIES,
  REMOVABLE,
  type Chain,
  type Db,
  type Edits,
  type Entity,
  type Make,
} from './chain.ts';
import { EDITS_CASES, MAKE_CASES } from './one-of-each-cases.ts';
import { EDITS_CLOSING, MAKE_CLOSING } from './one-of-each-closing.ts';
import { EDITS_PEOPLE, MAKE_PEOPLE } from './one-of-each-people.ts';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const moment = (text: string) => new Date(text);
const REGULATION = {
  ordinaryMeetings: 4,
  dialogues: 1,
  politicianSeats: 3,
  residentSeats: 8,
  longTermCasesMin: 1,
  longTermCasesMax: 1,
  shortTermCasesMin: 2,
  shortTermCasesMax: 3,
  visitResidentsMin: 2,
  visitResidentsMax: 3,
};

/** The columns that a row of this concept has in common with the chain it belongs to. */
const of = (chain: Chain, entity: Entity): { id: string; municipalityId: string } => ({
  id: chain[entity],
  municipalityId: chain.Municipality,
});

export { APPENDED_ONLY, ENTITIES, REMOVABLE, TABLES, newChain, type Chain, type Entity } from './chain.ts';

/** Makes the row of a concept in a chain that has those it rests on. */
export const MAKE: Readonly<Record<Entity, Make>> = {
  Municipality: (db, c) =>
    db.municipality.create({ data: { id: c.Municipality, number: c.number, name: 'Øvre Åmot' } }),
  SchoolHoliday: (db, c) =>
    db.schoolHoliday.create({
      data: { ...of(c, 'SchoolHoliday'), name: 'Høstferie', firstOn: day('2026-09-28'), lastOn: day('2026-10-02') },
    }),
  District: (db, c) => db.district.create({ data: of(c, 'District') }),
  DistrictName: (db, c) =>
    db.districtName.create({
      data: { ...of(c, 'DistrictName'), districtId: c.District, name: 'Åskollen', validFrom: day('2020-01-01') },
    }),
  Coordinator: (db, c) => db.coordinator.create({ data: { ...of(c, 'Coordinator'), name: 'Kari Lokal' } }),
  Committee: (db, c) =>
    db.committee.create({
      data: {
        ...of(c, 'Committee'),
        slug: c.Committee,
        establishedOn: day('2020-01-01'),
        coordinatorId: c.Coordinator,
      },
    }),
  CommitteeName: (db, c) =>
    db.committeeName.create({
      data: {
        ...of(c, 'CommitteeName'),
        committeeId: c.Committee,
        districtId: c.District,
        number: 7,
        name: 'Tangen',
        validFrom: day('2020-01-01'),
      },
    }),
  Regulation: (db, c) =>
    db.regulation.create({
      data: { ...of(c, 'Regulation'), title: 'Reglement', validFrom: day('2020-01-01'), ...REGULATION },
    }),
  Wheel: (db, c) => db.wheel.create({ data: { ...of(c, 'Wheel'), nameNb: 'Årshjul' } }),
  WheelVersion: (db, c) => db.wheelVersion.create({ data: { ...of(c, 'WheelVersion'), wheelId: c.Wheel, number: 1 } }),
  PhaseTemplate: (db, c) =>
    db.phaseTemplate.create({
      data: {
        ...of(c, 'PhaseTemplate'),
        wheelVersionId: c.WheelVersion,
        position: 1,
        kind: 'MEETING',
        titleNb: 'Nærutvalgsmøte 1',
        windowKind: 'RANGE',
        windowMonths: [1],
      },
    }),
  Theme: (db, c) =>
    db.theme.create({
      data: { ...of(c, 'Theme'), phaseTemplateId: c.PhaseTemplate, position: 1, textNb: 'Opplæring' },
    }),
  Responsibility: (db, c) =>
    db.responsibility.create({
      data: {
        ...of(c, 'Responsibility'),
        phaseTemplateId: c.PhaseTemplate,
        position: 1,
        actor: 'RESIDENTS',
        duty: 'PLAN',
        textNb: 'Planlegger dialogen',
      },
    }),
  Cycle: (db, c) =>
    db.cycle.create({
      data: {
        ...of(c, 'Cycle'),
        committeeId: c.Committee,
        wheelVersionId: c.WheelVersion,
        year: 2026,
        status: 'OPEN',
        openedAt: moment('2025-12-01T12:00:00Z'),
      },
    }),
  Phase: (db, c) =>
    db.phase.create({
      data: { ...of(c, 'Phase'), cycleId: c.Cycle, templateId: c.PhaseTemplate, position: 1, kind: 'MEETING' },
    }),
  PhaseMove: (db, c) =>
    db.phaseMove.create({
      data: {
        ...of(c, 'PhaseMove'),
        phaseId: c.Phase,
        startsOn: day('2026-03-01'),
        reason: 'Snø',
        movedAt: moment('2026-02-01T12:00:00Z'),
      },
    }),
  Meeting: (db, c) => db.meeting.create({ data: { ...of(c, 'Meeting'), kind: 'ORDINARY' } }),
  MeetingCommittee: (db, c) =>
    db.meetingCommittee.create({
      data: { ...of(c, 'MeetingCommittee'), meetingId: c.Meeting, cycleId: c.Cycle, phaseId: c.Phase },
    }),
  MeetingMove: (db, c) =>
    db.meetingMove.create({
      data: {
        ...of(c, 'MeetingMove'),
        meetingId: c.Meeting,
        startsAt: moment('2026-01-20T17:00:00Z'),
        reason: 'Snø',
        movedAt: moment('2026-01-10T12:00:00Z'),
      },
    }),
  ...MAKE_PEOPLE,
  ...MAKE_CASES,
  ...MAKE_CLOSING,
};

/** A change of each concept's row in one field. A district has nothing that can change. */
export const EDITS: Edits = {
  Municipality: { name: 'Nedre Åmot' },
  SchoolHoliday: { name: 'Haustferie' },
  DistrictName: { name: 'Tangen og Åskollen' },
  Coordinator: { name: 'Ola Lokal' },
  Committee: { coordinatorId: null },
  CommitteeName: { number: 8 },
  Regulation: { title: 'Nytt reglement' },
  Wheel: { nameNb: 'Felles årshjul' },
  WheelVersion: { note: 'Vedtatt i kommunestyret' },
  PhaseTemplate: { titleNb: 'Første møte' },
  Theme: { textNb: 'Opplæring i medvirkning' },
  Responsibility: { textNb: 'Innbyggerne planlegger' },
  Cycle: { year: 2027 },
  Phase: { place: 'Rådhuset' },
  PhaseMove: { reason: 'Veien var stengt' },
  Meeting: { place: 'Rådhuset' },
  MeetingCommittee: { phaseId: null },
  MeetingMove: { reason: 'Veien var stengt' },
  ...EDITS_PEOPLE,
  ...EDITS_CASES,
  ...EDITS_CLOSING,
};
export const EDITABLE = ENTITIES.filter((entity) => entity in EDITS);

/** Makes the rows of a chain, all of them or those that come before a concept's; none that would have to stay for ever. */
export async function make(db: Db, chain: Chain, before?: Entity): Promise<void> {
  for (const entity of ENTITIES) {
    if (entity === before) return;
    if (APPENDED_ONLY.includes(entity)) continue;
    await MAKE[entity](db, chain);
  }
}

/** Removes the rows of a chain, all of them or those that rest on a concept's. */
export async function unmake(db: Db, chain: Chain, downTo?: Entity): Promise<void> {
  for (const entity of REMOVABLE.toReversed()) {
    if (entity === downTo) return;
    await remove(db, chain, entity);
  }
}

/**
 * One chain for many tests, which grows: what a concept's row rests on is made once, in order. Each test has the
 * concept's own row, if any, to itself, and it is gone with `clear`.
 */
export function growingChain(empty: Chain) {
  let chain = empty;
  let grown = 0;
  /** The chain with the rows before a concept's, and a new id for its own. */
  const upTo = async (db: Db, entity: Entity): Promise<Chain> => {
    for (const until = REMOVABLE.indexOf(entity); grown < until; grown += 1) {
      const next = REMOVABLE[grown];
      if (next !== undefined) await MAKE[next](db, chain);
    }
    if (grown > REMOVABLE.indexOf(entity)) throw new Error(`the chain has grown past ${entity}`);
    chain = { ...chain, [entity]: randomUUID() };
    return chain;
  };
  /** Removes the concept's own row, where there is one. */
  const clear = async (db: Db, entity: Entity): Promise<void> => {
    await rowsOf(db, entity).deleteMany({ where: { id: chain[entity] } });
  };
  return { upTo, clear };
}

export const edit = (db: Db, chain: Chain, entity: Entity, data: object = EDITS[entity] ?? {}) =>
  rowsOf(db, entity).update({ where: { id: chain[entity] }, data });

export const remove = (db: Db, chain: Chain, entity: Entity) =>
  rowsOf(db, entity).delete({ where: { id: chain[entity] } });

export const find = (db: Db, chain: Chain, entity: Entity) =>
  rowsOf(db, entity).findUniqueOrThrow({ where: { id: chain[entity] } });

export interface Row {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What Prisma offers for every table alike. */
interface Rows {
  update(args: object): Promise<Row>;
  delete(args: object): Promise<Row>;
  deleteMany(args: object): Promise<unknown>;
  findUniqueOrThrow(args: object): Promise<Row>;
}

function rowsOf(db: Db, entity: Entity): Rows {
  const name = `${entity.charAt(0).toLowerCase()}${entity.slice(1)}`;
  return (db as unknown as Readonly<Record<string, Rows>>)[name] as Rows;
}
