import type { Act } from '../act.ts';
import { reachOf } from '../reach.ts';

/** How much of a kind of object is not published. */
export interface UnpublishedCount {
  /** The kind of object, such as Meeting. */
  readonly entity: string;
  readonly count: number;
}

/**
 * How much of a municipality's work is not published, by kind; null for whoever may not know. An analyst knows how much it is,
 * and not what.
 */
export async function unpublishedIn(
  { db, actor }: Act,
  municipalityId: string,
): Promise<readonly UnpublishedCount[] | null> {
  const { everywhere, counted } = reachOf(actor);
  if (!everywhere && !counted.includes(municipalityId)) return null;
  return db.$queryRaw<UnpublishedCount[]>`
    SELECT entity, count FROM app_count_unpublished(${municipalityId}::uuid) ORDER BY entity`;
}
