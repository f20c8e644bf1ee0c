import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { expectedVersion, id, read, reason } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { draftToChange } from './wheel-draft.ts';
import { publishErrors } from './wheel.rules.ts';

const publishInput = z.object({ id, reason: reason.nullish(), expectedVersion });
export type PublishWheelVersion = z.input<typeof publishInput>;

/** Publishes a draft. From then on it is immutable, and years can be opened from it. */
export function publishWheelVersion(act: Act, input: PublishWheelVersion) {
  const values = read(publishInput, input);
  return together({ ...act, ...(values.reason ? { reason: values.reason } : {}) }, async (inside) => {
    const { db, now } = inside;
    await draftToChange(inside, values.id, values.expectedVersion);
    const phases = await db.phaseTemplate.findMany({
      where: { wheelVersionId: values.id },
      include: { themes: { orderBy: { position: 'asc' } } },
      orderBy: { position: 'asc' },
    });
    const fields = publishErrors({ phases }).map(({ problem, ...where }) => ({
      field: 'position' in where ? `phases.${where.position}` : 'phases',
      fault: problem,
      message: JSON.stringify(where),
    }));
    if (fields.length > 0) throw new Refusal('VERSION_UNSOUND', { fields });
    return db.wheelVersion.update({ where: { id: values.id }, data: { status: 'PUBLISHED', publishedAt: now } });
  });
}
