import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { expectedVersion, id, maybe, read, text } from '../input.ts';
import { given, ownMunicipality, toChange } from '../rows.ts';

const publication = z.enum(['PUBLIC', 'ROLE_ONLY', 'HIDDEN']);

const registerInput = z.object({
  municipality: z.string(),
  kind: z.enum(['PERSON', 'ORGANISATION']),
  name: text(200),
  publication: publication.nullish(),
  note: text(2000).nullish(),
});
export type RegisterOutsideActor = z.input<typeof registerInput>;

/** Registers a person or an organisation of the local community. A person's name is not published unless said otherwise. */
export function registerOutsideActor(act: Act, input: RegisterOutsideActor) {
  return together(act, async (inside) => {
    const { db } = inside;
    const values = read(registerInput, input);
    const { id: municipalityId } = await ownMunicipality(inside, values.municipality, 'SOME_WORK');
    // Those who register at once take turns: the number stands in the pseudonym for ever.
    await db.$queryRaw`SELECT 1 FROM municipality WHERE id = ${municipalityId}::uuid FOR NO KEY UPDATE`;
    const { _max } = await db.outsideActor.aggregate({ where: { municipalityId }, _max: { number: true } });
    return db.outsideActor.create({
      data: {
        municipalityId,
        kind: values.kind,
        name: values.name,
        number: (_max.number ?? 0) + 1,
        publication: values.publication ?? (values.kind === 'ORGANISATION' ? 'PUBLIC' : 'ROLE_ONLY'),
        note: values.note ?? null,
      },
    });
  });
}

const updateInput = z.object({
  id,
  name: maybe(text(200)),
  publication: maybe(publication),
  note: text(2000).nullish(),
  expectedVersion,
});
export type UpdateOutsideActor = z.input<typeof updateInput>;

/** Changes an outside actor's name, how it may be shown, or the municipality's own note. */
export function updateOutsideActor(act: Act, input: UpdateOutsideActor) {
  return together(act, async (inside) => {
    const { id: actorId, expectedVersion: expected, ...values } = read(updateInput, input);
    await toChange(inside, {
      what: 'OutsideActor',
      id: actorId,
      find: () => inside.db.outsideActor.findUnique({ where: { id: actorId } }),
      expectedVersion: expected,
      yours: given(values),
    });
    return inside.db.outsideActor.update({ where: { id: actorId }, data: given(values) });
  });
}
