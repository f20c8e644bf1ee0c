import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { demandOpen } from '../cycle/phase-to-change.ts';
import { invalid, aDay, expectedVersion, id, read, text, year } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { ownMunicipality, toChange } from '../rows.ts';
import { submission, treatment } from '../treatment/treatment.ts';
import { evaluationToChange } from './evaluation-to-change.ts';

const startInput = z.object({ cycleId: id });
export type StartEvaluation = z.input<typeof startInput>;

/** Starts the evaluation of a committee's year; one for each. */
export function startEvaluation(act: Act, input: StartEvaluation) {
  return together(act, async (inside) => {
    const { db } = inside;
    const { cycleId } = read(startInput, input);
    const cycle = await toChange(inside, {
      what: 'Cycle',
      id: cycleId,
      find: () => db.cycle.findUnique({ where: { id: cycleId }, include: { evaluations: true } }),
    });
    demandOpen(cycle);
    if (cycle.evaluations.length > 0) {
      throw new Refusal('ALREADY_EXISTS', { what: 'Evaluation', field: 'cycleId', value: cycleId });
    }
    const { municipalityId, year: of } = cycle;
    return db.evaluation.create({ data: { municipalityId, cycleId, year: of, level: 'COMMITTEE' } });
  });
}

const startSchemeInput = z.object({ municipality: z.string(), year });
export type StartSchemeEvaluation = z.input<typeof startSchemeInput>;

/** Starts the evaluation of the scheme of a municipality in a year; one for each. */
export function startSchemeEvaluation(act: Act, input: StartSchemeEvaluation) {
  return together(act, async (inside) => {
    const { db } = inside;
    const { municipality, year: of } = read(startSchemeInput, input);
    const { id: municipalityId } = await ownMunicipality(inside, municipality, 'ALL_WORK');
    // Of two who start it at once, one waits for the other.
    await db.$queryRaw`SELECT 1 FROM municipality WHERE id = ${municipalityId}::uuid FOR NO KEY UPDATE`;
    const scheme = { municipalityId, year: of, level: 'SCHEME' } as const;
    if ((await db.evaluation.count({ where: scheme })) > 0) {
      throw new Refusal('ALREADY_EXISTS', { what: 'Evaluation', field: 'year', value: String(of) });
    }
    return db.evaluation.create({ data: scheme });
  });
}

const summariseInput = z.object({ id, summary: text(10_000), expectedVersion });
export type SummariseEvaluation = z.input<typeof summariseInput>;

/** Writes what an evaluation came to. */
export function summariseEvaluation(act: Act, input: SummariseEvaluation) {
  return together(act, async (inside) => {
    const { id: evaluationId, summary, expectedVersion: expected } = read(summariseInput, input);
    await evaluationToChange(inside, evaluationId, 'SUMMARISE', { expectedVersion: expected, yours: { summary } });
    return inside.db.evaluation.update({ where: { id: evaluationId }, data: { summary } });
  });
}

const submitInput = z.object({ id, body: text(200), submittedOn: aDay.nullish(), expectedVersion });
export type SubmitEvaluation = z.input<typeof submitInput>;

/** Submits an evaluation to a political body; from then on it is public and stays as it is (R19). */
export function submitEvaluation(act: Act, input: SubmitEvaluation) {
  return together(act, async (inside) => {
    const { id: evaluationId, expectedVersion: expected, ...values } = read(submitInput, input);
    const found = await evaluationToChange(inside, evaluationId, 'SUBMIT', {
      expectedVersion: expected,
      yours: values,
    });
    return inside.db.evaluation.update({ where: { id: evaluationId }, data: submission(found, values, inside.now) });
  });
}

const treatInput = z.object({
  id,
  treatedOn: aDay,
  caseReference: text(200).nullish(),
  decision: text(10_000),
  expectedVersion,
});
export type TreatEvaluation = z.input<typeof treatInput>;

/** Records that the political body treated an evaluation, and what it decided; of the scheme, in which case too (R19). */
export function treatEvaluation(act: Act, input: TreatEvaluation) {
  return together(act, async (inside) => {
    const { id: evaluationId, expectedVersion: expected, ...values } = read(treatInput, input);
    const found = await evaluationToChange(inside, evaluationId, 'TREAT', { expectedVersion: expected, yours: values });
    if (found.level === 'SCHEME' && !values.caseReference) {
      throw invalid('caseReference', 'must be given for an evaluation of the scheme', 'required');
    }
    return inside.db.evaluation.update({ where: { id: evaluationId }, data: treatment(found, values, inside.now) });
  });
}
