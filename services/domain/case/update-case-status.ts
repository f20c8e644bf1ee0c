import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { expectedVersion, id, read, texts } from '../input.ts';
import { toChange } from '../rows.ts';

const statusInput = z.object({ id, label: texts(100), expectedVersion });
export type UpdateCaseStatus = z.input<typeof statusInput>;

/** Changes what the municipality calls a status. What it means, and its code, never change. */
export function updateCaseStatus(act: Act, input: UpdateCaseStatus) {
  return together(act, async (inside) => {
    const { label, ...values } = read(statusInput, input);
    await toChange(inside, {
      what: 'CaseStatus',
      id: values.id,
      find: () => inside.db.caseStatus.findUnique({ where: { id: values.id } }),
      expectedVersion: values.expectedVersion,
      yours: { label },
    });
    return inside.db.caseStatus.update({
      where: { id: values.id },
      data: { labelNb: label.nb, labelNn: label.nn ?? null, labelEn: label.en ?? null },
    });
  });
}
