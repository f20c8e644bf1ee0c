import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { Act, Grant } from '../act.ts';
import { storedDay, today } from '../calendar.ts';

/** Where a grant without a municipality has its days. */
const ZONE = 'Europe/Oslo';

const withPlace = { municipality: { select: { timeZone: true } } } satisfies Prisma.RoleGrantInclude;
type Stored = Prisma.RoleGrantGetPayload<{ include: typeof withPlace }>;

/** What a user may do now, as the database says now: a grant that is ended counts no more from the next request on. */
export async function grantsOf({ db, now }: Pick<Act, 'db' | 'now'>, userId: string): Promise<readonly Grant[]> {
  const stored = await db.roleGrant.findMany({
    where: { userId, endedAt: null },
    include: withPlace,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return stored.filter((one) => holds(one, now)).map(asGrant);
}

/** Whether a grant holds on the day that it is in its municipality. */
function holds({ validFrom, validUntil, municipality }: Stored, now: Date): boolean {
  const on = storedDay(today(now, municipality?.timeZone ?? ZONE)).getTime();
  return validFrom.getTime() <= on && (validUntil === null || on <= validUntil.getTime());
}

function asGrant({ role, municipalityId, committeeId }: Stored): Grant {
  return {
    role,
    ...(municipalityId === null ? {} : { municipalityId }),
    ...(committeeId === null ? {} : { committeeId }),
  };
}
