import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { ActInTransaction } from '../act.ts';
import { demandOpen } from '../cycle/phase-to-change.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';
import { openMinutesVerbs, type MinutesVerb } from './minutes.rules.ts';

/** What has to be read of minutes to tell what can be done with them. */
export const situatedMinutes = {
  meeting: { include: { municipality: true, committees: { include: { cycle: true } } } },
} satisfies Prisma.MinutesInclude;

type Situated = Prisma.MinutesGetPayload<{ include: typeof situatedMinutes }>;

/** What can be done with minutes now, for someone who may. */
export function minutesVerbs({ meeting, approvedOn, publishedAt }: Situated): readonly MinutesVerb[] {
  return openMinutesVerbs({
    status: meeting.status,
    yearClosed: meeting.committees.some(({ cycle }) => cycle.status === 'CLOSED'),
    written: true,
    approved: approvedOn !== null,
    published: publishedAt !== null,
  });
}

interface Wanted {
  readonly id: string;
  readonly expectedVersion?: number | null | undefined;
}

/** Minutes to change, with their meeting; once they are approved, little changes in a closed year. */
export async function minutesToChange(
  inside: ActInTransaction,
  { id, expectedVersion }: Wanted,
  verb: MinutesVerb,
  yours: Readonly<Record<string, unknown>> = {},
): Promise<Situated> {
  const found = await toChange(inside, {
    what: 'Minutes',
    id,
    find: () => inside.db.minutes.findUnique({ where: { id }, include: situatedMinutes }),
    expectedVersion,
    yours,
  });
  if (!minutesVerbs(found).includes(verb)) {
    for (const { cycle } of found.meeting.committees) demandOpen(cycle);
    throw new Refusal('NOT_OPEN', { what: 'Minutes', id, verb });
  }
  return found;
}

/** A meeting whose minutes are to be begun; of a closed year one that was held. */
export async function meetingToTell(inside: ActInTransaction, id: string) {
  const found = await toChange(inside, {
    what: 'Meeting',
    id,
    find: () => inside.db.meeting.findUnique({ where: { id }, include: { committees: { include: { cycle: true } } } }),
  });
  const { status, committees } = found;
  const yearClosed = committees.some(({ cycle }) => cycle.status === 'CLOSED');
  return {
    ...found,
    verbs: openMinutesVerbs({ status, yearClosed, written: false, approved: false, published: false }),
  };
}
