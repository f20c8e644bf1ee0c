import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { ChangeCause, ChangeOperation } from '@naerhjul/prisma/generated/enums.ts';
import { reachOf } from '../reach.ts';
import type { Act, Actor } from '../act.ts';
import { Refusal } from '../refusal.ts';

/** Every kind of object that the log tells of. */
export const ENTITIES: readonly string[] = [
  'Municipality',
  'SchoolHoliday',
  'District',
  'DistrictName',
  'Coordinator',
  'Committee',
  'CommitteeName',
  'Regulation',
  'Wheel',
  'WheelVersion',
  'PhaseTemplate',
  'Theme',
  'Responsibility',
  'Cycle',
  'Phase',
  'PhaseMove',
  'Meeting',
  'MeetingCommittee',
  'MeetingMove',
  'Person',
  'PersonContact',
  'Consent',
  'Seat',
  'Office',
  'Minutes',
  'Training',
  'TrainingParticipant',
  'Dialogue',
  'DialogueResponsible',
  'DialogueActivity',
  'Exchange',
  'ExchangeInvitation',
  'MayorVisit',
  'MayorVisitParticipant',
  'CaseTheme',
  'Finding',
  'FindingQuestion',
  'CaseStatus',
  'Case',
  'AgendaItem',
  'AgendaItemFinding',
  'GoodExample',
  'CasePartner',
  'CaseFinding',
  'CaseCycle',
  'CaseStatusEvent',
  'Priority',
  'CaseAdvice',
  'WorkingGroup',
  'WorkingGroupCase',
  'WorkingGroupMember',
  'OutsideActor',
  'Assignment',
  'WorkingGroupActor',
  'Agreement',
  'AgreementVersion',
  'AgreementItem',
  'AgreementAssignment',
  'RuleOverride',
  'Settlement',
  'Evaluation',
  'EvaluationContribution',
  'AnnualReport',
  'ElectionRound',
  'Membership',
  'Attendance',
  'Candidacy',
];

export interface ChangeEntry {
  readonly cursor: string;
  readonly at: Date;
  readonly entity: string;
  readonly entityId: string;
  readonly committeeIds: readonly string[];
  readonly operation: ChangeOperation;
  readonly cause: ChangeCause;
  readonly reason: string | null;
}

export interface ChangePage {
  readonly entries: readonly ChangeEntry[];
  /** Where to go on from; a page without entries has one too. */
  readonly endCursor: string;
  readonly hasNextPage: boolean;
}

interface Wanted {
  /** All municipalities unless given. */
  readonly municipalityId?: string | undefined;
  readonly after?: string | null | undefined;
  readonly entities?: readonly string[] | null | undefined;
  /** Only what concerns one of these committees; any unless they are given. */
  readonly committeeIds?: readonly string[] | null | undefined;
  readonly first: number;
}

interface Stored extends Omit<ChangeEntry, 'cursor'> {
  readonly seq: bigint;
  readonly xid: string;
}

/**
 * The change log of a municipality, or of all, in commit order, after a cursor. Entries of transactions that may still
 * commit are held back, with everything after them, so a reader who follows the cursor never misses one.
 */
export async function changesAfter({ db, actor }: Act, wanted: Wanted): Promise<ChangePage> {
  const { municipalityId, after, entities, committeeIds, first } = wanted;
  const unknown = entities?.find((entity) => !ENTITIES.includes(entity));
  if (unknown !== undefined) {
    throw new Refusal('INVALID_INPUT', {
      fields: [{ field: 'entities', fault: 'unknown', message: `must be of ${ENTITIES.join(', ')}: ${unknown}` }],
    });
  }
  // The horizon is read first: what commits after it comes on a later page.
  const { epoch, horizon } = await stateOf(db);
  const from = typeof after === 'string' ? placeOf(after, epoch) : { xid: '0', seq: 0n };
  const rows = await db.$queryRaw<Stored[]>`
    SELECT seq, xid::text, at, entity, entity_id::text AS "entityId", committee_ids::text[] AS "committeeIds",
      operation::text, cause::text, reason
    FROM change
    WHERE ${seenBy(actor)}
      ${municipalityId === undefined ? Prisma.empty : Prisma.sql`AND municipality_id = ${municipalityId}::uuid`}
      AND xid < ${horizon}::xid8
      AND (xid, seq) > (${from.xid}::xid8, ${from.seq}::bigint)
      ${entities ? Prisma.sql`AND entity = ANY(${[...entities]}::text[])` : Prisma.empty}
      ${committeeIds ? Prisma.sql`AND committee_ids && ${[...committeeIds]}::uuid[]` : Prisma.empty}
    ORDER BY change.xid, change.seq LIMIT ${first + 1}`;
  const entries = rows
    .slice(0, first)
    .map(({ seq, xid, ...entry }) => ({ ...entry, cursor: cursorOf(epoch, xid, seq) }));
  const hasNextPage = rows.length > first;
  const last = entries.at(-1);
  // A full page ends at its last entry; otherwise everything before the horizon has been seen.
  const seen = hasNextPage ? from : { xid: later(horizon, from.xid), seq: 0n };
  const endCursor = hasNextPage && last ? last.cursor : cursorOf(epoch, seen.xid, seen.seq);
  return { entries, endCursor, hasNextPage };
}

/** Where the change log ends now: a reader who goes on from here misses nothing that commits later. */
export async function endOfChanges({ db }: Act): Promise<string> {
  const { epoch, horizon } = await stateOf(db);
  return cursorOf(epoch, horizon, 0n);
}

/** The epoch of the log, and the transaction before which everything is over. */
export async function stateOf(db: Act['db']) {
  const [state] = await db.$queryRaw<{ epoch: string; horizon: string }[]>`
    SELECT epoch::text, pg_snapshot_xmin(pg_current_snapshot())::text AS horizon FROM change_epoch`;
  if (state === undefined) throw new Error('the change log has no epoch');
  return state;
}

/** A condition on an entry of the log: whether the actor may know of it. */
export function seenBy(actor: Actor): Prisma.Sql {
  const { everywhere, whole, committees } = reachOf(actor);
  if (everywhere) return Prisma.sql`true`;
  if (whole.length + committees.length === 0) return Prisma.sql`published`;
  return Prisma.sql`(published OR municipality_id = ANY(${[...whole]}::uuid[]) OR committee_ids && ${[...committees]}::uuid[])`;
}

function later(horizon: string, xid: string) {
  return BigInt(horizon) > BigInt(xid) ? horizon : xid;
}

export function cursorOf(epoch: string, xid: string, seq: bigint): string {
  return Buffer.from(`${epoch}.${xid}.${seq}`).toString('base64url');
}

/** Where a cursor stands in the log; refuses one that is none, or of another epoch. */
export function placeOf(cursor: string, epoch: string) {
  const parts = /^([0-9a-f-]{36})\.(\d{1,20})\.(\d{1,18})$/.exec(Buffer.from(cursor, 'base64url').toString());
  const [, of, xid, seq] = parts ?? [];
  if (of === undefined || xid === undefined || seq === undefined || BigInt(xid) >= 2n ** 63n) {
    throw new Refusal('BAD_CURSOR', { cursor });
  }
  if (of !== epoch) throw new Refusal('CURSOR_EXPIRED', { cursor });
  return { xid, seq: BigInt(seq) };
}
