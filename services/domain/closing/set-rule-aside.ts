import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { storedDay, today } from '../calendar.ts';
import { demandOpen } from '../cycle/phase-to-change.ts';
import { expectedVersion, id, read, reason } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';
import { blocksClosing } from './closing.rules.ts';

/** A rule that can be set aside when a year is closed: one that blocks it. Others are set aside where they block. */
export const closingRule = z.string().refine(blocksClosing, 'must be a rule that blocks the closing of a year');

const overrideInput = z.object({ cycleId: id, rule: closingRule, reason });
export type OverrideRule = z.input<typeof overrideInput>;

/** Sets aside a rule that would block the closing of a year, and records why, before the year is closed. */
export function overrideRule(act: Act, input: OverrideRule) {
  const values = read(overrideInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    const { db, now, actor } = inside;
    const { cycleId, rule } = values;
    const year = await toChange(inside, {
      what: 'Cycle',
      id: cycleId,
      find: () => db.cycle.findUnique({ where: { id: cycleId }, include: { municipality: true } }),
    });
    demandOpen(year);
    if ((await db.ruleOverride.count({ where: { cycleId, rule } })) > 0) {
      throw new Refusal('ALREADY_EXISTS', { what: 'RuleOverride', field: 'rule', value: rule });
    }
    const { municipalityId, municipality } = year;
    const decidedOn = storedDay(today(now, municipality.timeZone));
    return db.ruleOverride.create({ data: { ...values, municipalityId, decidedOn, actor: actor.id } });
  });
}

const withdrawInput = z.object({ id, reason, expectedVersion });
export type WithdrawOverride = z.input<typeof withdrawInput>;

/** Takes back that a rule was set aside; it blocks again. */
export function withdrawOverride(act: Act, input: WithdrawOverride) {
  const values = read(withdrawInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    const { db } = inside;
    const found = await toChange(inside, {
      what: 'RuleOverride',
      id: values.id,
      find: () => db.ruleOverride.findUnique({ where: { id: values.id }, include: { cycle: true } }),
      expectedVersion: values.expectedVersion,
    });
    demandOpen(found.cycle);
    if (!blocksClosing(found.rule)) throw new Refusal('ALREADY_DONE', { what: 'RuleOverride', id: found.id });
    return db.ruleOverride.delete({ where: { id: found.id } });
  });
}
