import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { mayChange } from '../own.ts';
import type { Act } from '../act.ts';
import {
  followsDialogue,
  isAboutDialogue,
  lacksOfHearing,
  proposalsOf,
  type AgendaFacts,
  type Proposal,
} from './proposals.rules.ts';

const stillOpen = {
  status: { category: { notIn: ['ACHIEVED', 'CLOSED_WITHOUT_RESULT', 'FORWARDED', 'WITHDRAWN'] } },
} satisfies Prisma.CaseWhereInput;

const met = {
  agenda: { include: { findings: { include: { finding: true } } } },
  committees: {
    include: {
      cycle: {
        include: {
          committee: true,
          phases: true,
          dialogue: { include: { _count: { select: { findings: true } } } },
        },
      },
      phase: { include: { template: { include: { themes: { orderBy: [{ position: 'asc' }, { id: 'asc' }] } } } } },
    },
  },
} satisfies Prisma.MeetingInclude;

type Met = Prisma.MeetingGetPayload<{ include: typeof met }>;

function read({ db }: Pick<Act, 'db'>, meetingId: string): Promise<Met> {
  return db.meeting.findUniqueOrThrow({ where: { id: meetingId }, include: met });
}

/** By the committees' numbers; those whose phase of this meeting follows the dialogue. */
function hearing({ committees }: Met) {
  return committees
    .filter(({ phase, cycle }) => {
      const phases = cycle.phases.map(({ skippedOn, ...one }) => ({ ...one, skipped: skippedOn !== null }));
      return phase !== null && followsDialogue(phases, phase.id);
    })
    .toSorted((a, b) => a.cycle.committee.sortNumber - b.cycle.committee.sortNumber);
}

/** What prefilling would add to a meeting's agenda now. */
export async function agendaProposals(act: Act, meetingId: string): Promise<readonly Proposal[]> {
  const meeting = await read(act, meetingId);
  return proposalsOf(await factsOf(act, meeting));
}

async function factsOf(act: Pick<Act, 'db'>, meeting: Met): Promise<AgendaFacts> {
  const committeeIds = meeting.committees.map(({ cycle }) => cycle.committeeId);
  return {
    themes: meeting.committees.flatMap(({ phase }) => phase?.template?.themes ?? []),
    dialogues: hearing(meeting).flatMap(({ cycle: { dialogue, committee } }) =>
      dialogue === null ? [] : [{ id: dialogue.id, committee: committee.sortName }],
    ),
    unfinished: await unfinishedBefore(act, meeting, committeeIds),
    cases: await act.db.case.findMany({
      where: {
        municipalityId: meeting.municipalityId,
        OR: [{ leadCommitteeId: { in: committeeIds } }, { partners: { some: { committeeId: { in: committeeIds } } } }],
        ...stillOpen,
      },
      orderBy: [{ year: 'asc' }, { serial: 'asc' }],
    }),
    agenda: meeting.agenda,
  };
}

/** What the committees' earlier meetings left unfinished, and no later one has on its agenda, nor is about a closed case. */
function unfinishedBefore(
  { db }: Pick<Act, 'db'>,
  { id, municipalityId, startsAt }: Met,
  committeeIds: readonly string[],
) {
  const earlier = startsAt === null ? {} : { startsAt: { lt: startsAt } };
  return db.agendaItem.findMany({
    where: {
      municipalityId,
      status: 'UNFINISHED',
      carriedTo: { none: {} },
      // A case that was closed in the meantime has nothing left to finish.
      OR: [{ caseId: null }, { case: stillOpen }],
      meeting: {
        id: { not: id },
        ...earlier,
        committees: { some: { cycle: { committeeId: { in: [...committeeIds] } } } },
      },
    },
    orderBy: [{ meeting: { startsAt: 'asc' } }, { position: 'asc' }, { id: 'asc' }],
  });
}

/** What meeting 2 lacks to hear of the dialogue, as advice (R14); nothing for a meeting that isn't to be held. */
export async function adviceOnMeeting(act: Act, meetingId: string) {
  const meeting = await read(act, meetingId);
  if (meeting.status === 'CANCELLED' || meeting.kind === 'EXTRA') return [];
  if (!(await mayChange(act, 'Meeting', meeting))) return [];
  const items = meeting.agenda.filter(({ status }) => status !== 'WITHDRAWN');
  const heard = hearing(meeting).map(({ cycle: { dialogue } }) => {
    if (dialogue === null) return { findings: null, onAgenda: false };
    return { findings: dialogue._count.findings, onAgenda: items.some((item) => isAboutDialogue(item, dialogue.id)) };
  });
  const lacks = lacksOfHearing(heard);
  return lacks.length > 0 ? [{ rule: 'R14' as const, lacks }] : [];
}
