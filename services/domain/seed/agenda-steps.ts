import { HIDDEN_ITEMS, OTHERS, TAKEN_OFF } from '@naerhjul/prisma/seed/outcomes.ts';
import type { Act } from '../act.ts';
import { addAgendaItem } from '../agenda/add-agenda-item.ts';
import { finishAgendaItem } from '../agenda/finish-agenda-item.ts';
import { prefillAgenda } from '../agenda/prefill-agenda.ts';
import { momentOf, type Chain } from './timeline.ts';
import { pick, turnOf } from './turn.ts';
import type { Worked } from './worked.ts';

/** The agenda is filled when the meeting is announced, whether it was held later or not. */
export function agendas({ seed, slug, year, wheel, opened, zone }: Worked): readonly Chain[] {
  return wheel.flatMap(({ position, kind }): readonly Chain[] => {
    const meeting = seed.committees[slug]?.phases[position]?.meeting;
    if (kind !== 'MEETING' || meeting === undefined || meeting.status === 'DATED') return [];
    const { on, movedFrom = [], status } = meeting;
    const key = `${slug} ${year} ${position}`;
    const run = async (act: Act) => {
      const meetingId = opened.meetingId(slug, position);
      await prefillAgenda(act, { meetingId });
      // What an earlier meeting left unfinished may have been closed since.
      await takeOffAgendas(act, { meetingId });
      await addOthers(act, meetingId, key);
    };
    const at = momentOf(movedFrom[0]?.on ?? on, '10:00', zone, -13);
    return [[{ at, kind: status === 'HELD' ? 'FACT' : 'PLAN', run }]];
  });
}

async function addOthers(act: Act, meetingId: string, key: string) {
  if (turnOf(key) % 3 === 0) {
    const [title] = pick(OTHERS, key);
    await addAgendaItem(act, { meetingId, kind: 'OTHER', title, position: 1 });
  }
  const hidden = HIDDEN_ITEMS[key];
  if (hidden) await addAgendaItem(act, { meetingId, kind: 'OTHER', title: hidden[0], isPublic: false });
}

const CLOSED = ['ACHIEVED', 'CLOSED_WITHOUT_RESULT', 'FORWARDED', 'WITHDRAWN'] as const;

/** Takes what is closed off the agendas of meetings to come. */
export async function takeOffAgendas(act: Act, of: { readonly caseId: string } | { readonly meetingId: string }) {
  const items = await act.db.agendaItem.findMany({
    where: {
      ...of,
      status: 'PLANNED',
      case: { status: { category: { in: [...CLOSED] } } },
      meeting: { status: { in: ['PLANNED', 'DATED', 'ANNOUNCED'] } },
    },
    orderBy: [{ meeting: { startsAt: 'asc' } }, { position: 'asc' }],
  });
  for (const { id } of items) await finishAgendaItem(act, { id, status: 'WITHDRAWN', outcome: TAKEN_OFF });
}
