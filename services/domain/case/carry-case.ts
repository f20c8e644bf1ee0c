import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { demandOpen } from '../cycle/phase-to-change.ts';
import { expectedVersion, id, read } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { caseToChange } from './case-to-change.ts';
import { closesCase } from './case.rules.ts';

const carryInput = z.object({ caseId: id, fromCycleId: id, toCycleId: id, expectedVersion });
export type CarryCase = z.input<typeof carryInput>;

/** Carries a case that is not closed over from one of a committee's years to a later one. It stays the same case. */
export function carryCase(act: Act, input: CarryCase) {
  return together(act, async (inside) => {
    const { expectedVersion: expected, ...values } = read(carryInput, input);
    const { fromCycleId, toCycleId } = values;
    const found = await caseToChange(inside, values.caseId, expected, { fromCycleId, toCycleId });
    if (closesCase(found.status.category)) {
      throw new Refusal('NOT_OPEN', { what: 'Case', id: found.id, verb: 'CARRY_OVER' });
    }
    await carryOver(inside, values);
    return found;
  });
}

interface Carried {
  readonly caseId: string;
  readonly fromCycleId: string;
  readonly toCycleId: string;
}

/** Carrying a case over again changes nothing. */
async function carryOver({ db }: ActInTransaction, { caseId, fromCycleId, toCycleId }: Carried) {
  const link = await db.caseCycle.findUnique({
    where: { caseId_cycleId: { caseId, cycleId: fromCycleId } },
    include: { cycle: true },
  });
  if (link === null) throw new Refusal('NOT_FOUND', { what: 'Cycle', id: fromCycleId });
  const { committeeId, year } = link.cycle;
  const to = await db.cycle.findFirst({ where: { id: toCycleId, committeeId, year: { gt: year } } });
  if (to === null) throw new Refusal('NOT_FOUND', { what: 'Cycle', id: toCycleId });
  demandOpen(to);
  return db.caseCycle.upsert({
    where: { caseId_cycleId: { caseId, cycleId: toCycleId } },
    create: { municipalityId: link.municipalityId, caseId, cycleId: toCycleId, carriedFromId: fromCycleId },
    update: { carriedFromId: fromCycleId },
  });
}
