import { together, type ActInTransaction } from '../act.ts';
import { storedDay, today } from '../calendar.ts';
import { Refusal } from '../refusal.ts';
import { RULES, type RuleId } from './rules.ts';

interface Broken {
  readonly rule: RuleId;
  /** What it lacks, each a word that the console words, such as `expectations`. */
  readonly lacks: readonly string[];
  /** The committee's year in which it is set aside. */
  readonly cycleId: string;
  /** Why it is set aside; without one the rule blocks. */
  readonly overrideReason?: string | null | undefined;
}

/**
 * Stops at a rule that blocks (strength P) unless a reason for setting it aside is given; then that is recorded.
 * Nothing to do where nothing is lacking.
 */
export async function demandOrOverride(inside: ActInTransaction, broken: Broken): Promise<void> {
  const { rule, lacks, cycleId, overrideReason } = broken;
  if (lacks.length === 0) return;
  const { strength } = RULES[rule];
  if (strength !== 'P' || !overrideReason) throw new Refusal('RULE_BROKEN', { rule, strength, lacks });
  const { municipalityId, municipality } = await inside.db.cycle.findUniqueOrThrow({
    where: { id: cycleId },
    include: { municipality: true },
  });
  // Why is for those whose year it is: it goes with this entry of the log, and not with what the public is told.
  await together({ ...inside, reason: overrideReason }, ({ db, now, actor }) =>
    db.ruleOverride.create({
      data: {
        municipalityId,
        cycleId,
        rule,
        reason: overrideReason,
        decidedOn: storedDay(today(now, municipality.timeZone)),
        actor: actor.id,
      },
    }),
  );
}
