import { z } from 'zod';
import { together, type Act, type ActInTransaction, type Actor } from '../act.ts';
import { demandEverywhere } from '../access.ts';
import { read } from '../input.ts';
import { audit } from '../sign-in/audit.ts';
import { administered, isSystemAdmin } from '../user/access.ts';
import { Refusal } from '../refusal.ts';
import { recordErasure, takeContact } from './erasure.ts';
import { countExpired, eraseRows, expiredContacts, forgetUsers } from './expired.ts';
import { cutOff, KINDS, PERIODS, type RetentionKind } from './retention.rules.ts';

interface Kept {
  readonly kind: RetentionKind;
  /** For how many days it is kept. */
  readonly days: number;
}

export interface Retained extends Kept {
  /** How much of it has been kept for as long as it may be; null where none of it is the caller's to look after. */
  readonly expired: number | null;
}

export interface Erased extends Kept {
  /** How much of it was erased. */
  readonly erased: number;
}

const periodInput = z
  .object({ kind: z.enum(KINDS), days: z.int() })
  .refine(({ kind, days }) => days >= PERIODS[kind].least, {
    path: ['days'],
    message: 'must be more days',
    params: { fault: 'too_small' },
  })
  .refine(({ kind, days }) => days <= PERIODS[kind].most, {
    path: ['days'],
    message: 'must be fewer days',
    params: { fault: 'too_big' },
  });
export type SetRetention = z.input<typeof periodInput>;

/** Decides how long something is kept. Only who looks after the installation can; the audit tells of it. */
export function setRetention(act: Act, input: SetRetention): Promise<RetentionKind> {
  return together(act, async (inside) => {
    demandEverywhere(inside, 'RetentionPeriod');
    const { kind, days } = read(periodInput, input);
    const data = { days, updatedAt: inside.now };
    await inside.db.retentionPeriod.upsert({ where: { kind }, create: { kind, ...data }, update: data });
    await audit(inside, { event: 'RETENTION_SET', reason: `${kind} ${days}` });
    return kind;
  });
}

/**
 * How long each kind is kept, and how much would go if what has expired was erased now: of everything for whoever looks
 * after the installation, of their own for whoever looks after a municipality.
 */
export async function retention(act: Act): Promise<readonly Retained[]> {
  const { db, actor, now } = act;
  if (actor.kind === 'PUBLIC') throw new Refusal('SIGN_IN_FIRST', {});
  if (!isSystemAdmin(actor) && administered(actor).length === 0) {
    throw new Refusal('NOT_ALLOWED', { what: 'RetentionPeriod' });
  }
  const days = await periods(act);
  const counted: Retained[] = [];
  for (const kind of KINDS) {
    counted.push({ kind, days: days[kind], expired: await countExpired(db, kind, cutOff(now, days[kind])) });
  }
  return counted;
}

async function periods({ db }: Pick<Act, 'db'>): Promise<Readonly<Record<RetentionKind, number>>> {
  const decided = new Map((await db.retentionPeriod.findMany()).map(({ kind, days }) => [kind, days]));
  return Object.fromEntries(KINDS.map((kind) => [kind, decided.get(kind) ?? PERIODS[kind].days])) as Record<
    RetentionKind,
    number
  >;
}

const HOUSE: Actor = { kind: 'SYSTEM', id: 'system:retention', grants: [] };

/** Erases what has been kept for as long as it may be. Whoever runs it at the same time waits, and finds nothing left. */
export async function eraseExpired(moment: Pick<Act, 'db' | 'now'>): Promise<readonly Erased[]> {
  const act: Act = { ...moment, actor: HOUSE, cause: 'SYSTEM' };
  const days = await periods(act);
  const done: Erased[] = [];
  // Each by itself: what can't be erased today keeps none of the others.
  for (const kind of KINDS) {
    const before = cutOff(act.now, days[kind]);
    const erased = await together(act, (inside) => erase(inside, kind, before));
    if (erased > 0) done.push({ kind, days: days[kind], erased });
  }
  return done;
}

async function erase(inside: ActInTransaction, kind: RetentionKind, before: Date): Promise<number> {
  const { db } = inside;
  await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`retention ${kind}`}, 0))::text`;
  const count = await eraseAll(inside, kind, before);
  if (count > 0) await audit(inside, { event: 'RETENTION_RUN', reason: `${kind} ${count}` });
  return count;
}

function eraseAll(inside: ActInTransaction, kind: RetentionKind, before: Date): Promise<number> {
  if (kind === 'CONTACT_DATA') return eraseContacts(inside, before);
  return kind === 'USERS' ? forgetUsers(inside.db, before) : eraseRows(inside.db, kind, before);
}

async function eraseContacts(inside: ActInTransaction, before: Date): Promise<number> {
  const found = await expiredContacts(inside.db, before);
  for (const { municipalityId, personId } of found) {
    await takeContact(inside, { personId });
    await recordErasure(inside, { municipalityId, personId }, 'CONTACT');
  }
  return found.length;
}
