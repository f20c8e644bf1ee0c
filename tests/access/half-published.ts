import type { Database } from '@naerhjul/prisma/client.ts';
import type { Entity } from '../change/one-of-each.ts';
import { insert, likeOne } from './like-one.ts';
import type { PlantedCommittee } from './planted.ts';
import { agree } from './planted-more.ts';

/** Rows that join something published and something that is not, either way: what is like the open one, and what it rests on instead. */
const JOINING: readonly (readonly [entity: Entity, column: string, on: Entity])[] = [
  ['AgendaItemFinding', 'agenda_item_id', 'AgendaItem'],
  ['AgendaItemFinding', 'finding_id', 'Finding'],
  ['ExchangeInvitation', 'exchange_id', 'Exchange'],
  ['ExchangeInvitation', 'cycle_id', 'Cycle'],
  ['CaseFinding', 'case_id', 'Case'],
  ['CaseFinding', 'finding_id', 'Finding'],
  ['CaseCycle', 'cycle_id', 'Cycle'],
  ['Priority', 'case_id', 'Case'],
  ['Priority', 'cycle_id', 'Cycle'],
  ['WorkingGroupCase', 'working_group_id', 'WorkingGroup'],
  ['WorkingGroupCase', 'case_id', 'Case'],
  ['AgreementItem', 'agreement_version_id', 'AgreementVersion'],
  ['AgreementItem', 'case_id', 'Case'],
  ['Settlement', 'case_id', 'Case'],
];

/** What would be published by itself, in a year that is not. */
const READY: readonly (readonly [entity: Entity, table: string, changes: string])[] = [
  [
    'Meeting',
    'meeting',
    "status = 'ANNOUNCED', starts_at = '2027-01-20T17:00:00Z', announced_at = '2027-01-01T17:00:00Z'",
  ],
  ['AgendaItem', 'agenda_item', 'is_public = true'],
  ['Minutes', 'minutes', "published_at = '2027-02-01T12:00:00Z'"],
  ['Dialogue', 'dialogue', "status = 'COMPLETED', carried_out_on = '2027-02-01', completed_on = '2027-02-01'"],
  ['MayorVisit', 'mayor_visit', "status = 'CONFIRMED'"],
  ['ElectionRound', 'election_round', "status = 'HELD', held_on = '2027-02-01'"],
  ['AgreementVersion', 'agreement_version', "status = 'ADOPTED', adopted_on = '2027-02-01'"],
];

/** What is not published yet, in a year that is; and the parts of it. */
const BEGUN: readonly (readonly [
  entity: Entity,
  changes: Readonly<Record<string, unknown>>,
  parts: readonly (readonly [entity: Entity, column: string, changes?: Readonly<Record<string, unknown>>])[],
])[] = [
  ['Dialogue', { status: 'PLANNING', carried_out_on: null, completed_on: null }, [['Finding', 'dialogue_id']]],
  ['MayorVisit', { status: 'PLANNED' }, [['MayorVisitParticipant', 'visit_id']]],
  [
    'Meeting',
    { status: 'DATED', announced_at: null },
    [
      ['MeetingCommittee', 'meeting_id'],
      ['AgendaItem', 'meeting_id'],
      ['Minutes', 'meeting_id', { published_at: null }],
    ],
  ],
  ['AgendaItem', { is_public: false }, []],
  ['AgreementVersion', { number: 2 }, []],
  ['WorkingGroup', { status: 'FORMING', started_on: null }, [['WorkingGroupMember', 'working_group_id']]],
  ['ElectionRound', { status: 'PLANNED', held_on: null }, []],
  ['Agreement', {}, []],
];

const IN_A_YEAR = new Set<Entity>(['Dialogue', 'MayorVisit', 'MeetingCommittee', 'ElectionRound', 'Agreement']);

/** Gives a committee with an open year and one that isn't published what lies between the two. */
export async function plantHalfPublished(db: Database, { open, draft }: PlantedCommittee): Promise<void> {
  const like = async (entity: Entity, changes: Readonly<Record<string, unknown>>) => {
    const made = await likeOne(db, entity, open);
    const row = { ...made, ...Object.fromEntries(Object.entries(changes).filter(([column]) => column in made)) };
    await insert(db.prisma, entity, row);
    return row;
  };
  for (const [entity, column, on] of JOINING) await like(entity, { [column]: draft[on] });
  const year = await like('Cycle', { year: 2025 });
  const within = (entity: Entity) => (IN_A_YEAR.has(entity) ? { cycle_id: year['id'], phase_id: null } : {});
  for (const [entity, changes, parts] of BEGUN) {
    const { id } = await like(entity, { ...within(entity), ...changes });
    for (const [part, column, also] of parts) await like(part, { ...within(part), ...also, [column]: id });
  }
  for (const [entity, table, changes] of READY) {
    await db.query(`UPDATE ${table} SET ${changes} WHERE id = $1`, [draft[entity]]);
  }
  await agree(db, open);
}

/** Closes the open year, so that its settlement is published. */
export async function closeYear({ prisma }: Database, { open }: PlantedCommittee): Promise<void> {
  await prisma.cycle.update({
    where: { id: open.Cycle },
    data: { status: 'CLOSED', closedAt: new Date('2026-05-01T12:00:00Z') },
  });
}
