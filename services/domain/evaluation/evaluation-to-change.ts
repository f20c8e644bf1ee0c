import type { ActInTransaction } from '../act.ts';
import { demandOpen } from '../cycle/phase-to-change.ts';
import { toChange } from '../rows.ts';
import { demandStep } from '../treatment/treatment.ts';
import { stepOf, type EvaluationVerb } from './evaluation.rules.ts';

/** An evaluation to change. Its content stays as it is once it is submitted (R19), and in a closed year. */
export async function evaluationToChange(
  inside: ActInTransaction,
  id: string,
  verb: EvaluationVerb,
  {
    expectedVersion,
    yours = {},
  }: { expectedVersion?: number | null | undefined; yours?: Readonly<Record<string, unknown>> } = {},
) {
  const found = await toChange(inside, {
    what: 'Evaluation',
    id,
    find: () => inside.db.evaluation.findUnique({ where: { id }, include: { municipality: true, cycle: true } }),
    expectedVersion,
    yours,
  });
  const step = stepOf(verb);
  if (step === 'WRITE' && found.cycle !== null) demandOpen(found.cycle);
  demandStep('Evaluation', found, step, verb);
  return found;
}

export type EvaluationToChange = Awaited<ReturnType<typeof evaluationToChange>>;
