import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { seen } from '../access.ts';
import type { Act } from '../act.ts';
import { windowOf, type Window } from '../wheel/window.rules.ts';
import type { PhaseChoice, PhaseKind } from './phase-facts.ts';
import { windowInForce } from './phase-to-change.ts';

/** A phase as a wheel shows it: the shared one, or what a committee made of it. */
export interface WheelPhase {
  readonly id: string;
  readonly position: number;
  readonly kind: PhaseKind;
  readonly titleNb: string;
  readonly titleNn: string | null;
  readonly titleEn: string | null;
  readonly optional: boolean;
  /** Undecided in the shared wheel. */
  readonly choice: PhaseChoice;
  readonly window: Window;
}

const ordered = { orderBy: [{ position: 'asc' }, { id: 'asc' }] } satisfies Prisma.WheelVersion$phasesArgs;

/** The phases of one committee's year, as far as the caller sees the year; undefined where there is none. */
export async function wheelOfCommittee(
  { db, actor }: Act,
  { committeeId, year }: { readonly committeeId: string; readonly year: number },
): Promise<readonly WheelPhase[] | undefined> {
  const cycle = await db.cycle.findFirst({
    where: { committeeId, year, AND: [seen(actor).cycle] },
    select: { phases: { orderBy: [{ position: 'asc' }, { id: 'asc' }], include: { template: true } } },
  });
  return cycle?.phases.flatMap((phase) => {
    const { id, position, kind, optional, choice } = phase;
    const own = phase.titleNb === null ? phase.template : phase;
    const { titleNb, titleNn = null, titleEn = null } = own ?? {};
    const window = windowInForce(phase);
    return window === null
      ? []
      : [{ id, position, kind, optional, choice, titleNb: titleNb ?? '', titleNn, titleEn, window }];
  });
}

/**
 * The phases of the wheel that most committees of a municipality share in a year; before any year is open, those of the
 * version that was published last. Undefined where there is none.
 */
export async function sharedWheel(
  { db, actor }: Act,
  { municipalityId, year }: { readonly municipalityId: string; readonly year: number },
): Promise<readonly WheelPhase[] | undefined> {
  const { cycle, wheelVersion } = seen(actor);
  const used = await db.cycle.findMany({
    where: { municipalityId, year, AND: [cycle] },
    select: { wheelVersionId: true },
  });
  const counts = Map.groupBy(used, ({ wheelVersionId }) => wheelVersionId);
  const [most] = [...counts].toSorted(([, one], [, other]) => other.length - one.length);
  const version = await db.wheelVersion.findFirst({
    where: { municipalityId, ...(most === undefined ? { AND: [wheelVersion] } : { id: most[0] }) },
    orderBy: [{ publishedAt: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
    select: { phases: ordered },
  });
  return version?.phases.map((phase) => {
    const { id, position, kind, titleNb, titleNn, titleEn, optional } = phase;
    return { id, position, kind, titleNb, titleNn, titleEn, optional, choice: 'UNDECIDED', window: windowOf(phase) };
  });
}
