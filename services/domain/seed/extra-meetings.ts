import type { Act } from '../act.ts';
import { addAgendaItem } from '../agenda/add-agenda-item.ts';
import { finishAgendaItem } from '../agenda/finish-agenda-item.ts';
import { minutesSteps } from './minutes-steps.ts';
import { momentOf, type Chain } from './timeline.ts';
import { evening, heldMeetings, type Met, type Worked } from './worked.ts';

/** What the seed calls a meeting that the wheel doesn't know. */
export const extraKey = (slug: string, on: string) => `extra meeting ${slug} ${on}`;

/** What is prepared for the extra meetings that were held, and recorded of them. */
export function extraWork(
  worked: Worked,
  recordWhoWasThere: (act: Act, worked: Worked, met: Met) => Promise<void>,
): readonly Chain[] {
  const { seed, slug, zone, known } = worked;
  const extras = seed.committees[slug]?.extras ?? [];
  return extras.flatMap(({ meeting, agenda = [] }): readonly Chain[] => {
    if (meeting.status !== 'HELD') return [];
    const { on } = meeting;
    const meetingId = () => known.id(extraKey(slug, on));
    const met: Met = { position: 0, on, facts: {}, meetingId };
    const prepare = async (act: Act) => {
      for (const { title, about } of agenda) {
        const caseId = about === undefined ? undefined : known.id(about);
        await addAgendaItem(act, { meetingId: meetingId(), kind: caseId ? 'CASE' : 'OTHER', title, caseId });
      }
    };
    const record = async (act: Act) => {
      await recordWhoWasThere(act, worked, met);
      const items = await act.db.agendaItem.findMany({
        where: { meetingId: meetingId() },
        orderBy: { position: 'asc' },
      });
      for (const { id, title } of items) {
        const outcome = agenda.find((one) => one.title === title)?.outcome;
        await finishAgendaItem(act, { id, status: 'TREATED', outcome });
      }
    };
    const next = heldMeetings(worked).find((one) => one.on > on);
    return [
      [
        { at: momentOf(on, '11:00', zone, -13), kind: 'FACT', run: prepare },
        { at: evening(on, worked, 40), kind: 'FACT', run: record },
      ],
      minutesSteps(worked, met, next),
    ];
  });
}
