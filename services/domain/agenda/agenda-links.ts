import type { ActInTransaction } from '../act.ts';
import { Refusal } from '../refusal.ts';
import type { AgendaItemKind } from './agenda.rules.ts';

export interface Links {
  readonly themeId?: string | null | undefined;
  readonly caseId?: string | null | undefined;
  readonly dialogueId?: string | null | undefined;
  readonly findingIds?: readonly string[] | null | undefined;
}

const NEEDED: Record<AgendaItemKind, 'themeId' | 'caseId' | 'dialogueId' | undefined> = {
  THEME: 'themeId',
  CASE: 'caseId',
  DIALOGUE_REPORT: 'dialogueId',
  OTHER: undefined,
};

/** Refuses an item that lacks what its kind is about. */
export function demandSubject(kind: AgendaItemKind, links: Links) {
  const field = NEEDED[kind];
  if (field === undefined || links[field]) return;
  throw new Refusal('INVALID_INPUT', {
    fields: [{ field, fault: 'required', message: `must be given for an item of the kind ${kind}` }],
  });
}

interface Place {
  readonly municipalityId: string;
  /** The versions of the wheel that the meeting's committees follow. */
  readonly wheelVersionIds: readonly string[];
}

/** Refuses links to what there is none of in the municipality, and to themes of another wheel than the meeting's. */
export async function demandLinks({ db }: ActInTransaction, links: Links, { municipalityId, wheelVersionIds }: Place) {
  const { themeId, caseId, dialogueId, findingIds } = links;
  if (themeId) {
    const phaseTemplate = { wheelVersionId: { in: [...wheelVersionIds] } };
    const theme = await db.theme.findFirst({ where: { id: themeId, municipalityId, phaseTemplate } });
    if (theme === null) throw new Refusal('NOT_FOUND', { what: 'Theme', id: themeId });
  }
  if (caseId && (await db.case.findFirst({ where: { id: caseId, municipalityId } })) === null) {
    throw new Refusal('NOT_FOUND', { what: 'Case', id: caseId });
  }
  if (dialogueId && (await db.dialogue.findFirst({ where: { id: dialogueId, municipalityId } })) === null) {
    throw new Refusal('NOT_FOUND', { what: 'Dialogue', id: dialogueId });
  }
  if (findingIds) {
    const found = await db.finding.findMany({ where: { id: { in: [...findingIds] }, municipalityId } });
    const known = new Set(found.map(({ id }) => id));
    const missing = findingIds.find((id) => !known.has(id));
    if (missing !== undefined) throw new Refusal('NOT_FOUND', { what: 'Finding', id: missing });
  }
}

/** Links an item to these findings and no others. */
export async function linkFindings(
  { db }: ActInTransaction,
  { id: agendaItemId, municipalityId }: { readonly id: string; readonly municipalityId: string },
  findingIds: readonly string[],
) {
  const linked = await db.agendaItemFinding.findMany({ where: { agendaItemId } });
  const known = new Set(linked.map(({ findingId }) => findingId));
  await db.agendaItemFinding.deleteMany({ where: { agendaItemId, findingId: { notIn: [...findingIds] } } });
  await db.agendaItemFinding.createMany({
    data: [...new Set(findingIds)]
      .filter((findingId) => !known.has(findingId))
      .map((findingId) => ({ municipalityId, agendaItemId, findingId })),
  });
}
