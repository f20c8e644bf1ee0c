import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { dayStored, storedDay } from '../calendar.ts';
import { aDay, expectedVersion, id, read, reason, text, invalid } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { given, ownMunicipality, toChange } from '../rows.ts';

const slug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters a–z, digits and single hyphens');
const number = z.int().min(1, 'must be 1 or more').max(999, 'must be 999 or less');

const createInput = z.object({
  municipality: z.string(),
  slug,
  number,
  name: text(200),
  districtId: id,
  coordinatorId: id.nullish(),
  establishedOn: aDay,
});
export type CreateCommittee = z.input<typeof createInput>;

/** Registers a committee with its first number, name and district. */
export function createCommittee(act: Act, input: CreateCommittee) {
  return together(act, async (inside) => {
    const values = read(createInput, input);
    const { id: municipalityId } = await ownMunicipality(inside, values.municipality, 'REGISTERS');
    const where = { municipalityId_slug: { municipalityId, slug: values.slug } };
    if ((await inside.db.committee.findUnique({ where })) !== null) {
      throw new Refusal('ALREADY_EXISTS', { what: 'Committee', field: 'slug', value: values.slug });
    }
    await demandDistrict(inside, municipalityId, values.districtId);
    await demandCoordinator(inside, municipalityId, values.coordinatorId);
    const establishedOn = storedDay(values.establishedOn);
    const committee = await inside.db.committee.create({
      data: { municipalityId, slug: values.slug, establishedOn, coordinatorId: values.coordinatorId ?? null },
    });
    await inside.db.committeeName.create({
      data: {
        municipalityId,
        committeeId: committee.id,
        districtId: values.districtId,
        number: values.number,
        name: values.name,
        validFrom: establishedOn,
      },
    });
    return committee;
  });
}

const updateInput = z.object({ id, coordinatorId: id.nullish(), establishedOn: aDay.nullish(), expectedVersion });
export type UpdateCommittee = z.input<typeof updateInput>;

/** Changes a committee's coordinator or its first day. Number, name and district change with renameCommittee. */
export function updateCommittee(act: Act, input: UpdateCommittee) {
  return together(act, async (inside) => {
    const { id: committeeId, expectedVersion: expected, establishedOn, ...values } = read(updateInput, input);
    const yours = given({ ...values, establishedOn: establishedOn ?? undefined });
    const found = await committeeToChange(inside, committeeId, expected, yours);
    await demandCoordinator(inside, found.municipalityId, values.coordinatorId);
    if (establishedOn && found.dissolvedOn && establishedOn > dayStored(found.dissolvedOn)) {
      throw invalid('establishedOn', 'must not be after the day the committee was dissolved', 'too_late');
    }
    return inside.db.committee.update({
      where: { id: committeeId },
      data: { ...given(values), ...(establishedOn ? { establishedOn: storedDay(establishedOn) } : {}) },
    });
  });
}

const renameInput = z.object({ id, number, name: text(200), districtId: id, validFrom: aDay, expectedVersion });
export type RenameCommittee = z.input<typeof renameInput>;

/** Gives a committee a number, name and district from a day on; the same day again puts that entry right. */
export function renameCommittee(act: Act, input: RenameCommittee) {
  return together(act, async (inside) => {
    const values = read(renameInput, input);
    const data = { number: values.number, name: values.name, districtId: values.districtId };
    const found = await committeeToChange(inside, values.id, values.expectedVersion, data);
    const { municipalityId } = found;
    await demandDistrict(inside, municipalityId, values.districtId);
    if (values.validFrom < dayStored(found.establishedOn)) {
      throw invalid('validFrom', 'must not be before the committee was established', 'before_start');
    }
    const validFrom = storedDay(values.validFrom);
    await inside.db.committeeName.upsert({
      where: { committeeId_validFrom: { committeeId: values.id, validFrom } },
      create: { ...data, municipalityId, committeeId: values.id, validFrom },
      update: data,
    });
    return inside.db.committee.findUniqueOrThrow({ where: { id: values.id } });
  });
}

const dissolveInput = z.object({ id, dissolvedOn: aDay, reason, expectedVersion });
export type DissolveCommittee = z.input<typeof dissolveInput>;

/** Records a committee's last day. Its history stays. */
export function dissolveCommittee(act: Act, input: DissolveCommittee) {
  const values = read(dissolveInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    const found = await committeeToChange(inside, values.id, values.expectedVersion);
    if (values.dissolvedOn < dayStored(found.establishedOn)) {
      throw invalid('dissolvedOn', 'must not be before the committee was established', 'before_start');
    }
    return inside.db.committee.update({
      where: { id: values.id },
      data: { dissolvedOn: storedDay(values.dissolvedOn) },
    });
  });
}

function committeeToChange(
  inside: ActInTransaction,
  committeeId: string,
  expected: number | null | undefined,
  yours: Readonly<Record<string, unknown>> = {},
) {
  return toChange(inside, {
    what: 'Committee',
    id: committeeId,
    find: async () => {
      const found = await inside.db.committee.findUnique({
        where: { id: committeeId },
        include: { names: { orderBy: { validFrom: 'desc' }, take: 1 } },
      });
      if (found === null) return null;
      const { names, ...committee } = found;
      const { number: latest, name, districtId } = names[0] ?? {};
      return { ...committee, number: latest, name, districtId };
    },
    expectedVersion: expected,
    yours,
  });
}

async function demandDistrict({ db }: ActInTransaction, municipalityId: string, districtId: string) {
  const found = await db.district.count({ where: { municipalityId, id: districtId } });
  if (found === 0) throw new Refusal('NOT_FOUND', { what: 'District', id: districtId });
}

async function demandCoordinator(
  { db }: ActInTransaction,
  municipalityId: string,
  coordinatorId: string | null | undefined,
) {
  if (coordinatorId === null || coordinatorId === undefined) return;
  const found = await db.coordinator.count({ where: { municipalityId, id: coordinatorId } });
  if (found === 0) throw new Refusal('NOT_FOUND', { what: 'Coordinator', id: coordinatorId });
}
