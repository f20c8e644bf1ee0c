import type { ActInTransaction } from '../act.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';

/** The draft with this id, to change; a published version is immutable. */
export async function draftToChange(
  inside: ActInTransaction,
  id: string,
  expectedVersion?: number | null,
  yours: Readonly<Record<string, unknown>> = {},
) {
  const found = await toChange(inside, {
    what: 'WheelVersion',
    id,
    find: () => inside.db.wheelVersion.findUnique({ where: { id } }),
    expectedVersion,
    yours,
  });
  if (found.status === 'PUBLISHED') {
    throw new Refusal('VERSION_PUBLISHED', { wheelVersionId: id, number: found.number });
  }
  return found;
}

/** Copies the phases of one version, with their themes and responsibilities, into a draft. */
export async function copyPhases(
  { db }: ActInTransaction,
  sourceId: string,
  draft: { readonly id: string; readonly municipalityId: string },
) {
  const phases = await db.phaseTemplate.findMany({
    where: { wheelVersionId: sourceId },
    include: { themes: true, responsibilities: true },
    orderBy: { position: 'asc' },
  });
  const { municipalityId } = draft;
  for (const { themes, responsibilities, ...phase } of phases) {
    // One after another, so that the log tells them in order.
    const copy = await db.phaseTemplate.create({ data: { ...content(phase), wheelVersionId: draft.id } });
    const of = { municipalityId, phaseTemplateId: copy.id };
    await db.theme.createMany({ data: themes.map((row) => ({ ...content(row), ...of })) });
    await db.responsibility.createMany({ data: responsibilities.map((row) => ({ ...content(row), ...of })) });
  }
}

/** A row without what the database gives each row of its own. */
function content<Row extends { id: string; version: number; createdAt: Date; updatedAt: Date }>(row: Row) {
  const { id, version, createdAt, updatedAt, ...rest } = row;
  return rest;
}
