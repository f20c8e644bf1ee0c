import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { storedDay, today, type Day } from '../calendar.ts';
import { aDay, expectedVersion, id, maybe, read, reason, text, invalid } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { given, toChange } from '../rows.ts';
import { evaluationToChange, type EvaluationToChange } from './evaluation-to-change.ts';

const contributeInput = z.object({
  evaluationId: id,
  givenBy: z.enum(['RESIDENTS', 'POLITICIANS', 'COORDINATOR']),
  text: text(10_000),
  givenOn: aDay.nullish(),
  cycleId: id.nullish(),
  meetingId: id.nullish(),
});
export type Contribute = z.input<typeof contributeInput>;

/** Records what a group contributed to an evaluation (R16): today unless a day is given. */
export function contribute(act: Act, input: Contribute) {
  return together(act, async (inside) => {
    const { evaluationId, givenOn, cycleId: asked, meetingId, ...values } = read(contributeInput, input);
    const evaluation = await evaluationToChange(inside, evaluationId, 'CONTRIBUTE');
    const on = givenOn ?? today(inside.now, evaluation.municipality.timeZone);
    demandPast(inside, evaluation, on);
    const cycleId = await cycleOf(inside, evaluation, asked);
    if (meetingId) await demandMeeting(inside, evaluation, cycleId, meetingId);
    const { municipalityId } = evaluation;
    return inside.db.evaluationContribution.create({
      data: { ...values, municipalityId, evaluationId, cycleId, meetingId: meetingId ?? null, givenOn: storedDay(on) },
    });
  });
}

const updateInput = z.object({ id, text: maybe(text(10_000)), givenOn: aDay.nullish(), expectedVersion });
export type UpdateContribution = z.input<typeof updateInput>;

/** Puts a contribution right. */
export function updateContribution(act: Act, input: UpdateContribution) {
  return together(act, async (inside) => {
    const { id: contributionId, expectedVersion: expected, ...values } = read(updateInput, input);
    const evaluation = await contributionToChange(inside, contributionId, expected, given(values));
    const { givenOn } = values;
    if (givenOn) demandPast(inside, evaluation, givenOn);
    return inside.db.evaluationContribution.update({
      where: { id: contributionId },
      data: { ...given({ text: values.text }), ...(givenOn ? { givenOn: storedDay(givenOn) } : {}) },
    });
  });
}

const removeInput = z.object({ id, reason, expectedVersion });
export type RemoveContribution = z.input<typeof removeInput>;

/** Removes a contribution that was recorded by mistake. */
export function removeContribution(act: Act, input: RemoveContribution) {
  const values = read(removeInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    await contributionToChange(inside, values.id, values.expectedVersion);
    return inside.db.evaluationContribution.delete({ where: { id: values.id } });
  });
}

/** The evaluation of a contribution to change. */
async function contributionToChange(
  inside: ActInTransaction,
  contributionId: string,
  expected: number | null | undefined,
  yours: Readonly<Record<string, unknown>> = {},
) {
  const { evaluationId } = await toChange(inside, {
    what: 'EvaluationContribution',
    id: contributionId,
    find: () => inside.db.evaluationContribution.findUnique({ where: { id: contributionId } }),
    expectedVersion: expected,
    yours,
  });
  return evaluationToChange(inside, evaluationId, 'CONTRIBUTE');
}

function demandPast({ now }: ActInTransaction, { municipality, year }: EvaluationToChange, on: Day) {
  if (on > today(now, municipality.timeZone)) throw new Refusal('NOT_YET', { day: on });
  if (on < `${year}-01-01`) throw new Refusal('OUTSIDE_YEAR', { year, day: on });
}

/** The committee's year that a contribution comes from: the evaluation's own, or one of the same municipality and year. */
async function cycleOf({ db }: ActInTransaction, evaluation: EvaluationToChange, asked: string | null | undefined) {
  const { cycleId: own, municipalityId, year } = evaluation;
  if (!asked || asked === own) return own;
  const found = await db.cycle.findFirst({ where: { id: asked, municipalityId } });
  if (found === null) throw new Refusal('NOT_FOUND', { what: 'Cycle', id: asked });
  if (own !== null || found.year !== year)
    throw invalid('cycleId', 'must be of the year that is evaluated', 'elsewhere');
  return asked;
}

async function demandMeeting(
  { db }: ActInTransaction,
  { municipalityId, year }: EvaluationToChange,
  cycleId: string | null,
  meetingId: string,
) {
  const found = await db.meeting.findFirst({
    where: { id: meetingId, municipalityId },
    include: { committees: { include: { cycle: true } } },
  });
  if (found === null) throw new Refusal('NOT_FOUND', { what: 'Meeting', id: meetingId });
  const fits = found.committees.some(({ cycle }) => (cycleId === null ? cycle.year === year : cycle.id === cycleId));
  if (!fits) throw invalid('meetingId', 'must be a meeting of the year that is evaluated', 'elsewhere');
}
