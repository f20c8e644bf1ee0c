import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { endOfDay, theDay, today, type Day } from '../calendar.ts';
import { canMove } from '../cycle/cycle.rules.ts';
import { aDay, expectedVersion, id, read, reason, invalid } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';
import { demandOrOverride } from '../rule/override-rule.ts';
import { outcomeOf } from '../settlement/settlement.rules.ts';
import { writeSettlement } from '../settlement/write-settlement.ts';
import { nextOpenYear, takeCarriedOver } from './carry-over.ts';
import { closingChecklist, inTheWay } from './closing.rules.ts';
import { lockPartsOfYear } from './lock-year.ts';
import { closingFacts, lastDayOfWork, statusOn, yearToClose, type YearToClose } from './read-closing.ts';
import { closingRule } from './set-rule-aside.ts';

const closeInput = z.object({
  cycleId: id,
  closedOn: aDay.nullish(),
  overrides: z
    .array(z.object({ rule: closingRule, reason }))
    .max(20)
    .nullish(),
  carryTo: id.nullish(),
  expectedVersion,
});
export type CloseCycle = z.input<typeof closeInput>;

/**
 * Closes a committee's year: everything that blocks is kept or set aside with a reason, each of its cases is settled
 * (R15), those carried over go on to the committee's next open year, and the year is frozen. All of it or nothing.
 */
export function closeCycle(act: Act, input: CloseCycle) {
  const values = read(closeInput, input);
  return together(act, async (inside) => {
    const { db, now } = inside;
    await lockPartsOfYear(inside, values.cycleId);
    const year = await toChange(inside, {
      what: 'Cycle',
      id: values.cycleId,
      find: () => yearToClose(inside, values.cycleId),
      expectedVersion: values.expectedVersion,
    });
    if (!canMove(year.status, 'CLOSED')) throw new Refusal('CYCLE_MOVE', { from: year.status, to: 'CLOSED' });
    const todayThere = today(now, year.municipality.timeZone);
    const on = values.closedOn ?? todayThere;
    demandDay(on, todayThere, year.year);
    demandAfterTheWork(on, year);
    const target = values.carryTo
      ? await demandLater(inside, year, values.carryTo)
      : (await nextOpenYear(inside, year))[0];
    await demandRules(inside, year, on, values.overrides ?? []);
    await settleAll(inside, year, on);
    const closedAt = on === todayThere ? now : new Date(endOfDay(on, year.municipality.timeZone).getTime() - 1);
    const closed = await db.cycle.update({ where: { id: year.id }, data: { status: 'CLOSED', closedAt } });
    if (target) await takeCarriedOver(inside, target);
    return closed;
  });
}

function demandDay(on: Day, todayThere: Day, year: number) {
  if (on > todayThere) throw new Refusal('NOT_YET', { day: on });
  if (on < theDay(`${year}-01-01`)) throw new Refusal('OUTSIDE_YEAR', { year, day: on });
}

/** A year isn't closed before what was done in it: its settlement would tell of days that were still to come. */
function demandAfterTheWork(on: Day, year: YearToClose) {
  const last = lastDayOfWork(year);
  if (last !== undefined && on < last)
    throw invalid('closedOn', `must not be before ${last}, when work was done`, 'before_start');
}

/** Each rule that blocks is kept, was set aside before, or is set aside now: the first that isn't stops. */
async function demandRules(
  inside: ActInTransaction,
  year: YearToClose,
  on: Day,
  overrides: readonly { readonly rule: string; readonly reason: string }[],
) {
  const rows = closingChecklist(await closingFacts(inside, year, on));
  for (const { rule, lacks } of inTheWay(rows)) {
    const overrideReason = overrides.find((one) => one.rule === rule)?.reason;
    await demandOrOverride(inside, { rule, lacks, cycleId: year.id, overrideReason });
  }
}

/** Every case has its row, as it stands at the closing. One that is left open, R15 set aside, goes on to the next year. */
async function settleAll(inside: ActInTransaction, year: YearToClose, on: Day) {
  for (const found of year.cases) {
    const said = year.settlements.find(({ caseId }) => caseId === found.caseId)?.outcome ?? null;
    const outcome = outcomeOf(statusOn(found.case, on).category, said) ?? 'CARRIED_OVER';
    await writeSettlement(inside, year, found, { outcome }, on);
  }
}

async function demandLater({ db }: ActInTransaction, { committeeId, year }: YearToClose, cycleId: string) {
  const found = await db.cycle.findFirst({ where: { id: cycleId, committeeId, year: { gt: year }, status: 'OPEN' } });
  if (found !== null) return found;
  throw invalid('carryTo', 'must be a later open year of the same committee', 'elsewhere');
}
