import type { PhaseKind } from '../cycle/phase-facts.ts';
import type { AgendaItemKind } from './agenda.rules.ts';

/** An item that prefilling would put on the agenda. */
export interface Proposal {
  readonly kind: AgendaItemKind;
  readonly title: string;
  readonly text: string | null;
  readonly isPublic: boolean;
  readonly themeId: string | null;
  readonly caseId: string | null;
  readonly dialogueId: string | null;
  /** The unfinished item of an earlier meeting that it carries on. */
  readonly carriedFromId: string | null;
}

export interface AgendaFacts {
  /** The main themes of the phases that the meeting fulfils, in order. */
  readonly themes: readonly { readonly id: string; readonly textNb: string }[];
  /** The dialogues whose findings the meeting hears of; several in a joint meeting. */
  readonly dialogues: readonly { readonly id: string; readonly committee: string }[];
  /** What the committees' earlier meetings did not finish and no later one has taken up, the oldest first. */
  readonly unfinished: readonly (Omit<Proposal, 'carriedFromId'> & { readonly id: string })[];
  /** The committees' open cases, by number. */
  readonly cases: readonly { readonly id: string; readonly title: string; readonly isPublic: boolean }[];
  /** What is on the agenda already, withdrawn items too. */
  readonly agenda: readonly Pick<Proposal, 'kind' | 'themeId' | 'caseId' | 'dialogueId' | 'carriedFromId'>[];
}

const NOTHING = { text: null, themeId: null, caseId: null, dialogueId: null, carriedFromId: null };

/**
 * What the agenda lacks of what it could be expected to have: what came out of the dialogue, the phase's themes, what
 * was left unfinished, and open cases. Asked again once they are on the agenda, there is nothing more.
 */
export function proposalsOf({ themes, dialogues, unfinished, cases, agenda }: AgendaFacts): readonly Proposal[] {
  const reports = dialogues.map(({ id, committee }): Proposal => {
    const title = dialogues.length > 1 ? `Funn fra innbyggerdialogen: ${committee}` : 'Funn fra innbyggerdialogen';
    return { ...NOTHING, kind: 'DIALOGUE_REPORT', title, isPublic: true, dialogueId: id };
  });
  const mainThemes = themes.map(({ id, textNb }): Proposal => ({
    ...NOTHING,
    kind: 'THEME',
    title: textNb,
    isPublic: true,
    themeId: id,
  }));
  const carried = unfinished.map(({ id, kind, title, text, isPublic, themeId, caseId, dialogueId }): Proposal => ({
    kind,
    title,
    text,
    isPublic,
    themeId,
    caseId,
    dialogueId,
    carriedFromId: id,
  }));
  const open = cases.map(({ id, title, isPublic }): Proposal => ({
    ...NOTHING,
    kind: 'CASE',
    title,
    isPublic,
    caseId: id,
  }));
  const proposed: Proposal[] = [];
  for (const one of [...reports, ...mainThemes, ...carried, ...open]) {
    if (![...agenda, ...proposed].some((other) => covers(other, one))) proposed.push(one);
  }
  return proposed;
}

type Subject = AgendaFacts['agenda'][number];

/** Whether an item makes another one needless. */
function covers(item: Subject, other: Subject): boolean {
  if (other.carriedFromId !== null && item.carriedFromId === other.carriedFromId) return true;
  if (other.kind === 'THEME') return item.themeId === other.themeId;
  if (other.kind === 'CASE') return item.caseId === other.caseId;
  if (other.kind === 'DIALOGUE_REPORT') return item.kind === other.kind && item.dialogueId === other.dialogueId;
  return false;
}

export interface PhaseInYear {
  readonly id: string;
  readonly position: number;
  readonly kind: PhaseKind;
  readonly skipped: boolean;
}

/** Whether a phase is the meeting that follows the dialogue, called meeting 2 in the source text (R14). */
export function followsDialogue(phases: readonly PhaseInYear[], phaseId: string): boolean {
  const inOrder = phases
    .filter(({ skipped, kind }) => !skipped && (kind === 'MEETING' || kind === 'DIALOGUE'))
    .toSorted((a, b) => a.position - b.position);
  const at = inOrder.findIndex(({ id }) => id === phaseId);
  return at > 0 && inOrder[at]?.kind === 'MEETING' && inOrder[at - 1]?.kind === 'DIALOGUE';
}

export interface ItemSubject {
  readonly dialogueId: string | null;
  readonly findings: readonly { readonly finding: { readonly dialogueId: string } }[];
}

/** Whether an item of an agenda is about a dialogue, or about one of its findings. */
export function isAboutDialogue({ dialogueId, findings }: ItemSubject, id: string): boolean {
  return dialogueId === id || findings.some(({ finding }) => finding.dialogueId === id);
}

export interface Heard {
  /** The findings of the committee's dialogue; null while it has none. */
  readonly findings: number | null;
  /** Whether the agenda has an item, not withdrawn, about the dialogue or one of its findings. */
  readonly onAgenda: boolean;
}

/** What meeting 2 lacks to hear of the dialogue (R14). */
export function lacksOfHearing(heard: readonly Heard[]): readonly ('findings' | 'dialogueReport')[] {
  const lacks: ('findings' | 'dialogueReport')[] = [];
  if (heard.some(({ findings }) => !findings)) lacks.push('findings');
  if (heard.some(({ onAgenda }) => !onAgenda)) lacks.push('dialogueReport');
  return lacks;
}
