import type { ActInTransaction } from '../act.ts';
import { Refusal } from '../refusal.ts';

/** What may rest on a meeting beside its agenda, and what it is called. */
const RESTING = {
  minutes: 'Minutes',
  attendance: 'Attendance',
  trainings: 'Training',
  findingQuestions: 'FindingQuestion',
  caseStatusEvents: 'CaseStatusEvent',
  priorities: 'Priority',
  advice: 'CaseAdvice',
  agreementVersions: 'AgreementVersion',
  contributions: 'EvaluationContribution',
  elections: 'ElectionRound',
} as const;

/** Refuses to do away with a meeting that others rest on. */
export async function demandUnused({ db }: ActInTransaction, meetingId: string) {
  const { minutes, _count: counts } = await db.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    include: {
      minutes: true,
      _count: {
        select: {
          attendance: true,
          trainings: true,
          findingQuestions: true,
          caseStatusEvents: true,
          priorities: true,
          advice: true,
          agreementVersions: true,
          contributions: true,
          elections: true,
        },
      },
    },
  });
  const resting = { ...counts, minutes: minutes === null ? 0 : 1 };
  const by = (Object.keys(RESTING) as (keyof typeof RESTING)[]).find((one) => resting[one] > 0);
  if (by !== undefined) throw new Refusal('STILL_IN_USE', { what: 'Meeting', id: meetingId, by: RESTING[by] });
}

/** Does away with the agenda of a meeting that is removed; not when a later meeting carries on an item of it. */
export async function removeAgenda({ db }: ActInTransaction, meetingId: string) {
  const carriedOn = await db.agendaItem.count({ where: { carriedFrom: { meetingId } } });
  if (carriedOn > 0) throw new Refusal('STILL_IN_USE', { what: 'Meeting', id: meetingId, by: 'AgendaItem' });
  await db.agendaItemFinding.deleteMany({ where: { agendaItem: { meetingId } } });
  await db.agendaItem.deleteMany({ where: { meetingId } });
}

/** Moves the agendas of meetings to the joint one that takes their place, one after another; a theme of all of them once. */
export async function takeOverAgendas({ db }: ActInTransaction, meetingIds: readonly string[], to: string) {
  let position = 0;
  const themes = new Set<string>();
  for (const meetingId of meetingIds) {
    const items = await db.agendaItem.findMany({ where: { meetingId }, orderBy: [{ position: 'asc' }, { id: 'asc' }] });
    for (const { id, kind, themeId } of items) {
      if (kind === 'THEME' && themeId !== null && themes.has(themeId)) {
        await db.agendaItemFinding.deleteMany({ where: { agendaItemId: id } });
        await db.agendaItem.delete({ where: { id } });
      } else {
        position += 1;
        if (themeId !== null) themes.add(themeId);
        await db.agendaItem.update({ where: { id }, data: { meetingId: to, position } });
      }
    }
  }
}
