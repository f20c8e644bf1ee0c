import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { seen } from '../access.ts';
import type { Act } from '../act.ts';
import { FORM, type CollatedFacts, type CommitteeFacts } from './report-facts.ts';

interface Kept {
  readonly cycleId: string | null;
  readonly facts: Prisma.JsonValue;
}

/** Facts as they were stored; null where they are in no form that is told. */
function told({ facts }: Kept): unknown {
  const isOurs = typeof facts === 'object' && facts !== null && 'form' in facts && facts['form'] === FORM;
  return isOurs ? facts : null;
}

/** The facts of a committee's report; null for the collated one, and where they are in no form that is told. */
export const committeeFacts = (report: Kept) =>
  report.cycleId === null ? null : (told(report) as CommitteeFacts | null);

/** The facts of the collated report; null for a committee's, and where they are in no form that is told. */
export const collatedFacts = (report: Kept) =>
  report.cycleId === null ? (told(report) as CollatedFacts | null) : null;

/** The cases of a report, but for those that are public no more and that the actor may not see. */
export async function shownCases({ db, actor }: Act, { cases }: CommitteeFacts): Promise<CommitteeFacts['cases']> {
  const ids = cases.map(({ caseId }) => caseId);
  const found = await db.case.findMany({
    where: { AND: [seen(actor).case], id: { in: ids } },
    select: { id: true },
  });
  const visible = new Set(found.map(({ id }) => id));
  return cases.filter(({ caseId }) => visible.has(caseId));
}

/** The good examples of a report, but for those that are public no more and that the actor may not see. */
export async function shownExamples(
  { db, actor }: Act,
  { goodExamples }: CommitteeFacts,
): Promise<CommitteeFacts['goodExamples']> {
  const ids = goodExamples.map(({ goodExampleId }) => goodExampleId);
  const found = await db.goodExample.findMany({
    where: { AND: [seen(actor).goodExample], id: { in: ids } },
    select: { id: true },
  });
  const visible = new Set(found.map(({ id }) => id));
  return goodExamples.filter(({ goodExampleId }) => visible.has(goodExampleId));
}
