import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { expectedVersion, id, maybe, read, text } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { given, ownMunicipality, toChange } from '../rows.ts';

const createInput = z.object({ municipality: z.string(), name: text(100) });
export type CreateCoordinator = z.input<typeof createInput>;

/** Registers a coordinator. */
export function createCoordinator(act: Act, input: CreateCoordinator) {
  return together(act, async (inside) => {
    const { municipality, name } = read(createInput, input);
    const { id: municipalityId } = await ownMunicipality(inside, municipality, 'REGISTERS');
    return inside.db.coordinator.create({ data: { municipalityId, name } });
  });
}

const updateInput = z.object({ id, name: maybe(text(100)), expectedVersion });
export type UpdateCoordinator = z.input<typeof updateInput>;

/** Changes a coordinator's name. */
export function updateCoordinator(act: Act, input: UpdateCoordinator) {
  return together(act, async (inside) => {
    const { id: coordinatorId, expectedVersion: expected, ...values } = read(updateInput, input);
    await toChange(inside, {
      what: 'Coordinator',
      id: coordinatorId,
      find: () => inside.db.coordinator.findUnique({ where: { id: coordinatorId } }),
      expectedVersion: expected,
      yours: values,
    });
    return inside.db.coordinator.update({ where: { id: coordinatorId }, data: given(values) });
  });
}

const deleteInput = z.object({ id });
export type DeleteCoordinator = z.input<typeof deleteInput>;

/** Removes a coordinator who follows no committee. */
export function deleteCoordinator(act: Act, input: DeleteCoordinator) {
  return together(act, async (inside) => {
    const values = read(deleteInput, input);
    await toChange(inside, {
      what: 'Coordinator',
      id: values.id,
      find: () => inside.db.coordinator.findUnique({ where: { id: values.id } }),
    });
    const committees = await inside.db.committee.count({ where: { coordinatorId: values.id } });
    if (committees > 0) {
      throw new Refusal('STILL_IN_USE', { what: 'Coordinator', id: values.id, by: 'Committee' });
    }
    return inside.db.coordinator.delete({ where: { id: values.id } });
  });
}
