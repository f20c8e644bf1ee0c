import type { ActInTransaction } from '../act.ts';
import { dayStored, today } from '../calendar.ts';
import { demandOpen } from '../cycle/phase-to-change.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';

/** A finding to change, with its dialogue and the committee's year; nothing changes in a closed one. */
export async function findingToChange(
  inside: ActInTransaction,
  id: string,
  expectedVersion?: number | null,
  yours: Readonly<Record<string, unknown>> = {},
) {
  const found = await toChange(inside, {
    what: 'Finding',
    id,
    find: () =>
      inside.db.finding.findUnique({
        where: { id },
        include: {
          dialogue: { include: { cycle: { include: { municipality: true } } } },
          _count: { select: { cases: true, agendaItems: true } },
        },
      }),
    expectedVersion,
    yours,
  });
  demandOpen(found.dialogue.cycle);
  return found;
}

interface Place {
  readonly dialogueId: string;
  readonly municipalityId: string;
  readonly timeZone: string;
}

/** Refuses an activity of another dialogue, and a theme of another municipality or one that is retired. */
export async function demandPlace(
  { db, now }: ActInTransaction,
  { dialogueId, municipalityId, timeZone }: Place,
  { activityId, themeId }: { readonly activityId?: string | null; readonly themeId?: string | null },
) {
  if (activityId && (await db.dialogueActivity.count({ where: { id: activityId, dialogueId } })) === 0) {
    throw new Refusal('NOT_FOUND', { what: 'DialogueActivity', id: activityId });
  }
  if (!themeId) return;
  const theme = await db.caseTheme.findFirst({ where: { id: themeId, municipalityId } });
  if (theme === null) throw new Refusal('NOT_FOUND', { what: 'CaseTheme', id: themeId });
  const retired = theme.retiredOn !== null && dayStored(theme.retiredOn) <= today(now, timeZone);
  if (retired) throw new Refusal('NOT_OPEN', { what: 'CaseTheme', id: themeId, verb: 'SORT_BY' });
}
