import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { expectedVersion, id, maybe, read, texts, window } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { given, toChange } from '../rows.ts';
import {
  areSame,
  responsibilities,
  statements,
  textOf,
  themes,
  writeResponsibilities,
  writeThemes,
} from './phase-template-rows.ts';
import { draftToChange } from './wheel-draft.ts';
import { windowErrors, type Window } from './window.rules.ts';

const kind = z.enum(['MEETING', 'DIALOGUE', 'EXCHANGE', 'MAYOR_VISIT', 'OTHER']);
const position = z.int().min(1, 'must be 1 or more').max(100, 'must be 100 or less');

const addInput = z.object({
  wheelVersionId: id,
  position: position.nullish(),
  kind,
  title: texts(200),
  optional: z.boolean().nullish(),
  window,
  statements,
  themes: themes.nullish(),
  responsibilities: responsibilities.nullish(),
});
export type AddPhaseTemplate = z.input<typeof addInput>;

/** Adds a phase to a draft, at a position (at the end unless said); those after it move down. */
export function addPhaseTemplate(act: Act, input: AddPhaseTemplate) {
  return together(act, async (inside) => {
    const values = read(addInput, input);
    demandWindow(values.window);
    const draft = await draftToChange(inside, values.wheelVersionId);
    const where = { wheelVersionId: draft.id };
    const last = (await inside.db.phaseTemplate.count({ where })) + 1;
    const at = Math.min(values.position ?? last, last);
    await inside.db.phaseTemplate.updateMany({
      where: { ...where, position: { gte: at } },
      data: { position: { increment: 1 } },
    });
    const phase = await inside.db.phaseTemplate.create({
      data: {
        ...where,
        municipalityId: draft.municipalityId,
        position: at,
        kind: values.kind,
        ...titled(values.title),
        optional: values.optional ?? false,
        ...windowed(values.window),
        statements: values.statements ?? [],
      },
    });
    await writeThemes(inside, phase, values.themes ?? []);
    await writeResponsibilities(inside, phase, values.responsibilities ?? []);
    return phase;
  });
}

const changeInput = z.object({
  id,
  position: maybe(position),
  kind: maybe(kind),
  title: maybe(texts(200)),
  optional: maybe(z.boolean()),
  window: maybe(window),
  statements,
  themes: maybe(themes),
  responsibilities: maybe(responsibilities),
  expectedVersion,
});
export type ChangePhaseTemplate = z.input<typeof changeInput>;

/**
 * Changes a phase of a draft. Themes and responsibilities, where given, replace those that were there; the same ones again are
 * no change, and the log tells of none.
 */
export function changePhaseTemplate(act: Act, input: ChangePhaseTemplate) {
  return together(act, async (inside) => {
    const values = read(changeInput, input);
    if (values.window) demandWindow(values.window);
    const { id: phaseId, expectedVersion: expected, ...yours } = values;
    const phase = await templateToChange(inside, phaseId, expected, given(yours));
    if (values.position !== undefined) await reposition(inside, phase, values.position);
    if (values.themes && !areSame(values.themes, phase.themes)) {
      await inside.db.theme.deleteMany({ where: { phaseTemplateId: phase.id } });
      await writeThemes(inside, phase, values.themes);
    }
    if (values.responsibilities && !areSame(values.responsibilities, phase.responsibilities)) {
      await inside.db.responsibility.deleteMany({ where: { phaseTemplateId: phase.id } });
      await writeResponsibilities(inside, phase, values.responsibilities);
    }
    return inside.db.phaseTemplate.update({
      where: { id: phase.id },
      data: {
        ...given({ kind: values.kind, optional: values.optional, statements: values.statements ?? undefined }),
        ...(values.title ? titled(values.title) : {}),
        ...(values.window ? windowed(values.window) : {}),
      },
    });
  });
}

const removeInput = z.object({ id, expectedVersion });
export type RemovePhaseTemplate = z.input<typeof removeInput>;

/** Removes a phase from a draft; those after it move up. */
export function removePhaseTemplate(act: Act, input: RemovePhaseTemplate) {
  return together(act, async (inside) => {
    const values = read(removeInput, input);
    const phase = await templateToChange(inside, values.id, values.expectedVersion);
    await inside.db.theme.deleteMany({ where: { phaseTemplateId: phase.id } });
    await inside.db.responsibility.deleteMany({ where: { phaseTemplateId: phase.id } });
    const removed = await inside.db.phaseTemplate.delete({ where: { id: phase.id } });
    await inside.db.phaseTemplate.updateMany({
      where: { wheelVersionId: phase.wheelVersionId, position: { gt: phase.position } },
      data: { position: { decrement: 1 } },
    });
    return removed;
  });
}

async function templateToChange(
  inside: ActInTransaction,
  templateId: string,
  expected?: number | null,
  yours: Readonly<Record<string, unknown>> = {},
) {
  const phase = await toChange(inside, {
    what: 'PhaseTemplate',
    id: templateId,
    find: async () => {
      const found = await inside.db.phaseTemplate.findUnique({
        where: { id: templateId },
        include: {
          themes: { orderBy: [{ position: 'asc' }, { id: 'asc' }] },
          responsibilities: { orderBy: [{ position: 'asc' }, { id: 'asc' }] },
        },
      });
      if (found === null) return null;
      return {
        ...found,
        themes: found.themes.map((row) => ({ text: textOf(row), statements: row.statements })),
        responsibilities: found.responsibilities.map((row) => ({
          actor: row.actor,
          duty: row.duty,
          text: textOf(row),
          statements: row.statements,
        })),
      };
    },
    expectedVersion: expected,
    yours,
  });
  await draftToChange(inside, phase.wheelVersionId);
  return phase;
}

async function reposition(
  { db }: ActInTransaction,
  { id: templateId, wheelVersionId, position: from }: { id: string; wheelVersionId: string; position: number },
  wanted: number,
) {
  const to = Math.min(wanted, await db.phaseTemplate.count({ where: { wheelVersionId } }));
  if (to === from) return;
  await db.phaseTemplate.updateMany({
    where: { wheelVersionId, position: to < from ? { gte: to, lt: from } : { gt: from, lte: to } },
    data: { position: to < from ? { increment: 1 } : { decrement: 1 } },
  });
  await db.phaseTemplate.update({ where: { id: templateId }, data: { position: to } });
}

type Texts = z.output<ReturnType<typeof texts>>;
const titled = ({ nb, nn, en }: Texts) => ({ titleNb: nb, titleNn: nn ?? null, titleEn: en ?? null });
const windowed = ({ kind: windowKind, months }: Window) => ({ windowKind, windowMonths: [...months] });

/** Refuses a window that is none, naming its faults. */
export function demandWindow(value: Window) {
  const fields = windowErrors(value).map((message) => ({ field: 'window', fault: 'window', message }));
  if (fields.length > 0) throw new Refusal('INVALID_INPUT', { fields });
}
