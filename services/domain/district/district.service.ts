import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { storedDay } from '../calendar.ts';
import { aDay, expectedVersion, id, read, text } from '../input.ts';
import { ownMunicipality, toChange } from '../rows.ts';

const areas = z.array(text(100)).max(50);
const createInput = z.object({ municipality: z.string(), name: text(200), areas: areas.nullish(), validFrom: aDay });
export type CreateDistrict = z.input<typeof createInput>;

/** Registers a district with its first name. */
export function createDistrict(act: Act, input: CreateDistrict) {
  return together(act, async (inside) => {
    const values = read(createInput, input);
    const { id: municipalityId } = await ownMunicipality(inside, values.municipality, 'REGISTERS');
    const district = await inside.db.district.create({ data: { municipalityId } });
    await inside.db.districtName.create({
      data: {
        municipalityId,
        districtId: district.id,
        name: values.name,
        areas: values.areas ?? [],
        validFrom: storedDay(values.validFrom),
      },
    });
    return district;
  });
}

const renameInput = z.object({ id, name: text(200), areas: areas.nullish(), validFrom: aDay, expectedVersion });
export type RenameDistrict = z.input<typeof renameInput>;

/** Gives a district a name and places from a day on; the same day again puts that entry right. */
export function renameDistrict(act: Act, input: RenameDistrict) {
  return together(act, async (inside) => {
    const values = read(renameInput, input);
    const data = { name: values.name, areas: values.areas ?? [] };
    const { municipalityId } = await toChange(inside, {
      what: 'District',
      id: values.id,
      find: async () => {
        const found = await inside.db.district.findUnique({
          where: { id: values.id },
          include: { names: { orderBy: { validFrom: 'desc' }, take: 1 } },
        });
        return found === null ? null : { ...found, name: found.names[0]?.name, areas: found.names[0]?.areas };
      },
      expectedVersion: values.expectedVersion,
      yours: data,
    });
    const validFrom = storedDay(values.validFrom);
    await inside.db.districtName.upsert({
      where: { districtId_validFrom: { districtId: values.id, validFrom } },
      create: { ...data, municipalityId, districtId: values.id, validFrom },
      update: data,
    });
    return inside.db.district.findUniqueOrThrow({ where: { id: values.id } });
  });
}
