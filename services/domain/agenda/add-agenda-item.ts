import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { takeUpCases } from '../case/take-up-case.ts';
import { id, read, text } from '../input.ts';
import { demandLinks, demandSubject, linkFindings } from './agenda-links.ts';
import { agendaToChange, makeRoom } from './agenda-to-change.ts';
import { placeAmong } from './agenda.rules.ts';

const addInput = z.object({
  meetingId: id,
  kind: z.enum(['THEME', 'CASE', 'DIALOGUE_REPORT', 'OTHER']),
  title: text(1000),
  text: text(10_000).nullish(),
  isPublic: z.boolean().nullish(),
  themeId: id.nullish(),
  caseId: id.nullish(),
  dialogueId: id.nullish(),
  findingIds: z.array(id).max(200).nullish(),
  position: z.int().min(1, 'must be 1 or more').nullish(),
});
export type AddAgendaItem = z.input<typeof addInput>;

/** Puts an item on the agenda of a meeting that isn't held yet, last unless a place is given. */
export function addAgendaItem(act: Act, input: AddAgendaItem) {
  const { meetingId, kind, title, text: more, findingIds, position: wanted, ...rest } = read(addInput, input);
  demandSubject(kind, rest);
  return together(act, async (inside) => {
    const { db } = inside;
    const meeting = await agendaToChange(inside, meetingId, 'ADD');
    const { municipalityId, committees } = meeting;
    const wheelVersionIds = committees.map(({ cycle }) => cycle.wheelVersionId);
    await demandLinks(inside, { ...rest, findingIds }, { municipalityId, wheelVersionIds });
    const position = placeAmong((await db.agendaItem.count({ where: { meetingId } })) + 1, wanted);
    await makeRoom(inside, { meetingId, position: { gte: position } }, 1);
    const { themeId = null, caseId = null, dialogueId = null } = rest;
    const isPublic = rest.isPublic ?? (await mayBePublic(inside, caseId));
    const data = { municipalityId, meetingId, kind, title, text: more ?? null, isPublic, position };
    // Cases before the year, as where they are prioritised.
    await takeUpCases(inside, meeting, caseId === null ? [] : [caseId]);
    const item = await db.agendaItem.create({ data: { ...data, themeId, caseId, dialogueId } });
    await linkFindings(inside, item, findingIds ?? []);
    return item;
  });
}

/** An item about a case that isn't published keeps its title to itself unless someone says otherwise. */
async function mayBePublic({ db }: ActInTransaction, caseId: string | null): Promise<boolean> {
  return caseId === null || (await db.case.findUniqueOrThrow({ where: { id: caseId } })).isPublic;
}
