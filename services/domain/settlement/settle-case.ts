import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { today } from '../calendar.ts';
import { statusOn } from '../closing/read-closing.ts';
import { expectedVersion, id, read, reason, text, invalid } from '../input.ts';
import { toChange } from '../rows.ts';
import { demandOpen } from '../cycle/phase-to-change.ts';
import { outcomeOf } from './settlement.rules.ts';
import { writeSettlement } from './write-settlement.ts';
import { caseIn, yearToSettle } from './year-to-settle.ts';

const note = text(2000);
const outcome = z.enum(['SETTLED', 'CARRIED_OVER']);

const settleInput = z.object({ cycleId: id, caseId: id, outcome, note: note.nullish(), expectedVersion });
export type SettleCase = z.input<typeof settleInput>;

/** Says what became of a case in a year: its status closes it, or it is carried over (R15). Said again it is put right. */
export function settleCase(act: Act, input: SettleCase) {
  return together(act, async (inside) => {
    const { cycleId, caseId, outcome: said, note: noted, expectedVersion: expected } = read(settleInput, input);
    const year = await yearToSettle(inside, cycleId);
    const found = caseIn(year, caseId);
    const before = year.settlements.find((settlement) => settlement.caseId === caseId);
    if (expected !== null && expected !== undefined) {
      const yours = { outcome: said, note: noted };
      await settlementToChange(inside, before?.id ?? caseId, expected, yours);
    }
    const on = today(inside.now, year.municipality.timeZone);
    demandFits(said, outcomeOf(statusOn(found.case, on).category, said), 'outcome');
    return writeSettlement(inside, year, found, { outcome: said, note: noted }, on);
  });
}

const settleAllInput = z.object({
  cycleId: id,
  carriedOver: z
    .array(z.object({ caseId: id, note: note.nullish() }))
    .max(500)
    .nullish(),
  expectedVersion,
});
export type SettleCases = z.input<typeof settleAllInput>;

/**
 * Settles every case of a year whose status closes it, and carries over those that are named. The rest stays as it is,
 * on the list of what the closing lacks (R15).
 */
export function settleCases(act: Act, input: SettleCases) {
  return together(act, async (inside) => {
    const { cycleId, carriedOver, expectedVersion: expected } = read(settleAllInput, input);
    const year = await yearToSettle(inside, cycleId, expected);
    const on = today(inside.now, year.municipality.timeZone);
    const named = new Map((carriedOver ?? []).map((one) => [caseIn(year, one.caseId).caseId, one]));
    for (const found of year.cases) {
      const carried = named.get(found.caseId);
      const before = year.settlements.find(({ caseId }) => caseId === found.caseId);
      const said = carried ? 'CARRIED_OVER' : (before?.outcome ?? null);
      const became = outcomeOf(statusOn(found.case, on).category, said);
      if (carried) demandFits('CARRIED_OVER', became, 'carriedOver');
      if (became !== null && (carried || before?.outcome !== became)) {
        await writeSettlement(inside, year, found, { outcome: became, note: carried?.note }, on);
      }
    }
    return { id: cycleId };
  });
}

const unsettleInput = z.object({ id, reason, expectedVersion });
export type UnsettleCase = z.input<typeof unsettleInput>;

/** Takes back what was said of a case, while the year is open. */
export function unsettleCase(act: Act, input: UnsettleCase) {
  const values = read(unsettleInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    const found = await settlementToChange(inside, values.id, values.expectedVersion);
    demandOpen(found.cycle);
    return inside.db.settlement.delete({ where: { id: found.id } });
  });
}

function settlementToChange(
  inside: ActInTransaction,
  settlementId: string,
  expected: number | null | undefined,
  yours: Readonly<Record<string, unknown>> = {},
) {
  return toChange(inside, {
    what: 'Settlement',
    id: settlementId,
    find: () => inside.db.settlement.findUnique({ where: { id: settlementId }, include: { cycle: true } }),
    expectedVersion: expected,
    yours,
  });
}

function demandFits(said: string, became: string | null, field: string) {
  if (said === became) return;
  const message =
    became === null
      ? 'must be CARRIED_OVER: the status of the case does not close it'
      : 'must be SETTLED: the status of the case closes it';
  throw invalid(field, message, 'invalid_value');
}
