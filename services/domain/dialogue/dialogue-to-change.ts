import type { ActInTransaction } from '../act.ts';
import { demandOpen } from '../cycle/phase-to-change.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';
import { openDialogueVerbs, type DialogueVerb } from './dialogue.rules.ts';

const withYear = { cycle: { include: { municipality: true } } } as const;

/** A dialogue to change, with the committee's year; nothing changes in a closed one. */
export async function dialogueToChange(
  inside: ActInTransaction,
  id: string,
  expectedVersion?: number | null,
  yours: Readonly<Record<string, unknown>> = {},
) {
  const find = () => inside.db.dialogue.findUnique({ where: { id }, include: withYear });
  const found = await toChange(inside, { what: 'Dialogue', id, find, expectedVersion, yours });
  demandOpen(found.cycle);
  return found;
}

type DialogueToChange = Awaited<ReturnType<typeof dialogueToChange>>;

/** Refuses what can't be done with the dialogue as it stands. */
export function demandDialogueVerb({ id, status, cycle }: DialogueToChange, verb: DialogueVerb) {
  if (!openDialogueVerbs(status, cycle.status === 'CLOSED').includes(verb)) {
    throw new Refusal('NOT_OPEN', { what: 'Dialogue', id, verb });
  }
}
