import { createHash } from 'node:crypto';
import { z } from 'zod';
import { read, text } from './input.ts';
import { together, type Act } from './act.ts';
import { Refusal } from './refusal.ts';

const keyed = z.object({ clientMutationKey: text(200).nullish() });

export interface Call {
  readonly verb: string;
  readonly input: unknown;
  readonly clientMutationKey?: string | null | undefined;
}

/**
 * Carries out a mutation, at most once for each key of a caller: the same call again gives the first
 * call's result; the same key with another input is refused (KEY_REUSED). Key and change are one transaction.
 */
export function once(act: Act, call: Call, work: (act: Act) => Promise<readonly string[]>): Promise<readonly string[]> {
  const { verb } = call;
  const { clientMutationKey } = read(keyed, call);
  if (!clientMutationKey) return work(act);
  const inputHash = createHash('sha256').update(JSON.stringify(call.input)).digest('hex');
  return together(act, async (inside) => {
    const { db, actor, now } = inside;
    const id = { actor: actor.id, key: clientMutationKey };
    // Waits for a first call that is still under way; if that one fails, this one takes its place.
    const { count } = await db.mutationKey.createMany({
      data: { ...id, verb, inputHash, result: '', createdAt: now },
      skipDuplicates: true,
    });
    if (count === 0) {
      const first = await db.mutationKey.findUniqueOrThrow({ where: { actor_key: id } });
      if (first.verb !== verb || first.inputHash !== inputHash) {
        throw new Refusal('KEY_REUSED', { clientMutationKey, verb: first.verb });
      }
      return first.result.split(' ').filter((part) => part !== '');
    }
    const ids = await work(inside);
    await db.mutationKey.update({ where: { actor_key: id }, data: { result: ids.join(' ') } });
    return ids;
  });
}
