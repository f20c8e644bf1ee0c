import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { dayStored, storedDay, today } from '../calendar.ts';
import { aDay, expectedVersion, id, maybe, read, text } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { given, ownMunicipality, toChange } from '../rows.ts';

const count = z.int().min(0, 'must be 0 or more').max(100, 'must be 100 or less');
const numbers = {
  title: text(200),
  source: text(500).nullish(),
  ordinaryMeetings: count,
  dialogues: count,
  politicianSeats: count,
  residentSeats: count,
  longTermCasesMin: count,
  longTermCasesMax: count,
  shortTermCasesMin: count,
  shortTermCasesMax: count,
  visitResidentsMin: count,
  visitResidentsMax: count,
};
const PAIRS = ['longTermCases', 'shortTermCases', 'visitResidents'] as const;

const createInput = z.object({ municipality: z.string(), validFrom: aDay, ...numbers });
export type CreateRegulation = z.input<typeof createInput>;

/** Records a new version of the regulation, in force from a day on. */
export function createRegulation(act: Act, input: CreateRegulation) {
  return together(act, async (inside) => {
    const { municipality, validFrom, source, ...values } = read(createInput, input);
    const { id: municipalityId } = await ownMunicipality(inside, municipality, 'REGISTERS');
    demandPairs(values);
    const day = storedDay(validFrom);
    if ((await inside.db.regulation.count({ where: { municipalityId, validFrom: day } })) > 0) {
      throw new Refusal('ALREADY_EXISTS', { what: 'Regulation', field: 'validFrom', value: validFrom });
    }
    return inside.db.regulation.create({
      data: { ...values, municipalityId, validFrom: day, source: source ?? null },
    });
  });
}

const updateInput = z.object({
  id,
  title: maybe(text(200)),
  source: text(500).nullish(),
  ordinaryMeetings: maybe(count),
  dialogues: maybe(count),
  politicianSeats: maybe(count),
  residentSeats: maybe(count),
  longTermCasesMin: maybe(count),
  longTermCasesMax: maybe(count),
  shortTermCasesMin: maybe(count),
  shortTermCasesMax: maybe(count),
  visitResidentsMin: maybe(count),
  visitResidentsMax: maybe(count),
  expectedVersion,
});
export type UpdateRegulation = z.input<typeof updateInput>;

/** Puts a version of the regulation right. */
export function updateRegulation(act: Act, input: UpdateRegulation) {
  return together(act, async (inside) => {
    const { id: regulationId, expectedVersion: expected, ...values } = read(updateInput, input);
    const found = await toChange(inside, {
      what: 'Regulation',
      id: regulationId,
      find: () => inside.db.regulation.findUnique({ where: { id: regulationId } }),
      expectedVersion: expected,
      yours: values,
    });
    demandPairs({ ...found, ...given(values) });
    return inside.db.regulation.update({ where: { id: regulationId }, data: given(values) });
  });
}

const deleteInput = z.object({ id });
export type DeleteRegulation = z.input<typeof deleteInput>;

/** Removes a version of the regulation that isn't in force yet. */
export function deleteRegulation(act: Act, input: DeleteRegulation) {
  return together(act, async (inside) => {
    const values = read(deleteInput, input);
    const found = await toChange(inside, {
      what: 'Regulation',
      id: values.id,
      find: () => inside.db.regulation.findUnique({ where: { id: values.id }, include: { municipality: true } }),
    });
    if (dayStored(found.validFrom) <= today(inside.now, found.municipality.timeZone)) {
      throw new Refusal('ALREADY_DONE', { what: 'Regulation', id: values.id });
    }
    return inside.db.regulation.delete({ where: { id: values.id } });
  });
}

type Numbers = Readonly<Record<`${(typeof PAIRS)[number]}${'Min' | 'Max'}`, number>>;

function demandPairs(values: Numbers) {
  const fields = PAIRS.filter((pair) => values[`${pair}Min`] > values[`${pair}Max`]).map((pair) => ({
    field: `${pair}Max`,
    fault: 'too_small',
    message: `must not be less than ${pair}Min`,
  }));
  if (fields.length > 0) throw new Refusal('INVALID_INPUT', { fields });
}
