import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { storedDay, today } from '../calendar.ts';
import { aDay, expectedVersion, id, maybe, read, reason, texts } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { ownMunicipality, toChange } from '../rows.ts';

const name = texts(100);

const createInput = z.object({ municipality: z.string(), name });
export type CreateCaseTheme = z.input<typeof createInput>;

/** Registers a theme that cases and findings can be sorted by. */
export function createCaseTheme(act: Act, input: CreateCaseTheme) {
  const values = read(createInput, input);
  return together(act, async (inside) => {
    const { id: municipalityId } = await ownMunicipality(inside, values.municipality, 'REGISTERS');
    await demandNoOther(inside, municipalityId, values.name.nb);
    return inside.db.caseTheme.create({ data: { municipalityId, ...namesOf(values.name) } });
  });
}

const updateInput = z.object({ id, name: maybe(name), expectedVersion });
export type UpdateCaseTheme = z.input<typeof updateInput>;

/** Calls a theme something else, wherever it is used. */
export function updateCaseTheme(act: Act, input: UpdateCaseTheme) {
  const values = read(updateInput, input);
  return together(act, async (inside) => {
    const yours = values.name ? { name: values.name } : {};
    const found = await themeToChange(inside, values.id, values.expectedVersion, yours);
    if (values.name === undefined) return found;
    if (values.name.nb !== found.nameNb) await demandNoOther(inside, found.municipalityId, values.name.nb);
    return inside.db.caseTheme.update({ where: { id: values.id }, data: namesOf(values.name) });
  });
}

const retireInput = z.object({ id, retiredOn: aDay.nullish(), reason: reason.nullish(), expectedVersion });
export type RetireCaseTheme = z.input<typeof retireInput>;

/** Stops offering a theme from a day on, today unless said. It stays where it is used. */
export function retireCaseTheme(act: Act, input: RetireCaseTheme) {
  const { id: themeId, reason: why, ...values } = read(retireInput, input);
  return together({ ...act, ...(why ? { reason: why } : {}) }, async (inside) => {
    const { municipality } = await themeToChange(inside, themeId, values.expectedVersion, values);
    const retiredOn = storedDay(values.retiredOn ?? today(inside.now, municipality.timeZone));
    return inside.db.caseTheme.update({ where: { id: themeId }, data: { retiredOn } });
  });
}

const offerInput = z.object({ id, reason, expectedVersion });
export type OfferCaseTheme = z.input<typeof offerInput>;

/** Puts right that a theme was retired: it is offered again. */
export function offerCaseTheme(act: Act, input: OfferCaseTheme) {
  const values = read(offerInput, input);
  return together({ ...act, reason: values.reason, cause: 'CORRECTION' }, async (inside) => {
    const { municipalityId, nameNb, retiredOn } = await themeToChange(inside, values.id, values.expectedVersion);
    if (retiredOn === null) throw new Refusal('NOT_OPEN', { what: 'CaseTheme', id: values.id, verb: 'OFFER' });
    await demandNoOther(inside, municipalityId, nameNb);
    return inside.db.caseTheme.update({ where: { id: values.id }, data: { retiredOn: null } });
  });
}

function themeToChange(
  inside: ActInTransaction,
  themeId: string,
  expected?: number | null,
  yours: Readonly<Record<string, unknown>> = {},
) {
  return toChange(inside, {
    what: 'CaseTheme',
    id: themeId,
    find: () => inside.db.caseTheme.findUnique({ where: { id: themeId }, include: { municipality: true } }),
    expectedVersion: expected,
    yours,
  });
}

/** One theme of a name is enough to choose from; retired ones don't count. */
async function demandNoOther({ db }: ActInTransaction, municipalityId: string, nameNb: string) {
  // In turn, so that of two who register the same theme at once the second one sees the first one's.
  await db.$queryRaw`SELECT 1 FROM municipality WHERE id = ${municipalityId}::uuid FOR NO KEY UPDATE`;
  if ((await db.caseTheme.count({ where: { municipalityId, nameNb, retiredOn: null } })) > 0) {
    throw new Refusal('ALREADY_EXISTS', { what: 'CaseTheme', field: 'name', value: nameNb });
  }
}

function namesOf({ nb, nn, en }: z.output<typeof name>) {
  return { nameNb: nb, nameNn: nn ?? null, nameEn: en ?? null };
}
