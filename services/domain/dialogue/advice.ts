import type { Act } from '../act.ts';
import { dayStored } from '../calendar.ts';
import { holdersAmong } from '../seat/seat-holders.ts';
import { dialogueAdvice, type Lacking } from './dialogue.rules.ts';

/** What the rules have to say about a dialogue as it stands. */
export async function adviceOnDialogue(act: Act, id: string): Promise<readonly Lacking[]> {
  const { cycle, responsible, _count } = await act.db.dialogue.findUniqueOrThrow({
    where: { id },
    include: { cycle: true, responsible: true, _count: { select: { findings: true } } },
  });
  const holding = await Promise.all(
    responsible.map(async ({ personId, startsOn }) => {
      const seat = { committeeId: cycle.committeeId, kind: 'RESIDENT', on: dayStored(startsOn) } as const;
      return (await holdersAmong(act, [personId], seat)).has(personId);
    }),
  );
  return dialogueAdvice({ findings: _count.findings, responsible: holding });
}
