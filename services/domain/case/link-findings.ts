import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { expectedVersion, id, read, reason } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { caseToChange, demandFindings } from './case-to-change.ts';

const linkInput = z.object({ caseId: id, findingIds: z.array(id).min(1).max(100), expectedVersion });
export type LinkFindings = z.input<typeof linkInput>;

/** Says which findings a case rests on (R07); those it rests on already stay. */
export function linkFindings(act: Act, input: LinkFindings) {
  return together(act, async (inside) => {
    const { caseId, findingIds, ...values } = read(linkInput, input);
    const found = await caseToChange(inside, caseId, values.expectedVersion, { findingIds });
    const { municipalityId } = found;
    await demandFindings(inside, municipalityId, findingIds);
    await inside.db.caseFinding.createMany({
      data: [...new Set(findingIds)].map((findingId) => ({ municipalityId, caseId, findingId })),
      skipDuplicates: true,
    });
    return found;
  });
}

const unlinkInput = z.object({ caseId: id, findingId: id, reason, expectedVersion });
export type UnlinkFinding = z.input<typeof unlinkInput>;

/** Takes back that a case rests on a finding. */
export function unlinkFinding(act: Act, input: UnlinkFinding) {
  const { caseId, findingId, ...values } = read(unlinkInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    const found = await caseToChange(inside, caseId, values.expectedVersion, { findingId });
    const { count } = await inside.db.caseFinding.deleteMany({ where: { caseId, findingId } });
    if (count === 0) throw new Refusal('NOT_FOUND', { what: 'Finding', id: findingId });
    return found;
  });
}
