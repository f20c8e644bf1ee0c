import { CLOSINGS, OPENINGS } from '@naerhjul/prisma/seed/outcomes.ts';
import type { Act } from '../act.ts';
import { approveMinutes, publishMinutes } from '../minutes/publish-minutes.ts';
import { writeMinutes } from '../minutes/write-minutes.ts';
import { momentOf, type Chain, type Step } from './timeline.ts';
import { pick } from './turn.ts';
import { evening, type Met, type Worked } from './worked.ts';

/** Written the day after, published the same week, and approved at the next meeting of the year. */
export function minutesSteps(worked: Worked, { on, meetingId }: Met, next: Met | undefined): Chain {
  const { known, slug, zone } = worked;
  const key = `minutes ${slug} ${on}`;
  const write = async (act: Act) => {
    const text = await minutesOf(act, meetingId(), key);
    known.set(key, (await writeMinutes(act, { meetingId: meetingId(), text })).id);
  };
  const steps: Step[] = [
    { at: momentOf(on, '12:00', zone, 1), kind: 'FACT', run: write },
    { at: momentOf(on, '09:00', zone, 5), kind: 'FACT', run: (act) => publishMinutes(act, { id: known.id(key) }) },
  ];
  if (next === undefined) return steps;
  const run = (act: Act) => approveMinutes(act, { id: known.id(key), approvedOn: next.on });
  return [...steps, { at: evening(next.on, worked, 1), kind: 'FACT', run }];
}

/** What was on the agenda and what came of it, without names and without what is not for everyone. */
async function minutesOf({ db }: Act, meetingId: string, words: string): Promise<string> {
  const items = await db.agendaItem.findMany({ where: { meetingId }, orderBy: { position: 'asc' } });
  const told = items.map(({ position, title, outcome, isPublic }) =>
    isPublic ? `${position}. ${title}\n${outcome ?? ''}` : `${position}. Punktet er unntatt offentlighet.`,
  );
  const presence = await db.attendance.groupBy({ by: ['presence'], where: { meetingId }, _count: true });
  const count = (one: string) => presence.find((row) => row.presence === one)?._count ?? 0;
  const all = presence.reduce((sum, row) => sum + row._count, 0);
  const deputies = count('DEPUTY') > 0 ? `, og ${count('DEPUTY')} av plassene hadde vara` : '';
  const there = `Til stede: ${count('PRESENT')} av ${all} medlemmer${deputies}.`;
  return [`${pick(OPENINGS, words)} ${there}`, ...told, pick(CLOSINGS, `${words} slutt`)].join('\n\n');
}
