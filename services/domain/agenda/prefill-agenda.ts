import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { takeUpCases } from '../case/take-up-case.ts';
import { id, read } from '../input.ts';
import { agendaProposals } from './agenda-facts.ts';
import { agendaToChange } from './agenda-to-change.ts';

const prefillInput = z.object({ meetingId: id });
export type PrefillAgenda = z.input<typeof prefillInput>;

/** Adds to an agenda, after what is on it, everything that is proposed for it. Once more, it adds only what is new. */
export function prefillAgenda(act: Act, input: PrefillAgenda) {
  return together(act, async (inside) => {
    const { meetingId } = read(prefillInput, input);
    const meeting = await agendaToChange(inside, meetingId, 'PREFILL');
    const proposals = await agendaProposals(inside, meetingId);
    const last = await inside.db.agendaItem.count({ where: { meetingId } });
    await takeUpCases(
      inside,
      meeting,
      proposals.flatMap(({ caseId }) => caseId ?? []),
    );
    await inside.db.agendaItem.createMany({
      data: proposals.map((proposal, index) => ({
        ...proposal,
        municipalityId: meeting.municipalityId,
        meetingId,
        position: last + index + 1,
      })),
    });
    return meeting;
  });
}
