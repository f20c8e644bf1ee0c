import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { together, type ActInTransaction } from '../act.ts';
import { demandOpen } from '../cycle/phase-to-change.ts';
import { meetingToChange, type MeetingToChange } from '../meeting/meeting-to-change.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';
import {
  openAgendaVerbs,
  openItemVerbs,
  type AgendaItemVerb,
  type AgendaVerb,
  type ItemSituation,
  type MeetingSituation,
} from './agenda.rules.ts';

/** What has to be read of an agenda item to tell what can be done with it. */
export const situatedItem = {
  meeting: { include: { committees: { include: { cycle: true } } } },
  carriedTo: { select: { id: true } },
} satisfies Prisma.AgendaItemInclude;

type SituatedItem = Prisma.AgendaItemGetPayload<{ include: typeof situatedItem }>;

/** What can be done with an agenda item now, for someone who may. */
export function agendaItemVerbs(item: SituatedItem): readonly AgendaItemVerb[] {
  return openItemVerbs(situationOf(item));
}

interface Met {
  readonly status: MeetingSituation['status'];
  readonly committees: readonly { readonly cycle: { readonly status: string } }[];
}

/** How a meeting stands for its agenda: in a closed year of any of its committees nothing changes. */
export function meetingSituation({ status, committees }: Met): MeetingSituation {
  return { status, yearClosed: committees.some(({ cycle }) => cycle.status === 'CLOSED') };
}

function situationOf({ status, meeting, carriedTo }: SituatedItem): ItemSituation {
  return { ...meetingSituation(meeting), itemStatus: status, carriedOn: carriedTo.length > 0 };
}

/** A meeting whose agenda is to change. Whoever changes any of it holds the meeting, so that places stay in order. */
export async function agendaToChange(
  inside: ActInTransaction,
  meetingId: string,
  verb: AgendaVerb,
): Promise<MeetingToChange> {
  const meeting = await meetingToChange(inside, meetingId);
  if (!openAgendaVerbs(meetingSituation(meeting)).includes(verb)) {
    throw new Refusal('NOT_OPEN', { what: 'Meeting', id: meetingId, verb: `${verb}_AGENDA` });
  }
  return meeting;
}

interface Item {
  readonly id: string;
  readonly expectedVersion?: number | null | undefined;
}

/** An agenda item to change, with its meeting; nothing changes in a closed year. */
export async function itemToChange(
  inside: ActInTransaction,
  { id, expectedVersion }: Item,
  verb: AgendaItemVerb,
  yours: Readonly<Record<string, unknown>> = {},
) {
  const { db } = inside;
  // The meeting first, as agendaToChange does: two who change one agenda take turns.
  await db.$queryRaw`SELECT 1 FROM meeting m JOIN agenda_item a ON a.meeting_id = m.id WHERE a.id = ${id}::uuid FOR UPDATE OF m`;
  const found = await toChange(inside, {
    what: 'AgendaItem',
    id,
    find: () =>
      db.agendaItem.findUnique({
        where: { id },
        include: {
          ...situatedItem,
          municipality: true,
          meeting: { include: { committees: { include: { cycle: true, phase: { include: { template: true } } } } } },
        },
      }),
    expectedVersion,
    yours,
  });
  for (const { cycle } of found.meeting.committees) demandOpen(cycle);
  if (!agendaItemVerbs(found).includes(verb)) throw new Refusal('NOT_OPEN', { what: 'AgendaItem', id, verb });
  return found;
}

/** Moves items of an agenda by one place, to make room or to close a gap; what becomes of them is nobody's edit of them. */
export function makeRoom(inside: ActInTransaction, where: Prisma.AgendaItemWhereInput, by: 1 | -1) {
  return together({ ...inside, cause: 'SYSTEM' }, ({ db }) =>
    db.agendaItem.updateMany({ where, data: { position: { increment: by } } }),
  );
}
