import { seen } from '../access.ts';
import type { Act } from '../act.ts';
import { Refusal } from '../refusal.ts';
import { wheelDifferences, type PhaseContent, type Texts, type WheelDifference } from './wheel-diff.rules.ts';

/** Which versions to compare: one, and another of the same wheel by its number, the one before it unless given. */
export interface ComparedVersions {
  readonly id: string;
  readonly wheelId: string;
  readonly number: number;
  readonly from?: number | null | undefined;
}

/**
 * How a version of a wheel differs from an earlier one, as far as the caller may see both; nothing where there is none
 * before it. A number that the wheel does not have is refused with NOT_FOUND.
 */
export async function wheelVersionDifferences(
  act: Act,
  { id, wheelId, number, from }: ComparedVersions,
): Promise<readonly WheelDifference[]> {
  const earlier = await act.db.wheelVersion.findFirst({
    where: { AND: [seen(act.actor).wheelVersion], wheelId, number: from ?? { lt: number } },
    orderBy: { number: 'desc' },
  });
  if (earlier === null) {
    if (from === null || from === undefined) return [];
    throw new Refusal('NOT_FOUND', { what: 'WheelVersion', id: String(from) });
  }
  return wheelDifferences(await phasesOf(act, earlier.id), await phasesOf(act, id));
}

async function phasesOf({ db, actor }: Act, wheelVersionId: string): Promise<readonly PhaseContent[]> {
  const { phaseTemplate, theme, responsibility } = seen(actor);
  const order = [{ position: 'asc' as const }, { id: 'asc' as const }];
  const phases = await db.phaseTemplate.findMany({
    where: { AND: [phaseTemplate], wheelVersionId },
    include: {
      themes: { where: theme, orderBy: order },
      responsibilities: { where: responsibility, orderBy: order },
    },
    orderBy: order,
  });
  return phases.map(({ titleNb, titleNn, titleEn, themes, responsibilities, ...phase }) => ({
    ...phase,
    title: { nb: titleNb, nn: titleNn, en: titleEn },
    themes: themes.map(textsOf),
    responsibilities: responsibilities.map((row) => ({ actor: row.actor, duty: row.duty, text: textsOf(row) })),
  }));
}

function textsOf({ textNb, textNn, textEn }: { textNb: string; textNn: string | null; textEn: string | null }): Texts {
  return { nb: textNb, nn: textNn, en: textEn };
}
