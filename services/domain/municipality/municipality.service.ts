import { z } from 'zod';
import { demandEverywhere } from '../access.ts';
import { together, type Act } from '../act.ts';
import { storedDay } from '../calendar.ts';
import { createCaseStatuses } from '../case/case-statuses.ts';
import { BEFORE_START, aDay, expectedVersion, id, maybe, read, reason, text } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { given, ownMunicipality, toChange } from '../rows.ts';

const number = z.string().regex(/^\d{4}$/, 'must be four digits');
const timeZone = z
  .string()
  .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone), 'must be an IANA time zone');
const defaultLanguage = z.enum(['NB', 'NN', 'EN']);

const createInput = z.object({
  number,
  name: text(100),
  timeZone: timeZone.nullish(),
  defaultLanguage: defaultLanguage.nullish(),
});
export type CreateMunicipality = z.input<typeof createInput>;

/** Sets up a municipality, with the statuses that its cases can have. Only those who may act everywhere. */
export function createMunicipality(act: Act, input: CreateMunicipality) {
  return together(act, async (inside) => {
    demandEverywhere(inside, 'Municipality');
    const values = read(createInput, input);
    const taken = await inside.db.municipality.count({ where: { number: values.number } });
    if (taken > 0) {
      throw new Refusal('ALREADY_EXISTS', { what: 'Municipality', field: 'number', value: values.number });
    }
    const municipality = await inside.db.municipality.create({
      data: {
        number: values.number,
        name: values.name,
        timeZone: values.timeZone ?? 'Europe/Oslo',
        defaultLanguage: values.defaultLanguage ?? 'NB',
      },
    });
    await createCaseStatuses(inside, municipality.id);
    return municipality;
  });
}

const updateInput = z.object({
  id,
  name: maybe(text(100)),
  timeZone: maybe(timeZone),
  defaultLanguage: maybe(defaultLanguage),
  expectedVersion,
});
export type UpdateMunicipality = z.input<typeof updateInput>;

/** Changes a municipality's name, time zone or default language. */
export function updateMunicipality(act: Act, input: UpdateMunicipality) {
  return together(act, async (inside) => {
    const { id: municipalityId, expectedVersion: expected, ...values } = read(updateInput, input);
    await toChange(inside, {
      what: 'Municipality',
      id: municipalityId,
      find: () => inside.db.municipality.findUnique({ where: { id: municipalityId } }),
      expectedVersion: expected,
      yours: values,
    });
    return inside.db.municipality.update({ where: { id: municipalityId }, data: given(values) });
  });
}

const holidayInput = z
  .object({ municipality: z.string(), name: text(100), firstOn: aDay, lastOn: aDay })
  .refine(({ firstOn, lastOn }) => firstOn <= lastOn, {
    path: ['lastOn'],
    message: 'must not be before firstOn',
    params: BEFORE_START,
  });
export type AddSchoolHoliday = z.input<typeof holidayInput>;

/** Records a school holiday, so that meetings dated within it are warned about. */
export function addSchoolHoliday(act: Act, input: AddSchoolHoliday) {
  return together(act, async (inside) => {
    const { municipality, name, firstOn, lastOn } = read(holidayInput, input);
    const { id: municipalityId } = await ownMunicipality(inside, municipality, 'REGISTERS');
    return inside.db.schoolHoliday.create({
      data: { municipalityId, name, firstOn: storedDay(firstOn), lastOn: storedDay(lastOn) },
    });
  });
}

const removeInput = z.object({ id, reason: reason.nullish() });
export type RemoveSchoolHoliday = z.input<typeof removeInput>;

/** Removes a school holiday. */
export function removeSchoolHoliday(act: Act, input: RemoveSchoolHoliday) {
  const values = read(removeInput, input);
  return together({ ...act, ...(values.reason ? { reason: values.reason } : {}) }, async (inside) => {
    await toChange(inside, {
      what: 'SchoolHoliday',
      id: values.id,
      find: () => inside.db.schoolHoliday.findUnique({ where: { id: values.id } }),
    });
    return inside.db.schoolHoliday.delete({ where: { id: values.id } });
  });
}
