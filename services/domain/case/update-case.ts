import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { today } from '../calendar.ts';
import { expectedVersion, id, maybe, read, reason, text } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { given } from '../rows.ts';
import { caseToChange, demandTheme } from './case-to-change.ts';

const updateInput = z.object({
  id,
  title: maybe(text(200)),
  description: text(4000).nullish(),
  horizon: z.enum(['LONG', 'SHORT']).nullish(),
  themeId: id.nullish(),
  origin: maybe(z.enum(['DIALOGUE', 'RESIDENT', 'MUNICIPAL_PLAN', 'COMMITTEE'])),
  originText: text(1000).nullish(),
  expectedVersion,
});
export type UpdateCase = z.input<typeof updateInput>;

/** Changes what a case is about. Its number stays; its status changes with changeCaseStatus. */
export function updateCase(act: Act, input: UpdateCase) {
  return together(act, async (inside) => {
    const { id: caseId, expectedVersion: expected, ...values } = read(updateInput, input);
    const found = await caseToChange(inside, caseId, expected, given(values));
    if (values.themeId !== found.themeId) {
      const on = today(inside.now, found.municipality.timeZone);
      await demandTheme(inside, found.municipalityId, values.themeId, on);
    }
    return inside.db.case.update({ where: { id: caseId }, data: given(values) });
  });
}

const publishInput = z.object({ id, expectedVersion });
export type PublishCase = z.input<typeof publishInput>;

/** Lets everyone read a case. */
export function publishCase(act: Act, input: PublishCase) {
  return together(act, async (inside) => {
    const values = read(publishInput, input);
    const found = await caseToChange(inside, values.id, values.expectedVersion, { isPublic: true });
    if (found.isPublic) throw new Refusal('NOT_OPEN', { what: 'Case', id: found.id, verb: 'PUBLISH' });
    return inside.db.case.update({ where: { id: found.id }, data: { isPublic: true } });
  });
}

const unpublishInput = z.object({ id, reason, expectedVersion });
export type UnpublishCase = z.input<typeof unpublishInput>;

/** Keeps a case from the public from now on, also what agendas tell of it. Portals are told, with the reason. */
export function unpublishCase(act: Act, input: UnpublishCase) {
  const values = read(unpublishInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    await holdAgendas(inside, values.id);
    const found = await caseToChange(inside, values.id, values.expectedVersion, { isPublic: false });
    if (!found.isPublic) throw new Refusal('NOT_OPEN', { what: 'Case', id: found.id, verb: 'UNPUBLISH' });
    // Of any meeting, also one of a closed year: its papers are taken back for the sake of someone's privacy, too.
    await inside.db.agendaItem.updateMany({ where: { caseId: found.id, isPublic: true }, data: { isPublic: false } });
    return inside.db.case.update({ where: { id: found.id }, data: { isPublic: false } });
  });
}

/** The meetings before the case, as where an agenda changes: two who change both take turns. */
async function holdAgendas({ db, actor }: ActInTransaction, caseId: string): Promise<void> {
  if (actor.kind === 'PUBLIC') return;
  await db.$queryRaw`SELECT 1 FROM meeting WHERE id IN
    (SELECT meeting_id FROM agenda_item WHERE case_id = ${caseId}::uuid) ORDER BY id FOR UPDATE`;
}
